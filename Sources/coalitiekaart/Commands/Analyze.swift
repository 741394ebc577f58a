import ArgumentParser
import CoalitionNetworks

/// Shows the netwerkanalyse.
struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "De netwerkanalyse: cijfers, partners, domeinen, gaten en kwetsbare plekken.",
    discussion: "Voorbeeld: coalitiekaart analyze Networks/groningen.yaml",
    aliases: ["analyseer"])

  @OptionGroup var arguments: NetworkArguments

  @Flag(help: "Als JSON, met alle decimalen.")
  var json = false

  @Option(name: [.short, .customLong("output")], help: "Schrijf naar dit bestand.")
  var output: String?

  func run() throws {
    let context = try arguments.context()
    let text =
      json
      ? try AnalysisJSON(context).value.text()
      : PlainTextWriter.text(of: ReportSections.analysisBlocks(for: context)) + "\n"
    try Terminal.deliver(text, to: output)
  }
}
