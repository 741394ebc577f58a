import CoalitionModel
import Foundation
import Graphs
import TestSupport
import Testing
import Wording

@testable import NetworkFormats

/// What the cells of a CSV file are, whatever program wrote it.
@Suite struct CSVReaderTests {
  private func cells(_ text: String) throws -> [[String]] { try cells(Array(text.utf8)) }

  private func cells(_ bytes: [UInt8]) throws -> [[String]] {
    let read = try CSVReader.table(of: bytes, name: "a", file: "a.csv")
    #expect(read.diagnostics.isEmpty)
    return read.table.rows.map { $0.map { $0.text ?? "" } }
  }

  @Test(arguments: [";", ",", "\t"]) func `the separator is seen in the headings`(
    _ mark: String
  ) throws {
    #expect(try cells("a\(mark)b\n1\(mark)2") == [["a", "b"], ["1", "2"]])
  }

  @Test func `a separator in quotes does not count`() throws {
    #expect(try cells("\"a,b,c,d\";e\n1;2") == [["a,b,c,d", "e"], ["1", "2"]])
  }

  @Test func `a title without a separator does not hide it`() throws {
    #expect(try cells("Partners\na,b;c,d,e\n") == [["Partners"], ["a", "b;c", "d", "e"]])
  }

  @Test func `a line sep= names the separator`() throws {
    #expect(try cells("sep=,\r\na,b;c\r\n") == [["a", "b;c"]])
    #expect(try cells("\u{FEFF}sep=|\na|b,c\n") == [["a", "b,c"]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func `a line ends as the program ends it`(
    _ end: String
  ) throws {
    #expect(try cells("a;b\(end)c;d\(end)") == [["a", "b"], ["c", "d"]])
  }

  @Test func `a row has the line on which it begins`() throws {
    let text = "a;b\r\n\"x\r\ny\";z\r\n\r\nc;d"
    let table = try CSVReader.table(of: Array(text.utf8), name: "a", file: "a.csv").table
    #expect(table.rows.map { $0.first?.place.line } == [1, 2, nil, 5])
    #expect(table.rows[1][0].text == "x\r\ny")
  }

  @Test func `a quote in a quoted text is doubled`() throws {
    #expect(try cells("\"a \"\"b\"\"\";c") == [["a \"b\"", "c"]])
  }

  @Test func `a quote in the middle is a quote`() throws {
    #expect(try cells("5\" buis;c") == [["5\" buis", "c"]])
  }

  @Test func `empty columns and rows at the end are left out`() throws {
    #expect(try cells("a;b;;;\n1;;;;\n;;;;\n;;;;\n") == [["a", "b"], ["1"]])
  }

  @Test func `leading zeros stay`() throws {
    #expect(try cells("id;naam\n007;1,50") == [["id", "naam"], ["007", "1,50"]])
  }

  @Test func `Windows-1252 is read when the bytes are not UTF-8`() throws {
    let bytes: [UInt8] = [0x43, 0x6F, 0xF6, 0x3B, 0x80, 0x20, 0x92, 0x73]
    #expect(try cells(bytes) == [["Coö", "€ ’s"]])
  }

  @Test func `UTF-8 is read with and without its mark`() throws {
    #expect(try cells("\u{FEFF}Coördinatie;é") == [["Coördinatie", "é"]])
    #expect(try cells("Coördinatie;é") == [["Coördinatie", "é"]])
  }

  @Test(arguments: [false, true]) func `UTF-16 with its mark is read`(_ isLittle: Bool) throws {
    let bytes = "\u{FEFF}é\tb\nc\td".utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? pair.reversed() : pair
    }
    #expect(try cells(bytes) == [["é", "b"], ["c", "d"]])
  }

  @Test func `a mistake in quotes is a text`() throws {
    let table = try CSVReader.table(
      of: Array("#N/A;\"#N/A\";#NAAM?;#1".utf8), name: "a", file: "a.csv"
    ).table
    #expect(
      table.rows[0].map(\.content) == [
        .mistake("#N/A"), .text("#N/A"), .mistake("#NAAM?"), .text("#1"),
      ])
  }

  @Test(arguments: ["=1+1", "+31", "-", "@naam", "'=1", "''-x", "'s", "'", "\t=", ""])
  func `what guards a formula is taken off again`(_ text: String) {
    #expect(Escaping.unguardedFormula(Escaping.guardedFormula(text)) == text)
    #expect(!["=", "+", "-", "@", "\t"].contains(Escaping.guardedFormula(text).prefix(1)))
  }

  @Test(arguments: 0..<200) func `no bytes make the reader crash`(_ seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    let marks = Array("\";,\t\r\n'=a#\\|sep".utf8) + [0xFF, 0xC3, 0xA9]
    let bytes = (0..<Int(numbers.next() % 60)).map { _ in
      marks[Int(numbers.next() % UInt64(marks.count))]
    }
    let network = try? NetworkFormat.csv.network(from: Array("van;naar\n".utf8) + bytes, file: "a")
    #expect((network?.network.partners.count ?? 1) > 0)
  }
}

/// A folder of CSV files on disk.
@Suite struct CSVFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func put(_ name: String, _ text: String) throws {
    _ = try folder.file(name, Array(text.utf8))
  }

  @Test func `a folder is read as one network, called after it`() throws {
    try put("partners.csv", "id;naam\na;Apotheek\nb;Buurthuis\nc;Alleen\n")
    try put("Verbindingen.CSV", "van;naar\na;b\n")
    try put("LEESMIJ.txt", "niets")
    let network = try NetworkFormats.network(at: folder.path + "/").network
    #expect(network.partners.map(\.id) == ["a", "b", "c"])
    #expect(network.ties.count == 1)
    #expect(network.name == folder.path.split(separator: "/").last.map(String.init))
  }

  @Test func `nodes and edges with commas are read too`() throws {
    try put("nodes.csv", "Id,Label\na,\"Apotheek, de\"\nb,B\n")
    try put("edges.csv", "Source,Target,Type\na,b,Undirected\n")
    let loaded = try NetworkFormats.network(at: folder.path)
    #expect(loaded.network.partners.map(\.name) == ["Apotheek, de", "B"])
    #expect(loaded.warnings.isEmpty)
  }

  @Test func `a mistake names its file and line`() throws {
    try put("partners.csv", "id;naam\na;A\n")
    try put("verbindingen.csv", "van;naar\n\na;z\n")
    #expect(
      NetworkFormats.complaints(about: folder.path).map { "\($0.place)" } == [
        folder.path + "/verbindingen.csv:3:2"
      ])
  }

  @Test func `one CSV file alone is a list of ties`() throws {
    try put("lijst.csv", "van;naar\nGGD;JGZ\n")
    let loaded = try NetworkFormats.network(at: folder.path + "/lijst.csv")
    #expect(loaded.network.partners.map(\.name) == ["GGD", "JGZ"])
    #expect(loaded.warnings.count == 2)
  }

  @Test func `the extension tells the format, and none is a folder`() throws {
    #expect(try NetworkFormats.format(for: "a/b.JSON").name == "json")
    #expect(try NetworkFormats.format(for: "a/b.yml").name == "yaml")
    #expect(try NetworkFormats.format(for: "a/b.tsv").name == "edge-list")
    #expect(try NetworkFormats.format(for: "nieuw/netwerk").name == "csv")
    #expect(try NetworkFormats.format(for: folder.path).name == "csv")
    #expect(throws: InvalidFile.self) { try NetworkFormats.format(for: "a.docx") }
  }

  @Test func `a Dutch folder has semicolons and its files are named by their tables`() throws {
    var network = CoalitionNetwork(name: "A")
    network.partners = [Partner(id: "a", name: "=A"), Partner(id: "b", name: "B;")]
    network.ties = [Tie(from: "a", to: "b")]
    guard case .folder(let files) = try NetworkFormat.csv.written(network, language: .dutch).content
    else {
      Issue.record("no folder")
      return
    }
    #expect(files.map(\.name) == ["partners.csv", "verbindingen.csv", "netwerk.csv"])
    let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts[0] == "\u{FEFF}id;naam\r\na;'=A\r\nb;\"B;\"\r\n")
    #expect(texts[1] == "\u{FEFF}van;naar;richting\r\na;b;wederzijds\r\n")
  }

  @Test func `an English folder has commas and English names`() throws {
    var network = CoalitionNetwork(name: "A")
    network.partners = [Partner(id: "a", name: "A", type: PartnerType(code: "ggd"))]
    guard
      case .folder(let files) = try NetworkFormat.csv.written(network, language: .english).content
    else {
      Issue.record("no folder")
      return
    }
    #expect(files.map(\.name) == ["partners.csv", "network.csv"])
    #expect(
      String(decoding: files[1].bytes, as: UTF8.self).contains("network,complete\r\nA,no\r\n"))
  }
}
