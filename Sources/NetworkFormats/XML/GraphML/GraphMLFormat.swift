public import CoalitionModel

/// The exchange format of programs for network analysis: Gephi, igraph, networkx, yEd.
///
/// Attributes are known by their names, as the columns of a spreadsheet are. A structure is a node
/// with `knoop` = `overleg` and an edge to each member, so that other programs show it too.
public struct GraphMLFormat: WritableNetworkFormat {
  /// The largest file that is read, in bytes.
  static let largestFile = 64 << 20

  public let name = "graphml"
  public let fileExtensions = ["graphml"]

  /// Creates the format.
  public init() {}

  public func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    guard bytes.count <= Self.largestFile else {
      throw InvalidFile([.tooLarge(file, megabytes: Self.largestFile >> 20)])
    }
    var parser = GraphMLParser(bytes, file: file)
    try parser.parse()
    guard !parser.diagnostics.contains(where: { $0.severity == .error }) else {
      throw InvalidFile(parser.diagnostics)
    }
    let tables = try GraphMLTables(parser.document)
    return try TableNetworkReader.document(
      of: tables.tables, file: file, noted: parser.diagnostics + tables.diagnostics)
  }

  public func bytes(of network: CoalitionNetwork, language: Language) -> WrittenNetwork {
    let encoder = GraphMLEncoder(network, language: language)
    return WrittenNetwork(bytes: encoder.bytes, losses: encoder.losses)
  }
}
