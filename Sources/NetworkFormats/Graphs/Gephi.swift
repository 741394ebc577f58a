import CoalitionModel

extension NetworkFormat {
  /// The pair of tables that Gephi imports: `nodes.csv` and `edges.csv`.
  ///
  /// They are read as any folder of CSV files is.
  package static let gephi = NetworkFormat(
    name: "gephi", fileExtensions: [],
    write: { (network, language) throws(InvalidFile) in
      NodeAndEdgeTables(network, style: .gephi, language: language).folder
    })
}

extension NodeAndEdgeTables.Style {
  /// `nodes.csv` and `edges.csv` of Gephi.
  fileprivate static let gephi = NodeAndEdgeTables.Style(
    nodes: "nodes", edges: "edges",
    ofNodes: [(.id, "Id"), (.name, "Label")],
    ofEdges: [
      (.from, "Source"), (.to, "Target"), (.direction, "Type"), (.intensity, "Weight"),
    ],
    mutual: "Undirected", directed: "Directed", refersByName: false, numbersEdges: false)
}
