import ArgumentParser
import CoalitionNetworks
import Foundation

/// Draws every view of networks, with one page to look them over.
struct ContactSheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact-sheet",
    abstract: Language.asked(
      nl: "Alle plaatjes van een of meer netwerken, met één overzichtspagina.",
      en: "All pictures of one or more networks, with one page to look them over."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart contact-sheet Networks/groningen.yaml -o plaatjes
        Schrijft plaatjes/index.html en een PNG van elk plaatje.
        """,
      en: """
        Example: coalitiekaart contact-sheet Networks/groningen.yaml -o pictures --language en
        Writes pictures/index.html and a PNG of every picture.
        """),
    aliases: ["overzicht"])

  @Argument(
    help: .text(
      nl: "De netwerken: bestanden, of mappen met CSV-bestanden.",
      en: "The networks: files, or folders of CSV files.",
      value: Text(nl: "netwerken", en: "networks")),
    completion: .file())
  var networks: [String]

  @Option(
    name: [.short, .customLong("output")],
    help: .text(
      nl: "De map voor de plaatjes.", en: "The folder for the pictures.",
      value: Text(nl: "map", en: "folder")),
    completion: .directory)
  var output: String

  @Option(
    oneOf: .pictureUses,
    help: .text(
      nl: "De pagina: newsletter (kolom van 600 pixels), slide (16:9) of square (vierkant).",
      en: "The page: newsletter (a column of 600 pixels), slide (16:9) or square.",
      value: Text(nl: "doel", en: "use")))
  var size: PictureUse?

  @Flag(
    help: .text(
      nl: "Soorten in plaats van namen, om te delen; elk bestand wordt erop nagekeken.",
      en: "Types in place of names, to share; every file is checked for them."))
  var anonymous = false

  @OptionGroup var beside: ReadingChoices
  @OptionGroup var chosen: NormOption
  @OptionGroup var spoken: SpokenOptions

  func validate() throws {
    try OutputFormat.refuseFile(at: output, for: Self.self, writing: ["index.html", "*.png"])
  }

  func run() throws {
    Progress.shared.begin(networks.count * View.all.count, spoken.language)
    var files: [OutputFiles.File] = []
    var shown: [(name: String, pictures: [ContactSheet.Picture])] = []
    for place in networks.indices {
      let session = session(for: networks[place])
      let loaded = try NetworkFormats.network(
        at: session.file, regions: session.regions, ignoring: beside.ignored
      ).network
      let network = anonymous ? loaded.anonymous(session.language) : loaded
      let stem = anonymous ? "netwerk-\(place + 1)" : stem(of: place)
      let drawn = try pictures(of: network, stem: stem, session)
      if anonymous {
        try PrivacyFailure.check(drawn.files, of: loaded, shownAs: network, session.language)
      }
      files += drawn.files
      shown.append((network.name, drawn.pictures))
    }
    let page = ContactSheet(shown, spoken.language).html()
    files.append(("\(output)/index.html", Array(page.utf8)))
    try OutputFiles.write(
      files, keeping: InputFiles(networks.flatMap { session(for: $0).inputs.paths }))
    Terminal.tellWritten(["\(output)/index.html"])
  }

  private func session(for network: String) -> Session {
    Session(
      file: network, reading: beside, normFile: chosen.file, language: spoken.language)
  }

  /// The name under which the pictures of a network go; a second one of that name gets a number.
  private func stem(of place: Int) -> String {
    let stems = networks[...place].map {
      URL(filePath: $0).deletingPathExtension().lastPathComponent
    }
    let earlier = stems.dropLast().count { $0 == stems[place] }
    return earlier == 0 ? stems[place] : "\(stems[place])-\(earlier + 1)"
  }

  private func pictures(
    of network: CoalitionNetwork, stem: String, _ session: Session
  ) throws -> (pictures: [ContactSheet.Picture], files: [OutputFiles.File]) {
    let context = try session.context(of: network)
    var options = context.diagramOptions()
    options.regions = anonymous ? RegionBook() : try session.regionBook()
    var pictures: [ContactSheet.Picture] = []
    var files: [OutputFiles.File] = []
    for view in View.all {
      let format = PictureFormat.png(width: size?.pixels ?? 1200)
      let name = "\(stem)-\(view.name).png"
      let diagram = view.diagram(of: context.analysis, options, on: size?.page ?? .column)
      do {
        let picture = try Progress.shared.step(Text(nl: name, en: name)) {
          () throws(DiagramError) in
          try diagram.rendered(as: [format])
        }
        Terminal.note(picture.warnings.map { "\(name): \($0)" })
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
