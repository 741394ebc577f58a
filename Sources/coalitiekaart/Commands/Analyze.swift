import ArgumentParser
import CoalitionNetworks

/// Shows the netwerkanalyse.
struct Analyze: ResultCommand {
  static let formats: [OutputFormat] = [.table, .json, .csv, .markdown]

  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: Language.asked(
      nl: "De netwerkanalyse: cijfers, partners, domeinen, gaten en kwetsbare plekken.",
      en: "The network analysis: figures, partners, domains, gaps and weak spots."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart analyze Networks/groningen.yaml
        De maten staan in: coalitiekaart list measures
        """,
      en: """
        Example: coalitiekaart analyze Networks/groningen.yaml --language en
        The measures are in: coalitiekaart list measures --language en
        """),
    aliases: ["analyseer"])

  @OptionGroup var source: NetworkOptions
  @OptionGroup var choices: AnalysisChoices
  @OptionGroup var output: ResultOptions<Self>

  func validate() throws { try choices.validate(for: output.chosen()) }

  func run() throws {
    var session = source.session
    session.normFile = choices.chosen.file
    Progress.shared.begin(2, session.language)
    let context = try choices.context(in: session)
    try Progress.shared.step(.computing) {
      try output.deliver(
        CommandResult(
          document: {
            let sections = context.view.isBrief ? Section.chosenMeasures : Section.analysis
            return Document(sections, for: context)
          },
          json: { AnalysisJSON(context).pieces },
          csv: { PartnersCSV(context).text }), keeping: session.inputs)
    }
  }
}
