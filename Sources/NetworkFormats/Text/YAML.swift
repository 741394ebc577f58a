import CoalitionModel
import Records

extension NetworkFormat {
  /// The network file that people write by hand.
  package static let yaml = NetworkFormat(
    name: "yaml", fileExtensions: ["yaml", "yml"],
    template: { (template) throws(InvalidFile) in template.text }, tables: nil,
    read: CharacterEncoding.mending(isAlwaysUTF8: true) { (bytes, file) throws(InvalidFile) in
      let document = try YAMLDocument(bytes: bytes, file: file)
      return NetworkDocument(document.root, file: file, noted: document.doubledKeys)
    },
    write: { (network, language) throws(InvalidFile) in
      let entries = NetworkEncoder(language: language).entries(of: network)
      return WrittenNetwork(bytes: Array(YAMLWriter(language).text(of: entries).utf8))
    })
}
