import Foundation
import Testing

/// What cannot be done is refused before anything is written, with what can.
@Suite struct RefusalTests {
  /// Runs a command on a copy of Groningen in an empty folder, and looks at what is there afterwards.
  private func expectRefused(_ arguments: [String], saying parts: [String]) throws {
    try Program.withFolder { folder in
      let found = try Program(arguments, in: folder)
      #expect(found.status == 64, "\(arguments)")
      #expect(found.output.isEmpty)
      for part in parts { #expect(found.errors.contains(part), "\(part): \(found.errors)") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test(arguments: [
    (["analyze", Program.groningen, "-o", "x.xlsx"], ".txt, .json, .csv, .md"),
    (["recommend", Program.groningen, "-o", "advies.docx"], ".txt, .json, .md, .markdown, .csv"),
    (["recommend", Program.groningen, "--json", "-o", "advies.docx"], "schrijft geen .docx"),
    (["recommend", Program.groningen, "--actions", "a.docx"], ".xlsx, .csv"),
    (["suggest", Program.groningen, "-o", "x.csv"], ".txt, .json, .md"),
    (["routes", Program.groningen, "-o", "x.pdf"], ".txt, .json, .md"),
    (["what-if", Program.groningen, "--remove", "jgz", "-o", "x.html"], ".txt, .json, .md"),
    (["report", Program.groningen, "-o", "rapport.pdf"], "een map met kaart.svg"),
    (["contact-sheet", Program.groningen, "-o", "x.png"], "een map met index.html"),
    (["draw", Program.groningen, "-o", "kaart.docx"], ".svg, .png, .pdf, .dot, .gv, .json"),
    (["convert", Program.groningen, "x.docx"], ".yaml, .yml, .json, .xlsx, .graphml"),
    (["convert", Program.groningen, "x.csv"], "of een map"),
    (["convert", Program.groningen, Program.groningen], "het netwerk dat wordt gelezen"),
    (
      ["recommend", Program.groningen, "--explain", "R-C01", "-o", "x.docx"],
      "wel: .txt, .md, .markdown\n"
    ),
    (["convert", Program.groningen, "x.json", "--format", "gephi"], ".json past niet bij gephi"),
    (["convert", Program.groningen, "x.json", "--format", "yaml"], ".json past niet bij yaml"),
    (["convert", Program.groningen, "x.yaml", "--format", "graphml"], "past niet bij graphml"),
    (["convert", Program.groningen, "x.xlsx", "--format", "csv"], ".xlsx past niet bij csv"),
    (["analyze", Program.groningen, "--json", "-o", "x.csv"], ".csv past niet bij json"),
    (["recommend", Program.groningen, "--markdown", "-o", "x.txt"], "past niet bij markdown"),
    (["apply", "acties.xlsx", Program.groningen, "-o", "x.pdf"], ".yaml, .yml, .json, .xlsx"),
    (["regions", Program.groningen, "-o", "x.csv"], ".txt, .json, .md"),
    (["list", "measures", "-o", "x.md"], ".txt, .json"),
    (["list", "views", "--markdown"], "table, json"),
    (["schema", "-o", "x.yaml"], ".json"),
    (["template", "x.graphml"], ".yaml, .yml, .xlsx of een map"),
  ])
  func `an extension that a command does not write is refused, with what it writes`(
    arguments: [String], written: String
  ) throws {
    try expectRefused(arguments, saying: [written])
    let english = try Program(arguments + ["--language", "en"])
    #expect(english.status == 64)
    #expect(!english.errors.contains("schrijft"), "\(english.errors)")
    #expect(!english.errors.contains("past niet"), "\(english.errors)")
  }

  @Test func `a format asked for by name goes to any file that promises nothing else`() throws {
    try Program.withFolder { folder in
      let log = try Program(
        "recommend", Program.groningen, "--format", "markdown", "-o", "a.log", in: folder)
      #expect(log.status == 0 && log.errors == "a.log\n")
      let plain = try Program("recommend", Program.groningen, "-o", "versie 1.2", in: folder)
      #expect(plain.status == 0)
    }
  }

  @Test(arguments: [
    (["draw", "-o", "x.svg", "--paper", "a4"], "--paper", ".pdf"),
    (["draw", "-o", "x.svg", "-o", "y.pdf", "--pixels", "600"], "--pixels", ".png"),
    (["draw", "-o", "x.json", "--time-limit", "5"], "--time-limit", ".svg, .png"),
    (["draw", "-o", "x.pdf", "--paper", "a4", "--size", "slide"], "--size", "--paper"),
    (["draw", "-o", "x.svg", "--of", "jgz"], "--of", "--view ego"),
    (["draw", "-o", "x.svg", "--theme", "roken"], "--theme", "--view route"),
    (["draw", "-o", "x.svg", "--view", "gaps", "--places", "y.json"], "--places", "overview"),
    (["analyze", "--json", "--top", "3"], "--top", "tabel"),
    (["analyze", "-o", "x.csv", "--by", "degree"], "--by", "tabel"),
    (["analyze", "--format", "csv", "--thorough"], "--thorough", "json"),
    (["recommend", "--from-year", "2026"], "--from-year", "--actions"),
    (["recommend", "--actions", "a.csv", "-o", "b.csv"], "-o", "lijst van adviezen"),
    (["recommend", "--actions", "a.csv", "--json"], "--format json", "lijst van adviezen"),
    (["recommend", "--explain", "R-C16", "--all"], "--all", "lijst van adviezen"),
    (["recommend", "--explain", "R-C16", "--json"], "--format json", "lijst van adviezen"),
  ])
  func `an option that cannot have an effect is refused, with what it is for`(
    arguments: [String], option: String, purpose: String
  ) throws {
    try expectRefused(
      arguments + [Program.groningen], saying: ["\(option) heeft hier geen effect", purpose])
  }

  @Test(arguments: [
    (["draw", "-o", "x.svg", "--view", "ego", "--of", "jgz", "--places", "a.yaml"], "draw"),
    (["recommend", "--explain", "R-ZZZ"], "recommend"), (["convert", "a.yaml"], "convert"),
    (["suggest", "--json", "-o", "a.yaml"], "suggest"),
  ])
  func `a mistake found at work shows the usage of its command`(
    words: [String], command: String
  ) throws {
    try Program.withFolder { folder in
      try FileManager.default.copyItem(
        at: URL(filePath: Program.groningen),
        to: folder.appending(path: "a.yaml"))
      let found = try Program([words[0], "a.yaml"] + words.dropFirst(), in: folder)
      #expect(found.status == 64)
      #expect(found.errors.contains("Gebruik: coalitiekaart \(command) "), "\(found.errors)")
      #expect(found.errors.contains("coalitiekaart \(command) --help"), "\(found.errors)")
    }
  }

  @Test(arguments: ["check", "analyze", "recommend", "routes", "regions"])
  func `a file of regions that is named is read, also where nothing refers to it`(
    command: String
  ) throws {
    try Program.withFolder { folder in
      let text = "netwerk: X\npartners:\n  - {id: a, naam: A, type: jgz}\n"
      try Data(text.utf8).write(to: folder.appending(path: "a.yaml"))
      try Data().write(to: folder.appending(path: "leeg.yaml"))
      for file in ["weg.yaml", "leeg.yaml"] {
        let found = try Program(command, "a.yaml", "--regions", file, in: folder)
        #expect(found.status == 1 && found.errors.hasPrefix("\(file): error: "), "\(found.errors)")
      }
    }
  }

  @Test func `options that contradict each other are refused`() throws {
    try expectRefused(
      ["analyze", Program.groningen, "--json", "--format", "csv"], saying: ["kies één van --json"])
    try expectRefused(
      ["norm", "check", "--regions", "r.yaml"], saying: ["--regions heeft hier geen effect"])
  }
}
