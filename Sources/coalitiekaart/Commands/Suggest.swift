import ArgumentParser
import CoalitionNetworks

/// Shows the ties between two domains that help most.
struct Suggest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "De verbindingen tussen twee domeinen die samen het meest helpen.",
    discussion: """
      Voorbeeld: coalitiekaart suggest Networks/groningen.yaml --ties 3
      Tussen andere domeinen: --between sociaal,publieke-gezondheid
      """,
    aliases: ["stel-voor"])

  @OptionGroup var source: NetworkSource

  @Option(
    name: [.customLong("ties"), .customLong("verbindingen")], help: "Hoeveel verbindingen.")
  var ties = 5

  @Option(
    name: [.customLong("between"), .customLong("tussen")],
    help: "De twee domeinen, met een komma ertussen.")
  var between = "medisch,sociaal"

  @OptionGroup var chosen: NormOption
  @OptionGroup var output: TextOutput

  func validate() throws {
    guard (1...100).contains(ties) else {
      throw ValidationError("'\(ties)' verbindingen kan niet; kies 1 tot en met 100.")
    }
  }

  func run() throws {
    let network = try source.loaded().network
    let domains = try PartnerNames(of: network, in: source.network).twoDomains(between)
    let norm = try chosen.norm()
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    let prospects = TieProspects(
      MissingTies(between: domains.0, and: domains.1, in: analysis), in: analysis,
      importance: norm.importance(for: network))
    let report = SuggestionReport(prospects, count: ties, language: source.language.language)
    try output.deliver(Document(source.language.language, report.blocks), or: report.value)
  }
}
