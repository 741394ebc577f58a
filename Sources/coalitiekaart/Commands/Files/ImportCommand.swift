import ArgumentParser
import CoalitionNetworks
import Foundation

/// Makes a network of somebody's own sheet, with a list of what is to be checked.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Language.asked(
      nl: "Maak een netwerk van uw eigen lijst of werkmap, met wat u moet nakijken.",
      en: "Make a network of your own list or workbook, with what you should check."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart import overzicht.xlsx -o netwerk.xlsx
        Leest een lijst met 'werkt samen met', een lijst van paren, een matrix en wie in welk overleg \
        zit. Wat niet zeker is, staat met een voorstel op het blad 'Na te kijken' (bij .yaml in \
        NAAM.na-te-kijken.csv). Vul daar bij 'correctie' in wat anders moet, sla het op en verwerk \
        het: coalitiekaart import netwerk.xlsx -o netwerk-2.xlsx
        Personen, telefoonnummers en e-mailadressen gaan niet mee. Uw eigen bestand verandert nooit.
        """,
      en: """
        Example: coalitiekaart import overview.xlsx -o network.xlsx --language en
        Reads a list with 'works with', a list of pairs, a matrix, and who takes part in which \
        meeting. What is not sure stands with a proposal on the sheet 'To check' (for .yaml in \
        NAME.to-check.csv). Fill in under 'correction' what should be otherwise, save it and work \
        it in: coalitiekaart import network.xlsx -o network-2.xlsx --language en
        Persons, phone numbers and e-mail addresses are left out. Your own file never changes.
        """),
    aliases: ["inlezen"])

  @Argument(
    help: .text(
      nl: "Uw eigen werkmap of tabel (.xlsx, .ods, .csv), of een nagekeken netwerk.",
      en: "Your own workbook or table (.xlsx, .ods, .csv), or a network that you checked.",
      value: Text(nl: "bestand", en: "file")),
    completion: .file())
  var sheet: String

  @Option(
    name: [.short, .customLong("output")],
    help: .text(
      nl: "Schrijf het netwerk hierheen: \(OutputFormat.list(of: NetworkOutput.formats)).",
      en: "Write the network here: \(OutputFormat.list(of: NetworkOutput.formats)).",
      value: Text(nl: "bestand", en: "file")),
    completion: .file())
  var output: String

  @Option(
    name: .customLong("sheet"),
    help: .text(
      nl: "Lees alleen dit blad; herhaal de optie voor meer bladen.",
      en: "Read this sheet only; repeat the option for more sheets.",
      value: Text(nl: "blad", en: "sheet")))
  var sheets: [String] = []

  @Flag(
    help: .text(
      nl: "Bewaar contacten en opmerkingen in NAAM.intern.yaml.",
      en: "Keep contacts and remarks in NAME.internal.yaml."))
  var `internal` = false

  @OptionGroup var spoken: SpokenOptions

  func validate() throws {
    try NetworkOutput.validate(output, for: Self.self)
    guard !FileManager.default.fileExists(atPath: output) else {
      throw ValidationError(
        nl: "'\(output)' bestaat al; kies een andere naam.",
        en: "'\(output)' is there already; choose another name.")
    }
  }

  func run() throws {
    let language = spoken.language
    let format = try NetworkFormats.format(for: output)
    let imported = try ImportedNetwork.read(
      at: sheet, ImportOptions(sheets: sheets, keepsContacts: `internal`), language)
    let files = try imported.files(at: output, as: format, language)
    for file in files where FileManager.default.fileExists(atPath: file.path) {
      throw ValidationError(
        nl: "'\(file.path)' bestaat al; kies een andere naam.",
        en: "'\(file.path)' is there already; choose another name.")
    }
    for file in files {
      try OutputFiles.write(file.content, to: file.path, keeping: InputFiles([sheet]))
    }
    Terminal.note(Diagnostic.lines(imported.warnings + imported.leftOut, language))
    Terminal.note([imported.personalNote(language)].compactMap { $0 })
    Terminal.show(ImportSummary(imported, files: files.map { $0.path }, language).text)
    Terminal.tellWritten(files.map { $0.path })
  }
}

/// What import says when it is done.
private struct ImportSummary {
  /// The most guesses that are shown.
  private static let mostShown = 10

  let text: String

  init(_ imported: ImportedNetwork, files: [String], _ language: Language) {
    let network = imported.network
    let structures = Noun(
      nl: ("overleg of netwerk", "overleggen en netwerken"), en: ("structure", "structures"))
    let counts = [
      language.count(network.partners.count, .partner), language.count(network.ties.count, .tie),
      language.count(network.structures.count, structures),
    ]
    var lines = [counts.joined(separator: ", ")]
    let guesses = imported.guesses
    if guesses.isEmpty {
      lines.append(language(nl: "Er is niets om na te kijken.", en: "There is nothing to check."))
    } else {
      let shown = guesses.prefix(Self.mostShown)
      let total = language.count(
        guesses.count, Noun(nl: ("vermoeden", "vermoedens"), en: ("guess", "guesses")))
      let those =
        shown.count < guesses.count
        ? language(
          nl: "; dit zijn de \(shown.count) die het meest uitmaken",
          en: "; these are the \(shown.count) that matter most") : ""
      lines.append(language(nl: "\(total) om na te kijken", en: "\(total) to check") + those + ":")
      lines += shown.map { "- \($0.line(language))" }
      lines.append(Self.next(files, language))
    }
    text = lines.joined(separator: "\n")
  }

  /// What to do with the guesses.
  private static func next(_ files: [String], _ language: Language) -> String {
    let name = CheckTable.name(language)
    let isBeside = files.count > 1 && files[1].hasSuffix(".csv")
    let place =
      isBeside
      ? language(nl: "in '\(files[1])'", en: "in '\(files[1])'")
      : language(nl: "op het blad '\(name)'", en: "on the sheet '\(name)'")
    return language(
      nl: "Kijk ze na \(place). Vul een correctie in waar dat nodig is, en verwerk die met:"
        + " coalitiekaart import \(files[0]) -o NIEUW-BESTAND",
      en: "Check them \(place). Fill in a correction where that is needed, and work it in with:"
        + " coalitiekaart import \(files[0]) -o NEW-FILE --language en")
  }
}
