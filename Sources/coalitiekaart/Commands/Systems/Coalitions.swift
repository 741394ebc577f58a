import ArgumentParser
import CoalitionNetworks
import Foundation

/// Counts in which municipalities coalitions work.
struct Coalitions: ResultCommand {
  static let formats: [OutputFormat] = [.table, .json, .markdown, .csv, .workbook]

  static let configuration = CommandConfiguration(
    commandName: "coalitions",
    abstract: Language.asked(
      nl: "In welke gemeenten een lokale coalitie werkt, per provincie en regio.",
      en: "In which municipalities a local coalition works, by province and region."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart coalitions Networks/coalities.yaml --since 2021
        Een eigen lijst maakt u met: coalitiekaart template regio.xlsx --coalitions. De namen worden \
        nagekeken bij de gemeenten van de peildatum. -o lijst.xlsx of lijst.csv schrijft de lijst \
        zelf, om bij te werken.
        """,
      en: """
        Example: coalitiekaart coalitions Networks/coalities.yaml --since 2021 --language en
        Make a list of your own with: coalitiekaart template region.xlsx --coalitions. The names \
        are checked against the municipalities of the date. -o list.xlsx or list.csv writes the \
        list itself, to keep up.
        """),
    aliases: ["coalities"])

  /// The list that is read when none is named.
  static let usual = "Networks/coalities.yaml"

  @Argument(
    help: .text(
      nl: "De lijst: .yaml, .json, .csv, .xlsx of .ods; anders \(Self.usual).",
      en: "The list: .yaml, .json, .csv, .xlsx or .ods; else \(Self.usual).",
      value: Text(nl: "lijst", en: "list")),
    completion: .file())
  var file: String?

  @Option(
    name: [.customLong("on"), .customLong("op")],
    help: .text(
      nl: "Hoe het op deze datum was; anders de peildatum van de lijst.",
      en: "How it was on this date; else that of the list.",
      value: Text(nl: "datum", en: "date")), transform: date)
  var date: PartialDate?

  @Option(
    name: [.customLong("since"), .customLong("sinds")],
    help: .text(
      nl: "Wat er veranderd is sinds deze datum.", en: "What changed since this date.",
      value: Text(nl: "datum", en: "date")), transform: date)
  var earlier: PartialDate?

  @Option(
    name: [.customLong("by"), .customLong("per")],
    help: .text(
      nl: "Tel per soort regio, zoals provincie,ggd-regio,roaz.",
      en: "Count by kind of region, such as province,ggd-region,roaz.",
      value: Text(nl: "soorten", en: "kinds")),
    completion: .list(Choice.regionKinds.names), transform: { try Choice.regionKinds.values($0) })
  var kinds: [RegionKind] = [.province, .ggd]

  @OptionGroup var area: AreaOptions
  @OptionGroup var spoken: SpokenOptions
  @OptionGroup var output: ResultOptions<Self>

  func run() throws {
    let path = file ?? Self.usual
    let book = try area.book(beside: path)
    let read = try NetworkFormats.coalitions(at: path, municipalities: book, on: date)
    Terminal.note(read.noted.map { $0.line(spoken.language) })
    let region = try area.asked.region(in: book)
    let coverage = CoalitionCoverage(of: read.list, in: book, on: date, within: region?.id)
    let page = CoalitionPage(
      coverage, of: read.list, by: kinds, within: region,
      since: earlier.map {
        CoalitionCoverage(of: read.list, in: book, on: $0, within: region?.id)
      }, language: spoken.language)
    let inputs = InputFiles([path, area.regions].compactMap { $0 })
    guard try output.chosen() == .workbook else {
      return try output.deliver(
        CommandResult(
          document: { page.document }, json: { [Array(page.value.text().utf8)] },
          csv: { String(decoding: page.table.csv(spoken.language), as: UTF8.self) }),
        keeping: inputs)
    }
    try Terminal.deliver(
      CollectionOfOne(try page.table.workbook()), to: output.output, keeping: inputs)
  }

  @Sendable private static func date(_ word: String) throws -> PartialDate {
    guard let date = PartialDate(word) else {
      throw ValidationError(
        nl: "'\(word)' is geen datum; verwacht: 2026, 2026-03 of 2026-03-15.",
        en: "'\(word)' is no date; expected: 2026, 2026-03 or 2026-03-15.")
    }
    return date
  }
}
