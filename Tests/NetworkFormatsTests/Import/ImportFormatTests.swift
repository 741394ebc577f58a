import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// The same own sheet gives the same network from every kind of file, from its bytes to the network.
@Suite struct ImportFormatTests {
  private static let formats = ["xlsx", "ods", "csv", "tsv"]
  private static let workbooks = ["xlsx", "ods"]

  private func read(_ sheets: OwnFile.Sheet..., as format: String) throws -> ImportedSheets {
    let file = OwnFile(sheets: sheets).file(format)
    let reader: NetworkFormat = format.hasSuffix("sv") ? .csv : .xlsx
    let imported = try ImportedNetwork.read(file.bytes, file: file.name, ImportOptions(), .dutch) {
      () throws(InvalidFile) in try reader.network(from: file.bytes, file: file.name)
    }
    return ImportedSheets(imported)
  }

  private static let town = ["GGD Oost - JGZ Oost", "JGZ Oost - Wijkteam"]

  @Test(arguments: formats) func `a list with names in cells`(format: String) throws {
    let found = try read(
      .init(rows: [
        ["Kansrijke Start Oost", ""], ["", ""], ["organisatie", "werkt samen met"],
        ["GGD Oost", ""], ["JGZ Oost", "GGD Oost\nWijkteam"], ["Wijkteam", ""],
        ["Totaal", "2"],
      ]), as: format)
    #expect(found.partners == ["GGD Oost", "JGZ Oost", "Wijkteam"])
    #expect(found.ties == Self.town)
    #expect(found.lines.count { $0.contains("totaal") } == 1)
  }

  @Test(arguments: formats) func `pairs`(format: String) throws {
    let found = try read(
      .init(rows: [["van", "naar"], ["JGZ Oost", "GGD Oost"], ["Wijkteam", "JGZ Oost"]]),
      as: format)
    #expect(found.ties == Self.town)
  }

  @Test(arguments: formats) func `a matrix with a column of types and a total`(
    format: String
  ) throws {
    let found = try read(
      .init(rows: [
        ["organisatie", "type", "GGD Oost", "JGZ Oost", "Wijkteam"],
        ["GGD Oost", "ggd", "", "x", ""], ["JGZ Oost", "jgz", "x", "", "x"],
        ["Wijkteam", "wijkteam", "", "x", ""], ["Totaal", "", "1", "2", "1"],
      ]), as: format)
    #expect(found.partners == ["GGD Oost", "JGZ Oost", "Wijkteam"])
    #expect(found.ties == Self.town)
    #expect(found.network.partners.map { $0.type?.code } == ["ggd", "jgz", "wijkteam"])
    #expect(found.lines.count { $0.contains("totaal") } == 1, "\(found.lines)")
  }

  @Test(arguments: formats) func `meetings with members in a cell`(format: String) throws {
    let found = try read(
      .init(rows: [
        ["overleg", "deelnemers"], ["Kernteam", "GGD Oost; JGZ Oost"],
        ["MDO", "JGZ Oost; Wijkteam"],
      ]), as: format)
    #expect(found.meetings == ["Kernteam: GGD Oost, JGZ Oost", "MDO: JGZ Oost, Wijkteam"])
  }

  @Test(arguments: workbooks) func `merged cells hold for all their rows`(format: String) throws {
    let found = try read(
      .init(
        rows: [
          ["domein", "organisatie"], ["medisch", "Huisartsen"], ["", "Kraamzorg"],
          ["sociaal", "Wijkteam"],
        ], merged: (1, 0, 2)), as: format)
    #expect(found.network.partners.map { $0.statedDomain } == [.medical, .medical, .social])
  }

  @Test(arguments: workbooks) func `pivots and old copies are not read, and that is said`(
    format: String
  ) throws {
    let list = [["organisatie", "werkt samen met"], ["GGD Oost", "JGZ Oost"], ["JGZ Oost", ""]]
    let found = try read(
      .init(name: "Partners", rows: list),
      .init(name: "Partners 2019", rows: list + [["Thuiszorg", "GGD Oost"]]),
      .init(
        name: "Telling",
        rows: [["Rijlabels", "Aantal van organisatie"], ["medisch", "2"], ["Eindtotaal", "2"]]),
      as: format)
    #expect(found.partners == ["GGD Oost", "JGZ Oost"])
    #expect(found.lines.count { $0.contains("'Partners 2019'") } == 1)
    #expect(found.lines.count { $0.contains("'Telling'") } == 1)
  }

  @Test(arguments: workbooks) func `NodeXL keeps its ties`(format: String) throws {
    let found = try read(
      .init(
        name: "Edges",
        rows: [
          ["", "", "Visual Properties"], ["Vertex 1", "Vertex 2", "Color", "Relationship"],
          ["GGD Oost", "JGZ Oost", "", "overleg"], ["JGZ Oost", "Wijkteam", "", "verwijzing"],
        ]),
      .init(
        name: "Vertices",
        rows: [
          ["", "Visual Properties"], ["Vertex", "Color"], ["GGD Oost", ""], ["JGZ Oost", ""],
          ["Wijkteam", ""],
        ]),
      as: format)
    #expect(found.ties == Self.town)
    #expect(Set(found.network.ties.map { $0.kind?.code }) == ["overleg", "verwijzing"])
  }

  @Test(arguments: formats) func `a file of which no partner is left is refused`(
    format: String
  ) {
    #expect(throws: InvalidFile.self) {
      try read(.init(rows: [["organisatie", "type"], ["#N/A", "jgz"]]), as: format)
    }
  }
}
