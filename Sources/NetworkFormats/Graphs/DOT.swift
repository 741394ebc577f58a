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
    var text = "\(isDigraph ? "digraph" : "graph") \(Escaping.dot(name)) {\n"
    for value in graph.values { text += "  \(attribute(value));\n" }
    for node in graph.nodes { text += "  \(Escaping.dot(node.id)) [\(attributes(of: node))];\n" }
    for edge in graph.edges {
      let attributes = attributes(ofEdge: edge)
      let ends = edge.ends.map { Escaping.dot($0) }
      text += "  " + ends.joined(separator: isDigraph ? " -> " : " -- ")
      text += attributes.isEmpty ? ";\n" : " [\(attributes)];\n"
    }
    return text + "}\n"
  }

  private func attributes(of node: GraphDocument.Item) -> String {
    let name = encoder.text(of: .name, in: node.values)
    var list = ["label=\(Escaping.dot(name.isEmpty ? node.id : name))"]
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
    "\(Escaping.dot(graph.keys[value.key].name))=\(Escaping.dot(value.text))"
  }
}
