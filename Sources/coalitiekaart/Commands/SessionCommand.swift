import ArgumentParser
import CoalitionNetworks
import Foundation

/// Writes what is printed for a meeting of the coalition.
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: Language.asked(
      nl: "Een pakket om te printen voor een bijeenkomst van de coalitie.",
      en: "A pack to print for a meeting of the coalition."),
    discussion: Language.asked(
      nl: "Voorbeeld: coalitiekaart session Networks/groningen.yaml --seats 5",
      en: "Example: coalitiekaart session Networks/groningen.yaml --seats 5 --language en"),
    aliases: ["sessie", "kickoff"])

  @OptionGroup var arguments: SessionOptions

  @Option(
    name: [.short, .customLong("output")],
    help: .text(
      nl: "De map voor sessie.html.", en: "The folder for sessie.html.",
      value: Text(nl: "map", en: "folder")),
    completion: .directory)
  var output: String?

  @Option(
    help: .text(
      nl: "Het aantal tafels.", en: "The number of tables.",
      value: Text(nl: "aantal", en: "count")))
  var tables: Int?

  @Option(
    help: .text(
      nl: "Het aantal plaatsen per tafel.", en: "The number of seats at a table.",
      value: Text(nl: "aantal", en: "count")))
  var seats = 6

  @Option(
    help: .text(
      nl: "Hoeveel keer mensen samen aan tafel zitten.", en: "How many rounds at the tables.",
      value: Text(nl: "aantal", en: "count")))
  var rounds = 1

  func validate() throws {
    let language = Language.asked
    guard tables ?? 1 >= 1, tables ?? 1 <= SeatingPlan.largest, 2...20 ~= seats, 1...10 ~= rounds
    else {
      throw ValidationError(
        language(
          nl: """
            Geef --tables van 1 tot \(SeatingPlan.largest), --seats van 2 tot 20 en --rounds van 1 \
            tot 10.
            """,
          en: """
            Give --tables from 1 to \(SeatingPlan.largest), --seats from 2 to 20 and --rounds from 1 \
            to 10.
            """))
    }
    guard let output else { return }
    try OutputFormat.refuseFile(at: output, for: Self.self, writing: ["sessie.html"])
  }

  func run() throws {
    let session = arguments.session
    session.prepareNorm()
    let context = try session.context(of: try session.loaded().network)
    let guests = SeatingPlan.guests(of: context.analysis.network).count
    let plan = SeatingPlan(
      of: context.analysis, tables: tables ?? (guests + seats - 1) / seats, rounds: rounds)
    let diagram = View.overview.diagram(of: context.analysis, context.diagramOptions, on: .slide)
    let picture = try diagram.rendered(as: [.svg], worker: .own())
    Terminal.note(picture.warnings)
    let map = String(decoding: picture.outputs[.svg] ?? [], as: UTF8.self)
    let stem = URL(filePath: session.file).deletingPathExtension().lastPathComponent
    let path = "\(output ?? "Output/\(stem)/sessie")/sessie.html"
    let text = SessionPack(context, map: map, plan: plan).text
    try OutputFiles.write([UInt8](text.utf8), to: path, keeping: session.inputs)
    if let plan { Terminal.show(SeatingWords(plan).result(context.language)) }
    Terminal.note([path])
  }
}
