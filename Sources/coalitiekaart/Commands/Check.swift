import ArgumentParser
import CoalitionNetworks

/// Reports all mistakes and doubts in network files.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
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
        let text = Self.summary(of: loaded.network)
        Terminal.show("\(path): \(text(language.language))")
      } catch {
        hasErrors = true
        Terminal.complain(error.diagnostics.map { $0.line(language.language) })
      }
    }
    if hasErrors { throw ExitCode.failure }
  }

  private static func summary(of network: CoalitionNetwork) -> Text {
    let counts = (network.partners.count, network.ties.count, network.allStructures.count)
    func some(
      _ count: Int, _ one: String, _ more: String, _ language: Language = .dutch
    ) -> String {
      "\(language.number(count)) \(count == 1 ? one : more)"
    }
    return Text(
      nl: """
        in orde; \(some(counts.0, "partner", "partners")), \
        \(some(counts.1, "verbinding", "verbindingen")), \
        \(some(counts.2, "overleg of netwerk", "overleggen en netwerken"))
        """,
      en: """
        in order; \(some(counts.0, "partner", "partners", .english)), \
        \(some(counts.1, "tie", "ties", .english)), \
        \(some(counts.2, "structure", "structures", .english))
        """)
  }
}
