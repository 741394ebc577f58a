import CoalitionModel
import Foundation
import NetworkAnalysis
import NetworkFormats
import Recommendations
import Reports
import TestSupport
import Testing
import Wording

/// The action table, and how a filled-in one is read back.
@Suite struct ActionTableTests {
  /// Two partners of care, one of the social domain and the municipality.
  private let network = Samples.network(
    ["v vsv", "k kraamzorg", "w welzijn", "g gemeente", "t wijkteam"], ["v k"])

  private func plan(_ text: String, _ ending: String = "csv") throws -> ActionPlan {
    try withFile(Array(text.utf8), ending) { try ActionPlan(at: $0, for: network) }
  }

  private func withFile<Result>(
    _ bytes: [UInt8], _ ending: String, _ body: (String) throws -> Result
  ) throws -> Result {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "coalitiekaart-\(UUID().uuidString).\(ending)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }

  private func mistakes(_ text: String) throws -> [String] {
    do {
      _ = try plan(text)
      return []
    } catch let error as InvalidFile {
      return error.diagnostics.map { diagnostic in
        let place = diagnostic.place
        return "\(place.line):\(place.column) \(diagnostic.message(.dutch))"
      }
    }
  }

  private static let head = "Thema;Actiepunt;Concretisering;2026;2027;2028;Trekker;Partijen\n"

  @Test func `the layout is that of the action plan of Groningen`() throws {
    let context = try Samples.context(try Samples.groningen.get())
    let table = ActionTable(
      context, recommendations: context.advice.prominent, firstYear: 2026
    ).table
    #expect(
      table.columns.map(\.heading) == [
        "Thema", "Actiepunt", "Concretisering", "2026", "2027", "2028", "Trekker", "Partijen",
        "Advies",
      ])
    #expect(table.columns[3].choices == ["start", "in uitvoering", "afgerond"])
    let advised = table.rows.filter { !$0[8].isEmpty }
    #expect(advised.map { $0[1] } == context.advice.prominent.map(\.title.nl))
    #expect(advised.map { $0[2] } == context.advice.prominent.map(\.firstStep.nl))
    #expect(table.rows.allSatisfy { $0[3...5].allSatisfy(\.isEmpty) })
    let names = Set(context.analysis.network.partners.map(\.name))
    for row in table.rows {
      let named = (row[6] + "; " + row[7]).split(separator: ";").map(Spelling.trimmedWord)
      #expect(named.filter { !$0.isEmpty }.allSatisfy(names.contains))
    }
  }

  @Test func `the plan of the coalition goes first, with the leads that the file states`() throws {
    let network = try Samples.groningen.get()
    let context = try Samples.context(network)
    let rows = ActionTable(context, recommendations: context.advice.prominent).table.rows
    let plan = rows.prefix { $0[8].isEmpty }
    #expect(plan.count == rows.count - context.advice.prominent.count)
    let first = try #require(plan.first { $0[1] == "Nu Niet Zwanger (NNZ)" })
    #expect(first[0] == "Vóór de zwangerschap" && first[2] == "verder uitrollen en borgen")
    #expect(first[6] == "GGD Groningen; Jeugdgezondheidszorg (JGZ)")
    #expect(plan.contains { $0[1] == "MDO" } && plan.contains { $0[1] == "Overdracht" })
    let website = try #require(
      plan.first { $0[1] == "Website voor zorgprofessionals en zwangeren" })
    #expect(website[6].isEmpty)
    #expect(rows.dropFirst(plan.count).allSatisfy { $0[6].isEmpty })
  }

  @Test func `a plan that is filled in adds no working group of the same name`() throws {
    let network = try Samples.groningen.get()
    let context = try Samples.context(network)
    var table = ActionTable(context, recommendations: []).table
    for row in table.rows.indices { table.rows[row][3] = "start" }
    try withFile(table.csv(.dutch), "csv") { path in
      let applied = try ActionPlan(at: path, for: network).applied(to: network).network
      #expect(applied.structures.count == network.structures.count)
      #expect(applied.interventions == network.interventions)
    }
  }

  @Test func `the theme is that of the advice, its only phase, or what is asked for`() throws {
    let context = try Samples.context(try Samples.groningen.get())
    let table = ActionTable(
      context, recommendations: context.advice.findings
    ).table
    let themes = Dictionary(
      table.rows.map { ($0[8], $0[0]) }, uniquingKeysWith: { first, _ in first })
    let expected = [
      "R-C09": "Armoede en schulden", "R-C14": "Vóór de zwangerschap", "R-C16": "Partners",
      "R-L14": "Samenwerking", "R-L11": "Samenwerking", "R-E08": "Aanpak",
      "R-C18": "Overzicht", "role-without-ties:ggd": "Samenwerking",
    ]
    for (id, theme) in expected { #expect(themes[id] == theme, "\(id)") }
  }

  @Test func `without a first year the years are counted`() throws {
    let context = try Samples.context(network, .english)
    let table = ActionTable(context, recommendations: context.advice.prominent).table
    #expect(table.columns.map(\.heading)[3...5] == ["Year 1", "Year 2", "Year 3"])
  }

  @Test(arguments: ["csv", "xlsx"], Language.allCases)
  func `what is written is read back, filled in or not`(
    _ ending: String, _ language: Language
  ) throws {
    let context = try Samples.context(network, language)
    var table = ActionTable(context, recommendations: context.advice.prominent).table
    let empty = try ending == "csv" ? table.csv(language) : table.workbook()
    try withFile(empty, ending) { path in
      let plan = try ActionPlan(at: path, for: network)
      #expect(plan.actions.isEmpty && plan.applied(to: network).network == network)
      let named = table.rows.filter { !$0[6].isEmpty || !$0[7].isEmpty }
      #expect(plan.waiting == named.count)
    }
    table.rows[1][4] = language == .dutch ? "in uitvoering" : "under way"
    table.rows[1][6] = "G"
    table.rows[1][7] = "V; W"
    let filled = try ending == "csv" ? table.csv(language) : table.workbook()
    try withFile(filled, ending) { path in
      let plan = try ActionPlan(at: path, for: network)
      #expect(plan.actions.map(\.leads) == [["g"]])
      #expect(plan.actions.map(\.partners) == [["v", "w"]])
      #expect(plan.actions.map(\.statuses) == [[.underWay]])
      #expect(plan.actions[0].title == table.rows[1][1])
      let applied = plan.applied(to: network).network
      #expect(applied.ties.count == network.ties.count + 1)
      #expect(applied.ties.last?.pair == PartnerPair("v", "w"))
      #expect(applied.ties.last?.standing == .planned)
      let role = applied.partner("g")?.roles.first
      #expect(role?.role == .lead && role?.isWanted == false)
    }
  }

  @Test func `names are told apart whatever stands between, and a name with a mark stays whole`()
    throws
  {
    let named = network.with { $0.partners[1].name = "Groene Kruis/Isis, Noord" }
    let text = Self.head + "Na;Bel elkaar;;start;;;Groene Kruis/Isis, Noord;\"V/W, t\"\n"
    try withFile(Array(text.utf8), "csv") { path in
      let plan = try ActionPlan(at: path, for: named)
      #expect(plan.actions.map(\.leads) == [["k"]])
      #expect(plan.actions.map(\.partners) == [["v", "w", "t"]])
    }
  }

  @Test func `every mistake is told with its row and column`() throws {
    let text =
      Self.head + "Na;Bel elkaar;;begonnen;;;G;V; \n" + "Na;;;;;;G;W\n"
      + "Na;Doe iets;;;;;Gx;Q; V\n"
    let found = try mistakes(text)
    #expect(found.count == 4)
    #expect(found[0].hasPrefix("2:4 'begonnen'") && found[0].contains("afgerond"))
    #expect(found[1].hasPrefix("3:2 hier ontbreekt het actiepunt"))
    #expect(found[2].hasPrefix("4:7 'Gx' is niet bekend als partner"))
    #expect(found[3].hasPrefix("4:8 'Q' is niet bekend als partner"))
    #expect(try mistakes("naam;type\nA;vsv\n")[0].contains("hier staat geen actietabel in"))
    let address = ["an", "b.nl"].joined(separator: "@")
    #expect(try mistakes(Self.head + "Na;Bel \(address);;;;;G;V\n")[0].hasPrefix("2:2 "))
  }

  @Test func `in a workbook a mistake has its sheet and cell`() throws {
    let context = try Samples.context(network)
    var table = ActionTable(context, recommendations: context.advice.prominent).table
    table.rows[0][6] = "Onbekend"
    try withFile(try table.workbook(), "xlsx") { path in
      _ = #expect {
        try ActionPlan(at: path, for: network)
      } throws: { error in
        let lines = (error as? InvalidFile)?.diagnostics.map { $0.line(.dutch) } ?? []
        return lines.count == 1 && lines[0].contains(".xlsx:Actietabel!G2: error: 'Onbekend'")
      }
    }
  }
}

extension Spelling {
  fileprivate static func trimmedWord(_ word: Substring) -> String { trimmed(String(word)) }
}
