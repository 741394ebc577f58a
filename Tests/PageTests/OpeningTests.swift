import Foundation
import Testing

/// How a network comes into the page, and what of it is handed out again.
@Suite struct OpeningTests {
  private func names(_ state: [String: Any]) -> [String] {
    (state["partners"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
  }

  @Test func `who is named only behind a colon is a partner too`() throws {
    let page = Asking()
    let state = try page.answer([
      "do": "names", "text": "Verloskundigen: JGZ, Kraamzorg Het Nest\nHuisartsen: verloskundigen",
    ])
    #expect(names(state) == ["Verloskundigen", "Huisartsen", "JGZ", "Kraamzorg Het Nest"])
    #expect((state["ties"] as? [[String: Any]])?.count == 3)
    #expect(state["title"] as? String == "Mijn coalitie")
  }

  @Test func `a guess is corrected by its number, in one step that can be taken back`() throws {
    let page = Asking()
    let read = try page.answer(["do": "names", "text": "Club Veertien\nHuisartsen"])
    let guesses = read["guesses"] as? [[String: Any]] ?? []
    let guess = try #require(guesses.first { $0["found"] as? String == "Club Veertien" })
    let number = try #require(guess["id"] as? String)
    #expect((guess["help"] as? String)?.isEmpty == false)
    let state = try page.answer(["do": "guess", "answers": [number: "wijkteam"]])
    let partners = state["partners"] as? [[String: Any]] ?? []
    #expect(partners.first?["type"] as? String == "wijkteam")
    #expect(state["canUndo"] as? Bool == true)
    #expect((state["guesses"] as? [Any])?.isEmpty == true)
  }

  @Test func `a correction that nobody understands is told and changes nothing`() throws {
    let page = Asking()
    let read = try page.answer(["do": "names", "text": "Club Veertien\nHuisartsen"])
    let guesses = read["guesses"] as? [[String: Any]] ?? []
    let number = try #require(
      guesses.first { $0["found"] as? String == "Club Veertien" }?["id"] as? String)
    let before = try page.yaml()
    #expect(page.ask(["do": "guess", "answers": [number: "wijktaem"]]).status == 1)
    #expect(try page.yaml() == before)
  }

  @Test func `a network gets another name`() throws {
    let page = try Asking.small()
    #expect(page.change([["put": "network", "fields": ["title": "Kansrijke Start Delfzijl"]]]))
    #expect(try page.answer(["do": "state"])["title"] as? String == "Kansrijke Start Delfzijl")
    #expect(!page.change([["put": "network", "fields": [:]]]))
  }

  @Test func `a newsletter gets a picture without numbers, a caption and a short text`() throws {
    let told = try Asking.small().answer(["do": "newsletter"])
    let picture = try #require(told["picture"] as? String)
    #expect(picture.hasPrefix("<svg") && !picture.contains("data-missing"))
    #expect((told["caption"] as? String)?.contains("Voorbeeld") == true)
    let alternative = try #require(told["alternative"] as? String)
    #expect(!alternative.isEmpty && alternative.count <= 150)
  }

  @Test func `the lines of a picture name their ends only on request`() throws {
    let page = try Asking.small()
    let plain = page.ask(["do": "picture", "view": "overview"])
    let named = page.ask(["do": "picture", "view": "overview", "ends": true])
    #expect(!String(decoding: plain.bytes, as: UTF8.self).contains("data-from"))
    let words = String(decoding: named.bytes, as: UTF8.self)
    #expect(words.contains("data-from=\"jgz\"") || words.contains("data-to=\"jgz\""))
  }

  @Test func `the page offers the overview first`() throws {
    let (status, bytes) = try Asking.small().ask(["do": "views"])
    let views = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]]
    #expect(status == 0 && views?.first?["code"] as? String == "overview")
  }
}
