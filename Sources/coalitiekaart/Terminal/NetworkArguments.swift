import ArgumentParser
import CoalitionNetworks

/// A network to read, and the language in which to speak of it.
struct NetworkArguments: ParsableArguments {
  @OptionGroup var source: NetworkSource
  @OptionGroup var chosen: NormOption

  /// Where the network stands.
  var network: String { source.network }

  /// The analysis and advice of the network; doubts about the file are shown on the way.
  func context() throws -> ReportContext {
    try context(of: source.loaded().network)
  }

  /// The analysis and advice of a network.
  func context(of network: CoalitionNetwork) throws -> ReportContext {
    let norm = try chosen.norm()
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    let advice = Advice(
      for: analysis, norm: norm, interventions: try InterventionCatalog.kansrijkeStart())
    return ReportContext(analysis: analysis, advice: advice, language: source.language.language)
  }
}
