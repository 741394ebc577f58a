import ArgumentParser
import CoalitionNetworks

/// A network to read, with what is read beside it, and the language in which to speak of it.
struct NetworkSource: ParsableArguments {
  @Argument(
    help: "Het netwerk: een bestand, of een map met CSV-bestanden.", completion: .file())
  var network: String

  @Option(help: "Een bestand met regio's; anders regions.yaml naast het netwerk.")
  var regions: String?

  @OptionGroup var language: LanguageOption

  /// The network; doubts about the file are shown on the way.
  func loaded(includingInternal: Bool = false) throws -> LoadedNetwork {
    let loaded = try NetworkFormats.network(
      at: network, regions: regions, includingInternal: includingInternal)
    Terminal.complain(loaded.warnings.map { $0.line(language.language) })
    return loaded
  }

  /// The regions beside the network; none when there is no such file.
  func regionBook() throws -> RegionBook {
    try NetworkFormats.regionFile(for: network, named: regions)?.book() ?? RegionBook()
  }
}
