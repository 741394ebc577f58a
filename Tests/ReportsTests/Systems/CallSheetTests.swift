import CoalitionModel
import NetworkAnalysis
import Recommendations
import Reports
import TestSupport
import Testing
import Wording

@Suite struct CallSheetTests {
  private func words(
    _ network: CoalitionNetwork, from id: Partner.ID, _ codes: [String],
    notes: [InternalNote]? = nil
  ) throws -> CallSheetWords {
    let analysis = try SystemSamples.context(network).analysis
    let maps = codes.compactMap { Theme(code: $0) }.map { ReferralMap(of: $0, in: analysis) }
    let partner = try #require(network.partner(id))
    return CallSheetWords(
      CallSheet(of: partner, on: maps, in: analysis), language: .dutch, notes: notes)
  }

  private func rows(_ words: CallSheetWords) -> [[String]] {
    words.blocks.compactMap { if case .table(_, _, let rows) = $0 { rows } else { nil } }
      .flatMap { $0 }
  }

  private let network = CoalitionNetwork.sample(
    ["v verloskundige", "j jgz", "w wijkteam", "c woningcorporatie"], ["v j", "j w"])

  @Test func `each problem names whom to call first, and through whom help comes`() throws {
    let found = rows(try words(network, from: "v", ["armoede-schulden", "huisvesting"]))
    #expect(
      found.map { Array($0.prefix(3)) } == [
        ["armoede en schulden", "J", "W (algemene ingang)"],
        ["huisvesting", "C", "C (helpt hier vaak bij)"],
      ])
    #expect(found[1][4] == "niet in beeld")
    let own = rows(try words(network, from: "w", ["armoede-schulden"]))
    #expect(own[0][3] == "u kunt zelf helpen")
  }

  @Test func `contacts stand there only when they are asked for`() throws {
    var note = InternalNote(about: "j")
    note.function = "centrale lijn"
    let plain = try words(network, from: "v", ["armoede-schulden"])
    #expect(!SystemSamples.text(plain.blocks).contains("centrale lijn"))
    let noted = try words(network, from: "v", ["armoede-schulden"], notes: [note])
    let text = SystemSamples.text(noted.blocks)
    #expect(text.contains("INTERN"))
    #expect(text.contains("Deel het niet"))
    #expect(rows(noted)[0].last == "centrale lijn")
    #expect(noted.value.text().contains("centrale lijn"))
    #expect(!plain.value.text().contains("contact"))
  }

  @Test func `a problem without help says so, and who could help`() throws {
    let alone = try words(.sample(["v verloskundige"]), from: "v", ["armoede-schulden"])
    #expect(rows(alone)[0][1] == "niet in beeld")
    #expect(SystemSamples.text(alone.blocks).contains("schuldhulpverlening"))
  }
}
