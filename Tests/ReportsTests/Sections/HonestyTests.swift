import CoalitionModel
import NetworkAnalysis
import Reports
import TestSupport
import Testing
import Wording

/// What is shown, and what is held back with its reason.
@Suite struct HonestyTests {
  private func text(
    _ network: CoalitionNetwork, _ language: Language = .dutch, thorough: Bool = false,
    _ change: (inout AnalysisView) -> Void = { _ in }
  ) throws -> String {
    let context = try Samples.context(network, language, thorough: thorough, change)
    return Document(Section.analysis, for: context).plainText()
  }

  private let line = Samples.network(
    (0..<14).map { "p\($0) \($0 % 2 == 0 ? "verloskundige" : "wijkteam")" },
    (1..<14).map { "p0 p\($0)" })

  @Test func `without a survey the output says so`() throws {
    #expect(try text(line).contains("Uit documenten, niet bevraagd."))
    #expect(try text(line, .english).contains("From documents, not surveyed."))
  }

  @Test func `full answers give figures per partner with their reason`() throws {
    let text = try text(Samples.surveyed(answered: 10, of: 10))
    #expect(text.contains("10 van de 10 bevraagde partners gaven antwoord"))
    #expect(text.contains("betweenness"))
    #expect(!text.contains("Geen cijfers per partner"))
  }

  @Test func `from 70 percent there are groups but no figures per partner`() throws {
    let text = try text(Samples.surveyed(answered: 7, of: 10))
    #expect(text.contains("Geen cijfers per partner: 7 van de 10 bevraagde partners"))
    #expect(text.contains("dichtheid"))
    #expect(text.contains("p1: snijpunt") || text.contains("P1: snijpunt"))
    let doubt = "Dit kan ook komen door wie niet antwoordde (3 van de 10 bevraagde partners)."
    #expect(text.flat.contains(doubt))
    #expect(text.contains("Verbindingen per domein"))
  }

  @Test func `where somebody kept silent every connector is told with that beside it`() throws {
    let partners = (0..<4).flatMap { ["a\($0) verloskundige", "j\($0) jgz", "w\($0) wijkteam"] }
    let ties = (0..<4).flatMap { ["a\($0) j\($0)", "j\($0) w\($0)"] }
    let network = Samples.network(partners, ties)
    for (answered, most) in [(12, 4), (11, 3)] {
      let context = try Samples.context(network.surveyed(answered: answered), .dutch)
      let found = Findings(context).sentences.filter {
        $0.contains(" verbindt ") || $0.hasPrefix("Zonder ")
      }
      #expect(found.count { $0.contains(" verbindt ") } == most)
      let doubt = "Dit kan ook komen door wie niet antwoordde (1 van de 12 bevraagde partners)."
      #expect(found.allSatisfy { $0.hasSuffix(doubt) == (answered == 11) })
    }
  }

  @Test func `from 50 percent there is a bracket only`() throws {
    let text = try text(Samples.surveyed(answered: 6, of: 10))
    #expect(text.flat.contains("dichtheid, met marge"))
    #expect(text.flat.contains("De marge komt van de paren waarvan beide partners antwoordden"))
    #expect(!text.contains("Verbindingen per domein") && !text.contains("centralisatie"))
    #expect(!text.contains("E-I-index"))
  }

  @Test func `below 50 percent there is who took part, and nobody is the only link`() throws {
    let text = try text(Samples.surveyed(answered: 3, of: 10))
    #expect(text.flat.contains("te weinig voor cijfers over het netwerk (onder 50%)"))
    #expect(text.contains("Dank aan: P0, P1 en P2."))
    #expect(!text.contains("dichtheid") && !text.contains("E-I-index"))
    #expect(text.flat.contains("Wie het netwerk bij elkaar houdt, is nog niet te zeggen: 3 van"))
    #expect(!text.contains("snijpunt") && !text.contains("is er geen route meer in beeld"))
    #expect(text.flat.contains("Nog geen lijst: 3 van de 10 bevraagde partners"))
  }

  @Test func `a domain of which few answered has no cells`() throws {
    let network = Samples.surveyed(answered: 10, of: 10).with {
      for index in [1, 3, 5] { $0.partners[index].response = .silent }
      for index in $0.ties.indices {
        $0.ties[index].reportedBy.removeAll { ["p1", "p3", "p5"].contains($0) }
      }
    }
    let text = try text(network)
    #expect(text.flat.contains("Een ? betekent: uit dat domein antwoordde minder dan 60%."))
  }

  @Test func `what was left out is said`() throws {
    #expect(try text(line).contains("Niet gedaan: de toets van volgordes"))
    #expect(try text(line, .english).contains("Not done: the test of orders"))
  }

  @Test func `an order that does not hold is not shown, with the reason`() throws {
    let network = Samples.network(
      ["a vsv", "b vsv", "c vsv", "d wijkteam", "e wijkteam", "f wijkteam"],
      ["c a", "c b", "d c", "d e", "e f"])
    let context = try Samples.context(network, thorough: true) { $0.order = "betweenness" }
    let order = try #require(context.view.orders["betweenness"])
    let text = Document(Section.analysis, for: context).plainText()
    #expect(order.trust == RankOrder.Trust.none)
    #expect(text.contains("Op alfabet: een volgorde verandert al"))
    let rows = text.split(separator: "\n").filter { $0.hasSuffix("ja") || $0.hasPrefix("A ") }
    #expect(rows.first?.hasPrefix("A ") == true)
  }

  @Test func `the top of an order that does not hold is a group in alphabetical order`() throws {
    let network = Samples.network(
      ["a vsv", "b vsv", "c vsv", "d wijkteam", "e wijkteam", "f wijkteam"],
      ["c a", "c b", "d c", "d e", "e f"])
    let text = try text(network, thorough: true) {
      $0.order = "betweenness"
      $0.top = 2
    }
    #expect(text.contains("De bovenste groep naar betweenness, op alfabet"))
    #expect(!text.contains("\nA  ") && text.contains("\nC  "))
  }

  @Test func `few pairs are counted, more get a share`() throws {
    let text = try text(Samples.network(["a vsv", "b wijkteam", "c wijkteam"], ["a b"]))
    #expect(text.contains("1 van 2 paren verbonden"))
    #expect(!text.contains("1 van 2 ("))
    #expect(try self.text(line).contains("7 van 49 (14%) paren verbonden"))
  }

  @Test func `the index stands beside what chance gives, with p when a survey was held`() throws {
    #expect(try text(line).contains("bij toeval"))
    let surveyed = line.surveyed(answered: 14)
    #expect(try text(surveyed, thorough: true).contains("toevalskans"))
    #expect(try text(surveyed, .english, thorough: true).contains(", p = "))
  }

  @Test func `from documents there are words and counts of partners`() throws {
    for (language, words) in [
      (Language.dutch, ["toevalskans", "KPP", "past 0"]), (.english, ["p = ", "KPP", "fit 0"]),
    ] {
      let text = try text(line, language, thorough: true)
      #expect(words.allSatisfy { !text.contains($0) })
    }
    let told = try text(line, thorough: true).flat
    #expect(told.contains("Dan is geen van de 11 andere partners nog met een ander verbonden."))
    #expect(told.contains("bereikt nieuws 14 van de 14 partners in hooguit twee stappen"))
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `no line is longer than 80 columns`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let lines = try text(network, language, thorough: true).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
  }
}

extension String {
  /// The text on one line, so that where it was wrapped does not matter.
  fileprivate var flat: String { split { $0.isWhitespace }.joined(separator: " ") }
}
