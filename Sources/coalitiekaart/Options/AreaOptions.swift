import ArgumentParser
import CoalitionNetworks

/// The municipalities and regions to which a list is held, and the region that is looked at.
struct AreaOptions: ParsableArguments {
  @Option(
    help: .text(
      nl: "Een bestand met regio's; anders regions.yaml naast de lijst of wat is ingebouwd.",
      en: "A file of regions; else regions.yaml beside the list or what is built in.",
      value: Text(nl: "bestand", en: "file")),
    completion: .file())
  var regions: String?

  @OptionGroup var asked: RegionOption

  /// The regions with all municipalities.
  func book(beside path: String) throws -> RegionBook {
    try RegionBook.country(beside: path, named: regions)
  }
}

extension RegionBook {
  /// The regions of a file, or of the one beside a list, with all municipalities; else what ships
  /// inside.
  static func country(beside path: String, named regions: String?) throws -> RegionBook {
    let file = NetworkFormats.regionFile(for: path, named: regions) ?? .shipped
    let book = try file.wholeBook()
    guard book.municipalities(on: nil).count > 50 || regions != nil else {
      return book.completed(by: try RegionFile.shipped.wholeBook())
    }
    return book
  }
}

extension RegionBook {
  /// That a network names a municipality that is not there, or not at the date of the network, with what is
  /// known of it; `nil` where it is there, or none is named or known.
  func doubt(about network: CoalitionNetwork, in file: String) -> Diagnostic? {
    guard let name = network.municipality else { return nil }
    let index = MunicipalityIndex(of: self, on: network.asOf)
    guard !index.isEmpty, index[name] == nil else { return nil }
    let found = index.unknown(name, at: Place(file: file))
    return Diagnostic(
      .warning, at: found.place, found: found.found, expected: found.expected,
      suggestion: found.suggestion)
  }
}

/// The region that is looked at.
struct RegionOption: ParsableArguments {
  @Option(
    name: [.customLong("region"), .customLong("regio")],
    help: .text(
      nl: "De gemeenten van deze regio, zoals 'GGD Fryslân'.",
      en: "The municipalities of this region, such as 'GGD Fryslân'.",
      value: Text(nl: "regio", en: "region")))
  var name: String?

  /// The region that was asked for.
  ///
  /// - Throws: `ValidationError` with the nearest name when there is none.
  func region(in book: RegionBook) throws -> Region? {
    guard let name else { return nil }
    var names = NameIndex(of: Text(nl: "regio", en: "region"))
    let wide = book.regions.filter { $0.kind != .municipality }
    for region in wide + book.municipalities(on: nil) {
      _ = names.define(region.id, at: Place(file: ""))
    }
    for region in wide + book.municipalities(on: nil) { names.call(region.id, also: region.names) }
    guard let id = names.id(of: name) else {
      let mistake = names.unknown(name, at: Place(file: ""))
      let near = mistake.suggestion.map {
        Text(nl: "; bedoelt u '\($0.nl)'?", en: "; did you mean '\($0.en)'?")
      }
      throw ValidationError(
        nl: "'\(name)' is niet bekend als regio\(near?.nl ?? "")",
        en: "'\(name)' is not known as a region\(near?.en ?? "")")
    }
    return book.regions.first { $0.id == id }
  }
}
