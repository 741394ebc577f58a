import ArgumentParser
import CoalitionNetworks

/// Reads a filled-in action table back into a network.
struct Apply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: Language.asked(
      nl: "Lees een ingevulde actietabel terug als geplande verbindingen en rollen.",
      en: "Read a filled-in table of actions back as planned ties and roles."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart apply acties.xlsx Networks/groningen.yaml -o groningen-2026.yaml
        Zonder -o staat er alleen wat er zou veranderen. Het netwerk zelf verandert nooit.
        """,
      en: """
        Example: coalitiekaart apply actions.xlsx Networks/groningen.yaml --language en
        Without -o it only shows what would change. The network itself never changes.
        """),
    aliases: ["verwerk"])

  @Argument(
    help: .text(
      nl: "De ingevulde actietabel en het netwerk.",
      en: "The filled-in table of actions and the network.",
      value: Text(nl: "bestanden", en: "files")),
    completion: .file())
  var files: [String]

  @OptionGroup var beside: ReadingChoices

  @Option(
    name: [.short, .customLong("output")],
    help: .text(
      nl: "Schrijf het nieuwe netwerk hierheen: \(OutputFormat.list(of: NetworkOutput.formats)).",
      en: "Write the new network here: \(OutputFormat.list(of: NetworkOutput.formats)).",
      value: Text(nl: "bestand", en: "file")),
    completion: .file())
  var output: String?

  @OptionGroup var spoken: LanguageOption

  func validate() throws {
    guard files.count == 2 else {
      throw ValidationError(
        nl: "noem twee bestanden: de actietabel en het netwerk.",
        en: "name two files: the table of actions and the network.")
    }
    if let output { try NetworkOutput.validate(output, for: Self.self) }
  }

  func run() throws {
    let target = try output.map { try NetworkOutput(to: $0, for: Self.self) }
    let (table, network) = Self.isTable(files[0]) ? (files[0], files[1]) : (files[1], files[0])
    let session = Session(file: network, reading: beside, language: spoken.language)
    let loaded = try session.loaded()
    let plan = try ActionPlan(at: table, for: loaded.network)
    let applied = plan.applied(to: loaded.network)
    let none = Text(
      nl: "De tabel voegt niets toe: er staan geen nieuwe trekkers of partijen in.",
      en: "The table adds nothing: it names no new leads or partners.")
    let lines = applied.changes.map { "- \($0(session.language))" }
    Terminal.show(lines.isEmpty ? none(session.language) : lines.joined(separator: "\n"))
    if plan.waiting > 0 { Terminal.note([Self.waiting(plan.waiting, session.language)]) }
    try target?.write(
      applied.network, keeping: session.inputs.and([table]), session.language)
  }

  /// What is said of rows that nobody chose yet.
  private static func waiting(_ count: Int, _ language: Language) -> String {
    language.count(count, Noun(nl: ("rij", "rijen"), en: ("row", "rows")))
      + language(
        nl: " zonder start, in uitvoering of afgerond: nog niet gekozen, dus overgeslagen",
        en: " without start, under way or done: not chosen yet, so left out")
  }

  /// Whether a file is a table that holds actions; the two files may be named in either order.
  private static func isTable(_ path: String) -> Bool {
    guard ["xlsx", "ods", "csv"].contains(OutputFormat.fileExtension(of: path)),
      let sheets = try? FormTable.cells(at: path)
    else { return false }
    return ActionPlan.isActionTable(sheets)
  }
}
