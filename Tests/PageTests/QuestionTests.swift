import Foundation
import Testing

/// What the page answers, also to what makes no sense.
@Suite struct QuestionTests {
  @Test(arguments: [
    ("verl wij", "Verloskundigen Stad – Wijkteam Beijum: werken samen"),
    ("wij verl", "Wijkteam Beijum – Verloskundigen Stad: werken samen"),
    ("jgz bei >", "JGZ Noord → Wijkteam Beijum: werken samen"),
    ("JGZ Noord stad", "JGZ Noord – Verloskundigen Stad: werken samen"),
  ])
  func `two beginnings of names make a tie`(text: String, sentence: String) throws {
    let page = try Asking.small()
    let found = try page.answer(["do": "quick", "text": text])
    #expect(found["sentence"] as? String == sentence)
    let changes = try #require(found["changes"] as? [[String: Any]])
    #expect(page.change(changes))
  }

  @Test(arguments: [("=", "gepland"), ("?", "gewenst"), ("x", "afwezig")])
  func `a mark says how the two stand`(mark: String, status: String) throws {
    let page = try Asking.small()
    let found = try page.answer(["do": "quick", "text": "verl wij \(mark)"])
    let changes = try #require(found["changes"] as? [[String: Any]])
    let fields = try #require(changes.first?["fields"] as? [String: Any])
    #expect(fields["from"] as? String == "verloskundigen" && fields["to"] as? String == "wijkteam")
    #expect(page.change(changes))
    let ties = try page.answer(["do": "state"])["ties"] as? [[String: Any]] ?? []
    #expect(ties.last?["status"] as? String == fields["status"] as? String)
    #expect(try page.yaml().contains(status))
  }

  @Test func `an unknown name is a new partner, and nothing is nothing`() throws {
    let page = try Asking.small()
    #expect(
      try page.answer(["do": "quick", "text": "Speltherapeut"])["newPartner"] as? String
        == "Speltherapeut")
    for text in ["", "   ", "jgz", "> = ?"] {
      #expect(try page.answer(["do": "quick", "text": text])["changes"] == nil, "\(text)")
    }
  }

  @Test(arguments: [
    "", "{", "[]", "3", "null", "{\"do\":", "{\"do\":[]}", "{\"do\":{\"do\":\"open\"}}",
    "{\"do\":\"zzz\"}", "\u{0}", "{\"do\":\"change\",\"changes\":[3,[],null]}",
    "{\"do\":\"change\",\"changes\":[{\"put\":\"tie\"},{\"remove\":\"tie\",\"id\":\"-1\"}]}",
    "{\"do\":\"open\",\"name\":\"b.xlsx\",\"sheets\":[]}",
    "{\"do\":\"open\",\"name\":\"b.xlsx\",\"sheets\":[{\"rows\":[3,[[]]]}]}",
    "{\"do\":\"names\",\"text\":\":::\"}", "{\"do\":\"whatif\",\"add\":[[],[\"a\"],3]}",
  ])
  func `a question that makes no sense is answered and leaves the network`(words: String) throws {
    let page = try Asking.small()
    let begin = try page.yaml()
    let (status, bytes) = page.ask(words: words)
    #expect((0...2).contains(status))
    if status == 1 {
      let told = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]]
      #expect(told?.allSatisfy { ($0["text"] as? String)?.isEmpty == false } == true)
    }
    if status != 0 { #expect(try page.yaml() == begin) }
  }

  @Test(arguments: [
    ("a.yaml", "partners: ["), ("a.json", "{"), ("a.yaml", "partners:\n  - {naam: A, type: x}"),
    ("a.dl", "dl n=3"), ("a.net", "*Vertices x"),
  ])
  func `mistakes in a file are told and the open network stays`(name: String, text: String) throws {
    let page = try Asking.small()
    let begin = try page.yaml()
    let (status, bytes) = page.ask(["do": "open", "name": name], data: Array(text.utf8))
    #expect(status == 1)
    #expect(String(decoding: bytes, as: UTF8.self).contains(name))
    #expect(try page.yaml() == begin)
  }

  @Test func `nothing open is no answer`() {
    for name in ["state", "change", "undo", "text", "picture", "quick", "advice", "since"] {
      let page = Asking()
      #expect(page.ask(["do": name]).status == 2, "\(name)")
    }
  }
}
