package import CoalitionModel
package import Wording

/// The pair of tables that Gephi imports: `nodes.csv` and `edges.csv`.
///
/// They are read as any folder of CSV files is. There is no byte order mark, because older versions
/// of Gephi take it for a part of the first heading (gephi/gephi issue 1815).
package struct GephiFormat: WritableNetworkFormat {
  package let name = "gephi"
  package let fileExtensions: [String] = []

  /// Creates the format.
  package init() {}

  package func bytes(of network: CoalitionNetwork, language: Language) -> WrittenNetwork {
    GraphSheetFiles(network, style: .gephi, language: language).folder
  }
}
