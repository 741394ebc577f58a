import CoalitionModel
import Wording

/// A network as nodes and edges with attributes.
///
/// This is what a file of such a format holds before it is understood as a network, and what a
/// network becomes before it is written: a format adds its syntax only.
struct GraphDocument {
  /// What an attribute is about.
  enum Owner: String {
    case graph, node, edge
  }

  /// The value of an attribute, by the position of its key.
  struct Value {
    let key: Int
    let content: SheetTable.Cell.Content
    let place: Place
    /// When it holds; empty for always.
    var periods: [Period] = []

    init(key: Int, content: SheetTable.Cell.Content, place: Place = Place(file: "")) {
      self.key = key
      self.content = content
      self.place = place
    }

    /// A value as it stands in a file.
    init(key: Int, text: String, place: Place) {
      self.init(key: key, content: .text(text), place: place)
    }

    /// The value as a text.
    var text: String {
      if case .text(let text) = content { return text }
      return SheetTable.Cell(content: content, place: place).text ?? ""
    }
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
    /// When it is there; empty for always.
    var periods: [Period] = []
  }

  var keys: [Attribute] = []
  var values: [Value] = []
  var nodes: [Item] = []
  var edges: [Item] = []
  var hyperedges: [Item] = []
  /// Up to when the graph is known, where it says so.
  var lastTime: String?
}

extension GraphDocument {
  /// An attribute of nodes or edges that a file declares.
  struct Attribute {
    /// What an attribute is for.
    enum Purpose {
      /// It says something about the network.
      case fact
      /// It tells structures from partners.
      case nodeKind
      /// It says how a program draws, or numbers the edges.
      case drawing, number
    }

    private static let drawing: Set = [
      "r", "g", "b", "a", "alpha", "x", "y", "z", "size", "color", "",
    ]

    /// The name of the attribute, which is the heading of its column.
    let name: String
    /// What it is about; `nil` stands for everything.
    let owner: Owner?
    /// What it is for.
    let purpose: Purpose
    /// Whether its values are yes and no, or numbers.
    let isFlag: Bool
    var isNumber: Bool
    /// The value of those that give none.
    var preset: String?
    /// Where it is declared.
    let place: Place

    /// Creates an attribute of nodes, of edges or of the graph.
    init(named name: String, of owner: Owner?, type: String? = nil, at place: Place) {
      self.name = name
      self.owner = owner
      isFlag = type == "boolean"
      isNumber = ["int", "integer", "long", "float", "double"].contains(type)
      self.place = place
      let word = Spelling.folded(name)
      if owner != .edge, NodeKind.isAttribute(word) {
        purpose = .nodeKind
      } else if owner == .edge, ["id", "edge-id", "edgeid"].contains(word) {
        purpose = .number
      } else {
        purpose = Self.drawing.contains(word) ? .drawing : .fact
      }
    }

    /// Whether it is about nodes, edges or the graph.
    func applies(to other: Owner?) -> Bool { owner == nil || owner == other }

    /// What a value means; igraph writes `NaN` for a number that is not there.
    func content(of text: String) -> SheetTable.Cell.Content {
      if text.isEmpty || (isNumber && text.lowercased() == "nan") { return .empty }
      guard isFlag else { return .text(text) }
      switch text.lowercased() {
      case "true", "1": return .flag(true)
      case "false", "0": return .flag(false)
      default: return .text(text)
      }
    }
  }

  /// The words by which a file of nodes tells structures from partners.
  enum NodeKind {
    /// The name of the attribute.
    static let attribute = Text(nl: "knoop", en: "node-kind")
    /// Its value for a structure.
    static let structure = Text(nl: "overleg", en: "structure")
    /// Its value for a partner.
    static let partner = Text(nl: "partner", en: "partner")
    /// The kind of the edge from a structure to a member.
    static let member = Text(nl: "lid", en: "member")

    /// Whether a heading is that of the attribute.
    static func isAttribute(_ heading: String) -> Bool {
      [attribute.nl, attribute.en].contains(heading)
    }

    /// Whether a value stands for a structure.
    static func isStructure(_ word: String) -> Bool {
      [structure.nl, structure.en].contains(Spelling.folded(word))
    }
  }
}

extension GraphDocument {
  /// The facts about a node or edge, with the preset of each attribute that it does not give.
  func facts(of item: Item, as owner: Owner?) -> [Value] {
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
    node.values.contains {
      keys[$0.key].purpose == .nodeKind && NodeKind.isStructure($0.text)
    }
  }

  /// The text of the first attribute with a name; empty when there is none.
  func text(of name: String, in values: [Value]) -> String {
    values.first { keys[$0.key].name == name }?.text ?? ""
  }

  /// What a node is called for the reader; its id when it does not say.
  func label(of node: Item) -> String {
    let book = HeadingIndex.of(.partners)
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

extension GraphDocument {
  /// Leaves out the edges of a node with itself; answers how many there were.
  ///
  /// Programs keep them in a matrix with a full diagonal or as loops; between partners they say
  /// nothing.
  mutating func removeSelfTies() -> [Diagnostic] {
    let isLoop: (Item) -> Bool = { edge in edge.ends[0] == edge.ends[1] }
    guard let first = edges.first(where: isLoop) else { return [] }
    let count = edges.count
    edges.removeAll(where: isLoop)
    return [Diagnostic(.selfTiesLeftOut, at: first.place, .counting(count - edges.count, .tie))]
  }
}
