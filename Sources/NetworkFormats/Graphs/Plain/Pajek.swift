import CoalitionModel
import Wording

extension NetworkFormat {
  /// The format of Pajek: numbered vertices, then edges (both ways) and arcs (one way).
  ///
  /// Source: De Nooy, Mrvar and Batagelj, Exploratory Social Network Analysis with Pajek (2018),
  /// appendix 1, DOI 10.1017/9781108565691.
  package static let pajek = NetworkFormat(
    name: "pajek", fileExtensions: ["net"],
    read: CharacterEncoding.mending { (bytes, file) throws(InvalidFile) in
      var parser = PajekParser(file: file)
      parser.parse(try TextLine.lines(of: bytes, file: file))
      return try parser.graph.document(noted: parser.diagnostics)
    },
    write: { (network, language) throws(InvalidFile) in
      let graph = PlainGraph(network, language: language)
      let ids = Text(nl: "de id's van partners", en: "the ids of partners")
      return WrittenNetwork(
        bytes: Array(PajekText(graph).text.utf8), losses: [ids] + graph.losses())
    })
}

/// The text of a file of Pajek.
///
/// Edges stand before arcs, because networkx doubles what stands before the arcs.
private struct PajekText {
  private let graph: PlainGraph

  init(_ graph: PlainGraph) {
    self.graph = graph
  }

  var text: String {
    let (title, names, ties) = (graph.title, graph.names, graph.ties)
    var lines = title.isEmpty ? [] : ["*Network \(title)"]
    lines.append("*Vertices \(names.count)")
    lines += names.enumerated().map { "\($0 + 1) \"\(PajekReferences.escaped($1))\"" }
    for (isDirected, heading) in [(false, "*Edges"), (true, "*Arcs")] {
      let section = ties.filter { $0.isDirected == isDirected }
      if section.isEmpty { continue }
      lines.append(heading)
      lines += section.map { tie in
        "\(tie.from) \(tie.to)" + (tie.strength.isEmpty ? "" : " \(tie.strength)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
