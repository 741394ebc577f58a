import CoalitionModel
import Foundation
import NetworkFormats
import TestSupport
import Testing
import Wording

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
