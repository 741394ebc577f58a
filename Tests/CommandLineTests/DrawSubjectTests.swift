import Foundation
import Testing

/// What a picture is about, and the text beside it, as their users ask for them.
@Suite struct DrawSubjectTests {
  @Test func `one partner is drawn by its name, with the text beside the picture`() throws {
    try Program.withFolder { folder in
      let draw = try Program(
        "draw", Program.groningen, "--view", "ego", "--of", "Menzis", "--text", "-o", "menzis.svg",
        in: folder)
      #expect(draw.status == 0)
      #expect(draw.errors == "menzis.svg\nmenzis.md\nmenzis.html\n")
      let svg = try String(contentsOf: folder.appending(path: "menzis.svg"), encoding: .utf8)
      #expect(svg.contains("Met wie werkt Menzis?"))
      let text = try String(contentsOf: folder.appending(path: "menzis.md"), encoding: .utf8)
      #expect(text.hasPrefix("# Met wie werkt Menzis?"))
    }
  }

  @Test func `an unknown partner or theme gets the nearest name`() throws {
    try Program.withFolder { folder in
      let partner = try Program(
        "draw", Program.groningen, "--view", "ego", "--of", "Menzs", "-o", "a.svg", in: folder)
      #expect(partner.status == 1)
      #expect(partner.errors.contains("menzis"))
      let theme = try Program(
        "draw", Program.groningen, "--view", "route", "--theme", "huisvestng", "-o", "a.svg",
        in: folder)
      #expect(theme.status == 64)
      #expect(theme.errors.contains("bedoelt u 'huisvesting'? Kies uit: "))
    }
  }

  @Test
  func `where the network has no themes the command tells of its option, and the picture not`()
    throws
  {
    try Program.withFolder { folder in
      let text = "partners:\n  - {id: a, naam: Apotheek, type: jgz}\n"
      try Data(text.utf8).write(to: folder.appending(path: "n.yaml"))
      let draw = try Program("draw", "n.yaml", "--view", "route", "-o", "r.svg", in: folder)
      #expect(draw.status == 0)
      #expect(draw.errors.contains("Kies met --thema waar het plaatje over gaat: "))
      let svg = try String(contentsOf: folder.appending(path: "r.svg"), encoding: .utf8)
      #expect(svg.contains("Er is nog geen thema vastgelegd") && !svg.contains("--them"))
      let chosen = try Program(
        "draw", "n.yaml", "--view", "route", "--theme", "roken", "-o", "r.svg", in: folder)
      #expect(chosen.errors == "r.svg\n")
    }
  }
}
