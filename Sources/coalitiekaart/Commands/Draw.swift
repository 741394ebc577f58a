import ArgumentParser
import CoalitionNetworks

/// Draws one picture, in as many files as are asked.
struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: Language.asked(
      nl: "Eén plaatje, in een of meer bestanden; de extensie kiest het formaat.",
      en: "One picture, in one or more files; the extension picks the format."),
    discussion: Language.asked(
      nl: """
        Voorbeelden:
          coalitiekaart draw Networks/groningen.yaml -o kaart.svg -o kaart.png
          coalitiekaart draw Networks/groningen.yaml -o kaart.pdf --paper a3
          coalitiekaart draw Networks/groningen.yaml -o nieuwsbrief --for newsletter
          coalitiekaart draw Networks/coalities.yaml --view netherlands -o nederland.svg
        Het derde schrijft nieuwsbrief.svg, nieuwsbrief.png en nieuwsbrief.txt: bijschrift en \
        korte tekst voor wie het plaatje niet ziet. Het laatste is de kaart van een lijst van \
        coalities.
        """,
      en: """
        Examples:
          coalitiekaart draw Networks/groningen.yaml -o map.svg -o map.png --language en
          coalitiekaart draw Networks/groningen.yaml -o map.pdf --paper a3 --language en
          coalitiekaart draw Networks/groningen.yaml -o news --for newsletter --language en
          coalitiekaart draw Networks/coalities.yaml --view netherlands -o country.svg --language en
        The third writes news.svg, news.png and news.txt: a caption and a short text for who \
        cannot see the picture. The last is the map of a list of coalitions.
        """),
    aliases: ["teken"])

  @OptionGroup var arguments: SessionOptions

  @Option(
    name: .customLong("view"), oneOf: .views,
    help: .text(
      nl: "Het soort plaatje: \(Choice.views.list); anders overview.",
      en: "The kind of picture: \(Choice.views.list); else overview.",
      value: Text(nl: "plaatje", en: "view")))
  var asked: View?

  @Option(
    name: [.short, .customLong("output")],
    help: .text(
      nl: "Een bestand: \(OutputFormat.list(of: PictureFile.formats)); mag vaker.",
      en: "A file: \(OutputFormat.list(of: PictureFile.formats)); may be given more than once.",
      value: Text(nl: "bestand", en: "file")),
    completion: .file())
  var outputs: [String]

  @OptionGroup var choices: PictureOptions

  @Flag(
    help: .text(
      nl: "Soorten in plaats van namen, om te delen; elk bestand wordt erop nagekeken.",
      en: "Types in place of names, to share; every file is checked for them."))
  var anonymous = false

  @OptionGroup var subject: PictureSubject

  @OptionGroup var area: RegionOption

  @Option(
    help: .text(
      nl:
        "Een eerder plaatje als .json (draw -o kaart.json): wie erop staat, blijft op zijn plaats.",
      en: "An earlier picture as .json (draw -o map.json): who is on it stays in place.",
      value: Text(nl: "bestand", en: "file")),
    completion: .file(extensions: ["json"]))
  var places: String?

  @Flag(
    help: .text(
      nl: "Ook de tekst ernaast, als .md en .html, voor wie het plaatje niet kan zien.",
      en: "The text beside it too, as .md and .html, for who cannot see the picture."))
  var text = false

  private var view: View { asked ?? .overview }

  func validate() throws {
    if outputs.isEmpty {
      throw ValidationError(
        nl: "Zeg met -o welk bestand er moet komen.", en: "Say with -o which file to write.")
    }
    try choices.validate(for: files())
    try refuse("--of", given: subject.partner != nil, unless: .partner)
    try refuse("--theme", given: subject.theme != nil, unless: .theme)
    try refuse("--places", given: places != nil, unless: .places)
    try refuse("--region", given: area.name != nil, unless: .coalitions)
  }

  /// Refuses an option of a picture that does not ask for it.
  private func refuse(_ option: String, given: Bool, unless need: View.Need) throws {
    let names = (View.all + View.ofCountry).filter { $0.needs.contains(need) }.map {
      "--view \($0.name)"
    }
    let views = names.joined(separator: ", ")
    try OutputFormat.refuse(
      option, given: given && !view.needs.contains(need), only: Text(nl: views, en: views))
  }

  func run() throws {
    let session = arguments.session
    GraphvizRenderer.prepare()
    guard !view.needs.contains(.coalitions) else { return try drawCountry(session) }
    Progress.shared.begin(2, session.language)
    let network = try session.loaded().network
    let shown = anonymous ? network.anonymous(session.language) : network
    let context = try session.context(of: shown)
    var options = context.diagramOptions(for: choices.audience)
    options.partner = try subject.partner(in: network, shownAs: shown, session)?.id
    options.theme = subject.theme
    options.places = try earlierPlaces()
    options.background = choices.background ?? .white
    if view.needs.contains(.regions), !anonymous { options.regions = try session.regionBook() }
    if let lacking = view.lacking(in: context.analysis, options) {
      throw ValidationError(nl: lacking.nl, en: lacking.en)
    }
    try write(of: context.analysis, options, session) { written in
      guard anonymous else { return }
      try PrivacyFailure.check(written, of: network, shownAs: shown, session.language)
    }
  }

  /// Draws a list of coalitions, which takes the place of a network.
  private func drawCountry(_ session: Session) throws {
    let book = try RegionBook.country(beside: session.file, named: session.regions)
    let read = try NetworkFormats.coalitions(at: session.file, municipalities: book)
    Terminal.note(read.noted.map { $0.line(session.language) })
    var options = DiagramOptions()
    options.language = session.language
    options.coalitions = CoalitionCoverage(of: read.list, in: book)
    options.tiles = .shipped
    options.area = try area.region(in: book)
    try write(of: Analysis(of: CoalitionNetwork(name: "")), options, session)
  }

  /// Writes the pictures and the texts beside them, once they have passed a check.
  private func write(
    of analysis: Analysis, _ options: DiagramOptions, _ session: Session,
    check: ([OutputFiles.File]) throws -> Void = { _ in }
  ) throws {
    let files = try files()
    let beside =
      (text ? texts(of: analysis, options, files) : []) + captions(of: analysis, options, files)
    let written = try Progress.shared.step(.drawing) {
      try pictures(of: analysis, options, files) + beside
    }
    try check(written)
    try OutputFiles.write(written, keeping: session.inputs)
    Terminal.tellWritten(files.map { $0.path } + beside.map { $0.path })
  }

  private func files() throws -> [PictureFile] {
    try outputs.flatMap { try PictureFile.files(at: $0, choices) }
  }

  private func earlierPlaces() throws -> EarlierPlaces? {
    guard let places else { return nil }
    guard let earlier = EarlierPlaces(json: try NetworkFormats.bytes(of: places)) else {
      throw ValidationError(
        nl: "'\(places)' is geen plaatje dat met 'draw -o kaart.json' is gemaakt.",
        en: "'\(places)' is not a picture that was made with 'draw -o map.json'.")
    }
    return earlier
  }

  private func pictures(
    of analysis: Analysis, _ options: DiagramOptions, _ files: [PictureFile]
  ) throws -> [OutputFiles.File] {
    var written: [OutputFiles.File] = []
    for (index, file) in files.enumerated()
    where !files[..<index].contains(where: { $0.page == file.page }) {
      let ofPage = files.filter { $0.page == file.page }
      let diagram = view.diagram(of: analysis, options, on: file.page)
      let picture = try diagram.rendered(
        as: ofPage.map { $0.picture }, worker: choices.timeLimit.flatMap { .own(timeLimit: $0) })
      Terminal.note(picture.warnings)
      written += ofPage.compactMap { file in
        picture.outputs[file.picture].map { (file.path, $0) }
      }
    }
    return written
  }

  /// Caption and short text beside the pictures of a newsletter, once for every name of a file.
  private func captions(
    of analysis: Analysis, _ options: DiagramOptions, _ files: [PictureFile]
  ) -> [OutputFiles.File] {
    guard options.audience == .newsletter, let file = files.first else { return [] }
    let diagram = view.diagram(of: analysis, options, on: file.page)
    let text = NewsletterText(diagram, of: analysis).text
    return Set(files.map { $0.pathWithoutExtension }).sorted().map { path in
      ("\(path).txt", Array(text.utf8))
    }
  }

  /// The text beside the pictures, once for every name of a file.
  private func texts(
    of analysis: Analysis, _ options: DiagramOptions, _ files: [PictureFile]
  ) -> [OutputFiles.File] {
    let diagram = view.diagram(of: analysis, options)
    let text = diagram.textAlternative(of: analysis, options)
    return Set(files.map { $0.pathWithoutExtension }).sorted().flatMap { path in
      [("\(path).md", Array(text.markdown().utf8)), ("\(path).html", Array(text.html().utf8))]
    }
  }
}

extension Choice where Value == View {
  /// The views.
  static var views: Choice {
    Choice(
      what: Text(nl: "plaatje", en: "a view"),
      entries: (View.all + View.ofCountry).map { Entry($0, $0.name, $0.aliases) })
  }
}
