import ArgumentParser
import CoalitionNetworks

/// Draws one picture, in as many files as are asked.
struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Eén plaatje, in een of meer bestanden; de extensie kiest het formaat.",
    discussion: """
      Voorbeelden:
        coalitiekaart draw Networks/groningen.yaml -o kaart.svg -o kaart.png
        coalitiekaart draw Networks/groningen.yaml -o kaart.pdf --paper a3
        coalitiekaart draw Networks/groningen.yaml -o nieuwsbrief --size newsletter
      Het laatste schrijft nieuwsbrief.svg en nieuwsbrief.png.
      """,
    aliases: ["teken"])

  @OptionGroup var arguments: NetworkArguments

  @Option(help: "Het soort plaatje: \(View.all.map { $0.name }.joined(separator: ", ")).")
  var view = "overview"

  @Option(
    name: [.short, .customLong("output")],
    help: "Een bestand: \(PictureFile.extensions); mag vaker.")
  var outputs: [String]

  @OptionGroup var choices: PictureChoices

  @Flag(help: "Soorten in plaats van namen, om te delen; elk bestand wordt erop nagekeken.")
  var anonymous = false

  @OptionGroup var subject: PictureSubject

  @Option(
    help:
      "Een eerder plaatje als .json (draw -o kaart.json): wie erop staat, blijft op zijn plaats.",
    completion: .file(extensions: ["json"]))
  var places: String?

  @Flag(help: "Ook de tekst ernaast, als .md en .html, voor wie het plaatje niet kan zien.")
  var text = false

  func validate() throws {
    if outputs.isEmpty { throw ValidationError("Zeg met -o welk bestand er moet komen.") }
    for output in outputs where PictureFile.files(at: output, choices).isEmpty {
      throw ValidationError("'\(output)' eindigt niet op \(PictureFile.extensions).")
    }
    if View.named(view) == nil {
      throw ValidationError.unknown(view, as: "plaatje", among: View.all.map { $0.name })
    }
  }

  func run() throws {
    guard let chosen = View.named(view) else { return }
    let network = try arguments.loaded().network
    GraphvizRenderer.prepare()
    let language = arguments.source.language.language
    let shown = anonymous ? network.anonymous(language) : network
    let context = try arguments.chosen.pictureContext(of: shown, language)
    var options = context.diagramOptions
    options.partner = try subject.partner(in: network, shownAs: shown, file: arguments.network)?.id
    options.theme = subject.theme
    options.places = try earlierPlaces()
    if chosen.needs.contains(.regions), !anonymous {
      options.regions = try arguments.source.regionBook()
    }
    let files = outputs.flatMap { PictureFile.files(at: $0, choices) }
    let beside = text ? texts(of: context, chosen, options, files) : []
    let written = try pictures(of: context, chosen, options, files) + beside
    if anonymous { try PrivacyFailure.check(written, hiding: network.hiddenTexts) }
    try OutputFiles.write(written)
    Terminal.complain(
      files.map { $0.path } + beside.map { $0.path }
        + [chosen.hint(on: context.analysis, options)?(language)].compactMap { $0 })
  }

  private func earlierPlaces() throws -> EarlierPlaces? {
    guard let places else { return nil }
    guard let earlier = EarlierPlaces(json: try NetworkFormats.bytes(of: places)) else {
      throw ValidationError("'\(places)' is geen plaatje dat met 'draw -o kaart.json' is gemaakt.")
    }
    return earlier
  }

  private func pictures(
    of context: ReportContext, _ view: View, _ options: DiagramOptions,
    _ files: [PictureFile]
  ) throws -> [OutputFiles.File] {
    var written: [OutputFiles.File] = []
    for (index, file) in files.enumerated()
    where !files[..<index].contains(where: { $0.page == file.page }) {
      let ofPage = files.filter { $0.page == file.page }
      let picture = try view.diagram(of: context.analysis, options, on: file.page)
        .rendered(as: ofPage.map { $0.format }, worker: .own(timeLimit: choices.timeLimit))
      Terminal.complain(picture.warnings)
      written += ofPage.compactMap { file in
        picture.outputs[file.format].map { (file.path, $0) }
      }
    }
    return written
  }

  /// The text beside the pictures, once for every name of a file.
  private func texts(
    of context: ReportContext, _ view: View, _ options: DiagramOptions,
    _ files: [PictureFile]
  ) -> [OutputFiles.File] {
    let diagram = view.diagram(of: context.analysis, options)
    let text = AccessibleText(beside: diagram, of: context.analysis, options)
    return Set(files.map { $0.pathWithoutExtension }).sorted().flatMap { path in
      [("\(path).md", Array(text.markdown().utf8)), ("\(path).html", Array(text.html().utf8))]
    }
  }
}
