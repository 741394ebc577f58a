import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// One byte that is no UTF-8 spoils one letter, in every format of texts, and its line is told.
@Suite struct StrayByteTests {
  /// In each format the name `Café` in UTF-8, and `Zo#` of which the last byte is to be replaced.
  private static let texts: [(format: String, line: Int, text: String)] = [
    ("csv", 3, "van;naar\nCafé;Wijkteam\nZo#;Café\n"),
    ("tsv", 2, "Café\tWijkteam\nZo#\tCafé\n"),
    ("edges", 2, "Café,Wijkteam\nZo#,Café\n"),
    ("dl", 4, "dl n=3 format=edgelist1\nlabels:\nCafé,Wijkteam,\nZo#\ndata:\n1 2\n1 3\n"),
    ("net", 4, "*Vertices 3\n1 \"Café\"\n2 \"Wijkteam\"\n3 \"Zo#\"\n*Edges\n1 2\n1 3\n"),
    (
      "gexf", 3,
      "<gexf xmlns=\"http://gexf.net/1.3\"><graph><nodes>\n<node id=\"a\" label=\"Café\"/>\n"
        + "<node id=\"b\" label=\"Zo#\"/></nodes>\n"
        + "<edges><edge source=\"a\" target=\"b\"/></edges></graph></gexf>"
    ),
    (
      "graphml", 4,
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><graphml>\n"
        + "<key id=\"n\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/><graph>\n"
        + "<node id=\"a\"><data key=\"n\">Café</data></node>\n"
        + "<node id=\"b\"><data key=\"n\">Zo#</data></node>\n"
        + "<edge source=\"a\" target=\"b\"/></graph></graphml>"
    ),
    ("yaml", 3, "partners:\n- {naam: Café, type: jgz}\n- {naam: Zo#, type: jgz}\n"),
    (
      "json", 3,
      "{\"partners\": [\n{\"naam\": \"Café\", \"type\": \"jgz\"},\n"
        + "{\"naam\": \"Zo#\", \"type\": \"jgz\"}]}"
    ),
  ]

  private func read(_ text: String, as format: String) throws -> LoadedNetwork {
    let bytes = text.utf8.map { $0 == UInt8(ascii: "#") ? 0xEB : $0 }
    let found = try NetworkFormats.format(for: "x.\(format)")
    return try found.network(from: bytes, file: "x.\(format)")
  }

  @Test(arguments: texts)
  func `the rest stays UTF-8, and the line and what was done are told`(
    format: String, line: Int, text: String
  ) throws {
    let loaded = try read(text, as: format)
    let names = loaded.network.partners.map { $0.name }
    #expect(names.contains("Café") && names.contains("Zoë"), "\(format): \(names)")
    let told = loaded.warnings.filter { $0.message(.english).contains("Windows-1252") }
    #expect(told.map { $0.place.line } == [line], "\(format): \(told.map { $0.line(.dutch) })")
  }

  @Test(arguments: ["yaml", "json"])
  func `a format that is always UTF-8 tells it also where all other letters are plain`(
    format: String
  ) throws {
    let text = try #require(Self.texts.first { $0.format == format }).text
    let loaded = try read(text.replacing("é", with: "e"), as: format)
    #expect(loaded.network.partners.map { $0.name } == ["Cafe", "Zoë"])
    #expect(loaded.warnings.contains { $0.place.line == 3 })
  }

  @Test func `a mistake further on does not hide the line`() {
    let error = #expect(throws: InvalidFile.self) {
      try self.read("partners:\n- {naam: Café, type: xyz}\n- {naam: Zo#}\n", as: "yaml")
    }
    #expect(error?.diagnostics.map { $0.place.line } == [2, 3])
  }
}
