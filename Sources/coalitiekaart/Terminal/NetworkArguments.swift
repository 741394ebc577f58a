import ArgumentParser
import CoalitionNetworks

/// A network to read, and the language in which to speak of it.
struct NetworkArguments: ParsableArguments {
  @OptionGroup var source: NetworkSource
  @OptionGroup var chosen: NormOption

  /// Where the network stands.
  var network: String { source.network }

  /// The network, while the norm is read beside it; doubts about the file are shown on the way.
  func loaded() throws -> LoadedNetwork {
    chosen.prepare()
    return try source.loaded()
  }

  /// The analysis and advice of the network.
  func context() throws -> ReportContext {
    try context(of: loaded().network)
  }

  /// The analysis and advice of a network.
  func context(of network: CoalitionNetwork) throws -> ReportContext {
    try chosen.context(of: network, source.language.language)
  }
}
