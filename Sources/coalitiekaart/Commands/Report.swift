import ArgumentParser
import CoalitionNetworks
import Foundation

/// Writes the map, the analysis and the advice: the main job.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Kaart, analyse en advies in één keer, naar Output/<netwerk>/.",
    discussion: "Voorbeeld: coalitiekaart report Networks/groningen.yaml",
    aliases: ["rapport"])

  @OptionGroup var arguments: NetworkArguments

  @Option(name: [.short, .customLong("output")], help: "De map waarin alles komt.")
  var output: String?

  @Flag(
    help: """
      Schrijf ook contacten en interne opmerkingen (NAAM.intern.yaml of een blad Intern), \
      in een eigen map die INTERN heet.
      """)
  var `internal` = false

  @Flag(help: "Toon hoe lang elke stap duurt.")
  var timings = false

  func run() throws {
    var timer = StepTimer()
    let context = try timer.measure("lezen, analyse en advies") { try arguments.context() }
    GraphvizRenderer.prepare()
    let diagram = timer.measure("kaart indelen") { context.diagram(.overview) }
    let pictures = try timer.measure("kaart tekenen") { try pictureFiles(of: diagram) }
    let texts = try timer.measure("rapport") { try textFiles(for: context) }
    let folder = output ?? "Output/\(Self.stem(of: arguments.network))"
    try timer.measure("schrijven") {
      try OutputFiles.write(
        (pictures + texts).map { (path: "\(folder)/\($0.name)", bytes: $0.bytes) })
    }
    let names = (pictures + texts).map { $0.name }.joined(separator: " ")
    let written = Text(nl: "Geschreven naar", en: "Written to")(context.language)
    Terminal.show(Summary.text(for: context, room: 3) + "\n\n\(written) \(folder):\n  \(names)")
    if `internal` { try writeInternal(beside: folder, context) }
    if timings { Terminal.complain(timer.lines) }
  }

  /// Writes what is internal to a folder of its own, so that the other can be shared.
  private func writeInternal(beside folder: String, _ context: ReportContext) throws {
    let loaded = try NetworkFormats.network(
      at: arguments.network, regions: arguments.source.regions, includingInternal: true)
    guard !loaded.notes.isEmpty else {
      return Terminal.complain(loaded.warnings.map { $0.line(context.language) })
    }
    let blocks = InternalNotesSection.blocks(
      of: loaded.notes, in: loaded.network, context.language)
    let path = "\(folder)-INTERN/contacten.md"
    try OutputFiles.write([UInt8](Document(context.language, blocks).markdown().utf8), to: path)
    Terminal.complain([path])
  }

  private typealias File = (name: String, bytes: [UInt8])

  private func pictureFiles(of diagram: Diagram) throws -> [File] {
    let formats: [(String, PictureFormat)] = [
      ("kaart.svg", .svg), ("kaart.png", .png(width: 1200)), ("kaart.pdf", .pdf),
    ]
    let picture = try diagram.rendered(as: formats.map { $0.1 }, worker: .own())
    Terminal.complain(picture.warnings)
    return formats.compactMap { name, format in picture.outputs[format].map { (name, $0) } }
  }

  private func textFiles(for context: ReportContext) throws -> [File] {
    let markdown = Document(Section.all, for: context).markdown()
    let info = GraphvizInfo.read()
    let drawing = [
      "graphviz": info.version ?? "", "font": info.font ?? "",
      "font-version": info.fontVersion ?? "",
    ]
    return [
      ("advies.md", [UInt8](markdown.utf8)),
      ("analyse.json", AnalysisJSON(context, drawing: drawing).bytes),
      ("partners.csv", [UInt8](PartnersCSV(context).text.utf8)),
    ]
  }

  private static func stem(of path: String) -> String {
    URL(filePath: path).deletingPathExtension().lastPathComponent
  }
}
