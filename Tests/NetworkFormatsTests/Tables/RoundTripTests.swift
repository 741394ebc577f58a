import CoalitionModel
import FormatTestSupport
import Foundation
import NetworkFormats
import Testing
import Wording

/// What a format writes, it reads back as the same network.
@Suite struct RoundTripTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let format: any ReadableNetworkFormat & WritableNetworkFormat
    let language: Language
    let seed: UInt64

    var testDescription: String { "\(format.name) \(language) \(seed)" }
  }

  static let formats: [any ReadableNetworkFormat & WritableNetworkFormat] = [
    YAMLFormat(), JSONFormat(), CSVFolderFormat(),
  ]

  static let cases = formats.flatMap { format in
    Language.allCases.flatMap { language in
      GeneratedCases.seeds.map { Case(format: format, language: language, seed: $0) }
    }
  }

  @Test(arguments: cases) func `reading what was written gives the same network`(
    _ test: Case
  ) throws {
    var generator = NetworkGenerator(seed: test.seed)
    let network = generator.network()
    let written = try test.format.bytes(of: network, language: test.language)
    #expect(written.losses.isEmpty)
    let loaded = try written.reading(by: test.format)
    let isSame = loaded.network == network
    #expect(isSame, "\(loaded.network.firstDifference(from: network))")
    #expect(loaded.warnings.isEmpty, "\(loaded.warnings.map { $0.line(.english) })")
  }

  @Test(arguments: cases.filter { $0.seed < 3 }) func `the same network gives the same bytes`(
    _ test: Case
  ) throws {
    var (one, other) = (NetworkGenerator(seed: test.seed), NetworkGenerator(seed: test.seed))
    let first = try test.format.bytes(of: one.network(), language: test.language)
    let second = try test.format.bytes(of: other.network(), language: test.language)
    #expect(first == second)
  }

  @Test(arguments: formats.map(\.name))
  func `the networks of this repository come back as they were`(
    _ name: String
  ) throws {
    let format = try #require(Self.formats.first { $0.name == name })
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.networks)
      .filter { $0.hasSuffix(".yaml") && $0 != "regions.yaml" }.sorted()
    #expect(files.contains("groningen.yaml"))
    for file in files {
      let network = try NetworkFormats.network(at: Self.networks + "/" + file).network
      let again = try format.bytes(of: network, language: .dutch).reading(by: format)
      #expect(again.network == network, "\(file)")
    }
  }

  private static let networks = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Networks").path

  @Test(arguments: formats.map(\.name)) func `a lone partner is kept`(_ name: String) throws {
    let format = try #require(Self.formats.first { $0.name == name })
    var network = CoalitionNetwork(name: "Alleen")
    network.partners = [Partner(id: "a", name: "A")]
    let written = try format.bytes(of: network, language: .dutch)
    #expect(try written.reading(by: format).network == network)
  }
}

extension WrittenNetwork {
  /// The network that the written files hold.
  func reading(by format: any ReadableNetworkFormat & WritableNetworkFormat) throws -> LoadedNetwork
  {
    switch content {
    case .file(let bytes):
      return try format.network(from: bytes, file: "a." + (format.fileExtensions.first ?? ""))
    case .folder(let files):
      return try CSVFolderFormat().network(
        from: files.map { ("map/" + $0.name, $0.bytes) }, folder: "map")
    }
  }
}

extension CoalitionNetwork {
  /// The first value in which two networks differ, in a few words.
  func firstDifference(from other: CoalitionNetwork) -> String {
    let mine = Mirror(reflecting: self).children
    let theirs = Mirror(reflecting: other).children
    for (one, two) in zip(mine, theirs) {
      let (first, second) = (Array("\(one.value)"), Array("\(two.value)"))
      guard first != second else { continue }
      let start = zip(first, second).prefix { $0 == $1 }.count
      let range = max(0, start - 60)..<(start + 60)
      let excerpts = [first, second].map { String($0[range.clamped(to: 0..<$0.count)]) }
      return "\(one.label ?? ""): \(excerpts[0]) <> \(excerpts[1])"
    }
    return "nothing"
  }
}
