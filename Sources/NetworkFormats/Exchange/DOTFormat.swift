package import CoalitionModel
package import Wording

/// The language DOT of Graphviz; it is written only.
///
/// Partners and ties carry all that is known of them as attributes. A structure is a node in the
/// form of a box, with a dashed line to each member.
package struct DOTFormat: WritableNetworkFormat {
  package let name = "dot"
  package let fileExtensions = ["dot", "gv"]

  /// Creates the format.
  package init() {}

  package func bytes(of network: CoalitionNetwork, language: Language) -> WrittenNetwork {
    let listing = GraphListing(network, language: language)
    return WrittenNetwork(
      bytes: Array(DOTText(listing).text.utf8),
      losses: GraphEncoder(network, language: language).contentLosses)
  }
}

/// Puts together the text of a DOT file.
private struct DOTText {
  private let listing: GraphListing
  private let structures: Set<String>

  init(_ listing: GraphListing) {
    self.listing = listing
    let kind = GraphTables.nodeKind(listing.language)
    let word = GraphTables.structure(listing.language)
    let nodes = listing.nodes.filter { node in
      node.data.contains { $0.name == kind && $0.content == .text(word) }
    }
    structures = Set(nodes.map { $0.id })
  }

  var text: String {
    let isDirected = listing.edges.contains { $0.isDirected }
    var text = isDirected ? "digraph" : "graph"
    text += " \(Self.quoted(listing.name)) {\n"
    text += listing.graph.map { "  \(attribute($0));\n" }.joined()
    for node in listing.nodes { text += "  \(Self.quoted(node.id)) [\(attributes(of: node))];\n" }
    for edge in listing.edges {
      let arrow = isDirected ? "->" : "--"
      let attributes = attributes(of: edge, inDigraph: isDirected)
      text += "  \(Self.quoted(edge.from)) \(arrow) \(Self.quoted(edge.to))"
      text += attributes.isEmpty ? ";\n" : " [\(attributes)];\n"
    }
    return text + "}\n"
  }

  private func attributes(of node: GraphListing.Node) -> String {
    let name = listing.text(of: .name, in: node.data)
    var list = ["label=\(Self.quoted(name.isEmpty ? node.id : name))"]
    if structures.contains(node.id) { list.append("shape=box") }
    let left = Set([Field.name, .id].map { $0.name(listing.language) })
    list += node.data.filter { !left.contains($0.name) }.map(attribute)
    return list.joined(separator: ", ")
  }

  private func attributes(of edge: GraphListing.Edge, inDigraph: Bool) -> String {
    var list: [String] = []
    if inDigraph, !edge.isDirected { list.append("dir=none") }
    if structures.contains(edge.from) { list.append("style=dashed") }
    return (list + edge.data.map(attribute)).joined(separator: ", ")
  }

  private func attribute(_ datum: GraphColumns.Datum) -> String {
    let cell = SheetTable.Cell(content: datum.content, place: Place(file: ""))
    return "\(Self.quoted(datum.name))=\(Self.quoted(cell.text ?? ""))"
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
