public import CoalitionModel

/// The pair of tables that Gephi imports: `nodes.csv` and `edges.csv`.
///
/// They are read as any folder of CSV files is. There is no byte order mark, because older versions
/// of Gephi take it for a part of the first heading (gephi/gephi issue 1815).
public struct GephiFormat: WritableNetworkFormat {
  public let name = "gephi"
  public let fileExtensions: [String] = []

  /// Creates the format.
  public init() {}

  public func bytes(of network: CoalitionNetwork, language: Language) -> WrittenNetwork {
    GraphSheetFiles(network, style: .gephi, language: language).folder
  }
}
