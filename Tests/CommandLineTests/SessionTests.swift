import Foundation
import Testing

/// What is printed for a meeting, and the form that comes back from it.
@Suite struct SessionTests {
  @Test func `it writes the page and the form, says what the seats bring, and is the same again`()
    throws
  {
    try Program.withFolder { folder in
      let arguments = ["session", Program.groningen, "--seats", "6", "-o"]
      let answer = try Program(arguments + ["een"], in: folder, environment: ["PATH": "/nergens"])
      #expect(answer.status == 0, "\(answer.errors)")
      #expect(answer.output.contains("4 van 11 ontbrekende paren ontmoeten elkaar, hoogstens 4"))
      #expect(answer.errors.contains("Geen PDF: open een/sessie.html"))
      let again = try Program(
        ["kickoff"] + arguments.dropFirst() + ["twee"], in: folder,
        environment: ["PATH": "/nergens"])
      #expect(again.status == 0)
      for name in ["sessie.html", "verbeteringen.xlsx"] {
        let files = try ["een", "twee"].map {
          try Data(contentsOf: folder.appending(path: "\($0)/\(name)"))
        }
        #expect(files[0] == files[1], "\(name)")
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/een").sorted()
      #expect(names == ["sessie.html", "verbeteringen.xlsx"])
    }
  }

  @Test func `a browser that fails or never ends is no error`() throws {
    try Program.withFolder { folder in
      let bin = folder.appending(path: "bin")
      try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
      let browser = bin.appending(path: "chromium")
      try Data("#!/bin/sh\nexit 3\n".utf8).write(to: browser)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: browser.path)
      let answer = try Program(
        ["session", Program.groningen, "-o", "uit"], in: folder, environment: ["PATH": bin.path])
      #expect(answer.status == 0 && answer.errors.contains("Geen PDF"))
    }
  }

  @Test func `a browser gives a PDF beside the page`() throws {
    try Program.withFolder { folder in
      let answer = try Program(
        "sessie", Program.groningen, "-o", "uit", "--language", "en", in: folder)
      #expect(answer.status == 0)
      let file = folder.appending(path: "uit/session.pdf")
      guard !answer.errors.contains("No PDF") else { return }
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      #expect(text.hasPrefix("%PDF-") && text.contains("/StructTreeRoot"))
    }
  }

  @Test func `the form is read back: first as words, then as a network`() throws {
    try Program.withFolder { folder in
      _ = try Program(
        ["session", Program.groningen, "-o", "."], in: folder, environment: ["PATH": "/nergens"])
      let empty = try Program("apply", "verbeteringen.xlsx", Program.groningen, in: folder)
      #expect(empty.status == 0 && empty.output.contains("Het formulier verandert niets."))
      let rows = [
        "Code;Op de kaart;Nu;Klopt;Wordt;Andere naam;Nieuw: partner;Nieuw: werkt met;Nieuw: soort",
        ";;;;;;Buurthuis De Berk;;", ";;;;gepland;;Buurthuis De Berk;WIJ Groningen;",
      ]
      try Data(rows.joined(separator: "\n").utf8).write(to: folder.appending(path: "v.csv"))
      let answer = try Program("apply", Program.groningen, "v.csv", "-o", "nieuw.yaml", in: folder)
      #expect(answer.status == 0, "\(answer.errors)")
      #expect(answer.output.contains("- Buurthuis De Berk: nieuwe partner, betrokken"))
      #expect(
        answer.output.contains("- Buurthuis De Berk – WIJ Groningen: nieuwe verbinding, gepland"))
      let check = try Program("check", "nieuw.yaml", in: folder)
      #expect(check.status == 0, "\(check.errors)")
    }
  }

  @Test(arguments: [["--seats", "1"], ["--rounds", "11"], ["--tables", "0"]])
  func `a plan that cannot be is refused`(options: [String]) throws {
    #expect(try Program(["session", Program.groningen] + options).status == 64)
  }
}
