import CoalitionModel
import Foundation
import TestSupport
import Testing
import Wording

@testable import NetworkFormats

struct SpreadsheetNetworkTests {
  private var network: CoalitionNetwork {
    var network = CoalitionNetwork(name: "Proef")
    network.asOf = PartialDate("2020-03")
    network.sources = [Source(id: "007", title: "Een bron")]
    network.partners = ["a", "b"].map { Partner(id: $0, name: "Naam \($0)") }
    network.partners[0].citations = [Citation(source: "007", passage: "=1+1")]
    network.ties = [Tie(from: "a", to: "b")]
    var structure = Structure(id: "c", name: "Overleg")
    structure.members = ["a", "b"]
    network.structures = [structure]
    return network
  }

  @Test(arguments: Language.allCases)
  func `a network that is written as a workbook is read back`(language: Language) throws {
    let written = try NetworkFormat.xlsx.written(network, language: language)
    guard case .file(let bytes) = written.content else { return #expect(Bool(false)) }
    let again = try NetworkFormat.xlsx.network(from: bytes, file: "a.xlsx")
    #expect(again.network == network)
    #expect(again.warnings.isEmpty)
    #expect(written.losses.isEmpty)
  }

  @Test func `an unknown partner in a tie names its cell`() throws {
    var workbook = Workbook()
    workbook.sheets =
      #"<sheet name="Verbindingen" r:id="rId1"/><sheet name="Partners" r:id="rId9"/>"#
    workbook.rows = ["van|naar", "Wijkteam|JGZ", "Wijkteam|JZG"].map { row in
      let cells = row.split(separator: "|").map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
      return "<row>\(cells.joined())</row>"
    }.joined()
    var zip = workbook.archive
    let relations = zip.parts.firstIndex { $0.name == "xl/_rels/workbook.xml.rels" } ?? 0
    let text = String(decoding: zip.parts[relations].bytes, as: UTF8.self).replacing(
      "</Relationships>",
      with: "<Relationship Id=\"rId9\" Type=\"\(Workbook.office)/worksheet\" Target=\"b.xml\"/>"
        + "</Relationships>")
    zip.parts[relations].bytes = Array(text.utf8)
    let names = ["naam", "Wijkteam", "JGZ"].map {
      "<row><c t=\"inlineStr\"><is><t>\($0)</t></is></c></row>"
    }
    zip.add(
      "xl/b.xml",
      "<worksheet xmlns=\"\(Workbook.main)\"><sheetData>\(names.joined())</sheetData></worksheet>")
    let error = #expect(throws: InvalidFile.self) {
      try NetworkFormat.xlsx.network(from: zip.bytes(), file: "a.xlsx")
    }
    let line = error?.diagnostics.first?.line(.english) ?? ""
    #expect(error?.diagnostics.count == 1)
    #expect(line.hasPrefix("a.xlsx:Verbindingen!B3: error: 'JZG' is not known"), "\(line)")
  }
}

/// Files made by openpyxl and LibreOffice; `SpreadsheetFixtures/make.py` says how.
struct SpreadsheetFixtureTests {
  private func read(_ name: String) throws -> SpreadsheetFile.Contents {
    let url = Bundle.module.resourceURL?.appending(path: "SpreadsheetFixtures/\(name)")
    let data = try Data(contentsOf: #require(url))
    return try SpreadsheetFile.read([UInt8](data), file: name)
  }

  private static let files = ["openpyxl.xlsx", "libreoffice.xlsx", "libreoffice.ods"]

  @Test(arguments: files)
  func `every kind of value is read as it was meant`(file: String) throws {
    let rows = try read(file).sheets[0].rows
    let values: [String: SheetTable.Cell.Content] = [
      "voorloopnullen": .text("007"), "getal": .number(7), "kommagetal": .number(0.25),
      "procent": .number(0.5), "datum": .date("2020-03-15"),
      "datum, eigen opmaak": .date("2020-03-15"), "maand": .date("2020-03"), "jaar": .date("2020"),
      "datum en tijd": .date("2020-03-15"), "tijd": .text("14:30"), "ja": .flag(true),
      "nee": .flag(false), "fout": .mistake("#N/A"), "spaties": .text("  twee  "),
      "regels": .text("een\ntwee"), "lettertekens": .text("Zoë & <Ögüt> 👶"), "leeg": .empty,
      "opmaak in tekst": .text("onderdeel"),
      "formule": file == "openpyxl.xlsx" ? .uncalculated : .number(2),
    ]
    #expect(rows.count == values.count + 1)
    for row in rows.dropFirst() {
      let word = try #require(row[0].text)
      #expect(row[1].content == values[word], "\(word)")
      #expect(row[2].content == .text("x"))
    }
  }

  @Test(arguments: files)
  func `merged cells, gaps and left out sheets are the same in every format`(file: String) throws {
    let contents = try read(file)
    #expect(contents.sheets.map(\.name) == ["Soorten", "Vormen"])
    let empty = SheetTable.Cell.Content.empty
    #expect(
      contents.sheets[1].rows.map { $0.map(\.content) } == [
        [.text("titel")], [], [empty, .text("medisch"), .text("rij 3")],
        [empty, empty, .text("rij 4")], [empty, empty, .text("rij 5")], [], [],
        [empty, empty, empty, .text("ver weg")],
      ])
    #expect(
      contents.diagnostics.map(\.place.description) == [
        "\(file):Vormen!B3", "\(file):Geheim", "\(file):Aantekeningen (ignore)",
      ])
  }

  @Test func `a workbook that counts from 1904 gives the same day`() throws {
    #expect(try read("from-1904.xlsx").sheets[0].rows[0][0].content == .date("2020-03-15"))
  }
}
