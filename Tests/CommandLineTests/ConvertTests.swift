import Foundation
import Testing

/// A network in the format of another program.
@Suite struct ConvertTests {
  @Test(arguments: [
    "a.json", "a.xlsx", "a.graphml", "a.gexf", "a.net", "a.dl", "map",
  ])
  func `what is written can be checked, and keeps all partners`(_ name: String) throws {
    try Program.withFolder { folder in
      let convert = try Program("convert", Program.groningen, name, in: folder)
      #expect(convert.status == 0, "\(convert.errors)")
      let check = try Program("check", name, in: folder)
      #expect(check.status == 0, "\(check.errors)")
      #expect(check.output.contains("28 partners, 7 verbindingen"), "\(check.output)")
    }
  }

  @Test(arguments: [("gephi", "map"), ("kumu", "k.json"), ("kumu", "k.xlsx"), ("kumu", "map")])
  func `a format that shares its extension is named`(_ format: String, _ name: String) throws {
    try Program.withFolder { folder in
      let convert = try Program("convert", Program.groningen, name, "--format", format, in: folder)
      #expect(convert.status == 0, "\(convert.errors)")
      #expect(convert.errors.contains("gaat niet mee: de bronnen van elke regel"))
      let check = try Program("check", name, in: folder)
      #expect(
        check.output.contains("28 partners, 7 verbindingen, 9 overleggen"), "\(check.output)")
    }
  }

  @Test func `a format that is not there, or is only read, is a mistake`() throws {
    try Program.withFolder { folder in
      let unknown = try Program("convert", Program.groningen, "a", "--format", "visio", in: folder)
      #expect(unknown.status == 1)
      #expect(unknown.errors.contains("het formaat 'visio' is niet bekend"))
      let near = try Program("convert", Program.groningen, "a", "--format", "graphm", in: folder)
      #expect(near.errors.contains("bedoelt u 'graphml'?"), "\(near.errors)")
      let read = try Program("convert", Program.groningen, "a.ods", in: folder)
      #expect(read.status == 64)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }
}

/// An empty network, filled in as a user would.
@Suite struct TemplateTests {
  @Test(arguments: [
    ("coalitie.xlsx", "coalitie.xlsx:Partners!B4: error: hier staan nog geen partners"),
    ("coalitie", "coalitie/partners.csv:4:2: error: hier staan nog geen partners"),
    ("coalitie.yaml", "coalitie.yaml:11:1: error: er staan geen partners in"),
  ])
  func `check on an empty template says what to fill in first`(_ name: String, _ message: String)
    throws
  {
    try Program.withFolder { folder in
      let template = try Program("template", name, in: folder)
      #expect(template.status == 0)
      let check = try Program("check", name, in: folder)
      #expect(check.status == 1)
      #expect(check.errors.contains(message), "\(check.errors)")
    }
  }

  @Test func `what is filled in below the example is read at once`() throws {
    try Program.withFolder { folder in
      #expect(try Program("template", "coalitie", in: folder).status == 0)
      try append(
        ";JGZ Stad;jgz\r\n;Wijkteam Noord;wijkteam\r\n", to: "coalitie/partners.csv", folder)
      try append(";JGZ Stad;Wijkteam Noord;verwijzing\r\n", to: "coalitie/verbindingen.csv", folder)
      let check = try Program("check", "coalitie", in: folder)
      #expect(check.status == 0, "\(check.errors)")
      #expect(check.output.contains("2 partners, 1 verbinding"), "\(check.output)")
    }
  }

  @Test func `the YAML template is filled in under its keys`() throws {
    try Program.withFolder { folder in
      #expect(try Program("template", "a.yaml", "--language", "en", in: folder).status == 0)
      let file = folder.appending(path: "a.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains(" | "))
      let filled = text.replacing(
        "\npartners:\n", with: "\npartners:\n  - {name: A, roles: [lead]}\n")
      try Data(filled.utf8).write(to: file)
      let check = try Program("check", "a.yaml", "--language", "en", in: folder)
      #expect(check.status == 0, "\(check.errors)")
    }
  }

  @Test func `the examples of the YAML template are sound when their marks are taken away`() throws
  {
    try Program.withFolder { folder in
      for language in ["nl", "en"] {
        let name = "\(language).yaml"
        #expect(try Program("template", name, "--language", language, in: folder).status == 0)
        let file = folder.appending(path: name)
        let lines = try String(contentsOf: file, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false)
        let examples = lines.map { $0.hasPrefix("  #  ") ? "  " + $0.dropFirst(5) : String($0) }
        try Data(examples.joined(separator: "\n").utf8).write(to: file)
        let check = try Program("check", name, "--language", language, in: folder)
        #expect(check.status == 0, "\(check.errors)")
      }
    }
  }

  @Test func `an existing file is left alone, and other formats have no template`() throws {
    try Program.withFolder { folder in
      try Data("mijn werk".utf8).write(to: folder.appending(path: "a.yaml"))
      let again = try Program("template", "a.yaml", in: folder)
      #expect(again.status == 64)
      #expect(again.errors.contains("'a.yaml' bestaat al"))
      let text = try String(contentsOf: folder.appending(path: "a.yaml"), encoding: .utf8)
      #expect(text == "mijn werk")
      #expect(try Program("template", "a.gexf", in: folder).status == 64)
    }
  }

  private func append(_ text: String, to name: String, _ folder: URL) throws {
    let file = folder.appending(path: name)
    var data = try Data(contentsOf: file)
    data.append(Data(text.utf8))
    try data.write(to: file)
  }
}
