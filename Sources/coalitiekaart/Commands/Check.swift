import ArgumentParser
import CoalitionNetworks

/// Reports all mistakes and doubts in network files.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Language.asked(
      nl: "Alle fouten en twijfels in een netwerkbestand, elk met plaats en suggestie.",
      en: "All mistakes and doubts in a network file, each with place and suggestion."),
    discussion: Language.asked(
      nl: "Voorbeeld: coalitiekaart check Networks/groningen.yaml",
      en: "Example: coalitiekaart check Networks/groningen.yaml --language en"),
    aliases: ["controleer"])

  @Argument(
    help: .text(
      nl: "Een of meer netwerkbestanden.", en: "One or more network files.",
      value: Text(nl: "netwerken", en: "networks")),
    completion: .file())
  var networks: [String]

  @OptionGroup var beside: ReadingChoices

  @Flag(
    help: .text(
      nl: "Controleer ook contacten en interne opmerkingen (NAAM.intern.yaml of een blad Intern).",
      en: "Check contacts and internal remarks too (NAME.intern.yaml or a sheet Intern)."))
  var `internal` = false

  @OptionGroup var spoken: SpokenOptions

  func run() throws {
    let language = spoken.language
    var hasErrors = false
    for path in networks {
      do {
        let loaded = try NetworkFormats.network(
          at: path, regions: beside.regions, includingInternal: `internal`,
          ignoring: beside.ignored)
        let book =
          loaded.network.municipality == nil
          ? RegionBook() : try RegionBook.country(beside: path, named: beside.regions)
        let doubts = [book.doubt(about: loaded.network, in: path)].compactMap { $0 }
        Terminal.note(
          Diagnostic.lines(loaded.warnings + loaded.doubts + doubts, language))
        Terminal.show("\(path): \(Self.summary(of: loaded.network, language))")
      } catch let error as InvalidFile {
        hasErrors = true
        Terminal.note(mistakes: error.diagnostics, language)
      }
    }
    if hasErrors { throw ExitCode.failure }
  }

  private static func summary(of network: CoalitionNetwork, _ language: Language) -> String {
    let structures = Noun(
      nl: ("overleg of netwerk", "overleggen en netwerken"), en: ("structure", "structures"))
    let counts = [
      language.count(network.partners.count, .partner), language.count(network.ties.count, .tie),
      language.count(network.allStructures.count, structures),
    ]
    return language(nl: "in orde; ", en: "in order; ") + counts.joined(separator: ", ")
  }
}
