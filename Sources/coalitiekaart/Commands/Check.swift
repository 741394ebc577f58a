import ArgumentParser
import CoalitionNetworks

/// Reports all mistakes and doubts in network files.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Alle fouten en twijfels in een netwerkbestand, elk met plaats en suggestie.",
    discussion: "Voorbeeld: coalitiekaart check Networks/groningen.yaml",
    aliases: ["controleer"])

  @Argument(help: "Een of meer netwerkbestanden.", completion: .file())
  var networks: [String]

  @Option(help: "Een bestand met regio's; anders regions.yaml naast het netwerk.")
  var regions: String?

  @Flag(
    help: "Controleer ook contacten en interne opmerkingen (NAAM.intern.yaml of een blad Intern).")
  var `internal` = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    var hasErrors = false
    for path in networks {
      do {
        let loaded = try NetworkFormats.network(
          at: path, regions: regions, includingInternal: `internal`)
        Terminal.complain((loaded.warnings + loaded.doubts).map { $0.line(language.language) })
        let network = loaded.network
        let text = Text(
          nl: """
            \(path): in orde; \(network.partners.count) partners, \(network.ties.count) \
            verbindingen, \(network.allStructures.count) overleggen en netwerken
            """,
          en: """
            \(path): in order; \(network.partners.count) partners, \(network.ties.count) ties, \
            \(network.allStructures.count) structures
            """)
        Terminal.show(text(language.language))
      } catch {
        hasErrors = true
        Terminal.complain(error.diagnostics.map { $0.line(language.language) })
      }
    }
    if hasErrors { throw ExitCode.failure }
  }
}
