import CoalitionModel
import Wording

/// What a file of nodes and edges holds, before it is understood as a network.
struct GraphDocument {
  /// The value of an attribute, by the position of its key.
  struct Value {
    let key: Int
    let text: String
    let place: Place
  }

  /// A node, an edge or a hyperedge.
  struct Item {
    let id: String
    let place: Place
    var values: [Value] = []
    /// The nodes of an edge: two, or all those of a hyperedge.
    var ends: [String] = []
    /// Whether an edge runs one way, and that the other way.
    var isDirected = false
    var isBackward = false
    /// How many nodes lie inside a node that is a group.
    var nested = 0
  }

  var keys: [GraphAttribute] = []
  var values: [Value] = []
  var nodes: [Item] = []
  var edges: [Item] = []
  var hyperedges: [Item] = []
}

extension GraphDocument {
  /// The facts about a node or edge, with the preset of each attribute that it does not give.
  func facts(of item: Item, as owner: GraphAttribute.Owner?) -> [Value] {
    var values = item.values.filter { keys[$0.key].purpose == .fact }
    for (position, key) in keys.enumerated() {
      guard let preset = key.preset, key.purpose == .fact, key.applies(to: owner),
        !values.contains(where: { $0.key == position })
      else { continue }
      values.append(Value(key: position, text: preset, place: item.place))
    }
    return values
  }

  /// Whether a node is a structure and no partner.
  func isStructure(_ node: Item) -> Bool {
    let words = [GraphTables.structure.nl, GraphTables.structure.en]
    return node.values.contains {
      keys[$0.key].purpose == .nodeKind && words.contains(Spelling.folded($0.text))
    }
  }

  /// What a node is called for the reader; its id when it does not say.
  func label(of node: Item) -> String {
    let book = HeadingBook(.partners)
    let label = node.values.first {
      book.meaning(of: keys[$0.key].name)?.field == .name && !$0.text.isEmpty
    }
    return label?.text ?? node.id
  }

  /// The nodes that are groups of others only, and no end of an edge.
  func groups() -> [Item] {
    let groups = nodes.filter { $0.nested > 0 }
    guard !groups.isEmpty else { return [] }
    let ends = Set(edges.flatMap { $0.ends })
    return groups.filter { !ends.contains($0.id) }
  }
}
