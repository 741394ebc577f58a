import CoalitionModel
import Wording

extension NetworkFormat {
  /// The language DOT of Graphviz; it is written only.
  ///
  /// Partners and ties carry all that is known of them as attributes. A structure is a node in the
  /// form of a box, with a dashed line to each member.
  package static let dot = NetworkFormat(
    name: "dot", fileExtensions: ["dot", "gv"],
    write: { (network, language) throws(InvalidFile) in
      let encoder = GraphEncoder(network, language: language)
      return WrittenNetwork(
        bytes: Array(DOTText(encoder).text.utf8), losses: encoder.contentLosses)
    })
}

/// The text of a DOT file.
private struct DOTText {
  private let encoder: GraphEncoder
  private let graph: GraphDocument
  private let structures: Set<String>
  private let isDigraph: Bool

  init(_ encoder: GraphEncoder) {
    self.encoder = encoder
    let graph = encoder.graph
    self.graph = graph
    structures = Set(graph.nodes.filter { graph.isStructure($0) }.map { $0.id })
    isDigraph = graph.edges.contains { $0.isDirected }
  }

  var text: String {
    let name = encoder.text(of: .network, in: graph.values)
    var text = "\(isDigraph ? "digraph" : "graph") \(Self.quoted(name)) {\n"
    for value in graph.values { text += "  \(attribute(value));\n" }
    for node in graph.nodes { text += "  \(Self.quoted(node.id)) [\(attributes(of: node))];\n" }
    for edge in graph.edges {
      let attributes = attributes(ofEdge: edge)
      let ends = edge.ends.map { Self.quoted($0) }
      text += "  " + ends.joined(separator: isDigraph ? " -> " : " -- ")
      text += attributes.isEmpty ? ";\n" : " [\(attributes)];\n"
    }
    return text + "}\n"
  }

  private func attributes(of node: GraphDocument.Item) -> String {
    let name = encoder.text(of: .name, in: node.values)
    var list = ["label=\(Self.quoted(name.isEmpty ? node.id : name))"]
    if structures.contains(node.id) { list.append("shape=box") }
    let left = [Field.name, .id].map { $0.name(encoder.language) }
    let rest = node.values.filter { !left.contains(graph.keys[$0.key].name) }
    return (list + rest.map { attribute($0) }).joined(separator: ", ")
  }

  private func attributes(ofEdge edge: GraphDocument.Item) -> String {
    var list: [String] = []
    if isDigraph, !edge.isDirected { list.append("dir=none") }
    if structures.contains(edge.ends[0]) { list.append("style=dashed") }
    return (list + edge.values.map { attribute($0) }).joined(separator: ", ")
  }

  private func attribute(_ value: GraphDocument.Value) -> String {
    "\(Self.quoted(graph.keys[value.key].name))=\(Self.quoted(value.text))"
  }

  /// A text in quotes; a backslash is doubled, because Graphviz takes `\N` for the name of a node.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.properties.generalCategory == .control: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
