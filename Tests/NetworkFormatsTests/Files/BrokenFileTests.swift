import CoalitionModel
import Foundation
import NetworkFormats
import TestSupport
import Testing
import Wording

/// The files that a Dutch office meets, made by `BrokenFiles/make.py`: for each, what a user reads.
@Suite struct BrokenFileTests {
  /// What `BrokenFiles/expected.json` says of a file.
  struct Expectation: Decodable, Sendable, CustomTestStringConvertible {
    /// The file, or the folder of CSV files.
    let file: String
    /// The fault, in words.
    let fault: String
    /// The names of all partners and the number of ties, when a network is read all the same.
    let partners: [String]?
    let ties: Int?
    /// All mistakes and notes, each with its place behind the file.
    let lines: [String]

    var testDescription: String { "\(file): \(fault)" }
  }

  private static let folder =
    (Bundle.module.resourceURL ?? URL(filePath: ".")).appending(path: "BrokenFiles")

  private static let expectations: [Expectation] = {
    let data = try? Data(contentsOf: folder.appending(path: "expected.json"))
    return data.flatMap { try? JSONDecoder().decode([Expectation].self, from: $0) } ?? []
  }()

  @Test(arguments: expectations) func `a file gives the right places and sentences`(
    _ expected: Expectation
  ) {
    let path = Self.folder.appending(path: expected.file).path
    do throws(InvalidFile) {
      let loaded = try NetworkFormats.network(at: path)
      #expect(Self.lines(of: loaded.warnings) == expected.lines)
      #expect(loaded.network.partners.map(\.name) == expected.partners)
      #expect(loaded.network.ties.count == expected.ties)
    } catch {
      #expect(Self.lines(of: error.diagnostics) == expected.lines)
      #expect(expected.partners == nil && expected.ties == nil)
    }
  }

  @Test func `every file of the folder is expected`() throws {
    let made = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let helpers = ["make.py", "expected.json"]
    let files = made.filter { !helpers.contains($0) }
    #expect(files.sorted() == Self.expectations.map(\.file).sorted())
    #expect(Self.expectations.count >= 25)
  }

  /// The lines as a user reads them, without the folder of the test.
  private static func lines(of diagnostics: [Diagnostic]) -> [String] {
    let prefix = folder.path + "/"
    return diagnostics.map { diagnostic in
      diagnostic.line(.dutch).split(separator: prefix, omittingEmptySubsequences: false).joined()
    }
  }
}

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
