package import CoalitionModel
package import Wording

/// The format of Pajek: numbered vertices, then edges (both ways) and arcs (one way).
///
/// Source: De Nooy, Mrvar and Batagelj, Exploratory Social Network Analysis with Pajek (2018),
/// appendix 1, DOI 10.1017/9781108565691.
package struct PajekFormat: ReadableNetworkFormat, WritableNetworkFormat {
  package let name = "pajek"
  package let fileExtensions = ["net"]

  /// Creates the format.
  package init() {}

  package func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    var parser = PajekParser(file: file)
    parser.parse(try TextLine.lines(of: bytes, file: file))
    return try GraphTables.document(
      of: parser.builder.graph, file: file, noted: parser.diagnostics + parser.builder.diagnostics)
  }

  /// Edges stand before arcs, because networkx doubles what stands before the arcs.
  package func bytes(of network: CoalitionNetwork, language: Language) -> WrittenNetwork {
    let graph = PlainGraph(network, language: language)
    var lines = network.name.isEmpty ? [] : ["*Network \(PlainGraph.plain(network.name))"]
    lines.append("*Vertices \(network.partners.count)")
    lines += graph.names.enumerated().map { "\($0 + 1) \"\($1)\"" }
    for (isDirected, heading) in [(false, "*Edges"), (true, "*Arcs")] {
      let ties = graph.ties.filter { $0.isDirected == isDirected }
      if ties.isEmpty { continue }
      lines.append(heading)
      lines += ties.map { tie in
        "\(tie.from) \(tie.to)" + (tie.strength.isEmpty ? "" : " \(tie.strength)")
      }
    }
    let ids = Text(nl: "de id's van partners", en: "the ids of partners")
    return WrittenNetwork(
      bytes: Array((lines.joined(separator: "\n") + "\n").utf8), losses: [ids] + graph.losses())
  }
}
