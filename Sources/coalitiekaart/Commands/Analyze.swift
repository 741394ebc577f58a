import ArgumentParser
import CoalitionNetworks
import Foundation

/// Shows the netwerkanalyse.
struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "De netwerkanalyse: cijfers, partners, domeinen, gaten en kwetsbare plekken.",
    discussion: """
      Voorbeeld: coalitiekaart analyze Networks/groningen.yaml
      De maten staan in: coalitiekaart list measures
      """,
    aliases: ["analyseer"])

  /// How the analysis is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv, markdown

    /// The format that belongs to the extension of a file.
    init?(of path: String) {
      switch URL(filePath: path).pathExtension.lowercased() {
      case "json": self = .json
      case "csv": self = .csv
      case "md", "markdown": self = .markdown
      case "txt": self = .table
      default: return nil
      }
    }
  }

  @OptionGroup var source: NetworkSource
  @OptionGroup var choices: AnalysisChoices

  @Flag(help: "Als JSON, met alle decimalen.")
  var json = false

  @Option(
    help: "Hoe: \(Format.allCases.map { $0.rawValue }.joined(separator: ", ")); anders de extensie."
  )
  var format: Format?

  @Option(name: [.short, .customLong("output")], help: "Schrijf naar dit bestand.")
  var output: String?

  func run() throws {
    let context = try choices.context(for: source)
    switch json ? .json : format ?? output.flatMap(Format.init(of:)) ?? .table {
    case .table:
      let text = Document(Section.analysis, for: context).plainText()
      try Terminal.deliver(text + "\n", to: output)
    case .json: try Terminal.deliver(AnalysisJSON(context).pieces, to: output)
    case .csv: try Terminal.deliver(PartnersCSV(context).text, to: output)
    case .markdown:
      let text = Document(Section.analysis, for: context).markdown()
      try Terminal.deliver(text, to: output)
    }
  }
}
