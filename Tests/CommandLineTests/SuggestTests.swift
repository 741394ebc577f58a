import Foundation
import Testing

/// The ties that help most, and what changes bring about, asked through the program.
@Suite struct SuggestTests {
  @Test func `suggest shows the set, the figures before and after, and why`() throws {
    let answer = try Program("suggest", Program.groningen, "--ties", "3")
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    let text = answer.output.split { $0.isWhitespace }.joined(separator: " ")
    for part in [
      "De 3 verbindingen om als eerste te bespreken", "Paren met een verbinding", "daarna",
      "Let op: deze volgorde is zwak.", "vraagt een verbinder", "niet in beeld",
      "het patroon van dit netwerk", "de norm vraagt erom (",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("zal ontstaan"))
    #expect(answer.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `suggest speaks English, JSON and Markdown`() throws {
    let english = try Program("stel-voor", Program.groningen, "--language", "en")
    #expect(english.output.contains("The 4 ties to talk about first"))
    let json = try Program("suggest", Program.groningen, "--json")
    let value = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let ties = try #require(value["ties"] as? [[String: Any]])
    #expect(ties.count == 4)
    let ends = ties.flatMap { $0["partners"] as? [String] ?? [] }
    #expect(Set(ends).allSatisfy { id in ends.count { $0 == id } <= 2 })
    let reach = ["before", "after"].map { key in
      (value[key] as? [String: Any])?["two-step-reach"] as? Double ?? .nan
    }
    #expect(reach[1] > reach[0])
    let markdown = try Program("suggest", Program.groningen, "--markdown")
    #expect(markdown.output.hasPrefix("## Wat het advies hier noemt"))
    #expect(markdown.output.contains("\n## De 4 verbindingen"))
    #expect(markdown.output.contains("| nr | tussen | en |"))
  }

  @Test func `any two domains can be asked for`() throws {
    let answer = try Program(
      "suggest", Program.groningen, "--between", "Gemeente, public-health", "--ties", "1")
    #expect(answer.status == 0)
    #expect(answer.output.contains("De verbinding om als eerste te bespreken"))
    let unknown = try Program("suggest", Program.groningen, "--between", "medisch,sociale")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("'sociale' is niet bekend als domein"))
    #expect(unknown.errors.contains("bedoelt u 'sociaal'?"))
    let same = try Program("suggest", Program.groningen, "--between", "medisch,medisch")
    #expect(same.status == 1)
    #expect(same.errors.contains("noemt geen twee verschillende namen"))
    #expect(try Program("suggest", Program.groningen, "--ties", "0").status == 64)
  }

  @Test(arguments: [
    ("partners:\n  - {id: a, naam: A}\n", "Bij geen enkele partner staat een domein."),
    ("partners:\n  - {id: a, naam: A, type: jgz}\n", "Alleen dit domein is in beeld"),
    (
      "partners:\n  - {id: a, naam: A, domein: Kunst}\n  - {id: b, naam: B, domein: Sport}\n",
      "--between \"Kunst,Sport\""
    ),
  ])
  func `a network without these domains gets words and no error`(
    _ file: String, _ words: String
  ) throws {
    try Program.withFolder { folder in
      try Data("netwerk: A\n\(file)".utf8).write(to: folder.appending(path: "a.yaml"))
      let answer = try Program("suggest", "a.yaml", in: folder)
      #expect(answer.status == 0)
      let text = answer.output.split { $0.isWhitespace }.joined(separator: " ")
      #expect(text.contains(words), "\(text)")
      #expect(try Program("suggest", "a.yaml", "--json", in: folder).status == 0)
    }
  }

  @Test func `what-if shows the figures and the advice before and after`() throws {
    let answer = try Program(
      "what-if", Program.groningen, "--remove", "JGZ", "--add", "huisartsen:wij-groningen")
    #expect(answer.status == 0)
    let text = answer.output.split { $0.isWhitespace }.joined(separator: " ")
    for part in [
      "Deze verbinding komt erbij: Huisartsen – WIJ Groningen.",
      "Deze partner stopt: Jeugdgezondheidszorg (JGZ).", "Partners in beeld", "daarna",
      "Wie kwetsbaar wordt", "Deze adviezen komen erbij",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(answer.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `what-if names those that become fragile, in JSON too`() throws {
    try Program.withFolder { folder in
      let network = """
        netwerk: Ring
        partners:
          - {id: a, naam: A, domein: medisch}
          - {id: b, naam: B, domein: medisch}
          - {id: c, naam: C, domein: sociaal}
          - {id: d, naam: D, domein: sociaal}
        verbindingen:
          - {van: a, naar: b}
          - {van: b, naar: c}
          - {van: c, naar: d}
          - {van: d, naar: a}

        """
      try Data(network.utf8).write(to: folder.appending(path: "a.yaml"))
      let answer = try Program("wat-als", "a.yaml", "--remove", "b", "--json", in: folder)
      let value = try #require(
        JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
      let fragile = try #require(value["fragile"] as? [String: [String]])
      #expect(fragile["only-link"] == ["d"])
      #expect(fragile["one-tie"] == ["a", "c"])
      let english = try Program(
        "what-if", "a.yaml", "--remove", "b", "--language", "en", in: folder)
      #expect(english.output.contains("D: becomes the only link (cut point) to"))
      let cut = try Program("what-if", "a.yaml", "--remove", "A:B", in: folder)
      #expect(cut.output.contains("Deze verbinding stopt: A – B."))
      #expect(cut.output.contains("D: wordt de enige"))
      let nothing = try Program("what-if", "a.yaml", "--remove", "a:c", in: folder)
      #expect(nothing.status == 1)
      #expect(nothing.errors.contains("tussen A en C is geen verbinding in beeld"))
      let calm = try Program("what-if", "a.yaml", "--add", "a:c", in: folder)
      #expect(calm.output.contains("wordt geen partner kwetsbaarder"))
    }
  }

  @Test func `all mistakes in the changes come at once`() throws {
    let answer = try Program(
      "what-if", Program.groningen, "--add", "huisarts:wij-groningen", "--add", "menzis",
      "--remove", "jgzz")
    #expect(answer.status == 1)
    #expect(answer.output.isEmpty)
    let lines = answer.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains("'huisarts' is niet bekend als partner"))
    #expect(lines[1].contains("verwacht: partner:partner"))
    #expect(lines[2].contains("bedoelt u 'jgz'?"))
    #expect(try Program("what-if", Program.groningen).status == 64)
  }
}
