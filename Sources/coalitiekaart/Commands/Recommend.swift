import ArgumentParser
import CoalitionNetworks

/// Shows the advice.
struct Recommend: ResultCommand {
  static let formats: [OutputFormat] = [.table, .json, .markdown, .csv]
  static let narrowsFormats = true
  private static let actionFormats: [OutputFormat] = [.workbook, .csv]
  private static let explanationFormats: [OutputFormat] = [.table, .markdown]

  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: Language.asked(
      nl: "Advies op volgorde, met redenen, eerste stap en bronnen.",
      en: "Ranked advice, with reasons, first step and sources."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart recommend Networks/groningen.yaml --all
        Met --explain ID staat er hoe een advies tot stand komt, van regel in het bestand tot zin;
        met --explain advies van elke zin van de bladzijde, en met --explain R-C16 van één eis.
        Met --actions acties.xlsx komt er een actietabel om samen in te vullen; apply leest die terug.
        """,
      en: """
        Example: coalitiekaart recommend Networks/groningen.yaml --all --language en
        With --explain ID it says how a piece of advice came about, from line of the file to sentence;
        with --explain page of every sentence of the page, and with --explain R-C16 of a requirement.
        With --actions actions.xlsx comes a table of actions to fill in together; apply reads it back.
        """),
    aliases: ["adviseer"])

  @OptionGroup var arguments: SessionOptions

  @Flag(help: .text(nl: "Ook wat kan wachten.", en: "Also what can wait."))
  var all = false

  @Option(
    help: .text(
      nl: "Hoe dit ene advies tot stand komt; de id staat bij elk advies, na de bron.",
      en: "How this one advice came about; the id is at each advice, after the source.",
      value: Text(nl: "id", en: "id")))
  var explain: String?

  @Option(
    help: .text(
      nl: "Schrijf de actietabel naar dit bestand: \(OutputFormat.list(of: actionFormats)).",
      en: "Write the table of actions to this file: \(OutputFormat.list(of: actionFormats)).",
      value: Text(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xlsx", "csv"]))
  var actions: String?

  @Option(
    help: .text(
      nl: "Het eerste jaar van de actietabel.", en: "The first year of the table of actions.",
      value: Text(nl: "jaar", en: "year")))
  var fromYear: Int?

  @OptionGroup var output: ResultOptions<Self>

  func validate() throws {
    if let fromYear, !(2000...2200).contains(fromYear) {
      throw ValidationError(
        nl: "'\(fromYear)' is geen jaar; kies bijvoorbeeld 2026.",
        en: "'\(fromYear)' is not a year; choose for example 2026.")
    }
    if let actions, try Self.actionFormat(of: actions) == nil {
      let known = OutputFormat.list(of: Self.actionFormats)
      throw ValidationError(
        nl: "'\(actions)': een actietabel is \(known).",
        en: "'\(actions)': a table of actions is \(known).")
    }
    try validateEffects()
  }

  private func validateEffects() throws {
    let table = Text(nl: "de actietabel (--actions)", en: "the table of actions (--actions)")
    let list = Text(
      nl: "de lijst van adviezen, niet voor --actions",
      en: "the list of advice, not for --actions")
    let format = try output.chosen(
      among: explain == nil ? Self.formats : Self.explanationFormats)
    try OutputFormat.refuse("--from-year", given: fromYear != nil && actions == nil, only: table)
    try OutputFormat.refuse("-o", given: output.output != nil && actions != nil, only: list)
    try OutputFormat.refuse(
      "--format \(format.name)", given: format != .table && actions != nil, only: list)
    guard explain != nil else { return }
    let whole = Text(
      nl: "de lijst van adviezen, niet voor --explain",
      en: "the list of advice, not for --explain")
    try OutputFormat.refuse("--all", given: all, only: whole)
    try OutputFormat.refuse("--actions", given: actions != nil, only: whole)
    try OutputFormat.refuse(
      "--format \(format.name)", given: !Self.explanationFormats.contains(format), only: whole)
  }

  func run() throws {
    let session = arguments.session
    session.prepareNorm()
    let loaded = try session.loaded()
    let context = try session.context(of: loaded.network)
    if let explain { return try show(explain, in: context, loaded.places) }
    let shown = all ? context.advice.recommendations : context.advice.prominent
    if let actions { return try write(shown, in: context, to: actions) }
    let told = all ? shown + context.advice.findings : shown
    try output.deliver(
      CommandResult(
        document: { Document(all ? Section.wholeAdvice : Section.firstAdvice, for: context) },
        json: {
          [Array(AdviceJSON(context, recommendations: told).value.text().utf8)]
        },
        csv: {
          let table = AdviceTable(context, recommendations: told).table
          return String(decoding: table.csv(context.language), as: UTF8.self)
        }), keeping: session.inputs)
  }

  private func write(
    _ recommendations: [Recommendation], in context: ReportContext, to path: String
  ) throws {
    let table = ActionTable(context, recommendations: recommendations, firstYear: fromYear).table
    let isText = try Self.actionFormat(of: path) == .csv
    try OutputFiles.write(
      isText ? table.csv(context.language) : try table.workbook(), to: path,
      keeping: arguments.session.inputs)
    Terminal.tellWritten([path])
  }

  private func show(
    _ id: String, in context: ReportContext, _ places: NetworkDoubts.Places
  ) throws {
    let ids = AdviceExplanation.ids(in: context) + AdviceExplanation.pageIDs
    let known = ids.first { Spelling.folded($0) == Spelling.folded(id) } ?? id
    let blocks = AdviceExplanation(of: known, in: context, places: places).blocks
    guard !blocks.isEmpty else {
      let near = Spelling.nearest(to: id, among: ids)
      throw ValidationError(
        nl: "'\(id)' is geen advies over dit netwerk; recommend --all toont ze alle, met hun id"
          + (near.map { "; bedoelt u '\($0)'?" } ?? "."),
        en: "'\(id)' is no advice on this network; recommend --all shows them all, with their id"
          + (near.map { "; did you mean '\($0)'?" } ?? "."))
    }
    try output.deliver(
      CommandResult(document: { Document(context.language, blocks) }),
      keeping: arguments.session.inputs)
  }

  private static func actionFormat(of path: String) throws -> OutputFormat? {
    let found = OutputFormat.fileExtension(of: path)
    return actionFormats.first { $0.extensions.contains(found) }
  }
}
