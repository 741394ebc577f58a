import ArgumentParser
import CoalitionNetworks
import Foundation

/// Draws every view of networks, with one page to look them over.
struct ContactSheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact-sheet",
    abstract: "Alle plaatjes van een of meer netwerken, met één overzichtspagina.",
    discussion: """
      Voorbeeld: coalitiekaart contact-sheet Networks/groningen.yaml -o plaatjes
      Schrijft plaatjes/index.html en een PNG van elk plaatje.
      """,
    aliases: ["overzicht"])

  @Argument(help: "De netwerken: bestanden, of mappen met CSV-bestanden.", completion: .file())
  var networks: [String]

  @Option(name: [.short, .customLong("output")], help: "De map voor de plaatjes.")
  var output: String

  @Option(help: "De pagina: newsletter (kolom van 600 pixels), slide (16:9) of square (vierkant).")
  var size: PictureChoices.Size?

  @Flag(help: "Soorten in plaats van namen, om te delen; elk bestand wordt erop nagekeken.")
  var anonymous = false

  @Option(help: "Een bestand met regio's; anders regions.yaml naast het netwerk.")
  var regions: String?

  @OptionGroup var chosen: NormOption
  @OptionGroup var spoken: LanguageOption

  private var language: Language { spoken.language }

  func run() throws {
    var files: [OutputFiles.File] = []
    var shown: [(name: String, pictures: [ContactSheet.Picture])] = []
    for (place, path) in networks.enumerated() {
      let loaded = try NetworkFormats.network(at: path, regions: regions).network
      let network = anonymous ? loaded.anonymous(language) : loaded
      let stem = anonymous ? "netwerk-\(place + 1)" : stem(of: place)
      let drawn = try pictures(of: network, stem: stem, regions: try book(beside: path))
      if anonymous { try PrivacyFailure.check(drawn.files, hiding: loaded.hiddenTexts) }
      files += drawn.files
      shown.append((network.name, drawn.pictures))
    }
    let page = ContactSheet(shown, language).html()
    files.append(("\(output)/index.html", Array(page.utf8)))
    try OutputFiles.write(files)
    Terminal.complain(["\(output)/index.html"])
  }

  /// The name under which the pictures of a network go; a second one of that name gets a number.
  private func stem(of place: Int) -> String {
    let stems = networks[...place].map {
      URL(filePath: $0).deletingPathExtension().lastPathComponent
    }
    let earlier = stems.dropLast().count { $0 == stems[place] }
    return earlier == 0 ? stems[place] : "\(stems[place])-\(earlier + 1)"
  }

  private func book(beside path: String) throws -> RegionBook {
    guard !anonymous else { return RegionBook() }
    return try NetworkFormats.regionFile(for: path, named: regions)?.book() ?? RegionBook()
  }

  private func pictures(
    of network: CoalitionNetwork, stem: String, regions: RegionBook
  ) throws -> (pictures: [ContactSheet.Picture], files: [OutputFiles.File]) {
    let context = try chosen.pictureContext(of: network, language)
    var options = context.diagramOptions
    options.regions = regions
    var pictures: [ContactSheet.Picture] = []
    var files: [OutputFiles.File] = []
    for view in View.all {
      let diagram = view.diagram(of: context.analysis, options, on: size?.page ?? .column)
      let format = PictureFormat.png(width: size?.pixels ?? 1200)
      let name = "\(stem)-\(view.name).png"
      do {
        let picture = try diagram.rendered(as: [format], worker: .own())
        Terminal.complain(picture.warnings.map { "\(name): \($0)" })
        if let bytes = picture.outputs[format] { files.append(("\(output)/\(name)", bytes)) }
        pictures.append(ContactSheet.Picture(view, diagram, .file(name)))
      } catch {
        guard error == .tooLarge else { throw error }
        pictures.append(ContactSheet.Picture(view, diagram, .refused(error)))
      }
    }
    return (pictures, files)
  }
}
