import Foundation
import Testing

/// Contacts and internal remarks stay inside, whatever command runs.
@Suite struct InternalNotesTests {
  private static let remark = "alleen op dinsdag"

  private func withNetwork(_ body: (URL) throws -> Void) throws {
    try Program.withFolder { folder in
      try Data("partners:\n  - {id: jgz, naam: JGZ, type: jgz}\n".utf8)
        .write(to: folder.appending(path: "a.yaml"))
      try Data("intern:\n  - {partner: jgz, opmerking: \(Self.remark)}\n".utf8)
        .write(to: folder.appending(path: "a.intern.yaml"))
      try body(folder)
    }
  }

  /// The texts of all files in a folder and its folders, by their paths.
  private func texts(in folder: URL) throws -> [String: String] {
    var texts: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let data = FileManager.default.contents(atPath: folder.appending(path: path).path)
      if let data { texts[path] = String(decoding: data, as: UTF8.self) }
    }
    return texts
  }

  @Test func `no command copies them into what can be shared`() throws {
    try withNetwork { folder in
      _ = try Program("convert", "a.yaml", "b.yaml", in: folder)
      _ = try Program("convert", "a.yaml", "map", in: folder)
      _ = try Program("convert", "a.yaml", "b.json", in: folder)
      _ = try Program("report", "a.yaml", "--output", "uit", in: folder)
      _ = try Program("report", "a.yaml", "--output", "uit2", "--internal", in: folder)
      let found = try texts(in: folder).filter { $0.value.contains(Self.remark) }.keys.sorted()
      #expect(found == ["a.intern.yaml", "uit2-INTERN/contacten.md"])
    }
  }

  @Test func `check reads them only when asked, and names their mistakes`() throws {
    try withNetwork { folder in
      try Data("intern:\n  - {partner: jgs, opmerking: x}\n".utf8)
        .write(to: folder.appending(path: "a.intern.yaml"))
      #expect(try Program("check", "a.yaml", in: folder).status == 0)
      let check = try Program("check", "a.yaml", "--internal", in: folder)
      #expect(check.status == 1)
      #expect(check.errors.hasPrefix("a.intern.yaml:2:15: error: 'jgs' is niet bekend"))
    }
  }

  @Test func `report reads the file once, and writes nothing when a note is a mistake`() throws {
    try withNetwork { folder in
      try Data("intern:\n  - {partner: jgs, opmerking: x}\n".utf8)
        .write(to: folder.appending(path: "a.intern.yaml"))
      let wrong = try Program("report", "a.yaml", "-o", "uit", "--internal", in: folder)
      #expect(wrong.status == 1 && wrong.output.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "uit").path))
      let plain = folder.appending(path: "net")
      try FileManager.default.createDirectory(at: plain, withIntermediateDirectories: true)
      try Data("id,name,sector\na,A,City\nb,B,County\n".utf8)
        .write(to: plain.appending(path: "nodes.csv"))
      try Data("from,to\na,b\n".utf8).write(to: plain.appending(path: "edges.csv"))
      let report = try Program("report", "net", "-o", "uit", "--internal", in: folder)
      #expect(report.status == 0)
      let lines = report.errors.split(separator: "\n")
      #expect(lines.count { $0.contains("domeinen van zichzelf") } == 1, "\(report.errors)")
      #expect(lines.count == Set(lines).count)
    }
  }

  @Test func `the file itself is no network`() throws {
    try withNetwork { folder in
      for command in ["check", "report", "analyze"] {
        let run = try Program(command, "a.intern.yaml", in: folder)
        #expect(run.status == 1)
        #expect(!run.errors.contains(Self.remark) && !run.output.contains(Self.remark))
      }
    }
  }
}
