import CoalitionModel
import Wording

/// A network as nodes and edges with attributes, for formats that are written from a list.
struct GraphListing: GraphText {
  /// A partner, or a structure.
  struct Node {
    let id: String
    let data: [GraphColumns.Datum]
  }

  /// A tie, or the membership of a structure.
  struct Edge {
    let from: String
    let to: String
    let isDirected: Bool
    let data: [GraphColumns.Datum]
  }

  let language: Language
  private(set) var graph: [GraphColumns.Datum] = []
  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  /// Whether edges can name their ends by the names of nodes.
  private(set) var hasDistinctLabels = false

  init(language: Language) {
    self.language = language
  }

  /// The nodes and edges of a network.
  init(_ network: CoalitionNetwork, language: Language) {
    self.init(language: language)
    GraphEncoder(network, language: language).write(to: &self)
    hasDistinctLabels = areNamesDistinct(
      Dictionary(network.partners.map { ($0.id, $0.aliases) }) { first, _ in first })
  }

  mutating func addGraph(_ data: [GraphColumns.Datum]) { graph = data }

  mutating func addNode(_ id: String, data: [GraphColumns.Datum]) {
    nodes.append(Node(id: id, data: data))
  }

  mutating func addEdge(from: String, to: String, data: [GraphColumns.Datum]) {
    let direction = Self.text(of: .direction, in: data, language)
    let isDirected = !direction.isEmpty && Direction(code: direction) != .mutual
    edges.append(Edge(from: from, to: to, isDirected: isDirected, data: data))
  }

  func text(isDirected: Bool) -> String { "" }

  /// The text of an attribute; empty when there is none.
  func text(of field: Field, in data: [GraphColumns.Datum]) -> String {
    Self.text(of: field, in: data, language)
  }

  /// The name of the network.
  var name: String { text(of: .network, in: graph) }

  /// How each node is called where only one name can be given: by its name, and where two share
  /// that, by its id too.
  func labels() -> [String: String] {
    let names = nodes.map { node in
      let name = text(of: .name, in: node.data)
      return name.isEmpty ? node.id : name
    }
    let counts = Dictionary(names.map { (Spelling.folded($0), 1) }, uniquingKeysWith: +)
    let labels = zip(nodes, names).map { node, name in
      (node.id, counts[Spelling.folded(name)] == 1 ? name : "\(name) (\(node.id))")
    }
    return Dictionary(labels) { first, _ in first }
  }

  /// Whether every node has a name, and a reader takes it for that node: no other has it as a name,
  /// another name or an id.
  private func areNamesDistinct(_ aliases: [String: [String]]) -> Bool {
    let names = nodes.map { text(of: .name, in: $0.data) }
    let folded = names.map(Spelling.folded)
    guard !folded.contains(""), Set(folded).count == folded.count else { return false }
    var book = NameIndex(of: Text(nl: "partner", en: "partner"))
    for node in nodes { _ = book.define(node.id, at: Place(file: "")) }
    for (node, name) in zip(nodes, names) {
      book.call(node.id, also: [name] + (aliases[node.id] ?? []))
    }
    return zip(nodes, names).allSatisfy { node, name in book.id(of: name) == node.id }
  }

  private static func text(
    of field: Field, in data: [GraphColumns.Datum], _ language: Language
  ) -> String {
    guard let datum = data.first(where: { $0.name == field.name(language) }) else { return "" }
    return SheetTable.Cell(content: datum.content, place: Place(file: "")).text ?? ""
  }
}
