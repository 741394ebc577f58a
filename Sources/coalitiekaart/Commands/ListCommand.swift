import ArgumentParser
import CoalitionNetworks

/// Shows what there is, with the question that each answers.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Wat er is, met de vraag die het beantwoordt.",
    subcommands: [Measures.self, Views.self])

  /// Shows every measure.
  struct Measures: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "measures",
      abstract: "De maten: naam, vraag, bereik en bron.", aliases: ["maten"])

    @OptionGroup var language: LanguageOption

    @Flag(help: "Als JSON.")
    var json = false

    func run() throws {
      let language = language.language
      let text =
        json ? MeasureList.json(language).text() : MeasureList.text(language) + "\n"
      try Terminal.deliver(text, to: nil)
    }
  }

  /// Shows every view.
  struct Views: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "views",
      abstract: "De plaatjes: naam en vraag.", aliases: ["plaatjes"])

    @OptionGroup var language: LanguageOption

    @Flag(help: "Als JSON.")
    var json = false

    func run() throws {
      let entries = View.all.map { ($0.name, $0.question(language.language)) }
      let values = entries.map { name, question in
        JSONValue.object(["name": .string(name), "question": .string(question)])
      }
      let lines = entries.map { name, question in "\(name)\n  \(question)" }
      let text = json ? JSONValue.array(values).text() : lines.joined(separator: "\n\n") + "\n"
      try Terminal.deliver(text, to: nil)
    }
  }
}
