import CoalitionModel
import Foundation
import TestSupport
import Testing
import Wording

@testable import NetworkFormats

/// A path that cannot be read gives one clear error.
@Suite struct FileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func expectOnly(_ path: String, _ dutch: String, _ english: String) {
    let found = NetworkFormats.complaints(about: path)
    #expect(found.map { $0.line(.dutch) } == ["\(path): error: \(dutch)"])
    #expect(found.map { $0.line(.english) } == ["\(path): error: \(english)"])
  }

  @Test func `a file that is not there`() {
    expectOnly(
      folder.path + "/weg.yaml", "dit bestand is er niet; kijk of de naam en de map kloppen",
      "there is no such file; check the name and the folder")
  }

  @Test func `a folder`() throws {
    let path = folder.path + "/map.yaml"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    expectOnly(
      path, "dit is een map; noem het netwerkbestand erin",
      "this is a folder; name the network file in it")
  }

  @Test(arguments: [("a.docx", "docx"), ("a", ""), ("a.yaml.md", "md"), (".yaml", "")])
  func `an unknown extension`(_ name: String, _ fileExtension: String) throws {
    let known = [
      ".yaml", ".yml", ".json", ".csv", ".xlsx", ".xlsm", ".ods", ".graphml", ".gexf", ".dot",
      ".gv",
      ".net", ".dl", ".tsv", ".edges", ".edgelist",
    ]
    expectOnly(
      try folder.file(name, Array(Sample.start.utf8)),
      "het bestandstype '\(fileExtension)' is niet bekend; "
        + "verwacht: \(known.joined(separator: ", "))",
      "the file type '\(fileExtension)' is not known; expected: \(known.joined(separator: ", "))")
  }

  @Test(arguments: ["a.yaml", "a.yml", "A.YAML", "met spatie é.yaml"])
  func `the extension tells the format, whatever its case`(_ name: String) throws {
    let path = try folder.file(name, Array(Sample.start.utf8))
    #expect(try NetworkFormats.network(at: path).network.partners.map(\.id) == ["a", "b"])
  }

  @Test func `a file that leads nowhere cannot be opened`() throws {
    let path = folder.path + "/rond.yaml"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
    expectOnly(
      path, "dit bestand kan niet worden geopend; kijk of u het mag lezen",
      "this file cannot be opened; check whether you are allowed to read it")
  }

  @Test func `a file of more than 512 MB is not opened`() throws {
    expectOnly(
      try folder.emptySpace("groot.yaml", bytes: 512_000_001),
      "het bestand is groter dan 512 MB; deel het netwerk op in kleinere bestanden",
      "the file is larger than 512 MB; split the network into smaller files")
  }

  @Test func `a YAML file of 50 MB is refused with advice`() throws {
    expectOnly(
      try folder.emptySpace("groot.yaml", bytes: 50_000_000),
      "het bestand is groter dan 16 MB; gebruik voor zo'n groot netwerk CSV of XLSX",
      "the file is larger than 16 MB; use CSV or XLSX for a network this large")
  }

  @Test func `a mistake names the file as the user did`() throws {
    let path = try folder.file("leeg.yaml", Array("# niets\n".utf8))
    expectOnly(
      path,
      "het bestand is leeg; verwacht: een netwerk, te beginnen met 'netwerk:' en 'partners:'",
      "the file is empty; expected: a network, beginning with 'network:' and 'partners:'")
  }

  @Test func `a network without a name is called after its file`() throws {
    let text = Sample.start.replacing("netwerk: Voorbeeld\n", with: "")
    let path = try folder.file("leiden.2020.yaml", Array(text.utf8))
    #expect(try NetworkFormats.network(at: path).network.name == "leiden")
  }

  @Test func `every format has a name, and its extension or its name chooses it`() throws {
    let names = NetworkFormat.all.map(\.name)
    let extensions = NetworkFormat.all.flatMap(\.fileExtensions)
    #expect(Set(names).count == names.count)
    #expect(extensions.allSatisfy { !$0.hasPrefix(".") && $0 == $0.lowercased() })
    for format in NetworkFormat.all {
      let path = "a" + (format.fileExtensions.first.map { "." + $0 } ?? "")
      #expect(try NetworkFormats.format(named: format.name, for: path).name == format.name)
    }
  }

  @Test(arguments: [
    ("kumu", "a.json", "kumu-json"), ("kumu", "a.xlsx", "kumu-xlsx"), ("kumu", "a", "kumu-csv"),
    ("Kumu", "a.txt", "kumu-json"), ("dl", "a.dl", "dl-edge-list"),
    ("dl-matrix", "a.dl", "dl-matrix"),
    ("gephi", "map", "gephi"),
  ])
  func `a name and a path choose the format`(_ name: String, _ path: String, _ format: String)
    throws
  {
    #expect(try NetworkFormats.format(named: name, for: path).name == format)
  }

  @Test func `a name that no format has`() {
    let error = #expect(throws: InvalidFile.self) {
      _ = try NetworkFormats.format(named: "visio", for: "a.vsd")
    }
    let line = error?.diagnostics.first?.line(.english) ?? ""
    #expect(line.hasPrefix("a.vsd: error: the format 'visio' is not known; expected: yaml, json"))
  }

  @Test func `a format that is written only says so`() throws {
    expectOnly(
      try folder.file("a.dot", Array("graph {}".utf8)),
      "het formaat 'dot' wordt alleen geschreven; "
        + "lees het netwerk uit het bestand waaruit dit is gemaakt",
      "the format 'dot' is written only; read the network from the file from which this was made")
  }
}

/// A format that is added is one value, and every way to a format finds it.
@Suite struct AddedFormatTests {
  /// The JSON of a network from its end to its beginning.
  static let backward = NetworkFormat(
    name: "backward", fileExtensions: ["nosj"],
    read: { (bytes, file) throws(InvalidFile) in
      try NetworkFormat.json.document(from: bytes.reversed(), file: file)
    },
    write: { (network, language) throws(InvalidFile) in
      let written = try NetworkFormat.json.written(network, language: language)
      guard case .file(let bytes) = written.content else { return written }
      return WrittenNetwork(bytes: bytes.reversed())
    })

  private let formats = NetworkFormat.all + [Self.backward]

  @Test func `its extension and its name choose it`() throws {
    #expect(try NetworkFormats.format(for: "a.nosj", among: formats).name == "backward")
    #expect(
      try NetworkFormats.format(named: "Backward", for: "a", among: formats).name == "backward")
    let error = #expect(throws: InvalidFile.self) {
      _ = try NetworkFormats.format(for: "a.docx", among: formats)
    }
    #expect(error?.diagnostics.first?.expected?.en.hasSuffix(", .nosj") == true)
  }

  @Test func `what it writes is read back from a file`() throws {
    let network = try Repository.groningen.get()
    let written = try Self.backward.written(network, language: .english)
    guard case .file(let bytes) = written.content else { return #expect(Bool(false)) }
    let folder = try TemporaryFolder()
    let path = try folder.file("groningen.nosj", bytes)
    #expect(try NetworkFormats.network(at: path, among: formats).network == network)
  }
}
