import CoalitionModel
import NetworkFormats
import TestSupport
import Testing
import Wording

/// What a format writes, it reads back as the same network.
@Suite struct RoundTripTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let format: NetworkFormat
    let language: Language
    let seed: UInt64

    var testDescription: String { "\(format.name) \(language) \(seed)" }
  }

  /// The formats that say they lose nothing of a network with something of everything.
  static let formats = NetworkFormat.all.filter { format in
    guard format.isRead, format.isWritten, format.name != NetworkFormat.xlsx.name else {
      return false
    }
    var generator = NetworkGenerator(seed: 0)
    return (try? format.written(generator.network(), language: .dutch))?.losses.isEmpty == true
  }

  static let cases = formats.flatMap { format in
    Language.allCases.flatMap { language in
      GeneratedCases.seeds.map { Case(format: format, language: language, seed: $0) }
    }
  }

  @Test func `every format that is written goes there and back in some test, but DOT`() {
    let tested =
      Self.formats + AttributeFormatTests.formats.map { $0.format } + PlainFormatTests.formats
      + [.xlsx, .dot]
    #expect(
      Set(tested.map { $0.name }) == Set(NetworkFormat.all.filter { $0.isWritten }.map { $0.name }))
  }

  @Test(arguments: cases) func `reading what was written gives the same network`(
    _ test: Case
  ) throws {
    var generator = NetworkGenerator(seed: test.seed)
    let network = generator.network()
    let written = try test.format.written(network, language: test.language)
    #expect(written.losses.isEmpty)
    let loaded = try written.reading(by: test.format)
    let isSame = loaded.network == network
    #expect(isSame, "\(loaded.network.firstDifference(from: network))")
    #expect(loaded.warnings.isEmpty, "\(loaded.warnings.map { $0.line(.english) })")
  }

  static let written = NetworkFormat.all.filter { $0.isWritten }.flatMap { format in
    Language.allCases.flatMap { language in
      (0..<3).map { Case(format: format, language: language, seed: $0) }
    }
  }

  @Test(arguments: written) func `the same network gives the same bytes`(_ test: Case) throws {
    var (one, other) = (NetworkGenerator(seed: test.seed), NetworkGenerator(seed: test.seed))
    let first = try test.format.written(one.network(), language: test.language)
    let second = try test.format.written(other.network(), language: test.language)
    #expect(first == second)
  }

  @Test(arguments: formats.map(\.name))
  func `the networks of this repository come back as they were`(
    _ name: String
  ) throws {
    let format = try #require(Self.formats.first { $0.name == name })
    #expect(Repository.networks.contains { $0.hasSuffix("groningen.yaml") })
    for file in Repository.networks {
      let network = try NetworkFormats.network(at: file).network
      let again = try format.written(network, language: .dutch).reading(by: format)
      #expect(again.network == network, "\(file)")
    }
  }

  @Test(arguments: formats.map(\.name)) func `a lone partner is kept`(_ name: String) throws {
    let format = try #require(Self.formats.first { $0.name == name })
    var network = CoalitionNetwork(name: "Alleen")
    network.partners = [Partner(id: "a", name: "A")]
    let written = try format.written(network, language: .dutch)
    #expect(try written.reading(by: format).network == network)
  }
}

extension WrittenNetwork {
  /// The network that the written files hold.
  func reading(by format: NetworkFormat) throws -> LoadedNetwork {
    switch content {
    case .file(let bytes):
      return try format.network(from: bytes, file: "a." + (format.fileExtensions.first ?? ""))
    case .folder(let files):
      return try NetworkFormat.network(
        fromFolder: files.map { ("map/" + $0.name, $0.bytes) }, named: "map")
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
