package import CoalitionModel
package import Wording

/// The exchange format of programs for network analysis: Gephi, igraph, networkx, yEd.
///
/// Attributes are known by their names, as the columns of a spreadsheet are. A structure is a node
/// with `knoop` = `overleg` and an edge to each member, so that other programs show it too.
package struct GraphMLFormat: ReadableNetworkFormat, WritableNetworkFormat {
  /// The largest file that is read, in bytes.
  static let largestFile = 64 << 20

  package let name = "graphml"
  package let fileExtensions = ["graphml"]

  /// Creates the format.
  package init() {}

  package func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    guard bytes.count <= Self.largestFile else {
      throw InvalidFile([.tooLarge(file, megabytes: Self.largestFile >> 20)])
    }
    var parser = GraphMLParser(bytes, file: file)
    try parser.parse()
    return try GraphTables.document(of: parser.document, file: file, noted: parser.diagnostics)
  }

  package func bytes(of network: CoalitionNetwork, language: Language) -> WrittenNetwork {
    let encoder = GraphEncoder(network, language: language)
    let xml = encoder.text(as: GraphMLText.self)
    return WrittenNetwork(
      bytes: Array(xml.utf8), losses: encoder.losses + XMLText.losses(in: xml))
  }
}
