import ArgumentParser
import CoalitionNetworks

/// Shows the norm, and what it finds in a network.
struct NormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "norm", abstract: "Wat een lokale coalitie nodig heeft, met bronnen.",
    subcommands: [List.self, Show.self, Check.self])

  /// Shows one line per requirement, question and practice.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Een regel per eis en vraag: code, sterkte en wat er gevraagd wordt.")

    @OptionGroup var norm: NormOption
    @OptionGroup var language: LanguageOption

    func run() throws {
      Terminal.show(NormList.text(of: try norm.norm(), language.language))
    }
  }

  /// Shows one requirement in full, or the file of the norm.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Eén eis of vraag, met reden, eerste stap en bron; zonder code de norm zelf.",
      discussion: "Voorbeeld: coalitiekaart norm show R-L01")

    @Argument(help: "De code, zoals R-L01.")
    var code: String?

    @OptionGroup var norm: NormOption
    @OptionGroup var language: LanguageOption

    func run() throws {
      guard let code else { return try Terminal.deliver(norm.text(), to: nil) }
      let page = NormPage(of: try norm.norm(), language.language)
      guard let text = page.text(for: code) else {
        Terminal.complain([page.unknown(code)])
        throw ExitCode.failure
      }
      Terminal.show(text)
    }
  }

  /// Shows what the norm finds in a network; without a network, whether the norm is in order.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Wat de norm in een netwerk vindt; zonder netwerk: de fouten in de norm zelf.",
      discussion: """
        Voorbeeld: coalitiekaart norm check Networks/groningen.yaml
        Een eigen norm: coalitiekaart norm check --norm mijn-norm.yaml
        """)

    @Argument(help: "Het netwerk.", completion: .file())
    var network: String?

    @Option(help: "Een bestand met regio's; anders regions.yaml naast het netwerk.")
    var regions: String?

    @OptionGroup var norm: NormOption
    @OptionGroup var language: LanguageOption

    func run() throws {
      let norm = try norm.norm()
      let language = language.language
      guard let network else {
        let (rules, questions) = (norm.requirements.count, norm.questions.count)
        let text = Text(
          nl: """
            \(norm.id): in orde; \(rules) \(rules == 1 ? "eis" : "eisen"), \
            \(questions) \(questions == 1 ? "vraag" : "vragen")
            """,
          en: """
            \(norm.id): in order; \(rules) \(rules == 1 ? "requirement" : "requirements"), \
            \(questions) \(questions == 1 ? "question" : "questions")
            """)
        return Terminal.show(text(language))
      }
      let loaded = try NetworkFormats.network(at: network, regions: regions)
      Terminal.complain(loaded.warnings.map { $0.line(language) })
      let analysis = Analysis(of: loaded.network, requests: norm.requestedTies)
      Terminal.show(NormCheck.text(of: norm, in: analysis, language))
    }
  }
}
