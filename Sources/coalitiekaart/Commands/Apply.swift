import ArgumentParser
import CoalitionNetworks

/// Reads a filled-in action table back into a network.
struct Apply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: Language.asked(
      nl: "Lees een ingevulde actietabel of een formulier met verbeteringen terug.",
      en: "Read a filled-in table of actions, or a form of corrections, back."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart apply acties.xlsx Networks/groningen.yaml -o groningen-2026.yaml
        Een actietabel komt van recommend --actions, het formulier verbeteringen.xlsx van session.
        Zonder -o staat er alleen wat er zou veranderen. Het netwerk zelf verandert nooit.
        """,
      en: """
        Example: coalitiekaart apply actions.xlsx Networks/groningen.yaml --language en
        A table of actions comes from recommend --actions, the form corrections.xlsx from session.
        Without -o it only shows what would change. The network itself never changes.
        """),
    aliases: ["verwerk"])

  @Argument(
    help: .text(
      nl: "De ingevulde actietabel of verbeteringen, en het netwerk.",
      en: "The filled-in table of actions or corrections, and the network.",
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

  @OptionGroup var spoken: SpokenOptions

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
    let first = FilledForm.form(at: files[0])
    let (table, network) = first == nil ? (files[1], files[0]) : (files[0], files[1])
    let session = Session(file: network, reading: beside, language: spoken.language)
    let loaded = try session.loaded()
    let form = first ?? FilledForm.form(at: table) ?? .actions
    let applied = try form.apply(table, loaded.network)
    let lines = applied.changes.map { "- \($0(session.language))" }
    Terminal.show(
      lines.isEmpty ? form.nothing(session.language) : lines.joined(separator: "\n"))
    Terminal.note(applied.notes.map { $0(session.language) })
    try target?.write(
      applied.network, keeping: session.inputs.and([table]), session.language)
  }
}

/// A kind of form that people fill in and that changes a network.
private struct FilledForm: Sendable {
  /// What a form does to a network: the new network, each change, and what is said beside.
  struct Applied {
    let network: CoalitionNetwork
    let changes: [Text]
    let notes: [Text]
  }

  /// Whether sheets hold this form.
  let isHeld: @Sendable ([[[FormTable.Cell]]]) -> Bool
  /// What is said when the form changes nothing.
  let nothing: Text
  /// Reads the form of a path and works it in.
  let apply: @Sendable (String, CoalitionNetwork) throws -> Applied

  static let all: [FilledForm] = [.corrections, .actions]

  /// The table of actions.
  static let actions = FilledForm(
    isHeld: { ActionPlan.isActionTable($0) },
    nothing: Text(
      nl: "De tabel voegt niets toe: er staan geen nieuwe trekkers of partijen in.",
      en: "The table adds nothing: it names no new leads or partners.")
  ) { path, network in
    let plan = try ActionPlan(at: path, for: network)
    let applied = plan.applied(to: network)
    return Applied(
      network: applied.network, changes: applied.changes,
      notes: plan.waiting > 0 ? [waiting(plan.waiting)] : [])
  }

  /// The form of corrections that goes with a session.
  static let corrections = FilledForm(
    isHeld: { MapCorrections.isForm($0) },
    nothing: Text(
      nl: "Het formulier verandert niets.", en: "The form changes nothing.")
  ) { path, network in
    let form = try MapCorrections(at: path, for: network)
    let applied = form.applied(to: network)
    let codes = form.open.joined(separator: ", ")
    let open = Text(
      nl: "Klopt niet, maar er staat niet wat het wordt, dus overgeslagen: \(codes).",
      en: "Not right, but what it becomes is not filled in, so left out: \(codes).")
    return Applied(
      network: applied.network, changes: applied.changes, notes: form.open.isEmpty ? [] : [open])
  }

  /// What is said of rows that nobody chose yet.
  private static func waiting(_ count: Int) -> Text {
    Text { language in
      language.count(count, Noun(nl: ("rij", "rijen"), en: ("row", "rows")))
        + language(
          nl: " zonder start, in uitvoering of afgerond: nog niet gekozen, dus overgeslagen",
          en: " without start, under way or done: not chosen yet, so left out")
    }
  }

  /// The form that a file holds; the two files may be named in either order.
  static func form(at path: String) -> FilledForm? {
    guard ["xlsx", "ods", "csv"].contains(OutputFormat.fileExtension(of: path)),
      let sheets = try? FormTable.cells(at: path)
    else { return nil }
    return all.first { $0.isHeld(sheets) }
  }
}
