import ArgumentParser
import CoalitionNetworks

/// Shows whether everything that drawing needs is here.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Of Graphviz, het lettertype en het tekenproces werken, en welke versies.")

  @OptionGroup var language: LanguageOption

  func run() throws {
    let info = GraphvizInfo.read()
    let font = [info.font, info.fontVersion].compactMap { $0 }.joined(separator: " ")
    let failure = Self.workerFailure
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
      [
        Text(nl: "tekenproces", en: "drawing process")(language.language),
        failure ?? Text(nl: "werkt", en: "works")(language.language),
      ],
    ]
    Terminal.show(
      Document(language.language, [.list(rows.map { $0.joined(separator: ": ") })]).plainText())
    Terminal.complain(info.warnings)
    if !info.warnings.isEmpty || failure != nil { throw ExitCode.failure }
  }

  /// What is wrong with the process that makes large drawings; nil when it works.
  private static var workerFailure: String? {
    do throws(GraphvizError) {
      guard let worker = GraphvizWorker.own() else { return "–" }
      try worker.check()
      return nil
    } catch {
      return error.description
    }
  }
}
