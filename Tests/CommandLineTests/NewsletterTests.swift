import Foundation
import Testing

/// The pack for a newsletter: everything is there, public, and whole or not at all.
@Suite struct NewsletterTests {
  private static let files = [
    "bericht-en.txt", "bericht-nl.txt", "bijschrift.txt", "kaart-telefoon.png",
    "kaart-telefoon.svg", "kaart.png", "kaart.svg", "nieuwsbrief.html", "voorbeeld.html",
  ]

  private func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  private func text(_ name: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test(arguments: ["nl", "en"])
  func `it holds pictures, texts and HTML, of which none runs or loads from elsewhere`(
    language: String
  ) throws {
    try Program.withFolder { folder in
      let run = try Program(
        "newsletter", Program.groningen, "-o", "pak", "--language", language, in: folder)
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
      let pack = folder.appending(path: "pak")
      #expect(names(in: pack) == Self.files)
      for name in Self.files where name.hasSuffix(".html") {
        let html = try text(name, in: pack)
        for word in ["<script", "http:", "https:", "javascript:", "<link"] {
          #expect(!html.contains(word), "\(name) \(word)")
        }
        #expect(html.contains("alt=\"") && html.contains("kaart.png"))
      }
      for name in ["kaart.png", "kaart-telefoon.png"] {
        let png = try Data(contentsOf: pack.appending(path: name))
        #expect(png.count < 400_000, "\(name)")
      }
      for name in ["bericht-nl.txt", "bericht-en.txt"] {
        let words = try text(name, in: pack).split(separator: "\n").dropFirst()
          .flatMap { $0.split(separator: " ") }
        #expect(words.count == 120, "\(name)")
      }
      let again = try Program(
        "nieuwsbrief", Program.groningen, "-o", "pak2", "--language", language, in: folder)
      #expect(again.status == 0)
      for name in Self.files {
        #expect(
          FileManager.default.contentsEqual(
            atPath: pack.appending(path: name).path,
            andPath: folder.appending(path: "pak2/\(name)").path))
      }
    }
  }

  @Test(arguments: [("nl", "intern"), ("en", "internal")])
  func `what is internal and yet in the network is told, and nothing is written`(
    language: String, word: String
  ) throws {
    try Program.withFolder { folder in
      try Data("partners:\n  - {id: a, naam: Zorgteam Zwanenburg, type: jgz}\n".utf8)
        .write(to: folder.appending(path: "a.yaml"))
      try Data("intern:\n  - {partner: a, contactpersoon: Zwanenburg}\n".utf8)
        .write(to: folder.appending(path: "a.intern.yaml"))
      let run = try Program(
        "newsletter", "a.yaml", "-o", "pak", "--language", language, in: folder)
      #expect(run.status == 1 && run.output.isEmpty)
      #expect(run.errors.contains("'Zwanenburg'") && run.errors.contains(word), "\(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "pak").path))
    }
  }

  @Test func `an internal file that says nothing public is no obstacle`() throws {
    try Program.withFolder { folder in
      try Data("partners:\n  - {id: a, naam: JGZ, type: jgz}\n".utf8)
        .write(to: folder.appending(path: "a.yaml"))
      try Data("intern:\n  - {partner: a, contactpersoon: Zwanenburg}\n".utf8)
        .write(to: folder.appending(path: "a.intern.yaml"))
      #expect(try Program("newsletter", "a.yaml", "-o", "pak", in: folder).status == 0)
      #expect(names(in: folder.appending(path: "pak")) == Self.files)
    }
  }

  @Test func `a network without partners, and the internal file itself, are refused`() throws {
    try Program.withFolder { folder in
      try Data("netwerk: Leeg\n".utf8).write(to: folder.appending(path: "a.yaml"))
      try Data("intern: []\n".utf8).write(to: folder.appending(path: "a.intern.yaml"))
      let empty = try Program("newsletter", "a.yaml", "-o", "pak", in: folder)
      #expect(empty.status == 1 && empty.errors.contains("partners"), "\(empty.errors)")
      #expect(try Program("newsletter", "a.intern.yaml", "-o", "pak", in: folder).status == 1)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "pak").path))
    }
  }

  @Test func `names that look like markup, emoji and text from right to left do no harm`() throws {
    try Program.withFolder { folder in
      try Data(
        """
        netwerk: '<script>alert(1)</script> "Q"'
        partners:
          - {id: a, naam: '<img src=x onerror=alert(1)>', type: jgz}
          - {id: b, naam: 'Team 👶🏽 مركز', type: kraamzorg}
        verbindingen:
          - {van: a, naar: b}
        """.utf8
      ).write(to: folder.appending(path: "a.yaml"))
      #expect(try Program("newsletter", "a.yaml", "-o", "pak", in: folder).status == 0)
      for name in Self.files where name.hasSuffix(".html") || name.hasSuffix(".svg") {
        let html = try text(name, in: folder.appending(path: "pak"))
        #expect(!html.contains("<script") && !html.contains("<img src=x"), "\(name)")
      }
    }
  }
}
