import ArgumentParser
import CoalitionNetworks

/// Shows how a family gets to help, per theme.
struct Routes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routes",
    abstract: "De verwijskaart per thema: van wie een probleem ziet naar wie helpt.",
    discussion: """
      Voorbeeld: coalitiekaart routes Networks/groningen.yaml --theme armoede-schulden
      Zonder --theme: alle thema's die het netwerk noemt. Stappen zonder verbinding zijn gemarkeerd.
      """,
    aliases: ["verwijskaart"])

  @OptionGroup var source: NetworkSource
  @OptionGroup var chosen: NormOption

  @Option(name: [.customLong("theme"), .customLong("thema")], help: "Alleen dit thema.")
  var theme: String?

  @Flag(help: "Als JSON.")
  var json = false

  @Option(
    help: "Hoe: table, json of markdown; anders de extensie van het bestand.")
  var format: TextFormat?

  @Option(name: [.short, .customLong("output")], help: "Schrijf naar dit bestand.")
  var output: String?

  func validate() throws {
    guard let theme, Theme(code: theme) == nil else { return }
    throw ValidationError.unknown(theme, as: "thema", among: Theme.allCases.map { $0.code })
  }

  func run() throws {
    let analysis = Analysis(of: try source.loaded().network)
    let language = source.language.language
    let guide = try chosen.norm().routeGuide
    let asked = theme.flatMap(Theme.init(code:)).map {
      [ReferralMap(of: $0, in: analysis, guide: guide)]
    }
    let maps = asked ?? ReferralMap.all(in: analysis, guide: guide)
    let text =
      switch json ? .json : format ?? output.flatMap(TextFormat.init(of:)) ?? .table {
      case .json: ReferralMapJSON(maps, language: language).value.text()
      case .markdown:
        Document(language, ReferralMapWords.blocks(of: maps, language)).markdown()
      case .table:
        Document(language, ReferralMapWords.blocks(of: maps, language)).plainText() + "\n"
      }
    try Terminal.deliver(text, to: output)
  }
}
