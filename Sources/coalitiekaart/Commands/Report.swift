import ArgumentParser
import CoalitionNetworks
import Foundation

/// Writes the map, the analysis and the advice: the main job.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Language.asked(
      nl: "Kaart, analyse en advies in één keer, naar Output/<netwerk>/.",
      en: "Map, analysis and advice in one go, to Output/<network>/."),
    discussion: Language.asked(
      nl: """
        Voorbeelden:
          coalitiekaart report Networks/groningen.yaml
          coalitiekaart report --together Networks/groningen.yaml Networks/hoogeveen.yaml
        Het tweede leest netwerken van een regio samen, naar Output/samen/. Partners die dezelfde \
        lijken, staan in dezelfde-partners.csv: vul daar ja of nee in en maak het rapport opnieuw.
        """,
      en: """
        Examples:
          coalitiekaart report Networks/groningen.yaml --language en
          coalitiekaart report --together Networks/groningen.yaml Networks/hoogeveen.yaml
        The second reads networks of a region together, to Output/samen/. Partners that look the \
        same stand in dezelfde-partners.csv: put yes or no there and make the report anew.
        """),
    aliases: ["rapport"])

  @Argument(
    help: .text(
      nl: "Het netwerk: een bestand, of een map met CSV-bestanden; met --together meer.",
      en: "The network: a file, or a folder of CSV files; more with --together.",
      value: Text(nl: "netwerk", en: "network")),
    completion: .file())
  var networks: [String]

  @Flag(
    name: [.customLong("together"), .customLong("samen")],
    help: .text(
      nl: "Lees de netwerken van een regio samen: wie werkt in meer gemeenten?",
      en: "Read the networks of a region together: who works in several places?"))
  var together = false

  @OptionGroup var beside: ReadingChoices
  @OptionGroup var spoken: SpokenOptions
  @OptionGroup var chosen: NormOption

  @Option(
    name: [.short, .customLong("output")],
    help: .text(
      nl: "De map waarin alles komt.", en: "The folder for everything.",
      value: Text(nl: "map", en: "folder")),
    completion: .directory)
  var output: String?

  @Flag(
    help: .text(
      nl: """
        Schrijf ook contacten en interne opmerkingen (NAAM.intern.yaml of een blad Intern), \
        in een eigen map die INTERN heet.
        """,
      en: """
        Write contacts and internal remarks too (NAME.intern.yaml or a sheet Intern), in a folder \
        of their own named INTERN.
        """))
  var `internal` = false

  @Flag(help: .text(nl: "Toon hoe lang elke stap duurt.", en: "Show how long each step takes."))
  var timings = false

  private static let pictures: [(name: String, format: PictureFormat)] = [
    ("kaart.svg", .svg), ("kaart.png", .png(width: 1200)), ("kaart.pdf", .pdf),
  ]
  private static let texts = [
    "advies.md", "rapport.md", "bijlage.md", "analyse.json", "partners.csv",
  ]
  private static let documents: [(name: String, sections: [Section])] = [
    ("advies.docx", Section.page), ("rapport.docx", Section.report),
  ]
  private static let web = "rapport.html"

  func validate() throws {
    if together, `internal` {
      throw ValidationError(
        nl: "--internal kan niet samen met --together.",
        en: "--internal cannot go with --together.")
    }
    guard let output else { return }
    try OutputFormat.refuseFile(
      at: output, for: Self.self,
      writing: Self.pictures.map { $0.name } + Self.texts + Self.documents.map { $0.name }
        + [Self.web])
  }

  private static func tooMany(_ network: String) -> ValidationError {
    ValidationError(
      nl: "'\(network)' is te veel; met --together leest u meer netwerken samen.",
      en: "'\(network)' is too many; with --together you read several networks together.")
  }

  func run() throws {
    guard !together else {
      return try TogetherReport(
        files: networks, reading: beside, norm: chosen, language: spoken.language
      ).write(to: output ?? "Output/samen")
    }
    if let extra = networks.dropFirst().first { throw Self.tooMany(extra) }
    var timer = StepTimer()
    let session = self.session
    Progress.shared.begin(6, session.language)
    let (context, notes) = try timer.measure(
      Text(nl: "lezen, analyse en advies", en: "reading, analysis and advice")
    ) {
      session.prepareNorm()
      let loaded = try session.loaded(includingInternal: `internal`)
      return (try session.context(of: loaded.network), loaded.notes)
    }
    GraphvizRenderer.prepare()
    let diagram = timer.measure(Text(nl: "kaart indelen", en: "laying out the map")) {
      View.overview.diagram(of: context.analysis, context.diagramOptions(), on: .column)
    }
    let pictures = try timer.measure(Text(nl: "kaart tekenen", en: "drawing the map")) {
      try pictureFiles(of: diagram)
    }
    let texts = timer.measure(Text(nl: "rapport", en: "report")) {
      textFiles(for: context) + wordFiles(for: context, showing: pictures)
        + webFiles(for: context, showing: pictures)
    }
    let folder = output ?? "Output/\(Self.stem(of: session.file))"
    try timer.measure(Text(nl: "schrijven", en: "writing")) {
      try OutputFiles.write(
        (pictures + texts).map { (path: "\(folder)/\($0.name)", bytes: $0.bytes) },
        keeping: session.inputs)
    }
    show(pictures, texts, of: context, in: folder)
    if !notes.isEmpty { try write(notes, of: context, beside: folder) }
    if timings { Terminal.note(timer.lines(session.language)) }
  }

  /// Shows the short of it, and which files there are.
  private func show(
    _ pictures: [File], _ texts: [File], of context: ReportContext, in folder: String
  ) {
    let isText = Set(Self.texts)
    let documents = texts.filter { !isText.contains($0.name) }
    let names = [pictures, texts.filter { isText.contains($0.name) }, documents].map { files in
      "  " + files.map { $0.name }.joined(separator: " ")
    }.joined(separator: "\n")
    let written = context.language(nl: "Geschreven naar", en: "Written to")
    Terminal.show(Summary.text(for: context, room: 4) + "\n\n\(written) \(folder):\n\(names)")
  }

  /// Writes what is internal to a folder of its own, so that the other can be shared.
  private func write(
    _ notes: [InternalNote], of context: ReportContext, beside folder: String
  ) throws {
    let blocks = InternalNotesSection.blocks(
      of: notes, in: context.analysis.network, context.language)
    let path = "\(folder)-INTERN/contacten.md"
    try OutputFiles.write(
      [UInt8](Document(context.language, blocks).markdown().utf8), to: path,
      keeping: session.inputs)
    Terminal.tellWritten([path])
  }

  private typealias File = (name: String, bytes: [UInt8])

  private func pictureFiles(of diagram: Diagram) throws -> [File] {
    let picture = try diagram.rendered(as: Self.pictures.map { $0.format })
    Terminal.note(picture.warnings)
    return Self.pictures.compactMap { name, format in
      picture.outputs[format].map { (name, $0) }
    }
  }

  private func textFiles(for context: ReportContext) -> [File] {
    let info = GraphvizInfo.read()
    let drawing = [
      "graphviz": info.version ?? "", "font": info.font ?? "",
      "font-version": info.fontVersion ?? "",
    ]
    let sizes = [Section.page, Section.report, Section.appendix].map {
      [UInt8](Document($0, for: context).markdown().utf8)
    }
    let contents =
      sizes + [
        AnalysisJSON(context, drawing: drawing).bytes,
        [UInt8](PartnersCSV(context).text.utf8),
      ]
    return zip(Self.texts, contents).map { ($0, $1) }
  }

  /// The page and the report as documents of Word, with the map in them.
  private func wordFiles(for context: ReportContext, showing pictures: [File]) -> [File] {
    let map = pictures.first { $0.name.hasSuffix(".png") }
      .flatMap { DocumentPicture(png: $0.bytes) }
    return Self.documents.map { name, sections in
      let document = Document(sections, for: context)
      return (name, document.word(pictures: map.map { ["kaart": $0] } ?? [:]))
    }
  }

  /// The report as one web page, with the map in it.
  private func webFiles(for context: ReportContext, showing pictures: [File]) -> [File] {
    pictures.filter { $0.name.hasSuffix(".svg") }.map { picture in
      let map = String(decoding: picture.bytes, as: UTF8.self)
      return (Self.web, [UInt8](WebReport(context, map: map).text.utf8))
    }
  }

  private var session: Session {
    Session(
      file: networks[0], reading: beside, normFile: chosen.file, language: spoken.language)
  }

  private static func stem(of path: String) -> String {
    URL(filePath: path).deletingPathExtension().lastPathComponent
  }
}

/// Measures how long the steps of a command take.
private struct StepTimer {
  private let clock = ContinuousClock()
  private var steps: [(name: Text, duration: Duration)] = []

  /// Does a step and notes how long it took.
  mutating func measure<Result, Failure: Error>(
    _ name: Text, _ step: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = clock.now
    let result = try Progress.shared.step(name, step)
    steps.append((name, clock.now - start))
    return result
  }

  /// One line per step, and one for all together, in milliseconds.
  func lines(_ language: Language) -> [String] {
    let total = steps.map { $0.duration }.reduce(.zero, +)
    return (steps + [(Text(nl: "totaal", en: "total"), total)]).map { name, duration in
      let tenths = Int(duration / .microseconds(100))
      let mark = language(nl: ",", en: ".")
      return "\(name(language)): \(tenths / 10)\(mark)\(tenths % 10) ms"
    }
  }
}
