import CoalitionModel
import Foundation
import NetworkAnalysis
import NetworkFormats
import Recommendations
import TestSupport
import Testing
import Wording

@testable import Reports

/// The piece for a newsletter: so many words, in both languages, of every network.
@Suite struct NewsletterArticleTests {
  private func article(
    _ network: CoalitionNetwork, _ language: Language, thought: Language = .dutch
  ) throws -> NewsletterArticle {
    NewsletterArticle(try Samples.context(network, thought), in: language)
  }

  private func count(_ article: NewsletterArticle) -> Int {
    article.paragraphs.reduce(0) { $0 + $1.split { $0.isWhitespace }.count }
  }

  @Test(arguments: Language.allCases)
  func `every network of the repository makes 120 words in three paragraphs`(
    _ language: Language
  ) throws {
    #expect(Repository.networks.count >= 8)
    for path in Repository.networks {
      let network = try NetworkFormats.network(at: path).network
      let article = try article(network, language)
      #expect(count(article) == 120, "\(path)")
      #expect(article.paragraphs.count == 3, "\(path)")
    }
  }

  @Test(arguments: Language.allCases)
  func `so does a network without ties, of one partner, and of very many`(
    _ language: Language
  ) throws {
    let many = (0..<150).map { "p\($0) \(["verloskundige", "wijkteam", "jgz"][$0 % 3])" }
    let ties = (1..<150).map { "p\($0) p\(($0 * 7) % $0)" }
    for network in [
      Samples.network(["a verloskundige"]), Samples.network(["a verloskundige", "b wijkteam"]),
      Samples.network(many), Samples.network(many, ties),
    ] {
      #expect(count(try article(network, language)) == 120)
    }
  }

  @Test(arguments: Language.allCases)
  func `a name of three hundred words is left out, and never cut`(_ language: Language) throws {
    var network = Samples.network(["a verloskundige", "b wijkteam"], ["a b"])
    let name = String(repeating: "woord ", count: 300) + "eind"
    network.partners[0].name = name
    network.partners[1].status = .wanted
    network.partners[1].name = name
    let article = try article(network, language)
    #expect(count(article) == 120)
    #expect(!article.text.contains("woord"))
  }

  @Test func `the language of the piece is not that of the report`() throws {
    let network = try Samples.groningen.get()
    let pieces = try Language.allCases.map {
      try article(network, .english, thought: $0)
    }
    #expect(pieces[0] == pieces[1])
    #expect(pieces[0].title == "Who works with whom in Groningen?")
    #expect(pieces[0].text.contains("(JGZ) connects midwives, obstetricians"))
  }

  @Test func `it tells what the file says, its date, and that more may exist`() throws {
    let text = try article(Samples.groningen.get(), .dutch).text
    for words in [
      "zorg, publieke gezondheid, sociaal domein, gemeente en zorgverzekeraar samen",
      "De kaart geeft de stand van 2020.", "De coalitie wil een betere verbinding",
      "Wat niet op de kaart staat, kan er wel zijn.", "Laat het de coalitie weten.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `nobody is told to connect two sides while a partner kept silent`() throws {
    var network = Samples.network(
      ["a verloskundige", "b jgz", "c wijkteam"], ["a b", "b c"])
    network.ties = network.ties.map { tie in
      var tie = tie
      tie.kind = TieKind.codebook["telefonische-advisering"]
      return tie
    }
    #expect(try article(network, .dutch).text.contains(" verbindt "))
    for place in network.partners.indices {
      network.partners[place].response = place == 0 ? .silent : .answered
    }
    #expect(!(try article(network, .dutch).text.contains(" verbindt ")))
  }

  @Test
  func `the mail has no script, no style sheet, only letters of ASCII, and a text per picture`()
    throws
  {
    var network = Samples.network(["a verloskundige", "b wijkteam"], ["a b"])
    network.name = "<script>alert(1)</script> \u{202E}é 👶"
    network.municipality = network.name
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [0, 0, 4, 0xB0, 0, 0, 3, 0x20, 8, 6]
    let mail = NewsletterMail(
      try article(network, .dutch),
      showing: NewsletterMail.Picture(
        try #require(DocumentPicture(png: png)), scale: 2, files: ("kaart.png", "smal.png"),
        alternative: "Kort \"<b>\"", caption: network.name), .dutch)
    let text = mail.snippet
    #expect(text.allSatisfy { $0.isASCII })
    #expect(text.contains("width=\"600\" height=\"400\" alt=\"Kort &quot;&lt;b&gt;&quot;\""))
    for word in ["<script", "<style", "javascript", "http"] { #expect(!text.contains(word)) }
    #expect(text.contains("&lt;script&gt;"))
  }
}
