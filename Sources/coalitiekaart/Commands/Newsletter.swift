import ArgumentParser
import CoalitionNetworks

/// Writes all that an editor needs to put the map in a newsletter.
struct Newsletter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsletter",
    abstract: Language.asked(
      nl: "Alles voor een nieuwsbrief: plaatjes, bijschrift, 120 woorden en HTML voor de mail.",
      en: "All for a newsletter: pictures, a caption, 120 words and HTML for a mail."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart newsletter Networks/groningen.yaml -o nieuwsbrief
        Schrijft een map met het plaatje voor een kolom en voor een telefoon, bijschrift en tekst \
        voor wie het plaatje niet ziet, het bericht in het Nederlands en het Engels, en HTML voor \
        een mailprogramma. \(Pack.preview) laat alles zien. Wat in het interne bestand of blad \
        staat, komt er niet in: komt het toch voor, dan zegt het programma waar en schrijft het \
        niets.
        """,
      en: """
        Example: coalitiekaart newsletter Networks/groningen.yaml -o newsletter --language en
        Writes a folder with the picture for a column and for a phone, a caption and a text for \
        who cannot see the picture, the message in Dutch and English, and HTML for a mail program. \
        \(Pack.preview) shows it all. Nothing of the internal file or sheet gets in: where it does \
        occur, the program says where and writes nothing.
        """),
    aliases: ["nieuwsbrief"])

  @OptionGroup var arguments: SessionOptions

  @Option(
    name: [.short, .customLong("output")],
    help: .text(
      nl: "De map waarin alles komt.", en: "The folder for everything.",
      value: Text(nl: "map", en: "folder")),
    completion: .directory)
  var output: String

  /// The names of the files.
  private enum Pack {
    static let column = "kaart"
    static let phone = "kaart-telefoon"
    static let caption = "bijschrift.txt"
    static let mail = "nieuwsbrief.html"
    static let preview = "voorbeeld.html"

    static func message(_ language: Language) -> String { "bericht-\(language.rawValue).txt" }

    static let all =
      [column, phone].flatMap { ["\($0).svg", "\($0).png"] }
      + [caption] + Language.allCases.map(message) + [mail, preview]
  }

  func validate() throws {
    try OutputFormat.refuseFile(at: output, for: Self.self, writing: Pack.all)
  }

  func run() throws {
    let session = arguments.session
    session.prepareNorm()
    let loaded = try session.loadedWithNotes()
    guard !loaded.network.partners.isEmpty else {
      throw ValidationError(
        nl: "'\(session.file)' heeft nog geen partners; een nieuwsbrief heeft niets te laten zien.",
        en: "'\(session.file)' has no partners yet; a newsletter has nothing to show.")
    }
    let context = try session.context(of: loaded.network)
    GraphvizRenderer.prepare()
    let (files, text) = try files(for: context)
    try PrivacyFailure.check(files, for: loaded.notes)
    try OutputFiles.write(
      files.map { (path: "\(output)/\($0.path)", bytes: $0.bytes) }, keeping: session.inputs)
    let written = session.language(nl: "Geschreven naar", en: "Written to")
    let names = files.map { $0.path }.joined(separator: " ")
    Terminal.show([text.caption, "\(written) \(output): \(names)"].joined(separator: "\n\n"))
  }

  private func files(
    for context: ReportContext
  ) throws -> (files: [OutputFiles.File], text: NewsletterText) {
    let language = context.language
    let options = context.diagramOptions(for: .newsletter)
    let uses: [(name: String, use: PictureUse)] = [
      (Pack.column, .newsletter), (Pack.phone, .phone),
    ]
    var files: [OutputFiles.File] = []
    var text: NewsletterText?
    var column: DocumentPicture?
    for (name, use) in uses {
      let diagram = View.overview.diagram(of: context.analysis, options, on: use.page)
      let png = PictureFormat.compactPNG(width: use.pixels)
      let drawn = try diagram.rendered(as: [.svg, png])
      Terminal.note(drawn.warnings)
      files += [(PictureFormat.svg, "svg"), (png, "png")].compactMap { format, ending in
        drawn.outputs[format].map { ("\(name).\(ending)", $0) }
      }
      guard use == .newsletter else { continue }
      text = NewsletterText(diagram, of: context.analysis)
      column = drawn.outputs[png].flatMap { DocumentPicture(png: $0) }
    }
    guard let text, let column else { throw OutputFailure(path: "\(Pack.column).png") }
    let articles = Language.allCases.map { ($0, NewsletterArticle(context, in: $0)) }
    let picture = NewsletterMail.Picture(
      column, scale: 2, files: ("\(Pack.column).png", "\(Pack.phone).png"),
      alternative: text.alternative, caption: text.caption)
    let mail = NewsletterMail(
      NewsletterArticle(context, in: language), showing: picture, language)
    let preview = NewsletterPreview(
      mail, articles: articles, texts: text.parts,
      narrow: ("\(Pack.phone).png", text.alternative), language)
    files += [(Pack.caption, text.text)].map { ($0, Array($1.utf8)) }
    files += articles.map { (Pack.message($0), Array($1.text.utf8)) }
    files += [(Pack.mail, mail.snippet), (Pack.preview, preview.text)].map { ($0, Array($1.utf8)) }
    return (files, text)
  }
}
