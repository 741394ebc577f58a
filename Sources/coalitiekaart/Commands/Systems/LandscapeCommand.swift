import ArgumentParser
import CoalitionNetworks
import Foundation

/// Writes the page that tells in which regions municipalities and organisations lie.
struct LandscapeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "landscape",
    abstract: Language.asked(
      nl: "In welke regio's gemeenten en organisaties liggen, als één webpagina.",
      en: "In which regions municipalities and organisations lie, as one web page."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart landscape Networks/groningen.yaml -o landschap.html
        Zonder netwerk: alleen de gemeenten en regio's. De pagina werkt zonder internet; wat geen \
        bron zegt, staat er als niet bekend.
        """,
      en: """
        Example: coalitiekaart landscape Networks/groningen.yaml -o landscape.html --language en
        Without a network: only municipalities and regions. The page works without internet; what \
        no source says is shown as not known.
        """),
    aliases: ["landschap"])

  @Argument(
    help: .text(
      nl: "Een netwerk waarvan de partners er ook op staan.",
      en: "A network whose partners stand on it too.",
      value: Text(nl: "netwerk", en: "network")),
    completion: .file())
  var network: String?

  @Option(
    name: [.short, .customLong("output")],
    help: .text(
      nl: "De pagina (.html).", en: "The page (.html).",
      value: Text(nl: "bestand", en: "file")),
    completion: .file(extensions: ["html"]))
  var output: String

  @Option(
    name: [.customLong("coalitions"), .customLong("coalities")],
    help: .text(
      nl: "De lijst van coalities voor de kaart; anders \(Coalitions.usual), als die er is.",
      en: "The list of coalitions for the map; else \(Coalitions.usual), where there is one.",
      value: Text(nl: "lijst", en: "list")),
    completion: .file())
  var coalitions: String?

  @OptionGroup var beside: ReadingChoices
  @OptionGroup var spoken: SpokenOptions

  func validate() throws {
    guard output == "-" || output.lowercased().hasSuffix(".html") else {
      throw ValidationError(
        nl: "'\(output)': de pagina is een bestand dat op .html eindigt.",
        en: "'\(output)': the page is a file that ends in .html.")
    }
  }

  func run() throws {
    let list = coalitions ?? [Coalitions.usual].first { FileManager.default.fileExists(atPath: $0) }
    let read = try network.map { file in
      try Session(file: file, reading: beside, language: spoken.language).loaded().network
    }
    let book = try RegionBook.country(
      beside: network ?? list ?? Coalitions.usual, named: beside.regions)
    if let read, let network, let doubt = book.doubt(about: read, in: network) {
      Terminal.note([doubt.line(spoken.language)])
    }
    let coverage = try coverage(of: list, in: book, on: read?.asOf)
    let diagram = map(of: coverage)
    let picture = try diagram.rendered(as: [.svg]).outputs[.svg] ?? []
    let page = LandscapePage(
      Landscape(of: read, in: book, on: coverage.date), of: read?.name,
      map: String(decoding: picture, as: UTF8.self), told: list == nil ? nil : diagram.table,
      spoken.language)
    try Terminal.deliver(
      CollectionOfOne(Array(page.text.utf8)), to: output,
      keeping: InputFiles([network, list, beside.regions].compactMap { $0 }))
  }

  private func coverage(
    of list: String?, in book: RegionBook, on date: PartialDate?
  ) throws -> CoalitionCoverage {
    guard let list else { return CoalitionCoverage(of: CoalitionList(), in: book, on: date) }
    let read = try NetworkFormats.coalitions(at: list, municipalities: book)
    Terminal.note(read.noted.map { $0.line(spoken.language) })
    return CoalitionCoverage(of: read.list, in: book, on: date)
  }

  private func map(of coverage: CoalitionCoverage) -> Diagram {
    var options = DiagramOptions()
    options.language = spoken.language
    options.coalitions = coverage
    options.tiles = .shipped
    return View.netherlands.diagram(of: Analysis(of: CoalitionNetwork(name: "")), options)
  }
}
