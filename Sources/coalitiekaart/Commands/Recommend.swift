import ArgumentParser
import CoalitionNetworks

/// Shows the advice.
struct Recommend: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Advies op volgorde, met redenen, eerste stap en bronnen.",
    discussion: "Voorbeeld: coalitiekaart recommend Networks/groningen.yaml --all",
    aliases: ["adviseer"])

  @OptionGroup var arguments: NetworkArguments

  @Flag(help: "Ook wat kan wachten.")
  var all = false

  @Flag(help: "Als JSON.")
  var json = false

  @Option(name: [.short, .customLong("output")], help: "Schrijf naar dit bestand.")
  var output: String?

  func run() throws {
    let context = try arguments.context()
    let shown = all ? context.advice.recommendations : context.advice.prominent
    let text =
      json
      ? AdviceJSON(context, recommendations: shown).value.text()
      : PlainTextWriter.text(of: ReportSections.adviceBlocks(for: context, all: all)) + "\n"
    try Terminal.deliver(text, to: output)
  }
}
