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
    (
      Language.dutch,
      [
        "Partners", "Verbindingen", "Overleggen", "Opgaven", "Uitspraken", "Interventies",
        "Indicatoren", "Regio's", "Bronnen", "Uitleg",
      ]
    ),
    (
      .english,
      [
        "Partners", "Ties", "Structures", "Priorities", "Statements", "Interventions",
        "Indicators", "Regions", "Sources", "Instructions",
      ]
    ),
  ])
  func `there is a sheet for everything, with examples that are marked`(
    _ language: Language, _ names: [String]
  ) throws {
    let sheets = try sheets(language)
    for name in names.dropLast() {
      let sheet = try #require(sheets[name], "\(name)")
      #expect(sheet.rows.count == (name == "Partners" ? 3 : 2), "\(name)")
      for row in sheet.rows.dropFirst() {
        #expect(row.first?.text == language(nl: "ja", en: "yes"))
      }
    }
    #expect(try #require(sheets[names[9]]).rows.count > 10)
  }

  @Test(arguments: Language.allCases) func `the examples together are a sound network`(
    _ language: Language
  ) throws {
    var tables = try sheets(language)
    tables[TemplateGuide.name(language)] = nil
    let filled = tables.values.sorted { $0.name < $1.name }.map { table in
      var table = table
      for row in table.rows.indices { table.rows[row].removeFirst() }
      return table
    }
    let document = try TableNetworkReader.document(of: filled, file: "a.xlsx")
    let loaded = try NetworkReader.load(document, options: ReadingOptions())
    #expect(loaded.warnings.isEmpty)
    #expect(loaded.network.partners.count == 2)
    #expect(loaded.network.ties.count == 1)
    #expect(loaded.network.structures.count == 1)
  }

  @Test(arguments: Language.allCases)
  func `the examples of the YAML file count without their marks`(
    _ language: Language
  ) throws {
    let written = try #require(try NetworkTemplate(language).written(as: NetworkFormat.yaml))
    guard case .file(let bytes) = written.content else { return }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let used = lines.map { $0.hasPrefix("  #  ") ? "  " + $0.dropFirst(3) : String($0) }
    let loaded = try NetworkFormat.yaml.network(
      from: Array(used.joined(separator: "\n").utf8), file: "a.yaml")
    #expect(loaded.network.partners.count == 2)
    #expect(loaded.network.ties.count == 1)
    #expect(loaded.network.interventions.count == 1)
  }

  @Test(arguments: Language.allCases) func `drop-downs come from the vocabulary`(
    _ language: Language
  ) throws {
    let partners = try #require(TemplateSheet.all.first { $0.kind == .partners })
    let types = partners.choices(of: .type, language)
    #expect(types.count == PartnerType.allCases.count)
    for choice in types { #expect(PartnerType(code: choice) != nil, "\(choice)") }
    let ties = try #require(TemplateSheet.all.first { $0.kind == .ties })
    for kind in ties.choices(of: .kind, language) { #expect(TieKind(code: kind) != nil, "\(kind)") }
  }

  @Test(arguments: Language.allCases) func `it opens on the instructions`(
    _ language: Language
  ) throws {
    let written = try #require(try NetworkTemplate(language).written(as: NetworkFormat.xlsx))
    guard case .file(let bytes) = written.content else { return }
    let first = try SpreadsheetFile.read(bytes, file: "a.xlsx").sheets.first
    #expect(first?.name == TemplateGuide.name(language))
  }

  @Test(arguments: Language.allCases) func `all that the advice can ask for can be filled in`(
    _ language: Language
  ) throws {
    var tables = try sheets(language)
    tables[TemplateGuide.name(language)] = nil
    func fill(_ kind: TableKind, _ values: [(Field, String)]) throws {
      var table = try #require(tables[kind.title(language)], "\(kind.title.nl)")
      var row = table.rows[0]
      for column in row.indices {
        let heading = try #require(row[column].text)
        let value = values.first { $0.0.name(language) == heading }
        row[column].content = value.map { .text($0.1) } ?? .empty
      }
      let headings = table.rows[0].compactMap { $0.text }
      for (field, _) in values { #expect(headings.contains(field.name(language)), "\(field.code)") }
      table.rows.append(row)
      tables[table.name] = table
    }
    try fill(
      .partners,
      [
        (.name, "Gemeente A"), (.type, "gemeente"), (.influence, "4"), (.interestStrength, "5"),
        (.ring, Ring.work.term.codes(language)),
        (.policyFields, PolicyField.youth.term.codes(language)),
        (.phases, Phase.after.term.codes(language)), (.themes, Theme.allCases[0].code),
      ])
    try fill(.priorities, [(.themes, Theme.allCases[1].term.codes(language))])
    try fill(
      .interventions,
      [
        (.name, "Huisbezoek"), (.performers, "Gemeente A"), (.involves, "Gemeente A"),
        (.phases, Phase.during.term.codes(language)),
      ])
    let document = try TableNetworkReader.document(
      of: tables.values.sorted { $0.name < $1.name }, file: "a.xlsx")
    let network = try NetworkReader.load(document, options: ReadingOptions()).network
    let partner = try #require(network.partners.first)
    #expect(partner.influence == 4 && partner.interestStrength == 5 && partner.ring == .work)
    #expect(partner.policyFields == [.youth] && partner.phases == [.after])
    #expect(partner.themes == [Theme.allCases[0]])
    #expect(network.priorities.map { $0.theme } == [Theme.allCases[1]])
    let intervention = try #require(network.interventions.first)
    #expect(intervention.name == "Huisbezoek" && intervention.phases == [.during])
    #expect(intervention.performers == [partner.id] && intervention.involves == [partner.id])
  }
}
