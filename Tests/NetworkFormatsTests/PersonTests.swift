import Foundation
import TestSupport
import Testing

/// A network names organisations and functions, and holds no way to reach a person.
///
/// The names of persons in the source documents are compared outside the repository, so that no
/// list of them enters it in any form.
@Suite struct PersonTests {
  static let networks = Repository.root.appending(path: "Networks")

  static let files: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: networks.path)
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  @Test func `Groningen is among the files that are looked at`() {
    #expect(Self.files.contains("groningen.yaml"))
  }

  @Test(arguments: files)
  func `no e-mail address or phone number stands in the file, comments included`(
    _ file: String
  ) throws {
    let text = try String(contentsOf: Self.networks.appending(path: file), encoding: .utf8)
    for line in text.split(separator: "\n") {
      #expect(!line.contains("@"))
      #expect(line.firstMatch(of: /(?:\+31|0)(?:[ ()-]*[0-9]){9}/) == nil)
    }
  }
}
