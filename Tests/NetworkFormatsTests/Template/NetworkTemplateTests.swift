import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// The workbook, folder and YAML file that users fill in.
@Suite struct NetworkTemplateTests {
  private func sheets(_ language: Language) throws -> [String: SheetTable] {
    let template = try NetworkTemplate(language).written(as: NetworkFormat.xlsx)
    let written = try #require(template)
    guard case .file(let bytes) = written.content else { return [:] }
    let contents = try SpreadsheetFile.read(bytes, file: "a.xlsx")
    return Dictionary(contents.sheets.map { ($0.name, $0) }) { first, _ in first }
  }

  @Test(arguments: [
    (Language.dutch, ["Partners", "Verbindingen", "Overleggen", "Regio's", "Bronnen", "Uitleg"]),
    (.english, ["Partners", "Ties", "Structures", "Regions", "Sources", "Instructions"]),
  ])
  func `there is a sheet for everything, with one example each`(
    _ language: Language, _ names: [String]
  ) throws {
    let sheets = try sheets(language)
    for name in names.dropLast() {
      let sheet = try #require(sheets[name], "\(name)")
      #expect(sheet.rows.count == 2, "\(name)")
      #expect(sheet.rows[1].first?.text == Text(nl: "ja", en: "yes")(language))
    }
    #expect(try #require(sheets[names[5]]).rows.count > 10)
  }

  @Test(arguments: Language.allCases) func `an example that counts is a sound network`(
    _ language: Language
  ) throws {
    var tables = try sheets(language)
    tables[TemplateGuide.name(language)] = nil
    let filled = tables.values.sorted { $0.name < $1.name }.map { table in
      var table = table
      for row in table.rows.indices { table.rows[row].removeFirst() }
      return table
    }
    let document: NetworkDocument
    let loaded: LoadedNetwork
    var extra = filled
    let partners = try #require(extra.firstIndex { $0.name == "Partners" })
    var second = extra[partners].rows[1]
    for cell in second.indices where cell > 1 { second[cell].content = .empty }
    let tie = try #require(filled.first { TableKind.named($0.name) == .ties }).rows[1]
    second[0].content = tie[1].content
    extra[partners].rows.append(second)
    document = try TableNetworkReader.document(of: extra, file: "a.xlsx")
    loaded = try NetworkReader.load(document, options: ReadingOptions())
    #expect(loaded.network.partners.count == 2)
    #expect(loaded.network.ties.count == 1)
    #expect(loaded.network.structures.count == 1)
  }

  @Test(arguments: Language.allCases) func `drop-downs come from the vocabulary`(
    _ language: Language
  ) throws {
    let types = FieldChoices.of(.type, in: .partners, language)
    #expect(types.count == PartnerType.allCases.count)
    for choice in types { #expect(PartnerType(code: choice) != nil, "\(choice)") }
    for kind in FieldChoices.of(.kind, in: .ties, language) {
      #expect(TieKind(code: kind) != nil, "\(kind)")
    }
  }
}
