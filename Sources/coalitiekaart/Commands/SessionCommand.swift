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
      nl: """
        Voorbeeld: coalitiekaart session Networks/groningen.yaml --seats 5
        Schrijft sessie.html, sessie.pdf waar Chromium of Chrome staat, en verbeteringen.xlsx. Vul \
        dat formulier in en verwerk het met: coalitiekaart apply verbeteringen.xlsx NETWERK
        """,
      en: """
        Example: coalitiekaart session Networks/groningen.yaml --seats 5 --language en
        Writes session.html, session.pdf where Chromium or Chrome is there, and corrections.xlsx. \
        Fill in that form and work it in with: coalitiekaart apply corrections.xlsx NETWORK
        """),
    aliases: ["sessie", "kickoff"])

  @OptionGroup var arguments: SessionOptions

  @Option(
    name: [.short, .customLong("output")],
    help: .text(
      nl: "De map voor sessie.html, sessie.pdf en verbeteringen.xlsx.",
      en: "The folder for session.html, session.pdf and corrections.xlsx.",
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
    let name = Self.name(language)
    try OutputFormat.refuseFile(at: output, for: Self.self, writing: ["\(name).html"])
  }

  private static func name(_ language: Language) -> String { language(nl: "sessie", en: "session") }

  func run() throws {
    let session = arguments.session
    session.prepareNorm()
    Progress.shared.begin(4, session.language)
    let context = try session.context(of: try session.loaded().network)
    let guests = SeatingPlan.guests(of: context.analysis.network).count
    let plan = Progress.shared.step(Text(nl: "Tafels indelen", en: "Seating the guests")) {
      SeatingPlan(
        of: context.analysis, tables: tables ?? (guests + seats - 1) / seats, rounds: rounds)
    }
    let page = try Progress.shared.step(.drawing) {
      SessionPack(context, map: try map(of: context), plan: plan).text
    }
    let language = context.language
    let name = Self.name(language)
    let stem = URL(filePath: session.file).deletingPathExtension().lastPathComponent
    let folder = output ?? "Output/\(stem)/\(name)"
    let form = CorrectionForm(of: context.analysis.network, language).table
    var files: [OutputFiles.File] = [
      ("\(folder)/\(name).html", [UInt8](page.utf8)),
      (
        "\(folder)/\(language(nl: "verbeteringen", en: "corrections")).xlsx",
        try form.workbook()
      ),
    ]
    let printed = Progress.shared.step(Text(nl: "PDF maken", en: "Making the PDF")) {
      Browser()?.pdf(of: page)
    }
    if let printed { files.append(("\(folder)/\(name).pdf", printed)) }
    try OutputFiles.write(files, keeping: session.inputs)
    if let plan { Terminal.show(SeatingWords(plan).result(language)) }
    Terminal.tellWritten(files.map { $0.path })
    if printed == nil { Terminal.note([Self.printing("\(folder)/\(name).html", language)]) }
  }

  private func map(of context: ReportContext) throws -> String {
    let diagram = View.overview.diagram(of: context.analysis, context.diagramOptions(), on: .slide)
    let picture = try diagram.rendered(as: [.svg])
    Terminal.note(picture.warnings)
    return String(decoding: picture.outputs[.svg] ?? [], as: UTF8.self)
  }

  /// How to print the page where no browser prints it.
  private static func printing(_ path: String, _ language: Language) -> String {
    language(
      nl: "Geen PDF: open \(path) in uw browser en kies Afdrukken. De kaarten zijn A3.",
      en: "No PDF: open \(path) in your browser and choose Print. The maps are A3.")
  }
}
