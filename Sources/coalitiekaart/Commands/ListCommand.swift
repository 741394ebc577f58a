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
  struct Measures: ParsableCommand {
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

    @Flag(help: .text(nl: "Als JSON.", en: "As JSON."))
    var json = false

    func run() throws {
      let language = spoken.language
      let text =
        json ? MeasureList.json(language).text() : MeasureList.text(language) + "\n"
      try Terminal.deliver(text, to: nil)
    }
  }

  /// Shows every view.
  struct Views: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "views",
      abstract: Language.asked(
        nl: "De plaatjes: naam en vraag.", en: "The pictures: name and question."),
      discussion: Language.asked(
        nl: "Voorbeeld: coalitiekaart list views",
        en: "Example: coalitiekaart list views --language en"),
      aliases: ["plaatjes"])

    @OptionGroup var spoken: LanguageOption

    @Flag(help: .text(nl: "Als JSON.", en: "As JSON."))
    var json = false

    func run() throws {
      let entries = View.all.map { ($0.name, $0.question(spoken.language)) }
      let values = entries.map { name, question in
        JSONValue.object(["name": .string(name), "question": .string(question)])
      }
      let lines = entries.map { name, question in "\(name)\n  \(question)" }
      let text = json ? JSONValue.array(values).text() : lines.joined(separator: "\n\n") + "\n"
      try Terminal.deliver(text, to: nil)
    }
  }
}
