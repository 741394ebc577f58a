import ArgumentParser
import CoalitionNetworks

/// A network to read, and the language in which to speak of it.
struct NetworkArguments: ParsableArguments {
  @Argument(help: "Het netwerkbestand.", completion: .file())
  var network: String

  @OptionGroup var language: LanguageOption

  /// The analysis and advice of the network; doubts about the file are shown on the way.
  func context() throws -> ReportContext {
    let loaded = try NetworkFormats.network(at: network)
    Terminal.complain(loaded.warnings.map { $0.line(language.language) })
    let norm = try Norm.kansrijkeStart()
    let analysis = Analysis(of: loaded.network, requests: norm.requestedTies)
    let advice = Advice(for: analysis, norm: norm)
    return ReportContext(analysis: analysis, advice: advice, language: language.language)
  }
}
