import ArgumentParser
import CoalitionNetworks

/// Shows the norm, and what it finds in a network.
struct NormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "norm",
    abstract: Language.asked(
      nl: "Wat een lokale coalitie nodig heeft, met bronnen.",
      en: "What a local coalition needs, with sources."),
    discussion: Language.asked(
      nl: "Voorbeeld: coalitiekaart norm list",
      en: "Example: coalitiekaart norm list --language en"),
    subcommands: [List.self, Show.self, Check.self])

  /// Shows one line per requirement, question and practice.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: Language.asked(
        nl: "Een regel per eis en vraag: code, sterkte en wat er gevraagd wordt.",
        en: "One line per requirement and question: code, strength and what is asked."),
      discussion: Language.asked(
        nl: "Voorbeeld: coalitiekaart norm list",
        en: "Example: coalitiekaart norm list --language en"),
      aliases: ["lijst"])

    @OptionGroup var norm: NormOption
    @OptionGroup var spoken: SpokenOptions

    func run() throws {
      Terminal.show(NormList.text(of: try Norm.chosen(norm.file), spoken.language))
    }
  }

  /// Shows one requirement in full, or the file of the norm.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: Language.asked(
        nl: "Eén eis of vraag, met reden, eerste stap en bron; zonder code de norm zelf.",
        en: "One requirement or question, with reason, first step and source; without a code the "
          + "norm itself."),
      discussion: Language.asked(
        nl: "Voorbeeld: coalitiekaart norm show R-L01",
        en: "Example: coalitiekaart norm show R-L01 --language en"),
      aliases: ["toon"])

    @Argument(
      help: .text(
        nl: "De code, zoals R-L01.", en: "The code, such as R-L01.",
        value: Text(nl: "code", en: "code")))
    var code: String?

    @OptionGroup var norm: NormOption
    @OptionGroup var spoken: SpokenOptions

    func run() throws {
      guard let code else { return try Terminal.deliver(Norm.text(of: norm.file), to: nil) }
      let page = NormPage(of: try Norm.chosen(norm.file), spoken.language)
      guard let text = page.text(for: code) else {
        Terminal.note([page.unknown(code)])
        throw ExitCode.failure
      }
      Terminal.show(text)
    }
  }

  /// Shows what the norm finds in a network; without a network, whether the norm is in order.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: Language.asked(
        nl: "Wat de norm in een netwerk vindt; zonder netwerk: de fouten in de norm zelf.",
        en: "What the norm finds in a network; without a network: mistakes in the norm itself."),
      discussion: Language.asked(
        nl: """
          Voorbeeld: coalitiekaart norm check Networks/groningen.yaml
          Een eigen norm: coalitiekaart norm check --norm mijn-norm.yaml
          """,
        en: """
          Example: coalitiekaart norm check Networks/groningen.yaml --language en
          A norm of your own: coalitiekaart norm check --norm my-norm.yaml --language en
          """),
      aliases: ["controleer"])

    @Argument(
      help: .text(
        nl: "Het netwerk.", en: "The network.", value: Text(nl: "netwerk", en: "network")),
      completion: .file())
    var network: String?

    @OptionGroup var beside: ReadingChoices
    @OptionGroup var norm: NormOption
    @OptionGroup var spoken: SpokenOptions

    func validate() throws {
      try OutputFormat.refuse(
        "--regions", given: beside.regions != nil && network == nil,
        only: Text(nl: "een netwerk", en: "a network"))
    }

    func run() throws {
      let norm = try Norm.chosen(norm.file)
      let language = spoken.language
      guard let network else { return Terminal.show(Self.summary(of: norm, language)) }
      let session = Session(file: network, reading: beside, language: language)
      let analysis = norm.analysis(of: try session.loaded().network)
      Terminal.show(NormCheck.text(of: norm, in: analysis, language))
    }

    private static func summary(of norm: Norm, _ language: Language) -> String {
      let requirement = Noun(nl: ("eis", "eisen"), en: ("requirement", "requirements"))
      let question = Noun(nl: ("vraag", "vragen"), en: ("question", "questions"))
      let counts = [
        language.count(norm.requirements.count, requirement),
        language.count(norm.questions.count, question),
      ]
      let state = language(nl: "in orde", en: "in order")
      return "\(norm.id): \(state); \(counts.joined(separator: ", "))"
    }
  }
}
