import Foundation
import Testing

/// Words on the command line that are spelled otherwise.
@Suite struct SpellingTests {
  @Test(arguments: [
    ["DRAW", Program.groningen, "--view", "OVERVIEW"],
    ["teken", Program.groningen, "--view", "Overzicht"],
    ["draw", Program.groningen, "--language", "NL"],
    ["--language=nl", "Draw", Program.groningen],
    ["draw", Program.groningen, "--language", "Nederlands"],
  ])
  func `capitals and Dutch words for values are understood`(arguments: [String]) throws {
    try Program.withFolder { folder in
      let usual = try Program("draw", Program.groningen, "-o", "a.json", in: folder)
      let other = try Program(arguments + ["-o", "b.json"], in: folder)
      #expect(usual.status == 0 && other.status == 0, "\(other.errors)")
      let files = try ["a.json", "b.json"].map {
        try Data(contentsOf: folder.appending(path: $0))
      }
      #expect(files[0] == files[1])
    }
  }

  @Test func `sizes and papers have capitals and Dutch words too`() throws {
    try Program.withFolder { folder in
      let draw = try Program(
        "draw", Program.groningen, "-o", "nieuws", "--size", "Nieuwsbrief", in: folder)
      #expect(draw.errors == "nieuws.svg\nnieuws.png\n")
      let paper = try Program(
        "draw", Program.groningen, "-o", "k.pdf", "--paper", "A3", in: folder)
      #expect(paper.errors == "k.pdf\n")
    }
  }

  @Test(arguments: [
    (["analyze", "--format", "MARKDOWN"], ["analyze", "--format", "markdown"]),
    (["analyze", "--format", "tabel"], ["analyze"]),
    (
      ["analyze", "--measure", "Graad,Betweenness"], ["analyze", "--measure", "degree,betweenness"]
    ),
    (["analyze", "--only-status", "CURRENT"], ["analyze", "--only-status", "bestaand"]),
    (["routes", "--theme", "Poverty debt"], ["routes", "--theme", "armoede-schulden"]),
    (["regions", "--list", "--language", "nl"], ["regions", "--lijst"]),
    (["recommend", "--explain", "r-c16"], ["recommend", "--explain", "R-C16"]),
  ])
  func `formats, measures, statuses and themes are found by any of their words`(
    said: [String], meant: [String]
  ) throws {
    let found = try [said, meant].map { try Program($0 + [Program.groningen]) }
    #expect(found[0].status == 0, "\(found[0].errors)")
    #expect(found[0].output == found[1].output)
  }

  @Test(arguments: [
    (["raport"], "'raport' is geen opdracht; bedoelt u 'rapport'?"),
    (["analize"], "bedoelt u 'analyze'?"), (["norm", "shw"], "bedoelt u 'show'?"),
    (["lijst", "plaatje"], "bedoelt u 'plaatjes'?"), (["help", "tekn"], "bedoelt u 'teken'?"),
    (["draw", "n.yaml", "-o", "k.svg", "--view", "overzich"], "bedoelt u 'overzicht'?"),
    (["draw", "n.yaml", "-o", "k.pdf", "--paper", "a33"], "bedoelt u 'a3'?"),
    (["analyze", "n.yaml", "--format", "markdwn"], "bedoelt u 'markdown'?"),
    (["analyze", "n.yaml", "--only-status", "geplant"], "bedoelt u 'gepland'?"),
    (["analyze", "n.yaml", "--langage", "en"], "bedoelt u '--language'?"),
    (["check", "n.yaml", "--language", "fr"], "'fr' is geen taal"),
    (["regions", "n.yaml", "--list", "vvs"], "bedoelt u 'vsv'?"),
  ])
  func `a mistyped command or value gets the one that was meant`(
    arguments: [String], message: String
  ) throws {
    let found = try Program(arguments)
    #expect(found.status == 64)
    #expect(found.output.isEmpty)
    #expect(found.errors.contains(message), "\(found.errors)")
  }

  @Test func `in English the words are English`() throws {
    let command = try Program("--language", "en", "reprt")
    #expect(command.status == 64)
    #expect(command.errors.contains("'reprt' is not a command; did you mean 'report'?"))
    let theme = try Program("routes", "n.yaml", "--theme", "housin", "--language", "EN")
    #expect(theme.errors.contains("did you mean 'housing'? Choose from: perinatal-mortality"))
  }
}
