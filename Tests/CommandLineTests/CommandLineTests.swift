import Foundation
import Testing

/// The program as its users meet it.
@Suite struct CommandLineTests {
  static let reportFiles = [
    "advies.docx", "advies.md", "analyse.json", "bijlage.md", "kaart.pdf", "kaart.png",
    "kaart.svg", "partners.csv", "rapport.docx", "rapport.html", "rapport.md",
  ]

  @Test func `report writes all files and a summary of at most 25 lines`() throws {
    try Program.withFolder { folder in
      let report = try Program("report", Program.groningen, in: folder)
      #expect(report.status == 0)
      #expect(report.errors.isEmpty)
      #expect(report.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 26)
      #expect(report.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
      let written = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "Output/groningen").path)
      #expect(written.sorted() == Self.reportFiles)
    }
  }

  @Test func `the committed output of Groningen is what report writes today`() throws {
    try Program.withFolder { folder in
      _ = try Program("report", Program.groningen, in: folder)
      func bytes(_ root: URL, _ name: String) throws -> Data {
        try Data(contentsOf: root.appending(path: "Output/groningen/\(name)"))
      }
      let isSameMachine =
        try drawing(bytes(folder, "analyse.json"))
        == drawing(bytes(Program.root, "analyse.json"))
      for name in Self.reportFiles {
        let isPicture =
          name.hasPrefix("kaart") || name == "analyse.json" || name == "rapport.html"
          || name.hasSuffix(".docx")
        guard isSameMachine || !isPicture else { continue }
        #expect(try bytes(folder, name) == bytes(Program.root, name), "\(name)")
      }
    }
  }

  @Test func `README shows what report prints`() throws {
    let readme = try String(
      contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    try Program.withFolder { folder in
      let report = try Program("report", Program.groningen, in: folder)
      #expect(readme.contains("```text\n\(report.output)```"))
    }
  }

  @Test func `timings name every step on standard error`() throws {
    try Program.withFolder { folder in
      let report = try Program("report", Program.groningen, "--timings", in: folder)
      #expect(report.errors.split(separator: "\n").count == 6)
      #expect(report.errors.contains("totaal: "))
    }
  }

  @Test func `check says that Groningen is in order`() throws {
    let check = try Program("check", Program.groningen)
    #expect(check.status == 0)
    #expect(check.output.contains("28 partners"))
    #expect(check.errors.isEmpty)
  }

  @Test func `a mistake goes to standard error with its place, and the status is 1`() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "fout.yaml")
      try Data("partners:\n  - {id: jgz, typ: jgz}\n".utf8).write(to: file)
      for command in ["check", "report", "analyze", "recommend"] {
        let found = try Program(command, "fout.yaml", in: folder)
        #expect(found.status == 1)
        #expect(found.output.isEmpty)
        #expect(found.errors.hasPrefix("fout.yaml:2:15: error: onbekende sleutel 'typ'"))
        #expect(found.errors.contains("bedoelt u 'type'?"))
      }
      let english = try Program("check", "fout.yaml", "--language", "en", in: folder)
      #expect(english.errors.contains("unknown key 'typ'"))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "Output").path))
    }
  }

  @Test func `wrong use has status 64`() throws {
    #expect(try Program("teken", Program.groningen, "-o", "kaart.docx").status == 64)
    #expect(try Program("check", Program.groningen, "--language", "fr").status == 64)
    #expect(try Program("tover").status == 64)
    let view = try Program("draw", Program.groningen, "--view", "overvieuw", "-o", "kaart.svg")
    #expect(view.status == 64)
    #expect(view.errors.contains("bedoelt u 'overview'?"))
  }

  @Test(arguments: [
    ("controleer", "check"), ("analyseer", "analyze"), ("adviseer", "recommend"),
  ])
  func `a Dutch alias does the same`(_ dutch: String, _ english: String) throws {
    #expect(
      try Program(dutch, Program.groningen).output == Program(english, Program.groningen).output)
  }

  @Test func `analyze and recommend speak JSON`() throws {
    let analysis = try Program("analyze", Program.groningen, "--json")
    let keys = try #require(
      JSONSerialization.jsonObject(with: Data(analysis.output.utf8)) as? [String: Any])
    #expect(
      ["network", "projection", "partners", "mixing", "gaps", "fragility"]
        .allSatisfy { keys[$0] != nil })
    let advice = try Program("recommend", Program.groningen, "--json", "--all")
    let list = try #require(
      JSONSerialization.jsonObject(with: Data(advice.output.utf8)) as? [[String: Any]])
    #expect(list.count > 7)
  }

  @Test(arguments: ["groningen.json", "groningen-csv", "groningen.yml"])
  func `convert keeps everything, there and back again`(_ name: String) throws {
    try Program.withFolder { folder in
      let there = try Program("convert", Program.groningen, name, in: folder)
      #expect(there.status == 0)
      #expect(there.errors == "\(name)\n")
      let back = try Program("zet-om", name, "terug.yaml", in: folder)
      #expect(back.status == 0)
      #expect(try Program("check", "terug.yaml", in: folder).output.contains("28 partners"))
      let analyses = try [Program.groningen, "terug.yaml"].map {
        try Program("analyze", $0, "--json", in: folder).output
      }
      #expect(analyses[0] == analyses[1])
    }
  }

  @Test func `a folder that cannot be written is one clear line`() throws {
    try Program.withFolder { folder in
      try Data().write(to: folder.appending(path: "Output"))
      let report = try Program("report", Program.groningen, in: folder)
      #expect(report.status == 1)
      #expect(report.errors.split(separator: "\n").count == 1)
      #expect(report.errors.contains("kan niet schrijven"))
    }
  }

  private func drawing(_ json: Data) throws -> [String: String]? {
    let value = try JSONSerialization.jsonObject(with: json) as? [String: Any]
    return value?["drawing"] as? [String: String]
  }
}
