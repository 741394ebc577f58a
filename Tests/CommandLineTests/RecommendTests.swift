import Foundation
import Testing

/// Advice, its explanation, the action table and the way back, asked through the program.
@Suite struct RecommendTests {
  @Test func `an advice is explained from the line of the file on`() throws {
    let answer = try Program("recommend", Program.groningen, "--explain", "R-C16")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("groningen.yaml:"))
    let page = try Program("recommend", Program.groningen, "--explain", "advies")
    #expect(page.status == 0, "\(page.errors)")
    #expect(page.output.contains("groningen.yaml:"))
    let unknown = try Program("recommend", Program.groningen, "--explain", "R-C160")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("bedoelt u 'R-C16'?"))
  }

  @Test func `the advice is a table for a spreadsheet when the file is one`() throws {
    try Program.withFolder { folder in
      let answer = try Program(
        "recommend", Program.groningen, "--all", "-o", "advies.csv", in: folder)
      #expect(answer.status == 0, "\(answer.errors)")
      let text = try String(contentsOf: folder.appending(path: "advies.csv"), encoding: .utf8)
      #expect(text.contains("nr;wanneer;advies;waarom;eerste stap;"))
      #expect(text.contains("\r\n1;nu;"))
    }
  }

  @Test(arguments: ["acties.xlsx", "acties.csv"])
  func `an action table goes out and comes back`(_ name: String) throws {
    try Program.withFolder { folder in
      let out = try Program(
        "recommend", Program.groningen, "--actions", name, "--from-year", "2026", in: folder)
      #expect(out.status == 0, "\(out.errors)")
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: name).path))
      for files in [[name, Program.groningen], [Program.groningen, name]] {
        let back = try Program(["apply"] + files + ["-o", "nieuw.yaml"], in: folder)
        #expect(back.status == 0, "\(back.errors)")
      }
      let check = try Program("check", "nieuw.yaml", in: folder)
      #expect(check.status == 0, "\(check.errors)")
    }
  }

  @Test func `a filled-in table is applied, and its mistakes are told with their cell`() throws {
    try Program.withFolder { folder in
      let head = "Thema;Actiepunt;2026;Trekker;Partijen\n"
      let right = head + "Na de zwangerschap;Bel elkaar;start;GGD Groningen;Kraamzorg\n"
      try Data(right.utf8).write(to: folder.appending(path: "acties.csv"))
      let answer = try Program("apply", "acties.csv", Program.groningen, in: folder)
      #expect(answer.status == 0, "\(answer.errors)")
      #expect(answer.output.contains("geplande verbinding"))
      #expect(answer.output.contains("trekker van 'Na de zwangerschap' (gewenst)"))
      let wrong = head + "Na de zwangerschap;Bel elkaar;start;GGD Groningem;Kraamzorg\n"
      try Data(wrong.utf8).write(to: folder.appending(path: "acties.csv"))
      let refused = try Program(
        "apply", "acties.csv", Program.groningen, "-o", "nieuw.yaml", in: folder)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("acties.csv:2:4: error: 'GGD Groningem' is niet bekend"))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "nieuw.yaml").path))
    }
  }

  @Test func `wrong use is told`() throws {
    #expect(try Program("recommend", Program.groningen, "--actions", "a.pdf").status == 64)
    #expect(try Program("recommend", Program.groningen, "--from-year", "26").status == 64)
    #expect(try Program("apply", Program.groningen).status == 64)
  }
}

/// The verwijskaart, asked through the program.
@Suite struct RoutesTests {
  @Test func `a theme gives its routes, as a table, Markdown or JSON`() throws {
    let routes = ["routes", Program.groningen, "--theme", "armoede-schulden"]
    let table = try Program(routes)
    #expect(table.status == 0, "\(table.errors)")
    #expect(table.output.contains("wie het ziet: Verloskundigen"))
    let markdown = try Program(routes + ["--format", "markdown"])
    #expect(markdown.output.contains("## Verwijskaart: armoede en schulden"))
    let json = try Program(routes + ["--json"])
    let maps = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(maps?.count == 1)
    #expect((maps?.first?["routes"] as? [[String: Any]])?.count == 5)
  }

  @Test func `without a theme all themes of the network are shown`() throws {
    let json = try Program("verwijskaart", Program.groningen, "--json", "--language", "en")
    let maps = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(maps?.count == 8)
    #expect(maps?.first?["theme"] as? String == "perinatal-mortality")
  }

  @Test func `an unknown theme is wrong use, with the nearest name`() throws {
    let answer = try Program("routes", Program.groningen, "--theme", "huisvestin")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("bedoelt u 'huisvesting'?"))
  }
}
