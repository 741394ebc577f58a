import ArgumentParser
import CoalitionNetworks
import Foundation

/// A use of a picture, with the page and the pixels that suit it.
enum PictureUse: CaseIterable, Sendable {
  case newsletter
  case phone
  case slide
  case square

  var page: PageKind {
    switch self {
    case .newsletter: .column
    case .phone: .phone
    case .slide: .slide
    case .square: .square
    }
  }

  /// Twice the width at which it is shown, so that it is sharp on every screen.
  var pixels: Int {
    switch self {
    case .newsletter: 1200
    case .phone: 1170
    case .slide: 1920
    case .square: 2160
    }
  }
}

extension Choice where Value == PictureUse {
  static var pictureUses: Choice {
    Choice(
      what: Text(nl: "maat van een plaatje", en: "a size of a picture"),
      entries: [
        Entry(.newsletter, "newsletter", ["nieuwsbrief"]), Entry(.phone, "phone", ["telefoon"]),
        Entry(.slide, "slide", ["dia"]), Entry(.square, "square", ["vierkant"]),
      ])
  }
}

extension Choice where Value == DiagramOptions.Audience {
  static var audiences: Choice {
    Choice(
      what: Text(nl: "een groep lezers", en: "a group of readers"),
      entries: [
        Entry(.newsletter, "newsletter", ["nieuwsbrief"]),
        Entry(.session, "session", ["bijeenkomst"]),
      ])
  }
}

extension Choice where Value == DiagramOptions.Background {
  static var backgrounds: Choice {
    Choice(
      what: Text(nl: "een achtergrond", en: "a background"),
      entries: [
        Entry(.white, "white", ["wit"]), Entry(.transparent, "transparent", ["doorzichtig"]),
        Entry(.dark, "dark", ["donker"]),
      ])
  }
}

extension Choice where Value == Paper {
  static var papers: Choice {
    Choice(
      what: Text(nl: "papier", en: "a paper size"),
      entries: Paper.allCases.map { Entry($0, $0.rawValue) })
  }
}

/// For what a picture is meant.
struct PictureOptions: ParsableArguments {
  @Option(
    oneOf: .pictureUses,
    help: .text(
      nl: """
        Waarvoor: newsletter (nieuwsbrief: kolom van 600 pixels, PNG onder 400 kB), phone \
        (telefoon: 390 pixels), slide (dia: 16:9) of square (vierkant).
        """,
      en: """
        What for: newsletter (a column of 600 pixels, PNG below 400 kB), phone (390 pixels), \
        slide (16:9) or square.
        """, value: Text(nl: "doel", en: "use")))
  var size: PictureUse?

  @Option(
    oneOf: .papers,
    help: .text(
      nl: """
        Het papier van een PDF: \(Choice.papers.list); staand of liggend, wat het best past.
        """,
      en: "The paper of a PDF: \(Choice.papers.list); upright or on its side, as fits best.",
      value: Text(nl: "papier", en: "paper")))
  var paper: Paper?

  @Option(
    name: [.customLong("for"), .customLong("voor")], oneOf: .audiences,
    help: .text(
      nl: """
        Voor wie: newsletter (nieuwsbrief: zonder nummers en zonder lijnen om te bespreken) of \
        session (bijeenkomst: met beide).
        """,
      en: """
        For whom: newsletter (without numbers and lines to discuss) or session (with both).
        """, value: Text(nl: "lezers", en: "readers")))
  var audience: DiagramOptions.Audience?

  @Option(
    name: [.customLong("background"), .customLong("achtergrond")], oneOf: .backgrounds,
    help: .text(
      nl: "De achtergrond: white (wit), transparent (doorzichtig) of dark (donker, voor een dia).",
      en: "The background: white, transparent or dark (for a slide).",
      value: Text(nl: "achtergrond", en: "background")))
  var background: DiagramOptions.Background?

  @Option(
    help: .text(
      nl: "De breedte van een PNG in pixels, zoals 600, 1200 of 2400.",
      en: "The width of a PNG in pixels, such as 600, 1200 or 2400.",
      value: Text(nl: "breedte", en: "width")))
  var pixels: Int?

  @Option(
    help: .text(
      nl: "Hoeveel seconden het tekenen van een PNG of PDF mag duren; anders zonder grens.",
      en: "How many seconds drawing a PNG or PDF may take; else without limit.",
      value: Text(nl: "seconden", en: "seconds")))
  var timeLimit: Double?

  /// The PNG that suits the use.
  var png: PictureFormat {
    let width = pixels ?? size?.pixels ?? 1200
    return size == .newsletter ? .compactPNG(width: width) : .png(width: width)
  }

  func validate() throws {
    if let pixels, !(100...16_000).contains(pixels) {
      throw ValidationError(
        nl: "--pixels \(pixels): kies een breedte van 100 tot 16000.",
        en: "--pixels \(pixels): choose a width from 100 to 16000.")
    }
    if let timeLimit, !(timeLimit > 0 && timeLimit <= 3_600) {
      throw ValidationError(
        nl: "--time-limit \(timeLimit): kies meer dan 0 en ten hoogste 3600.",
        en: "--time-limit \(timeLimit): choose more than 0 and at most 3600.")
    }
  }

  /// Refuses the options that none of the files shows.
  func validate(for files: [PictureFile]) throws {
    func no(_ trait: OutputFormat.Trait) -> Bool {
      !files.contains { $0.format.traits.contains(trait) }
    }
    try OutputFormat.refuse(
      "--paper", given: paper != nil && no(.paper), only: Text(nl: "een .pdf", en: "a .pdf"))
    try OutputFormat.refuse(
      "--pixels", given: pixels != nil && no(.pixels), only: Text(nl: "een .png", en: "a .png"))
    try OutputFormat.refuse(
      "--time-limit", given: timeLimit != nil && no(.drawn),
      only: Text(nl: ".svg, .png en .pdf", en: ".svg, .png and .pdf"))
    try OutputFormat.refuse(
      "--size",
      given: size != nil && paper != nil && files.allSatisfy { $0.format == .pdf },
      only: Text(nl: "een plaatje zonder --paper", en: "a picture without --paper"))
  }
}

/// A file to draw: where it goes, what it holds and for which page it is laid out.
struct PictureFile {
  /// What a picture can be written as.
  static let formats: [OutputFormat] = [.svg, .png, .pdf, .dot, .json]

  let path: String
  let format: OutputFormat
  let picture: PictureFormat
  let page: PageKind

  /// The path up to its extension.
  var pathWithoutExtension: String { URL(filePath: path).deletingPathExtension().relativePath }

  /// The files of a path: one, or the SVG and PNG of a name without an extension.
  ///
  /// - Throws: A `ValidationError` that lists what there is, when the extension is not among it.
  static func files(at path: String, _ options: PictureOptions) throws -> [PictureFile] {
    if let format = try OutputFormat.format(of: path, among: formats, for: Draw.self) {
      return [Self(path, format, options)]
    }
    guard !path.hasSuffix("/"), !path.isEmpty else {
      throw OutputFormat.refusal(of: path, Draw.self, among: formats)
    }
    return [OutputFormat.svg, .png].map { Self("\(path).\($0.name)", $0, options) }
  }

  private init(_ path: String, _ format: OutputFormat, _ options: PictureOptions) {
    self.path = path
    self.format = format
    let paper = format == .pdf ? options.paper : nil
    page = paper?.page ?? options.size?.page ?? .column
    picture =
      switch format {
      case .png: options.png
      case .pdf: paper.map { .paper($0) } ?? .pdf
      case .dot: .dot
      case .json: .json
      default: .svg
      }
  }
}

/// What a picture is about, where a view asks for it.
struct PictureSubject: ParsableArguments {
  @Option(
    name: [.customLong("of"), .customLong("van")],
    help: .text(
      nl: "Bij ego: de id of naam van een partner; anders de partner met de meeste verbindingen.",
      en: "With ego: the id or name of a partner; else the partner with most ties.",
      value: Text(nl: "partner", en: "partner")))
  var partner: String?

  @Option(
    name: [.customLong("theme"), .customLong("thema")], oneOf: .themes,
    help: .text(
      nl: "Bij route: een thema, zoals armoede-schulden; anders de eerste opgave met hulp.",
      en: "With route: a theme, such as poverty-debt; else the first task with help.",
      value: Text(nl: "thema", en: "theme")))
  var theme: Theme?

  /// The partner that was asked for, as it is shown in a network with the same partners.
  func partner(
    in network: CoalitionNetwork, shownAs shown: CoalitionNetwork, _ session: Session
  ) throws -> Partner? {
    guard let partner else { return nil }
    let found = try session.names(of: network).partner(partner)
    return zip(network.partners, shown.partners).first { $0.0.id == found.id }?.1
  }
}

extension ReportContext {
  /// What a picture of this context is told: the words and the missing ties of the report.
  func diagramOptions(for audience: DiagramOptions.Audience? = nil) -> DiagramOptions {
    DiagramOptions(
      language, for: audience, of: analysis, described: PictureDescription.text(for: self),
      links: links)
  }
}
