import ArgumentParser
import CoalitionNetworks
import Foundation

/// Asks all partners how they work together, and reads the answers.
struct SurveyCommand: ResultCommand {
  static let formats: [OutputFormat] = [.table, .json, .markdown]
  static let narrowsFormats = true

  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: Language.asked(
      nl: "Een vragenlijst voor elke partner; met --read de antwoorden terug in het netwerk.",
      en: "A questionnaire for each partner; with --read the answers back in the network."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart survey Networks/groningen.yaml -o vragenlijsten/
        Stuur elke partner het eigen bestand. Zet wat terugkomt in één map en lees het:
        coalitiekaart survey Networks/groningen.yaml --read antwoorden/ -o bevraagd.yaml
        Wie liever een webpagina invult, krijgt vragenlijst.html: die bewaart een klein bestand (.csv).
        Zonder -o staat er alleen wat er terugkwam. Het netwerk zelf verandert nooit.
        """,
      en: """
        Example: coalitiekaart survey Networks/groningen.yaml -o questionnaires/ --language en
        Send each partner its own file. Put what comes back in one folder and read it:
        coalitiekaart survey Networks/groningen.yaml --read answers/ -o surveyed.yaml --language en
        Who would rather fill in a web page gets questionnaire.html: it saves a small file (.csv).
        Without -o it only shows what came back. The network itself never changes.
        """),
    aliases: ["vragenlijst"])

  @OptionGroup var source: NetworkOptions

  @Option(
    name: [.customLong("read"), .customLong("lees")],
    help: .text(
      nl: "De map met ingevulde vragenlijsten (.xlsx, .ods, .csv).",
      en: "The folder of filled-in questionnaires (.xlsx, .ods, .csv).",
      value: Text(nl: "map", en: "folder")), completion: .directory)
  var answers: String?

  @Flag(
    name: [.customLong("ratings"), .customLong("oordelen")],
    help: .text(
      nl: "Vraag ook naar vertrouwen en waarde (de zes vragen van PARTNER).",
      en: "Ask for trust and value too (the six questions of PARTNER)."))
  var asksRatings = false

  @Option(
    name: [.short, .customLong("output")],
    help: .text(
      nl: "De map voor de vragenlijsten; met --read het nieuwe netwerk.",
      en: "The folder for the questionnaires; with --read the new network.",
      value: Text(nl: "doel", en: "destination")), completion: .file())
  var output: String?

  @Option(
    name: [.customLong("thanks"), .customLong("bedankt")],
    help: .text(
      nl: "Met --read: een map met voor elke partner die antwoordde een bladzijde als dank.",
      en: "With --read: a folder with a page of thanks for each partner that answered.",
      value: Text(nl: "map", en: "folder")), completion: .directory)
  var thanks: String?

  @Flag(help: .text(nl: "Als JSON, met alle decimalen.", en: "As JSON, with all decimals."))
  var json = false

  @Flag(help: .text(nl: "Als Markdown.", en: "As Markdown."))
  var markdown = false

  func validate() throws {
    guard answers == nil else {
      if asksRatings {
        throw ValidationError(
          nl:
            "--ratings hoort bij het maken van vragenlijsten; bij --read gaan oordelen vanzelf mee.",
          en: "--ratings belongs to making questionnaires; --read takes ratings along by itself.")
      }
      if let output { try NetworkOutput.validate(output, for: Self.self) }
      if let thanks { try Self.validateNew(thanks) }
      return
    }
    guard thanks == nil else {
      throw ValidationError(
        nl: "--thanks hoort bij --read: bedank wie antwoordde.",
        en: "--thanks belongs to --read: thank those that answered.")
    }
    guard let output else {
      throw ValidationError(
        nl: "zeg met -o in welke map de vragenlijsten komen, of lees antwoorden met --read.",
        en: "say with -o in which folder the questionnaires go, or read answers with --read.")
    }
    try Self.validateNew(output)
  }

  private static func validateNew(_ folder: String) throws {
    guard !FileManager.default.fileExists(atPath: folder) else {
      throw ValidationError(
        nl: "'\(folder)' bestaat al; kies een andere map.",
        en: "'\(folder)' is there already; choose another folder.")
    }
  }

  func run() throws {
    let session = source.session
    let network = try session.loaded().network
    if let answers { return try read(answers, into: network, session) }
    let questionnaires = Questionnaire.all(
      of: network, asksRatings: asksRatings, session.language)
    guard questionnaires.count > 1 else {
      throw ValidationError(
        nl: "in dit netwerk zijn geen twee partners om te vragen.",
        en: "this network holds no two partners to ask.")
    }
    let folder = (output ?? "").trimmingSuffix("/")
    let form = SurveyForm(of: network, asksRatings: asksRatings, session.language)
    let page = "\(folder)/\(SurveyForm.name(session.language)).html"
    let files =
      try questionnaires.map { questionnaire in
        (
          path: "\(folder)/\(questionnaire.respondent.id).xlsx",
          bytes: try questionnaire.table.workbook()
        )
      } + [(path: page, bytes: [UInt8](form.text.utf8))]
    try OutputFiles.write(files, keeping: session.inputs)
    Terminal.tellWritten(files.map { $0.path })
  }

  /// Reads what came back, shows it, and writes the new network where that is asked.
  private func read(_ folder: String, into network: CoalitionNetwork, _ session: Session) throws {
    let target = try output.map { try NetworkOutput(to: $0, for: Self.self) }
    let files = try Self.files(in: folder)
    let answers = try SurveyAnswers(
      try files.map { (path: $0, sheets: try FormTable.cells(at: $0)) }, for: network)
    let summary = SurveySummary(answers, of: network, session.language)
    let text =
      json
      ? summary.value.text()
      : markdown ? summary.document.markdown() : summary.document.plainText()
    Terminal.show(text)
    let answered = answers.applied(to: network)
    try target?.write(answered, keeping: session.inputs.and(files), session.language)
    if let thanks { try thank(answers, in: answered, in: thanks, session) }
  }

  /// Writes a page for each partner that answered.
  private func thank(
    _ answers: SurveyAnswers, in network: CoalitionNetwork, in folder: String, _ session: Session
  ) throws {
    let context = try session.context(of: network)
    let folder = folder.trimmingSuffix("/")
    let answered = Set(answers.respondents)
    let partners = network.partners.filter { answered.contains($0.id) }.sorted { $0.id < $1.id }
    let pages = try partners.map { partner in
      var options = context.diagramOptions()
      options.partner = partner.id
      let diagram = View.ego.diagram(of: context.analysis, options, on: .column)
      let picture = try diagram.rendered(as: [.svg])
      let page = ThanksPage(
        for: partner, answers, in: context.analysis,
        map: String(decoding: picture.outputs[.svg] ?? [], as: UTF8.self), session.language)
      return (path: "\(folder)/\(partner.id).html", bytes: [UInt8](page.text.utf8))
    }
    try OutputFiles.write(pages, keeping: session.inputs)
    Terminal.tellWritten(pages.map { $0.path })
  }

  /// The tables of a folder, by name.
  private static func files(in folder: String) throws -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let tables = names.sorted().filter { name in
      !name.hasPrefix(".") && !name.hasPrefix("~$")
        && ["xlsx", "ods", "csv"].contains(OutputFormat.fileExtension(of: name))
    }
    guard !tables.isEmpty else {
      throw ValidationError(
        nl: "in '\(folder)' staan geen ingevulde vragenlijsten (.xlsx, .ods of .csv).",
        en: "'\(folder)' holds no filled-in questionnaires (.xlsx, .ods or .csv).")
    }
    let folder = folder.trimmingSuffix("/")
    return tables.map { "\(folder)/\($0)" }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) && count > suffix.count ? String(dropLast(suffix.count)) : self
  }
}
