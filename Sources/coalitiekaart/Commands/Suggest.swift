import ArgumentParser
import CoalitionNetworks

/// Shows the ties between two domains to talk about first.
struct Suggest: ResultCommand {
  static let formats: [OutputFormat] = [.table, .json, .markdown]

  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: Language.asked(
      nl: "De verbindingen tussen twee domeinen om als eerste te bespreken.",
      en: "The ties between two domains to talk about first."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart suggest Networks/groningen.yaml --ties 3
        Tussen andere domeinen: --between sociaal,publieke-gezondheid
        """,
      en: """
        Example: coalitiekaart suggest Networks/groningen.yaml --ties 3 --language en
        Between other domains: --between social,public-health
        """),
    aliases: ["stel-voor"])

  @OptionGroup var arguments: SessionOptions

  @Option(
    name: [.customLong("ties"), .customLong("verbindingen")],
    help: .text(
      nl: "Hoeveel verbindingen.", en: "How many ties.", value: Text(nl: "aantal", en: "number")))
  var ties = 5

  @Option(
    name: [.customLong("between"), .customLong("tussen")],
    help: .text(
      nl: "De twee domeinen, met een komma ertussen.",
      en: "The two domains, with a comma between.",
      value: Text(nl: "domein,domein", en: "domain,domain")))
  var between = Language.asked(nl: "medisch,sociaal", en: "medical,social")

  @OptionGroup var output: ResultOptions<Self>

  func validate() throws {
    guard (1...100).contains(ties) else {
      throw ValidationError(
        nl: "'\(ties)' verbindingen kan niet; kies 1 tot en met 100.",
        en: "'\(ties)' ties cannot be; choose 1 to 100.")
    }
  }

  func run() throws {
    let session = arguments.session
    let network = try session.loaded().network
    let domains = try session.names(of: network).twoDomains(between)
    let norm = try session.norm()
    let analysis = norm.analysis(of: network)
    let prospects = TieProspects(
      MissingTies(between: domains.0, and: domains.1, in: analysis), in: analysis,
      importance: norm.importance(for: network))
    let advice = SuggestedAdvice(
      Advice(for: analysis, norm: norm), between: [domains.0, domains.1],
      language: session.language)
    let report = SuggestionReport(
      prospects, count: ties, language: session.language, advice: advice)
    try output.deliver(
      Document(session.language, report.blocks), or: report.value, keeping: session.inputs)
  }
}
