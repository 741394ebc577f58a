import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

@testable import Reports

/// The sheets that are printed for a meeting.
@Suite struct SessionPackTests {
  private func page(
    _ network: CoalitionNetwork, _ language: Language = .dutch, rounds: Int = 1
  ) throws -> String {
    let context = try Samples.context(network, language)
    let plan = SeatingPlan(
      of: context.analysis, tables: max(2, network.partners.count / 6), rounds: rounds)
    return SessionPack(context, map: "<svg></svg>", plan: plan).text
  }

  private var network: CoalitionNetwork {
    var network = Samples.network(
      ["jgz jgz", "wijkteam wijkteam", "kraamzorg kraamzorg", "huisarts huisarts"],
      ["jgz wijkteam"])
    network.name = "Proef & Zo"
    network.partners[3].status = .wanted
    var meeting = Structure(id: "o", name: "Overleg Noord")
    meeting.members = ["jgz", "kraamzorg"]
    network.structures = [meeting]
    return network
  }

  private func sheet(_ name: String, of page: String) throws -> String {
    let parts = page.pieces(between: "<section class=\"sheet \(name)")
    #expect(parts.count > 1, "\(name)")
    return String(try #require(parts.dropFirst().first).pieces(between: "</section>")[0])
  }

  @Test(arguments: Language.allCases)
  func `every sheet has a heading and its number of all`(_ language: Language) throws {
    let text = try page(network, language)
    let count = text.pieces(between: "<section ").count - 1
    #expect(text.pieces(between: "<h2 ").count - 1 == count)
    #expect(text.pieces(between: "<h1>").count == 2)
    let of = language(nl: "van", en: "of")
    for number in 1...count { #expect(text.holds(" \(number) \(of) \(count)</span>")) }
    for name in [
      "summary", "invitations", "guests", "letter", "agenda", "map", "blank", "card-sheet",
      "questions", "seating", "leadership", "corrections",
    ] { _ = try sheet(name, of: text) }
  }

  @Test func `the invitations begin with who is not in view, and through whom`() throws {
    let text = try page(network)
    let list = try sheet("invitations", of: text)
    #expect(list.holds("Niet in beeld"))
    #expect(list.pieces(between: "<tr>").count - 2 <= 8)
    #expect(!list.holds(">Ontbreekt<"))
    let guests = try sheet("guests", of: text)
    #expect(guests.holds("Team") || guests.holds("JGZ") || guests.holds("jgz"))
    #expect(guests.pieces(between: "<li>").count - 1 == 3)
  }

  @Test func `missing is said only where a source says so`() throws {
    let list = try sheet("invitations", of: page(network.complete))
    #expect(list.holds("Ontbreekt"))
  }

  @Test func `the blank map has everybody and no tie`() throws {
    let blank = try sheet("blank", of: page(network))
    #expect(blank.pieces(between: "<p class=\"plate domain").count - 1 == 4)
    #expect(blank.pieces(between: "plate empty").count - 1 == 6)
    #expect(!blank.holds("<svg") && !blank.holds("<line"))
    #expect(blank.holds(" wanted\">"))
  }

  @Test func `a card has the domain, the neighbors and one question`() throws {
    let cards = try sheet("card-sheet", of: page(network))
    let card = try #require(
      cards.pieces(between: "<div class=\"card\">").first {
        $0.holds(">wijkteam</span>") || $0.holds(">WIJKTEAM</span>") || $0.holds("wijkteam</span>")
      })
    #expect(card.holds("Sociaal"))
    #expect(card.holds("Werkt nu met: jgz") || card.holds("Werkt nu met: JGZ"))
    #expect(card.pieces(between: "class=\"asked\"").count == 2)
    let wanted = try #require(
      cards.pieces(between: "<div class=\"card\">").first { $0.holds("gewenst") })
    #expect(wanted.holds("dat is nog niet in beeld"))
  }

  @Test func `the seating says how many pairs meet of how many, and how many could`() throws {
    let seats = try sheet("seating", of: page(network))
    #expect(seats.holds("elkaar, hoogstens "))
    #expect(seats.holds("Tafel 2"))
    let twice = try page(network, .english, rounds: 2)
    #expect(twice.holds("<h3>Round 1</h3>") && twice.holds("<h3>Round 2</h3>"))
    #expect(twice.holds("at most "))
  }

  @Test func `the agenda takes two hours and names the sheets by their numbers`() throws {
    let text = try page(network)
    let agenda = try sheet("agenda", of: text)
    let minutes = agenda.pieces(between: "</th><td>").dropFirst().compactMap {
      Int($0.pieces(between: "</td>")[0])
    }
    #expect(minutes.reduce(0, +) == 120)
    for name in ["blank", "questions", "map"] {
      let part = try sheet(name, of: text)
      let number = String(part.pieces(between: "id=\"blad-")[1].pieces(between: "\"")[0])
      #expect(agenda.holds("blad \(number)</td>"), "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `names stay text, and the page loads and runs nothing`(_ language: Language) throws {
    let names = ["<script>alert(1)</script>", "\"a' & b\"", "שלום <b>עולם</b>", "👶🏽 </svg>"]
    let hostile = network.with { network in
      network.name = names[0]
      for index in network.partners.indices { network.partners[index].name = names[index] }
      network.structures[0].name = names[2]
    }
    let text = try page(hostile, language, rounds: 2)
    for word in [
      "<script", "<b>עולם", "</svg> ", "http:", "https:", "src=", "url(", " style=", "@import",
    ] {
      #expect(!text.holds(word), "\(word)")
    }
    #expect(text.holds("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(text.pieces(between: "<section ").count == text.pieces(between: "</section>").count)
  }

  @Test func `the policy names the one style of the page and no script`() throws {
    let text = try page(network)
    let style = text.pieces(between: "<style>")[1].pieces(between: "</style>")[0]
    #expect(text.holds("style-src 'sha256-\(SHA256.base64(of: String(style)))'"))
    #expect(text.holds("default-src 'none'") && text.holds("script-src 'none'"))
  }

  @Test(arguments: Language.allCases)
  func `internal remarks never stand on a sheet`(_ language: Language) throws {
    let canary = "GEHEIM-KANARIE"
    let secret = network.with { network in
      network.partners[0].interest = canary
      network.partners[0].influence = 5
    }
    #expect(!(try page(secret, language).holds(canary)))
  }

  @Test(arguments: [0, 1, 60, 150])
  func `few and many partners give a pack`(_ count: Int) throws {
    let types = ["verloskundige", "wijkteam", "jgz", "gemeente"]
    let network = Samples.network((0..<count).map { "p\($0) \(types[$0 % 4])" })
    let text = try page(network)
    #expect(text.pieces(between: "<div class=\"card\">").count - 1 == count)
    #expect(text.pieces(between: "<p class=\"plate domain").count - 1 == count)
    #expect(text.holds("Een plan is er voor 2 tot") == (count < 2))
  }

  @Test func `the order of the file does not change the page`() throws {
    let turned = network.with {
      $0.partners.reverse()
      $0.ties.reverse()
    }
    #expect(try page(turned) == page(network))
  }
}
