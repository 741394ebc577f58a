import CoalitionModel
import Foundation
import NetworkFormats
import Reports
import Testing
import Wording

/// What a filled-in table adds to a network.
@Suite struct ActionPlanTests {
  private let network = Samples.network(
    ["v vsv", "k kraamzorg", "w welzijn", "g gemeente"], ["k v"])

  private func applied(
    _ rows: String..., to network: CoalitionNetwork? = nil
  ) throws -> (network: CoalitionNetwork, changes: [Text]) {
    let network = network ?? self.network
    let head = "Thema;Actiepunt;2026;2027;Trekker;Partijen"
    let file = FileManager.default.temporaryDirectory
      .appending(path: "coalitiekaart-\(UUID().uuidString).csv")
    try Data(([head] + rows).joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try ActionPlan(at: file.path, for: network).applied(to: network)
  }

  @Test func `two partners get a planned tie with theme or phase and where it comes from`() throws {
    let result = try applied("huisvesting;Bel elkaar;start;;;\"V, W\"").network
    let tie = try #require(result.ties.last)
    #expect(tie.pair == PartnerPair("v", "w") && tie.standing == .planned)
    #expect(tie.themes.map(\.code) == ["huisvesting"])
    #expect(tie.citations.map(\.passage) == ["rij 2"])
    #expect(result.sources.map(\.id) == ["actietabel"])
    let phase = try applied("Na de zwangerschap;Bel elkaar;start;;;\"V, W\"").network
    #expect(phase.ties.last?.phases == [.after])
  }

  @Test func `a lead with one partner gets a tie, three partners a working group`() throws {
    let one = try applied("Na;Bel elkaar;start;;G;W").network
    #expect(one.ties.last?.pair == PartnerPair("g", "w"))
    let three = try applied("Na;Overleg zorg en wijk;start;;G;\"V, W, K\"").network
    #expect(three.ties == network.ties)
    let group = try #require(three.structures.first)
    #expect(group.kind == .workingGroup && group.standing == .planned && group.chair == "g")
    #expect(group.members == ["v", "w", "k", "g"] && group.id == "overleg-zorg-en-wijk")
  }

  @Test func `a lead is wanted until the action is under way or done`() throws {
    func role(_ status: String) throws -> Partner.HeldRole? {
      try applied("Communicatie;Schrijf een brief;\(status);;G;").network.partner("g")?.roles.first
    }
    #expect(try role("") == nil && role("start")?.isWanted == true)
    #expect(try role("in uitvoering")?.isWanted == false && role("afgerond")?.isWanted == false)
    #expect(try role("start")?.scope == "Communicatie")
  }

  @Test func `what is there already stays as it is`() throws {
    let existing = try applied("Na;Bel elkaar;;start;;\"V, K\"")
    #expect(existing.network == network)
    #expect(
      existing.changes.map(\.nl) == [
        "V – K: werkt al samen, blijft zo".replacing("V – K", with: "K – V")
      ])
    let rows = "Na;Bel elkaar;afgerond;;G;\"V, W\""
    let once = try applied(rows).network
    let twice = try applied(rows, to: once)
    #expect(twice.network == once && twice.changes.isEmpty)
  }

  @Test func `what is written can be read again as a network`() throws {
    let result = try applied(
      "huisvesting;Bel elkaar;start;;G;\"V, W\"", "Na;Overleg zorg en wijk;start;;G;\"V, W, K\""
    ).network
    let bytes = try NetworkFormat.yaml.written(result, language: .dutch)
    guard case .file(let file) = bytes.content else {
      Issue.record("the network is no file")
      return
    }
    let path = FileManager.default.temporaryDirectory
      .appending(path: "coalitiekaart-\(UUID().uuidString).yaml")
    try Data(file).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    var expected = result
    expected.ties = result.ties.map { $0.inOrder }
    #expect(try NetworkFormats.network(at: path.path).network == expected)
  }
}
