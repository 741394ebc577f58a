import ArgumentParser
import CoalitionNetworks
import Foundation

/// Reads a filled-in action table back into a network.
struct Apply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Lees een ingevulde actietabel terug als geplande verbindingen en rollen.",
    discussion: """
      Voorbeeld: coalitiekaart apply acties.xlsx Networks/groningen.yaml -o groningen-2026.yaml
      Zonder -o staat er alleen wat er zou veranderen. Het netwerk zelf verandert nooit.
      """,
    aliases: ["verwerk"])

  @Argument(help: "De ingevulde actietabel en het netwerk.", completion: .file())
  var files: [String]

  @Option(help: "Een bestand met regio's; anders regions.yaml naast het netwerk.")
  var regions: String?

  @Option(name: [.short, .customLong("output")], help: "Schrijf het nieuwe netwerk hierheen.")
  var output: String?

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard files.count == 2 else {
      throw ValidationError("noem twee bestanden: de actietabel en het netwerk.")
    }
  }

  func run() throws {
    let (table, network) = Self.isTable(files[0]) ? (files[0], files[1]) : (files[1], files[0])
    let loaded = try NetworkFormats.network(at: network, regions: regions)
    Terminal.complain(loaded.warnings.map { $0.line(language.language) })
    let plan = try ActionPlan(at: table, for: loaded.network)
    let applied = plan.applied(to: loaded.network)
    let none = Text(
      nl: "De tabel voegt niets toe: er staan geen nieuwe trekkers of partijen in.",
      en: "The table adds nothing: it names no new leads or partners.")
    let lines = applied.changes.map { "- \($0(language.language))" }
    Terminal.show(lines.isEmpty ? none(language.language) : lines.joined(separator: "\n"))
    if plan.waiting > 0 { Terminal.complain([Self.waiting(plan.waiting)(language.language)]) }
    guard let output else { return }
    let format = try NetworkFormats.format(for: output)
    guard format.isWritten else {
      throw ValidationError("'\(output)': dit formaat wordt alleen gelezen.")
    }
    let written = try format.written(applied.network, language: language.language)
    try OutputFiles.write(written, to: output)
    Terminal.complain([output])
  }

  /// What is said of rows that nobody chose yet.
  private static func waiting(_ count: Int) -> Text {
    Text(
      nl: "\(count) \(count == 1 ? "rij" : "rijen") zonder start, in uitvoering of afgerond: "
        + "nog niet gekozen, dus overgeslagen",
      en: "\(count) \(count == 1 ? "row" : "rows") without start, under way or done: not chosen "
        + "yet, so left out")
  }

  /// Whether a file is a table that holds actions; the two files may be named in either order.
  private static func isTable(_ path: String) -> Bool {
    guard ["xlsx", "ods", "csv"].contains(URL(filePath: path).pathExtension.lowercased()),
      let sheets = try? FormTable.cells(at: path)
    else { return false }
    return ActionPlan.isActionTable(sheets)
  }
}
