import ArgumentParser
import CoalitionNetworks

/// Shows what there is, with the question that each answers.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Wat er is, met de vraag die het beantwoordt.",
    subcommands: [Measures.self])

  /// Shows every measure.
  struct Measures: ParsableCommand {
    static let configuration = CommandConfiguration(
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
}
