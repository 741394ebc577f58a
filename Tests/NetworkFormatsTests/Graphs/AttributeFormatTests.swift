import CoalitionModel
import NetworkFormats
import TestSupport
import Testing
import Wording

/// Formats of nodes and edges with attributes give back all but what they say they leave behind.
@Suite struct AttributeFormatTests {
  /// What a format keeps of the network itself.
  enum Facts { case all, name, none }

  struct Case: CustomTestStringConvertible, Sendable {
    let format: NetworkFormat
    let facts: Facts
    let language: Language
    let seed: UInt64

    var testDescription: String { "\(format.name) \(language) \(seed)" }
  }

  static let formats: [(format: NetworkFormat, facts: Facts)] = [
    (NetworkFormat.graphML, .all), (NetworkFormat.gexf, .name), (NetworkFormat.gephi, .none),
    (.kumuJSON, .none), (.kumuXLSX, .none), (.kumuCSV, .none),
  ]

  static let cases = formats.flatMap { format, facts in
    Language.allCases.flatMap { language in
      GeneratedCases.seeds.map { Case(format: format, facts: facts, language: language, seed: $0) }
    }
  }

  @Test(arguments: cases) func `all but the losses comes back`(_ test: Case) throws {
    // XML has no place for control characters, which is one of the losses.
    let isXML = test.facts != .none
    var generator = NetworkGenerator(seed: test.seed, without: isXML ? ["\u{1}"] : [])
    let network = generator.network()
    let loaded = try test.format.written(network, language: test.language).reopened(
      as: test.format.fileExtensions.first)
    var expected = network.withAttributesOnly
    var found = loaded.network
    if test.facts != .all {
      expected.municipality = nil
      (expected.asOf, expected.isComplete) = (nil, false)
    }
    if test.facts == .none { (expected.name, found.name) = ("", "") }
    #expect(found == expected, "\(found.firstDifference(from: expected))")
    #expect(loaded.warnings.isEmpty, "\(loaded.warnings.map { $0.line(.english) })")
  }
}

extension AttributeFormatTests {
  @Test(arguments: [NetworkFormat.kumuJSON, .kumuCSV, .kumuXLSX])
  func `a tie finds its partner whose name is another name of one before it`(
    _ format: NetworkFormat
  ) throws {
    var network = CoalitionNetwork(name: "Proef")
    var first = Partner(id: "jgz", name: "JGZ")
    first.aliases = ["GGD"]
    network.partners = [first, Partner(id: "ggd-noord", name: "ggd"), Partner(id: "w", name: "W")]
    network.ties = [Tie(from: "ggd-noord", to: "w"), Tie(from: "ggd-noord", to: "jgz")]
    let loaded = try format.written(network, language: .dutch).reopened(
      as: format.fileExtensions.first)
    #expect(loaded.network.ties.map { [$0.from, $0.to] } == network.ties.map { [$0.from, $0.to] })
  }

  @Test(arguments: [NetworkFormat.graphML.name, NetworkFormat.gexf.name])
  func `characters that XML cannot carry are a loss`(_ name: String) throws {
    let format = try #require(Self.formats.first { $0.format.name == name }).format
    var network = CoalitionNetwork(name: "Proef")
    network.partners = [Partner(id: "a", name: "A\u{1}B")]
    let losses = try format.written(network, language: .dutch).losses.map(\.nl)
    #expect(losses.contains("besturingstekens in teksten; daarvoor staat er \u{FFFD}"))
    network.partners = [Partner(id: "a", name: "A B")]
    #expect(try format.written(network, language: .dutch).losses.isEmpty)
  }
}

extension WrittenNetwork {
  /// The network that the files hold, read from where a user would put them.
  func reopened(as fileExtension: String?) throws -> LoadedNetwork {
    let folder = try TemporaryFolder()
    switch content {
    case .file(let bytes):
      return try NetworkFormats.network(
        at: try folder.file("network." + (fileExtension ?? ""), bytes))
    case .folder(let files):
      for file in files { try folder.file(file.name, file.bytes) }
      return try NetworkFormats.network(at: folder.path)
    }
  }
}

extension CoalitionNetwork {
  /// The network without what formats of nodes and edges have no place for.
  var withAttributesOnly: CoalitionNetwork {
    var network = self
    (network.sources, network.priorities, network.regions) = ([], [], [])
    (network.statements, network.interventions, network.indicators) = ([], [], [])
    for index in network.partners.indices {
      var roles: [Role] = []
      for held in network.partners[index].roles where !held.isWanted && !roles.contains(held.role) {
        roles.append(held.role)
      }
      network.partners[index].roles = roles.map { Partner.HeldRole($0) }
      network.partners[index].citations = []
      network.partners[index].regions = []
      network.partners[index].liesIn = []
    }
    for index in network.ties.indices { network.ties[index].citations = [] }
    for index in network.structures.indices { network.structures[index].citations = [] }
    return network
  }
}
