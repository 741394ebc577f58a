import CoalitionModel
import Foundation
import Testing

@testable import NetworkFormats

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
