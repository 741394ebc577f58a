import TestSupport
import Foundation
import NetworkFormats
import Testing

/// What fuzzing found: inputs that between them reach all that any input reached.
///
/// `.ci/fuzz` says how they were made and made small.
@Suite struct CorpusTests {
  private static let folder =
    (Bundle.module.resourceURL ?? URL(filePath: ".")).appending(path: "Corpus")

  @Test(arguments: FuzzFamily.all.map(\.name)) func `every input is a network or a mistake`(
    _ name: String
  ) throws {
    let family = try #require(FuzzFamily.all.first { $0.name == name })
    let inputs = try FileManager.default.contentsOfDirectory(
      at: Self.folder.appending(path: name), includingPropertiesForKeys: nil)
    #expect(inputs.count >= 50)
    for input in inputs {
      let bytes = [UInt8](try Data(contentsOf: input))
      for outcome in family.outcomes(of: FuzzInput(bytes)) {
        #expect(outcome.isSound, "\(name)/\(input.lastPathComponent)")
        #expect(outcome.lines.allSatisfy { !$0.isEmpty })
      }
    }
  }

  @Test func `every format that is read belongs to a family`() {
    let fuzzed = Set(FuzzFamily.all.flatMap(\.formats))
    let extensions = NetworkFormat.all.filter { fuzzed.contains($0.name) }
      .flatMap(\.fileExtensions)
    for format in NetworkFormat.all where format.isRead {
      #expect(Set(format.fileExtensions).isSubset(of: extensions), "\(format.name)")
    }
  }

  @Test func `an input of several files is taken apart at its marks`() {
    let input = FuzzInput(Array("=== a.csv\nvan;naar\n=== b\n\nx === y\n=== c".utf8))
    #expect(input.files.map(\.name) == ["a.csv", "b", "c"])
    #expect(
      input.files.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        "van;naar\n", "\nx === y\n", "",
      ])
    #expect(FuzzInput(Array("van === naar".utf8)).files.isEmpty)
  }
}
