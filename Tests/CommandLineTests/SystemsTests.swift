import Foundation
import Testing

/// The systems of the sources, asked through the program.
@Suite struct SystemsTests {
  private func object(_ arguments: String...) throws -> [String: Any] {
    let answer = try Program(arguments)
    #expect(answer.status == 0, "\(answer.errors)")
    return try #require(
      JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
  }

  @Test func `phases shows what runs, as table, Markdown and JSON, in both languages`() throws {
    let table = try Program("fasen", Program.groningen)
    #expect(table.status == 0 && table.errors.isEmpty)
    #expect(table.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let markdown = try Program("phases", Program.groningen, "--markdown", "--language", "en")
    #expect(markdown.output.hasPrefix("# What runs, by phase"))
    #expect(markdown.output.contains("| what | kind | standing | who |"))
    let phases = try object("phases", Program.groningen, "--of", "JGZ", "--json")
    #expect(phases["partner"] as? String == "jgz")
    #expect((phases["phases"] as? [[String: Any]])?.first?["phase"] as? String == "before")
    let wrong = try Program("phases", Program.groningen, "--of", "jgzz")
    #expect(wrong.status == 1 && wrong.errors.contains("'jgzz' is niet bekend als partner"))
  }

  @Test func `interventions can be narrowed, and an unknown code gets the nearest`() throws {
    let all = try Program("menukaart", Program.groningen)
    #expect(all.status == 0 && all.output.contains("Ook hier, niet op de menukaart"))
    #expect(all.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let some = try object("interventions", Program.groningen, "--for", "r-f04", "--json")
    #expect(some["for"] as? String == "R-F04")
    let before = try object("interventions", Program.groningen, "--phase", "voor", "--json")
    #expect(before["phase"] as? String == "before")
    let wrong = try Program("interventions", Program.groningen, "--for", "R-F44")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("'R-F44' is geen eis van deze norm en geen regel"))
    #expect(try Program("interventions", Program.groningen, "--phase", "later").status == 64)
  }

  @Test func `meetings shows who sits where, as table, Markdown and JSON`() throws {
    let table = try Program("overleggen", Program.groningen)
    #expect(table.status == 0 && table.errors.isEmpty)
    #expect(table.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let markdown = try Program("meetings", Program.groningen, "--markdown", "--language", "en")
    #expect(markdown.output.hasPrefix("# Meetings and who sits in them"))
    let value = try object("meetings", Program.groningen, "--json")
    #expect(Set(value.keys).isSuperset(of: ["meetings", "overlaps", "loads", "multiplexity"]))
  }

  @Test func `routes follows one family, and gives each professional a sheet`() throws {
    let themes = "unplanned-pregnancy,unemployment,poverty-debt"
    let family = try Program("routes", Program.groningen, "--family", themes)
    #expect(family.status == 0)
    #expect(family.output.contains("prenataal huisbezoek"))
    let route = try object("routes", Program.groningen, "--family", themes, "--json")
    #expect(route["contact"] as? String == "jgz")
    let sheet = try object("verwijskaart", Program.groningen, "--from", "Huisartsen", "--json")
    #expect(sheet["from"] as? String == "huisartsen")
    #expect(sheet["internal"] as? Bool == false)
    for wrong in [
      ["--family", themes, "--theme", "roken"], ["--family", themes, "--from", "jgz"],
      ["--internal"], ["--family", "geluk"],
    ] {
      #expect(try Program(["routes", Program.groningen] + wrong).status == 64, "\(wrong)")
    }
  }

  @Test func `a sheet holds contacts only when they are asked for`() throws {
    try Program.withFolder { folder in
      let network = """
        opgaven: [{thema: armoede-schulden}]
        partners:
          - {id: v, naam: Praktijk, type: verloskundige}
          - {id: w, naam: Team, type: wijkteam}
        verbindingen:
          - {van: v, naar: w}

        """
      try Data(network.utf8).write(to: folder.appending(path: "a.yaml"))
      try Data("intern:\n  - {partner: w, functie: dienst overdag}\n".utf8)
        .write(to: folder.appending(path: "a.intern.yaml"))
      let plain = try Program("routes", "a.yaml", "--from", "v", in: folder)
      #expect(plain.status == 0 && !plain.output.contains("dienst"))
      let noted = try Program(
        "routes", "a.yaml", "--from", "v", "--internal", "--markdown", in: folder)
      #expect(noted.output.contains("INTERN") && noted.output.contains("dienst overdag"))
    }
  }
}
