import CoalitionModel
import Wording

extension NetworkFormat {
  /// The exchange format of programs for network analysis: Gephi, igraph, networkx, yEd.
  ///
  /// Attributes are known by their names, as the columns of a spreadsheet are. A structure is a node
  /// with `knoop` = `overleg` and an edge to each member, so that other programs show it too.
  package static let graphML = NetworkFormat(
    name: "graphml", fileExtensions: ["graphml"],
    read: CharacterEncoding.mending { (bytes, file) throws(InvalidFile) in
      var parser = GraphMLParser(try XMLGraph(bytes, file: file, namespaces: .graphML))
      return try parser.document()
    },
    write: { (network, language) throws(InvalidFile) in
      let encoder = GraphEncoder(network, language: language)
      let xml = GraphMLText(encoder).text
      return WrittenNetwork(
        bytes: Array(xml.utf8), losses: encoder.losses + GraphEncoder.losses(in: xml))
    })
}

/// The text of a GraphML file.
private struct GraphMLText {
  private let graph: GraphDocument
  private let isDirected: Bool

  init(_ encoder: GraphEncoder) {
    graph = encoder.graph
    isDirected = encoder.isDirected
  }

  var text: String {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """
    for (position, key) in graph.keys.enumerated() {
      xml += "  <key id=\"k\(position)\" for=\"\(key.owner?.rawValue ?? "all")\""
      xml += " attr.name=\"\(Escaping.xml(key.name, for: .data))\""
      xml += " attr.type=\"\(key.isNumber ? "int" : "string")\"/>\n"
    }
    xml += "  <graph edgedefault=\"\(isDirected ? "directed" : "undirected")\">\n"
    add(graph.values, to: &xml, indent: "    ")
    for node in graph.nodes {
      xml += "    <node id=\"\(Escaping.xml(node.id, for: .data))\""
      add(node, "node", to: &xml)
    }
    for (number, edge) in graph.edges.enumerated() {
      xml += "    <edge id=\"e\(number + 1)\" source=\"\(Escaping.xml(edge.ends[0], for: .data))\""
      xml += " target=\"\(Escaping.xml(edge.ends[1], for: .data))\""
      add(edge, "edge", to: &xml)
    }
    return xml + "  </graph>\n</graphml>\n"
  }

  /// Adds what follows the attributes of an element: its values and its end.
  private func add(_ item: GraphDocument.Item, _ name: String, to xml: inout String) {
    guard !item.values.isEmpty else {
      xml += "/>\n"
      return
    }
    xml += ">\n"
    add(item.values, to: &xml, indent: "      ")
    xml += "    </\(name)>\n"
  }

  private func add(_ values: [GraphDocument.Value], to xml: inout String, indent: String) {
    for value in values {
      xml += "\(indent)<data key=\"k\(value.key)\">\(Escaping.xml(value.text, for: .data))</data>\n"
    }
  }
}
