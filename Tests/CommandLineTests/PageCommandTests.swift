import Foundation
import Testing

/// The page with a network inside.
@Suite struct PageCommandTests {
  private static let opening = #"<script type="application/json" id="netwerk">"#
  private static let page = "<p>Kaart</p>\(opening)null</script><script>begin()</script>\n"

  private func withPage(_ body: (URL) throws -> Void) throws {
    try Program.withFolder { folder in
      try Data(Self.page.utf8).write(to: folder.appending(path: "leeg.html"))
      try body(folder)
    }
  }

  private func text(_ name: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test func `the network inside is the one that convert writes`() throws {
    try withPage { folder in
      let made = try Program(
        "page", Program.groningen, "-o", "uit.html", "--page", "leeg.html", in: folder)
      #expect(made.status == 0)
      #expect(made.errors.hasSuffix("uit.html\n"))
      _ = try Program("convert", Program.groningen, "a.yaml", in: folder)
      let words = try text("uit.html", in: folder)
      let parts = words.components(separatedBy: Self.opening)
      #expect(parts.count == 2 && parts[0] == "<p>Kaart</p>")
      let rest = parts[1].components(separatedBy: "</script>")
      let held = try JSONDecoder().decode([String: String].self, from: Data(rest[0].utf8))
      let yaml = try text("a.yaml", in: folder)
      #expect(held == ["yaml": yaml])
      #expect(rest.dropFirst() == ["<script>begin()", "\n"])
      let again = try Program(
        "page", Program.groningen, "-o", "nog.html", "--page", "uit.html", in: folder)
      #expect(again.status == 0)
      #expect(try text("nog.html", in: folder) == words)
    }
  }

  @Test func `no name can end the script in which the network stands`() throws {
    try withPage { folder in
      let name = "</script><script>alert(1)</script><!--"
      try Data("partners:\n  - {id: a, naam: '\(name)', type: jgz}\n".utf8)
        .write(to: folder.appending(path: "a.yaml"))
      let made = try Program(
        "page", "a.yaml", "-o", "uit.html", "--page", "leeg.html", in: folder)
      #expect(made.status == 0)
      let words = try text("uit.html", in: folder)
      #expect(words.components(separatedBy: "<script").count == 3)
      #expect(words.components(separatedBy: "</script>").count == 3)
      #expect(!words.contains("<!--"))
    }
  }

  @Test func `contacts and internal remarks are left out`() throws {
    try withPage { folder in
      try Data("partners:\n  - {id: jgz, naam: JGZ, type: jgz}\n".utf8)
        .write(to: folder.appending(path: "a.yaml"))
      try Data("intern:\n  - {partner: jgz, opmerking: alleen op dinsdag}\n".utf8)
        .write(to: folder.appending(path: "a.intern.yaml"))
      _ = try Program("page", "a.yaml", "-o", "uit.html", "--page", "leeg.html", in: folder)
      let words = try text("uit.html", in: folder)
      #expect(words.contains("JGZ") && !words.contains("dinsdag"))
    }
  }

  @Test func `without a network the page is written as it is`() throws {
    try withPage { folder in
      let made = try Program("pagina", "-o", "uit.html", "--pagina", "leeg.html", in: folder)
      #expect(made.status == 0)
      #expect(try text("uit.html", in: folder) == Self.page)
    }
  }

  @Test(arguments: [
    (["page", "-o", "leeg.html", "--page", "leeg.html"], 64, "kies een andere naam"),
    (["page", "-o", "uit.html", "--page", "geen.html"], 1, "geen.html"),
    (["page", "-o", "uit.html", "--page", "ander.html"], 64, "is niet de pagina"),
    (["page", "-o", "uit.pdf", "--page", "leeg.html"], 64, ".html"),
    (["page", "-o", "uit.html", "--regions", "r.yaml", "--page", "leeg.html"], 64, "--regions"),
  ])
  func `what cannot be done is said, and nothing is written`(
    arguments: [String], status: Int32, words: String
  ) throws {
    try withPage { folder in
      try Data("<p>Iets anders</p>".utf8).write(to: folder.appending(path: "ander.html"))
      let refused = try Program(arguments, in: folder)
      #expect(refused.status == status)
      #expect(refused.errors.contains(words))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(Set(files) == ["leeg.html", "ander.html"])
      #expect(try text("leeg.html", in: folder) == Self.page)
    }
  }
}
