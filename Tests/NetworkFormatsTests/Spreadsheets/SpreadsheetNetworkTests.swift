import CoalitionModel
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
