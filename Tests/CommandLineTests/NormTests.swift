import Foundation
import Testing

/// The norm, shown and used through the program.
@Suite struct NormTests {
  static let own = Program.root.appending(path: "Sources/Assets/Norms/valpreventie.yaml").path

  @Test func `norm list has one line per code`() throws {
    let lines = try Program("norm", "list").output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("R-") })
    #expect(lines.contains { $0 == "R-C05  aanbevolen  Betrek de kraamzorg" })
    #expect(lines.contains { $0.hasPrefix("R-G04  vraag  ") })
    let own = try Program("norm", "list", "--norm", Self.own, "--language", "en").output
    #expect(own.split(separator: "\n").first?.hasPrefix("V-01  essential  Involve") == true)
  }

  @Test func `norm show tells one requirement, also by a code that means the same`() throws {
    let page = try Program("norm", "show", "R-L01")
    #expect(page.status == 0)
    for words in ["Eerste stap.", "Vraag.", "Essentieel", "Preventie huiselijk geweld"] {
      #expect(page.output.contains(words), "\(words)")
    }
    #expect(try Program("norm", "show", "r-e04").output.hasPrefix("R-F06."))
    #expect(try Program("norm", "show", "R-G04").output.contains("Geen bestand kan dit zeggen"))
    #expect(try Program("norm", "show", "R-G05", "--language", "en").output.contains("seven"))
  }

  @Test func `norm show without a code shows the file, and an unknown code gets a suggestion`()
    throws
  {
    #expect(try Program("norm", "show").output.contains("norm: kansrijke-start"))
    let unknown = try Program("norm", "show", "R-L001")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("bedoelt u 'R-L01'?"))
  }

  @Test func `norm check tells what it finds in a network`() throws {
    let check = try Program("norm", "check", Program.groningen)
    #expect(check.status == 0)
    for words in ["In beeld (", "Niet te zeggen uit dit bestand (", "R-L01 ", "Nodig:"] {
      #expect(check.output.contains(words), "\(words)")
    }
  }

  @Test func `mistakes in an own norm are told with line, column and suggestion`() throws {
    try Program.withFolder { folder in
      let text = try String(contentsOfFile: Self.own, encoding: .utf8)
        .replacing("soort: keten", with: "soort: ketn")
      try Data(text.utf8).write(to: folder.appending(path: "n.yaml"))
      for arguments in [
        ["norm", "check", "--norm", "n.yaml"], ["norm", "list", "--norm", "n.yaml"],
        ["recommend", Program.groningen, "--norm", "n.yaml"],
      ] {
        let answer = try Program(arguments, in: folder)
        #expect(answer.status == 1)
        #expect(answer.errors.contains("n.yaml:27:12: error: 'ketn' is geen soort eis"))
        #expect(answer.errors.contains("bedoelt u 'keten'?"))
      }
      let gone = try Program(["norm", "check", "--norm", "weg.yaml"], in: folder)
      #expect(gone.status == 1 && gone.errors.contains("dit bestand is er niet"))
    }
  }

  @Test func `an own norm in order is told so, and makes its own advice`() throws {
    #expect(try Program("norm", "check", "--norm", Self.own).output.contains("4 eisen, 1 vraag"))
    let advice = try Program("recommend", Program.groningen, "--norm", Self.own, "--all")
    #expect(advice.status == 0)
    #expect(advice.output.contains("V-01") && !advice.output.contains("R-C"))
  }
}
