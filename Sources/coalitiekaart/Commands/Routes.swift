import ArgumentParser
import CoalitionNetworks

/// Shows how a family gets to help, per theme.
struct Routes: ResultCommand {
  static let formats: [OutputFormat] = [.table, .json, .markdown]

  static let configuration = CommandConfiguration(
    commandName: "routes",
    abstract: Language.asked(
      nl: "De verwijskaart per thema: van wie een probleem ziet naar wie helpt.",
      en: "The referral map per theme: from who sees a problem to who helps."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart routes Networks/groningen.yaml --theme armoede-schulden
        Zonder --theme: alle thema's die het netwerk noemt. Stappen zonder verbinding zijn gemarkeerd.
        """,
      en: """
        Example: coalitiekaart routes Networks/groningen.yaml --theme poverty-debt --language en
        Without --theme: all themes that the network names. Steps without a tie are marked.
        """),
    aliases: ["verwijskaart"])

  @OptionGroup var arguments: SessionOptions

  @Option(
    name: [.customLong("theme"), .customLong("thema")], oneOf: .themes,
    help: .text(
      nl: "Alleen dit thema.", en: "Only this theme.", value: Text(nl: "thema", en: "theme")))
  var theme: Theme?

  @OptionGroup var output: ResultOptions<Self>

  func run() throws {
    let session = arguments.session
    let network = try session.loaded().network
    let analysis = try session.norm().analysis(of: network)
    let maps =
      theme.map { [ReferralMap(of: $0, in: analysis)] }
      ?? ReferralMap.all(in: analysis)
    try output.deliver(
      Document(session.language, ReferralMapWords.blocks(of: maps, session.language)),
      or: ReferralMapJSON(maps, language: session.language).value, over: session.file)
  }
}

extension Choice where Value == Theme {
  static var themes: Choice { Choice(Text(nl: "thema", en: "a theme")) }
}
