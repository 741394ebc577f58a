import Foundation
import Testing

/// In which regions a partner lies, asked through the program.
@Suite struct RegionsTests {
  @Test func `a VSV has its consortium, ROS, ROAZ and GGD region, each with a source`() throws {
    let answer = try Program("regions", Program.groningen, "--of", "VSV Martini")
    #expect(answer.status == 0)
    let text = answer.output.replacing("\n  ", with: " ")
    for start in [
      "- consortiumregio: Consortium Zwangerschap en Geboorte Noord Nederland (ZeGNN) (zekerheid",
      "- ROS-regio: Zorgadvies Groningen (zekerheid", "- ROAZ-regio: Acute Zorgnetwerk Noord",
      "- GGD-regio: GGD Groningen, waarschijnlijk, want Gemeente Groningen ligt in beide; ga na",
    ] {
      #expect(text.contains(start), "\(start)")
    }
  }

  @Test func `partners of which the same is known stand together, with their province`() throws {
    let answer = try Program("regions", Program.groningen, "--markdown")
    #expect(answer.status == 0)
    let parts = answer.output.split(separator: "## ")
    let bodies = parts.map { $0.split(separator: "\n").dropFirst().joined(separator: "\n") }
    #expect(Set(bodies).count == bodies.count)
    #expect(answer.output.contains("- provincie: Provincie Groningen"))
    #expect(answer.output.contains("Dit geldt voor:"))
    for body in bodies {
      let lines = body.split(separator: "\n")
      #expect(Set(lines).count == lines.count)
      #expect(lines.count { $0.contains("niets bekend") } <= 1)
    }
  }

  @Test func `what holds for the municipality is told once`() throws {
    let answer = try Program("regions", Program.groningen, "--markdown")
    let lines = answer.output.split(separator: "\n").filter { $0.hasPrefix("- ") }
    #expect(lines.count { $0.contains("GGD-regio: GGD Groningen") } == 1)
    #expect(lines.count { $0.contains("provincie: Provincie Groningen") } == 1)
    #expect(answer.output.contains("provincie geldt wat hierboven staat van Gemeente Groningen."))
    #expect(
      answer.output.contains("geldt waarschijnlijk wat hierboven staat van Gemeente Groningen"))
  }

  @Test func `two municipalities that lie in one region are told in one line`() throws {
    try Program.withFolder { folder in
      let network = """
        partners:
          - {id: vsv-stad, naam: VSV Stad, type: vsv}
        regios:
          - {id: g, naam: GGD Stad, soort: ggd-regio}
          - {id: vsv-stad, naam: VSV Stad, soort: vsv}
          - {id: a, naam: A, soort: gemeente, ligt-in: [vsv-stad, {regio: g, peildatum: 2020}]}
          - {id: b, naam: B, soort: gemeente, ligt-in: [vsv-stad, {regio: g, peildatum: 2021}]}

        """
      try Data(network.utf8).write(to: folder.appending(path: "a.yaml"))
      let answer = try Program("regions", "a.yaml", "--of", "vsv-stad", "--markdown", in: folder)
      #expect(answer.status == 0, "\(answer.errors)")
      #expect(
        answer.output.contains(
          "GGD-regio: GGD Stad, waarschijnlijk, want A en B liggen in beide; ga na"),
        "\(answer.output)")
    }
  }

  @Test func `what nobody recorded is unknown`() throws {
    try Program.withFolder { folder in
      try Data("partners:\n  - {id: vsv, naam: VSV Stad, type: vsv}\n".utf8)
        .write(to: folder.appending(path: "a.yaml"))
      let answer = try Program("regions", "a.yaml", "--of", "vsv", in: folder)
      #expect(answer.status == 0)
      #expect(answer.output.contains("niet bekend"))
      let english = try Program(
        "regions", "a.yaml", "--of", "vsv", "--language", "en", in: folder)
      #expect(english.output.contains("not known"))
    }
  }

  @Test func `regions of one kind are listed`() throws {
    let list = try Program("regions", Program.groningen, "--list", "ros")
    #expect(list.status == 0)
    #expect(list.output.contains("ROS-regio (12)"))
    #expect(list.output.contains("- Zorgadvies Groningen [zorgadvies]"))
    #expect(!list.output.contains("GGD-regio"))
  }

  @Test func `the answer is JSON when asked`() throws {
    let answer = try Program("regions", Program.groningen, "--of", "vsv-martini", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    let regions = (object as? [String: Any])?["regions"] as? [String: Any]
    #expect(regions?["consortium"] != nil)
  }

  @Test func `an unknown partner or kind is a mistake with the nearest name`() throws {
    let partner = try Program("regions", Program.groningen, "--of", "vsv-martin")
    #expect(partner.status == 1)
    #expect(partner.errors.contains("'vsv-martin' is niet bekend als partner"))
    #expect(partner.errors.contains("bedoelt u 'vsv-martini'?"))
    let kind = try Program("regions", Program.groningen, "--list", "rossen")
    #expect(kind.status == 64)
    #expect(try Program("regions", Program.groningen, "ros").status == 64)
  }

  @Test func `a file of regions is used where it is named`() throws {
    try Program.withFolder { folder in
      let network = "gemeente: Groningen\npartners:\n  - {id: jgz, naam: JGZ, type: jgz}\n"
      try Data(network.utf8).write(to: folder.appending(path: "a.yaml"))
      let regions = Program.root.appending(path: "Networks/regions.yaml").path
      let answer = try Program("regions", "a.yaml", "--of", "jgz", "--regions", regions, in: folder)
      #expect(answer.status == 0, "\(answer.errors)")
      let missing = try Program("regions", "a.yaml", "--regions", "weg.yaml", in: folder)
      #expect(missing.status == 1)
      #expect(missing.errors.contains("weg.yaml: error: dit bestand is er niet"))
    }
  }

  @Test func `a municipality that is not there, or not at its date, is told with what is known`()
    throws
  {
    try Program.withFolder { folder in
      for (name, date, words) in [
        ("Groningn", "2020", "Groningen"), ("Ten Boer", "2020", "Groningen"),
        ("Eemsdelta", "2019", "Appingedam"),
      ] {
        let file = folder.appending(path: "n.yaml")
        try "gemeente: \(name)\npeildatum: \(date)\npartners: [{id: a, naam: A, type: jgz}]\n"
          .write(to: file, atomically: true, encoding: .utf8)
        let found = try Program("check", file.path)
        #expect(found.status == 0, "\(found.errors)")
        #expect(
          found.errors.contains("warning: ") && found.errors.contains(words), "\(found.errors)")
      }
      #expect(try Program("check", Program.groningen).errors.contains("gemeente") == false)
    }
  }
}
