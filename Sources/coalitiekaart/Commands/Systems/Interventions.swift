import ArgumentParser
import CoalitionNetworks

/// Shows which interventions there are, and which of them run here.
struct Interventions: ResultCommand {
  static let formats: [OutputFormat] = [.table, .json, .markdown]

  static let configuration = CommandConfiguration(
    commandName: "interventions",
    abstract: Language.asked(
      nl: "De menukaart: interventies, wie ze doet, wie ze verbinden en of ze hier lopen.",
      en: "The menu: interventions, who does them, whom they link and whether they run here."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart interventions Networks/groningen.yaml --for R-F04
        Zonder keuze: alles wat de bronnen noemen, en wat er hier nog meer loopt.
        """,
      en: """
        Example: coalitiekaart interventions Networks/groningen.yaml --for R-F04 --language en
        Without a choice: all that the sources name, and what else runs here.
        """),
    aliases: ["menukaart"])

  @OptionGroup var arguments: SessionOptions

  @Option(
    name: [.customLong("for"), .customLong("voor")],
    help: .text(
      nl: "Wat past bij deze eis van de norm of deze regel.",
      en: "What fits this requirement of the norm or this rule.",
      value: Text(nl: "id", en: "id")))
  var code: String?

  @Option(
    name: [.customLong("phase"), .customLong("fase")], oneOf: .phases,
    help: .text(
      nl: "Alleen deze fase.", en: "Only this phase.", value: Text(nl: "fase", en: "phase")))
  var phase: Phase?

  @Option(
    name: [.customLong("theme"), .customLong("thema")], oneOf: .themes,
    help: .text(
      nl: "Alleen dit thema.", en: "Only this theme.", value: Text(nl: "thema", en: "theme")))
  var theme: Theme?

  @OptionGroup var output: ResultOptions<Self>

  func run() throws {
    let session = arguments.session
    let context = try session.context(of: try session.loaded().network)
    let selection = InterventionMenu.Selection(
      code: try code.map { try known($0, in: context.norm) }, phase: phase, theme: theme)
    let menu = InterventionMenu(
      selection, from: try InterventionCatalog.kansrijkeStart(), in: context)
    let words = InterventionMenuWords(menu, language: session.language)
    try output.deliver(
      Document(session.language, words.blocks), or: words.value, keeping: session.inputs)
  }

  /// The code as the norm writes it.
  private func known(_ code: String, in norm: Norm) throws -> String {
    let codes = norm.codes
    if let found = codes.first(where: { Spelling.folded($0) == Spelling.folded(code) }) {
      return found
    }
    let near = Spelling.nearest(to: code, among: codes)
    throw ValidationError(
      nl: "'\(code)' is geen eis van deze norm en geen regel; norm list toont ze alle"
        + (near.map { "; bedoelt u '\($0)'?" } ?? "."),
      en: "'\(code)' is no requirement of this norm and no rule; norm list shows them all"
        + (near.map { "; did you mean '\($0)'?" } ?? "."))
  }
}

extension Choice where Value == Phase {
  static var phases: Choice { Choice(Text(nl: "fase", en: "a phase")) }
}
