import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

struct GraphMLWritingTests {
  private var network: CoalitionNetwork {
    var network = CoalitionNetwork(name: "Proef & co")
    network.asOf = PartialDate("2020")
    network.partners = ["n1", "jgz", "wijk team"].map { Partner(id: $0, name: "Naam <\($0)>") }
    network.partners[1].roles = Role.allCases.prefix(2).map { Partner.HeldRole($0) }
    network.partners[0].aliases = ["a|b", "c\nd"]
    network.partners[0].members = ["jgz"]
    var tie = Tie(from: "n1", to: "jgz", kind: TieKind.allCases[0])
    tie.isDirected = true
    tie.intensity = 3
    network.ties = [tie, Tie(from: "wijk team", to: "jgz")]
    var structure = Structure(id: "overleg", name: "Overleg", kind: .platform)
    structure.members = ["wijk team", "jgz"]
    structure.associates = ["n1"]
    structure.standing = .planned
    network.structures = [structure, Structure(id: "leeg", name: "Leeg")]
    return network
  }

  private func bytes(_ network: CoalitionNetwork, _ language: Language) throws -> [UInt8] {
    let written = try NetworkFormat.graphML.written(network, language: language)
    guard case .file(let bytes) = written.content else { return [] }
    return bytes
  }

  @Test(arguments: Language.allCases)
  func `what is written is read back, structures too`(language: Language) throws {
    let again = try NetworkFormat.graphML.network(from: bytes(network, language), file: "a.graphml")
    #expect(again.network == network)
    #expect(again.warnings.isEmpty)
  }

  @Test func `the same network gives the same bytes`() throws {
    #expect(try bytes(network, .dutch) == bytes(network, .dutch))
  }

  @Test func `a graph is directed when all ties are`() throws {
    var directed = network
    directed.ties.removeLast()
    let texts = try [network, directed].map {
      String(decoding: try bytes($0, .dutch), as: UTF8.self)
    }
    #expect(texts[0].contains("edgedefault=\"undirected\""))
    #expect(texts[1].contains("edgedefault=\"directed\""))
    #expect(!texts[0].contains(" directed="))
  }

  @Test func `what cannot be carried is named`() throws {
    var network = network
    network.ties.removeFirst()
    #expect(try NetworkFormat.graphML.written(network, language: .dutch).losses.isEmpty)
    network.sources = [Source(id: "s", title: "Bron")]
    network.partners[0].citations = [Citation(source: "s")]
    network.priorities = [Priority(Theme.allCases[0])]
    let losses = try NetworkFormat.graphML.written(network, language: .dutch).losses
    #expect(losses.map(\.en) == ["Sources (1)", "Priorities (1)", "the sources of every row"])
  }
}
