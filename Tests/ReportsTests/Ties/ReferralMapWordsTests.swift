import CoalitionModel
import NetworkAnalysis
import Reports
import TestSupport
import Testing
import Wording

@Suite struct ReferralMapWordsTests {
  private let network: CoalitionNetwork = {
    var network = CoalitionNetwork(name: "Voorbeeld")
    network.partners = [
      Partner(id: "v", name: "Praktijk", type: .verloskundige),
      Partner(id: "j", name: "JGZ", type: .jgz),
      Partner(id: "s", name: "Schuldhulp", type: PartnerType(code: "schuldhulpverlening")),
      Partner(id: "w", name: "Wijkteam", type: PartnerType(code: "wijkteam")),
    ]
    network.partners[2].status = .approached
    var line = Tie(from: "v", to: "j", kind: TieKind(code: "telefonische-advisering"))
    line.isDirected = true
    var personal = Tie(from: "j", to: "w", kind: TieKind(code: "verwijzing"))
    personal.isPersonBound = true
    var planned = Tie(from: "j", to: "s", kind: TieKind(code: "zorgpad"))
    planned.standing = .planned
    network.ties = [line, personal, planned]
    return network
  }()

  private func blocks(_ network: CoalitionNetwork, _ language: Language = .dutch) throws
    -> [Document.Block]
  {
    let theme = try #require(Theme(code: "armoede-schulden"))
    let map = ReferralMap(of: theme, in: Analysis(of: network, guide: .sample))
    return ReferralMapWords.blocks(of: [map], language)
  }

  private func rows(_ blocks: [Document.Block]) -> [[String]] {
    blocks.compactMap { block in
      if case .table(_, _, let rows) = block { rows } else { nil }
    }.flatMap { $0 }
  }

  private func items(_ blocks: [Document.Block]) -> [String] {
    blocks.compactMap { block in
      if case .list(let items) = block { items } else { nil }
    }.flatMap { $0 }
  }

  @Test func `a route names what leads on and marks what is not there yet`() throws {
    #expect(
      rows(try blocks(network)) == [
        [
          "Praktijk", "Schuldhulp (helpt hier vaak bij; benaderd)",
          "Praktijk → JGZ (telefonische advisering) → Schuldhulp (gepland: zorgpad)",
          "nog niet vast",
        ],
        [
          "Praktijk", "Wijkteam (algemene ingang)",
          "Praktijk → JGZ (telefonische advisering) → Wijkteam (verwijzing; hangt aan één persoon)",
          "route in beeld",
        ],
        [
          "JGZ", "Schuldhulp (helpt hier vaak bij; benaderd)",
          "JGZ → Schuldhulp (gepland: zorgpad)", "nog niet vast",
        ],
        [
          "JGZ", "Wijkteam (algemene ingang)",
          "JGZ → Wijkteam (verwijzing; hangt aan één persoon)", "route in beeld",
        ],
      ])
  }

  @Test func `missing is said only when it is known`() throws {
    var bare = network
    bare.ties = []
    #expect(rows(try blocks(bare)).allSatisfy { $0[3] == "niet in beeld" })
    #expect(rows(try blocks(bare))[0][2] == "Praktijk → Schuldhulp (geen verbinding in beeld)")
    bare.isComplete = true
    #expect(rows(try blocks(bare)).allSatisfy { $0[3] == "ontbreekt" })
    #expect(rows(try blocks(bare, .english))[0][2] == "Praktijk → Schuldhulp (tie is missing)")
  }

  @Test func `the kinds of partner that the file does not hold are told below`() throws {
    let texts = items(try blocks(network))
    #expect(
      texts.contains {
        $0.hasPrefix("Hulp, niet in beeld: sociale raadslieden en sociaal loket")
      })
    #expect(
      texts.contains("Wie het als eerste ziet, niet in beeld: gynaecoloog, kraamzorg en huisarts."))
  }

  @Test func `an empty network gets sensible words`() throws {
    let empty = CoalitionNetwork(name: "Leeg")
    #expect(try blocks(empty).contains(.paragraph("Er is nog geen hulp in beeld.")))
    let none = ReferralMapWords.blocks(of: ReferralMap.all(in: Analysis(of: empty)), .dutch)
    #expect(none.count == 1)
    #expect(
      Document(.dutch, none).plainText().hasPrefix("Dit netwerk noemt geen opgaven of thema's."))
    var onlyHelp = empty
    onlyHelp.partners = [network.partners[3]]
    #expect(
      try blocks(onlyHelp).contains(.paragraph("Hulp in beeld: Wijkteam (algemene ingang).")))
  }

  @Test func `the JSON holds the same routes with ids and states`() throws {
    let theme = try #require(Theme(code: "armoede-schulden"))
    let map = ReferralMap(of: theme, in: Analysis(of: network, guide: .sample))
    let text = ReferralMapJSON([map], language: .dutch).value.text()
    #expect(text.contains(#""theme": "poverty-debt""#))
    #expect(text.contains(#""person-bound": true"#))
    #expect(text.ranges(of: #""state": "foreseen""#).count == 2 + 2)
  }
}
