import ArgumentParser
import CoalitionNetworks

/// What a command works with: a network with what is read beside it, the norm and the language.
struct Session {
  /// Where the network stands.
  let file: String
  /// The file of regions that was named, and what is left out of the network.
  let reading: ReadingChoices
  /// The norm of the user's own.
  var normFile: String?
  /// The language of output and messages.
  let language: Language

  /// The file of regions that was named.
  var regions: String? { reading.regions }

  /// All that is read, and so never written over.
  var inputs: InputFiles {
    InputFiles(
      NetworkFormats.paths(of: file, regions: regions) + [normFile].compactMap { $0 })
  }

  /// The network, while the norm is read beside it; doubts about the file are shown on the way.
  func loaded(includingInternal: Bool = false) throws -> LoadedNetwork {
    let loaded = try Progress.shared.step(.reading) {
      try NetworkFormats.network(
        at: file, regions: regions, includingInternal: includingInternal,
        ignoring: reading.ignored)
    }
    Terminal.note(Diagnostic.lines(loaded.warnings, language))
    return loaded
  }

  /// The network with what is internal beside it, if there is any, so that it can be kept out of what
  /// is made.
  func loadedWithNotes() throws -> LoadedNetwork {
    let found = try NetworkFormats.network(
      at: file, regions: regions, includingInternal: true, ignoring: reading.ignored)
    guard !found.notes.isEmpty else { return try loaded() }
    Terminal.note(Diagnostic.lines(found.warnings, language))
    return found
  }

  /// The regions beside the network, with all municipalities; none when there is no such file.
  func regionBook() throws -> RegionBook {
    try NetworkFormats.regionFile(for: file, named: regions)?.wholeBook() ?? RegionBook()
  }

  /// The names by which the user may speak of the partners of the network.
  func names(of network: CoalitionNetwork) -> PartnerNames { PartnerNames(of: network, in: file) }

  /// Begins to read the norm that ships inside on another core, where it is asked for later.
  func prepareNorm() {
    guard normFile == nil else { return }
    Parallel.begin { _ = try? Norm.kansrijkeStart() }
  }

  /// The norm; all mistakes of an own norm at once.
  func norm() throws -> Norm { try Norm.chosen(normFile) }

  /// The norm, where the one that ships inside is read when it is first used.
  private func usedNorm() throws -> Lazy<Norm> {
    guard normFile == nil else {
      let own = try norm()
      return Lazy { own }
    }
    return Lazy { Norm.shippedWhenUsed }
  }

  /// The analysis of a network and the advice by the norm, each made when it is asked for.
  func context(
    of network: CoalitionNetwork, counting options: ProjectionOptions = ProjectionOptions(),
    measures: [Measure] = Measure.standard
  ) throws -> ReportContext {
    let norm = try usedNorm()
    let analysis = Analysis(
      of: network, options: options, requests: norm.value.requestedTies,
      guide: norm.value.routeGuide, measures: measures)
    return ReportContext(of: analysis, norm: norm.value, language: language)
  }
}

extension Norm {
  /// The norm of a file, else the one that ships inside; all mistakes of a file at once.
  static func chosen(_ file: String?) throws -> Norm {
    guard let file else { return try kansrijkeStart() }
    return try Norm(bytes: try NetworkFormats.bytes(of: file), file: file)
  }

  /// The text of such a file.
  static func text(of file: String?) throws -> String {
    let bytes = try file.map { try NetworkFormats.bytes(of: $0) } ?? kansrijkeStartFile
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A network to read, with the regions beside it, and the language.
struct NetworkOptions: ParsableArguments {
  @Argument(
    help: .text(
      nl: "Het netwerk: een bestand, of een map met CSV-bestanden.",
      en: "The network: a file, or a folder of CSV files.",
      value: Text(nl: "netwerk", en: "network")),
    completion: .file())
  var network: String

  @OptionGroup var beside: ReadingChoices
  @OptionGroup var spoken: SpokenOptions

  var session: Session {
    Session(file: network, reading: beside, language: spoken.language)
  }
}

/// A network to read and the norm that measures it.
struct SessionOptions: ParsableArguments {
  @OptionGroup var source: NetworkOptions
  @OptionGroup var chosen: NormOption

  var session: Session {
    var session = source.session
    session.normFile = chosen.file
    return session
  }
}

/// What is read beside a network, and what is left out of it.
struct ReadingChoices: ParsableArguments {
  @Option(
    help: .text(
      nl: "Een bestand met regio's; anders regions.yaml naast het netwerk.",
      en: "A file of regions; else regions.yaml beside the network.",
      value: Text(nl: "bestand", en: "file")),
    completion: .file())
  var regions: String?

  @Option(
    name: .customLong("ignore"),
    help: .text(
      nl: "Sla een blad of kolom van een tabel over; mag vaker.",
      en: "Leave out a sheet or column of a table; may be repeated.",
      value: Text(nl: "blad!kolom", en: "sheet!column")))
  var ignored: [String] = []
}

/// The norm: the one that ships inside, or one of the user's own.
struct NormOption: ParsableArguments {
  @Option(
    name: .customLong("norm"),
    help: .text(
      nl: "Een eigen norm (YAML) in plaats van kansrijke-start.",
      en: "A norm of your own (YAML) in place of kansrijke-start.",
      value: Text(nl: "bestand", en: "file")),
    completion: .file())
  var file: String?
}
