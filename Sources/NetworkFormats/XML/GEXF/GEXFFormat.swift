package import CoalitionModel
package import Wording

/// The exchange format of Gephi, version 1.3; older versions are read too.
package struct GEXFFormat: ReadableNetworkFormat, WritableNetworkFormat {
  package let name = "gexf"
  package let fileExtensions = ["gexf"]

  /// Creates the format.
  package init() {}

  package func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    guard bytes.count <= GraphMLFormat.largestFile else {
      throw InvalidFile([.tooLarge(file, megabytes: GraphMLFormat.largestFile >> 20)])
    }
    var parser = GEXFParser(bytes, file: file)
    try parser.parse()
    return try GraphTables.document(of: parser.document, file: file, noted: parser.diagnostics)
  }

  package func bytes(of network: CoalitionNetwork, language: Language) -> WrittenNetwork {
    let encoder = GraphEncoder(network, language: language)
    let facts = [network.municipality != nil, network.asOf != nil, network.isComplete]
    let losses =
      facts.contains(true)
      ? [Text(nl: "gemeente, peildatum en volledigheid", en: "municipality, date, completeness")]
      : []
    let xml = encoder.text(as: GEXFText.self)
    return WrittenNetwork(
      bytes: Array(xml.utf8), losses: losses + encoder.losses + XMLText.losses(in: xml))
  }
}
