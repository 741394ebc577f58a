import Foundation
import Testing

/// Two snapshots of one place, compared through the program.
@Suite struct CompareTests {
  private func path(_ place: String) -> String {
    Program.root.appending(path: "Networks/\(place).yaml").path
  }

  @Test func `the snapshots of Zeist give the changes that their sources state`() throws {
    let answer = try Program("vergelijk", path("zeist"), path("zeist-2024"), "--markdown")
    #expect(answer.status == 0, "\(answer.errors)")
    for sentence in [
      "- MeanderOmnium doet nu mee en is nieuw in beeld.",
      "- Raedelijn doet nu mee en is nieuw in beeld.",
      "- MeanderOmnium en Samen Oplopen doen nu ook mee in de kerncoalitie Kansrijke Start Zeist.",
      "- De woningbouwcorporatie wordt niet meer genoemd",
      "- De brede werkbijeenkomst wordt niet meer genoemd (eerder: eenmalig).",
      "Is MeanderOmnium dezelfde als Welzijnsorganisatie?",
      "Of het meer of minder werd, is uit documenten niet te zeggen.",
    ] { #expect(answer.output.contains(sentence), "\(sentence)") }
    for word in ["is gestopt.", "doet niet meer mee", "is er niet meer"] {
      #expect(!answer.output.contains(word), "\(word)")
    }
  }

  @Test func `the snapshots of Groningen give the changes that the newsletter states`() throws {
    let answer = try Program(
      "compare", path("groningen"), path("groningen-2022"), "--language", "en")
    #expect(answer.status == 0, "\(answer.errors)")
    let words = answer.output.split { $0.isWhitespace }.joined(separator: " ")
    for sentence in [
      "Ervaringsdeskundige now takes part and is new in view.",
      "Onderzoeker now takes part and is new in view.",
      "This is new in view: VoorZorg.", "28 partners stayed the same.",
      "hospital social work and Onderzoeker now take part in",
    ] { #expect(words.contains(sentence), "\(sentence)") }
    #expect(answer.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `it writes JSON, a page and a Word file, and refuses two places`() throws {
    try Program.withFolder { folder in
      let (old, new) = (path("zeist"), path("zeist-2024"))
      let answer = try Program("compare", old, new, "--json")
      let value = try #require(
        JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
      let changes = try #require(value["changes"] as? [[String: Any]])
      #expect(changes.first?["kind"] as? String == "new")
      #expect((value["turnover"] as? [String: Any])?["jaccard"] as? Double == 0.5)
      for name in ["a.html", "a.docx", "a.md"] {
        let written = try Program("compare", old, new, "-o", name, in: folder)
        #expect(written.status == 0 && !written.errors.isEmpty)
      }
      let page = try String(contentsOf: folder.appending(path: "a.html"), encoding: .utf8)
      #expect(page.contains("<h1>Kansrijke Start Zeist: wat er veranderde</h1>"))
      let turned = try Program("compare", new, old)
      #expect(turned.output.contains("Let op: het eerste bestand is van later"))
      #expect(try Program("compare", old, path("delft")).status == 64)
      #expect(try Program("compare", old).status == 64)
    }
  }
}
