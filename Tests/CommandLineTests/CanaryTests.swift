import CoalitionModel
import Foundation
import Testing

/// A value that stands out in every field of an internal note, as the schema lists them, is in nothing
/// that a command writes for others.
@Suite struct CanaryTests {
  private static let shape = InternalNote.kind.shape

  /// A value for every field but the partner that it is about, by the key of the field.
  ///
  /// A field of another kind than text has no value here, so that ``every field has a canary`` fails.
  private static let canaries: [String: String] = Dictionary(
    uniqueKeysWithValues: shape.definitions.enumerated().compactMap { place, definition in
      switch definition.kind {
      case .text: (definition.field.code, "Kanariewoord\(place)x")
      default: nil
      }
    })

  /// What each command is asked, in a folder with the networks `a.yaml` and `map`; `-o` goes to `uit`.
  private static let asked: [[String]] = [
    ["report", "a.yaml", "-o", "uit/rapport"], ["report", "map", "-o", "uit/rapport-map"],
    ["newsletter", "a.yaml", "-o", "uit/nieuws"], ["newsletter", "map", "-o", "uit/nieuws-map"],
    ["check", "a.yaml"], ["analyze", "a.yaml"], ["analyze", "a.yaml", "-o", "uit/analyse.json"],
    ["recommend", "a.yaml", "--all"], ["recommend", "a.yaml", "-o", "uit/advies.csv"],
    ["recommend", "a.yaml", "-o", "uit/advies.md"],
    ["recommend", "a.yaml", "-o", "uit/advies.json"],
    ["recommend", "a.yaml", "--actions", "uit/acties.xlsx"],
    ["suggest", "a.yaml", "-o", "uit/paren.json"],
    ["what-if", "a.yaml", "--remove", "jgz"],
    ["compare", "a.yaml", "map", "-o", "uit/verschil.html"],
    ["routes", "a.yaml"], ["routes", "a.yaml", "--from", "jgz"],
    ["phases", "a.yaml"], ["interventions", "a.yaml"], ["meetings", "a.yaml"],
    ["regions", "a.yaml"],
    [
      "draw", "a.yaml", "-o", "uit/k.svg", "-o", "uit/k.png", "-o", "uit/k.pdf", "-o", "uit/k.json",
      "-o", "uit/k.dot", "--text",
    ],
    ["draw", "map", "-o", "uit/m", "--for", "newsletter"],
    ["contact-sheet", "a.yaml", "-o", "uit/bladen"],
    ["session", "a.yaml", "-o", "uit/sessie"], ["session", "map", "-o", "uit/sessie-map"],
    ["survey", "a.yaml", "-o", "uit/vragen"], ["landscape", "a.yaml", "-o", "uit/landschap.html"],
    ["convert", "a.yaml", "uit/b.yaml"], ["convert", "a.yaml", "uit/b.xlsx"],
    ["convert", "map", "uit/c.xlsx"], ["convert", "map", "uit/c.json"],
    ["convert", "a.yaml", "uit/b.graphml"], ["convert", "a.yaml", "uit/b.gexf"],
    ["convert", "map", "uit/tabellen"],
    ["page", "a.yaml", "-o", "uit/pagina.html", "--page", "leeg.html"],
  ]
  /// The commands that read no network, or write nothing of it.
  private static let without = [
    "apply", "import", "template", "coalitions", "norm", "list", "schema", "doctor",
  ]

  @Test func `every field has a canary`() {
    #expect(Self.canaries.count == Self.shape.definitions.count - 1)
    #expect(Self.shape.definitions.allSatisfy { $0.privacy == .private })
  }

  @Test func `every command is asked, or reads no network`() {
    let asked = Set(Self.asked.compactMap { $0.first } + Self.without)
    #expect(Set(HelpTests.commands.compactMap { $0.first }).subtracting(asked).isEmpty)
  }

  @Test func `no command tells what is internal`() throws {
    try Program.withFolder { folder in
      try Self.write(in: folder)
      let plain = try Program("check", "a.yaml", "--internal", in: folder)
      #expect(plain.status == 0, "\(plain.errors)")
      for arguments in Self.asked {
        let run = try Program(arguments, in: folder)
        #expect(run.status == 0, "\(arguments) \(run.errors)")
        #expect(Self.found(in: run.output + run.errors).isEmpty, "\(arguments)")
      }
      let written = try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/uit")
      #expect(written.count > 40)
      for path in written {
        #expect(
          try Self.found(in: Self.text(of: folder.appending(path: "uit/\(path)"))).isEmpty,
          "\(path)")
      }
    }
  }

  @Test func `the search finds a canary in a file of Excel`() throws {
    try Program.withFolder { folder in
      let word = try #require(Self.canaries.values.sorted().first)
      try Data("partners:\n  - {id: jgz, naam: \(word)}\n".utf8)
        .write(to: folder.appending(path: "a.yaml"))
      #expect(try Program("convert", "a.yaml", "a.xlsx", in: folder).status == 0)
      #expect(Self.found(in: try Self.text(of: folder.appending(path: "a.xlsx"))) == [word])
    }
  }

  private static func found(in text: String) -> [String] {
    canaries.values.filter { text.localizedCaseInsensitiveContains($0) }.sorted()
  }

  /// All that is written in a file; what is packed is unpacked.
  private static func text(of file: URL) throws -> String {
    guard let bytes = FileManager.default.contents(atPath: file.path) else { return "" }
    guard bytes.starts(with: Data("PK".utf8)) else { return String(decoding: bytes, as: UTF8.self) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n"
        + "for n in z.namelist(): sys.stdout.buffer.write(z.read(n))",
      file.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }

  /// A network as one file and as a folder of tables, each with its internal notes.
  private static func write(in folder: URL) throws {
    let tables = folder.appending(path: "map")
    try FileManager.default.createDirectory(at: tables, withIntermediateDirectories: true)
    let keys = canaries.keys.sorted()
    let files: [(String, String)] = [
      (
        "a.yaml",
        """
        netwerk: Plek
        gemeente: Leiden
        partners:
          - {id: jgz, naam: JGZ, type: jgz, regios: stad}
          - {id: kraam, naam: Kraamzorg, type: kraamzorg}
          - {id: wijk, naam: Wijkteam, type: wijkteam}
        regios:
          - {id: stad, naam: Stad, soort: gemeente}
        overleggen:
          - {id: tafel, naam: Tafel, soort: overleg, leden: [jgz, kraam, wijk]}
        verbindingen:
          - {van: jgz, naar: kraam}
        """
      ),
      (
        "a.intern.yaml",
        "intern:\n  - {partner: jgz, "
          + keys.map { "\($0): \(canaries[$0] ?? "")" }.joined(separator: ", ") + "}\n"
      ),
      ("map/partners.csv", "id,naam,type\njgz,JGZ,jgz\nkraam,Kraamzorg,kraamzorg\n"),
      ("map/verbindingen.csv", "van,naar\njgz,kraam\n"),
      (
        "map/intern.csv",
        (["partner"] + keys).joined(separator: ",") + "\n"
          + (["jgz"] + keys.map { canaries[$0] ?? "" }).joined(separator: ",") + "\n"
      ),
      ("leeg.html", #"<script type="application/json" id="netwerk">{}</script>"#),
    ]
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
  }
}
