import ArgumentParser
import CoalitionNetworks

/// Shows whether everything that drawing needs is here.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Of Graphviz en het lettertype er zijn, en welke versies.")

  @OptionGroup var language: LanguageOption

  func run() throws {
    let info = GraphvizInfo.read()
    let font = [info.font, info.fontVersion].compactMap { $0 }.joined(separator: " ")
    let rows = [
      ["Graphviz", info.version ?? "–"],
      [Text(nl: "lettertype", en: "font")(language.language), font],
      [
        Text(nl: "indelingen", en: "engines")(language.language),
        info.engines.joined(separator: " "),
      ],
      [
        Text(nl: "formaten", en: "formats")(language.language), info.formats.joined(separator: " "),
      ],
    ]
    Terminal.show(
      PlainTextWriter.text(of: [.list(rows.map { $0.joined(separator: ": ") })]))
    Terminal.complain(info.warnings)
    if !info.warnings.isEmpty { throw ExitCode.failure }
  }
}
