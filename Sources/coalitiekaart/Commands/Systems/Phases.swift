import ArgumentParser
import CoalitionNetworks

/// Shows what runs before, during and after the pregnancy.
struct Phases: ResultCommand {
  static let formats: [OutputFormat] = [.table, .json, .markdown]

  static let configuration = CommandConfiguration(
    commandName: "phases",
    abstract: Language.asked(
      nl: "De analysetool: wat er loopt voor, tijdens en na de zwangerschap, en wie dat doet.",
      en: "The analysis tool: what runs before, during and after pregnancy, and who does it."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart phases Networks/groningen.yaml --of jgz
        Zonder --of: de hele coalitie, met wat gepland is en wat nog niet in beeld is.
        """,
      en: """
        Example: coalitiekaart phases Networks/groningen.yaml --of jgz --language en
        Without --of: the whole coalition, with what is planned and what is not in view yet.
        """),
    aliases: ["fasen"])

  @OptionGroup var arguments: SessionOptions

  @Option(
    name: [.customLong("of"), .customLong("van")],
    help: .text(
      nl: "De id of naam van een partner.", en: "The id or name of a partner.",
      value: Text(nl: "partner", en: "partner")))
  var partner: String?

  @OptionGroup var output: ResultOptions<Self>

  func run() throws {
    let session = arguments.session
    let network = try session.loaded().network
    let chosen = try partner.map { try session.names(of: network).partner($0) }
    let overview = PhaseOverview(
      of: chosen, in: try session.context(of: network),
      catalog: try InterventionCatalog.kansrijkeStart())
    let words = PhaseOverviewWords(overview, language: session.language)
    try output.deliver(
      Document(session.language, words.blocks), or: words.value, keeping: session.inputs)
  }
}
