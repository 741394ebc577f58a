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
      let read = try Program("convert", Program.groningen, "a.ods", in: folder)
      #expect(read.status == 64)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }
}
