import ArgumentParser
import CoalitionNetworks
import Foundation

/// Shows the advice.
struct Recommend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: "Advies op volgorde, met redenen, eerste stap en bronnen.",
    discussion: """
      Voorbeeld: coalitiekaart recommend Networks/groningen.yaml --all
      Met --explain R-C16 staat er hoe een advies tot stand komt, van regel in het bestand tot zin.
      Met --actions acties.xlsx komt er een actietabel om samen in te vullen; apply leest die terug.
      """,
    aliases: ["adviseer"])

  /// How the advice is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, markdown, csv

    /// The format that belongs to the extension of a file.
    init?(of path: String) {
      if URL(filePath: path).pathExtension.lowercased() == "csv" {
        self = .csv
      } else if let format = TextFormat(of: path).flatMap({ Format(rawValue: $0.rawValue) }) {
        self = format
      } else {
        return nil
      }
    }
  }

  @OptionGroup var arguments: NetworkArguments

  @Flag(help: "Ook wat kan wachten.")
  var all = false

  @Flag(help: "Als JSON.")
  var json = false

  @Option(
    help: "Hoe: \(Format.allCases.map { $0.rawValue }.joined(separator: ", ")); anders de extensie."
  )
  var format: Format?

  @Option(help: "Hoe dit ene advies tot stand komt; de id staat bij elk advies, na de bron.")
  var explain: String?

  @Option(help: "Schrijf de actietabel naar dit bestand: .xlsx of .csv.")
  var actions: String?

  @Option(help: "Het eerste jaar van de actietabel.")
  var fromYear: Int?

  @Option(name: [.short, .customLong("output")], help: "Schrijf naar dit bestand.")
  var output: String?

  func validate() throws {
    if let fromYear, !(2000...2200).contains(fromYear) {
      throw ValidationError("'\(fromYear)' is geen jaar; kies bijvoorbeeld 2026.")
    }
    if let actions, !["xlsx", "csv"].contains(Self.ending(of: actions)) {
      throw ValidationError("'\(actions)': een actietabel is .xlsx of .csv.")
    }
  }

  func run() throws {
    let loaded = try arguments.loaded()
    let context = try arguments.context(of: loaded.network)
    if let explain { return try show(explain, in: context, loaded.places) }
    let shown = all ? context.advice.recommendations : context.advice.prominent
    if let actions {
      let table = ActionTable(context, recommendations: shown, firstYear: fromYear).table
      let bytes =
        Self.ending(of: actions) == "csv" ? table.csv(context.language) : try table.workbook()
      try OutputFiles.write(bytes, to: actions)
      return Terminal.complain([actions])
    }
    switch json ? .json : format ?? output.flatMap(Format.init(of:)) ?? .table {
    case .json: try deliver(AdviceJSON(context, recommendations: shown).value.text())
    case .markdown:
      try deliver(
        Document(all ? Section.wholeAdvice : Section.firstAdvice, for: context).markdown())
    case .csv:
      let table = AdviceTable(context, recommendations: shown).table
      try deliver(String(decoding: table.csv(context.language), as: UTF8.self))
    case .table:
      try deliver(
        Document(all ? Section.wholeAdvice : Section.firstAdvice, for: context).plainText()
          + "\n")
    }
  }

  private func deliver(_ text: String) throws { try Terminal.deliver(text, to: output) }

  private func show(
    _ id: String, in context: ReportContext, _ places: NetworkDoubts.Places
  ) throws {
    let blocks = AdviceExplanation(of: id, in: context, places: places).blocks
    guard !blocks.isEmpty else {
      let near = Spelling.nearest(to: id, among: AdviceExplanation.ids(in: context))
      throw ValidationError(
        "'\(id)' is geen advies over dit netwerk; recommend --all toont ze alle, met hun id"
          + (near.map { "; bedoelt u '\($0)'?" } ?? "."))
    }
    let isMarkdown = output.flatMap(Format.init(of:)) == .markdown || format == .markdown
    try deliver(
      isMarkdown
        ? Document(context.language, blocks).markdown()
        : Document(context.language, blocks).plainText() + "\n")
  }

  private static func ending(of path: String) -> String {
    URL(filePath: path).pathExtension.lowercased()
  }
}
