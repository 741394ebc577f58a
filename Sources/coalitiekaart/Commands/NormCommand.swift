import ArgumentParser
import CoalitionNetworks

/// Shows the norm.
struct NormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "norm", abstract: "Wat een lokale coalitie nodig heeft, met bronnen.",
    subcommands: [List.self])

  /// Shows one line per requirement.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Een regel per eis: code, sterkte en wat er gevraagd wordt.")

    @OptionGroup var language: LanguageOption

    func run() throws {
      let norm = try Norm.kansrijkeStart()
      Terminal.show(NormList.text(of: norm, language.language))
    }
  }
}
