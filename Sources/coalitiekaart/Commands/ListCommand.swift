import ArgumentParser
import CoalitionNetworks

/// Shows what there is, with the question that each answers.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Language.asked(
      nl: "Wat er is, met de vraag die het beantwoordt.",
      en: "What there is, with the question that it answers."),
    discussion: Language.asked(
      nl: "Voorbeeld: coalitiekaart list measures",
      en: "Example: coalitiekaart list measures --language en"),
    subcommands: [Measures.self, Views.self], aliases: ["lijst"])

  /// Shows every measure.
  struct Measures: ResultCommand {
    static let formats: [OutputFormat] = [.table, .json]

    static let configuration = CommandConfiguration(
      commandName: "measures",
      abstract: Language.asked(
        nl: "De maten: naam, vraag, bereik en bron.",
        en: "The measures: name, question, range and source."),
      discussion: Language.asked(
        nl: "Voorbeeld: coalitiekaart list measures",
        en: "Example: coalitiekaart list measures --language en"),
      aliases: ["maten"])

    @OptionGroup var spoken: LanguageOption
    @OptionGroup var output: ResultOptions<Self>

    func run() throws {
      let language = spoken.language
      try output.deliver(
        CommandResult(
          text: { MeasureList.text(language) },
          json: { [Array(MeasureList.json(language).text().utf8)] }), keeping: .none)
    }
  }

  /// Shows every view.
  struct Views: ResultCommand {
    static let formats: [OutputFormat] = [.table, .json]

    static let configuration = CommandConfiguration(
      commandName: "views",
      abstract: Language.asked(
        nl: "De plaatjes: naam en vraag.", en: "The pictures: name and question."),
      discussion: Language.asked(
        nl: "Voorbeeld: coalitiekaart list views",
        en: "Example: coalitiekaart list views --language en"),
      aliases: ["plaatjes"])

    @OptionGroup var spoken: LanguageOption
    @OptionGroup var output: ResultOptions<Self>

    func run() throws {
      let entries = View.all.map { ($0.name, $0.question(spoken.language)) }
      let values = entries.map { name, question in
        JSONValue.object(["name": .string(name), "question": .string(question)])
      }
      let lines = entries.map { name, question in "\(name)\n  \(question)" }
      try output.deliver(
        CommandResult(
          text: { lines.joined(separator: "\n\n") },
          json: { [Array(JSONValue.array(values).text().utf8)] }), keeping: .none)
    }
  }
}
