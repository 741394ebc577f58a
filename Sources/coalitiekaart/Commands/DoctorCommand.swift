import ArgumentParser
import CoalitionNetworks
import Foundation

/// Shows whether everything that drawing needs is here.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: Language.asked(
      nl: "Of Graphviz, het lettertype en het tekenproces werken, en welke versies.",
      en: "Whether Graphviz, the font and the drawing process work, and which versions."),
    discussion: Language.asked(
      nl: "Voorbeeld: coalitiekaart doctor", en: "Example: coalitiekaart doctor --language en"))

  @OptionGroup var spoken: SpokenOptions

  func run() throws {
    let info = GraphvizInfo.read()
    let font = [info.font, info.fontVersion].compactMap { $0 }.joined(separator: " ")
    let failure = Self.workerFailure
    let language = spoken.language
    let rows = [
      ["Graphviz", info.version ?? "–"],
      [language(nl: "lettertype", en: "font"), font],
      [language(nl: "andere tekens", en: "other characters"), Self.otherScripts(language)],
      [language(nl: "indelingen", en: "engines"), info.engines.joined(separator: " ")],
      [language(nl: "formaten", en: "formats"), info.formats.joined(separator: " ")],
      [
        language(nl: "tekenproces", en: "drawing process"),
        failure ?? language(nl: "werkt", en: "works"),
      ],
    ]
    Terminal.show(
      Document(language, [.list(rows.map { $0.joined(separator: ": ") })]).plainText())
    Terminal.note(info.warnings)
    if !info.warnings.isEmpty || failure != nil { throw ExitCode.failure }
  }

  /// Characters that names may have and that the font lacks, a sample of each script.
  private static let samples: [(name: Text, character: Unicode.Scalar)] = [
    (Text(nl: "Arabisch", en: "Arabic"), "\u{628}"),
    (Text(nl: "Chinees", en: "Chinese"), "\u{4E2D}"),
    (Text(nl: "Tigrinya", en: "Tigrinya"), "\u{1275}"),
    (Text(nl: "emoji", en: "emoji"), "\u{1F476}"),
  ]

  /// Which font stands in for each script in a PNG or PDF.
  private static func otherScripts(_ language: Language) -> String {
    samples.map { sample in
      let family = Glyphs.family(showing: sample.character)
      let none = language(nl: "geen lettertype", en: "no font")
      return "\(sample.name(language)) \(family.map { $0.isEmpty ? none : $0 } ?? "–")"
    }.joined(separator: ", ")
  }

  /// What is wrong with the process that makes large drawings; nil when it works.
  private static var workerFailure: String? {
    do throws(GraphvizError) {
      guard let worker = GraphvizWorker.own(timeLimit: 10) else { return "–" }
      try worker.check()
      return nil
    } catch {
      return error.description
    }
  }
}

/// Draws for another process of this program: reads what to draw, writes the files and their lengths.
struct RenderWorker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: GraphvizWorker.commandName, abstract: "Tekent voor een ander proces.",
    shouldDisplay: false)

  func run() throws {
    guard let request = try FileHandle.standardInput.readToEnd(),
      let reply = GraphvizWorker.answer(request)
    else { throw ExitCode.failure }
    try FileHandle.standardOutput.write(contentsOf: Data(reply))
  }
}

extension GraphvizWorker {
  static let commandName = "__render"

  /// A process of this program, with so many seconds for a picture.
  static func own(timeLimit: Double) -> GraphvizWorker? {
    Bundle.main.executableURL.map {
      GraphvizWorker(program: $0, arguments: [commandName], timeLimit: timeLimit)
    }
  }
}
