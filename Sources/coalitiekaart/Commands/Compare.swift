import ArgumentParser
import CoalitionNetworks

/// Tells what is different between two snapshots of a coalition.
struct Compare: ResultCommand {
  static let formats: [OutputFormat] = [.table, .json, .markdown, .html, .word]

  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: Language.asked(
      nl: "Wat er veranderde tussen twee peilingen van een coalitie.",
      en: "What changed between two snapshots of a coalition."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart compare Networks/groningen.yaml Networks/groningen-2022.yaml
        Eerst de oude peiling, dan de nieuwe. Met --all staan coalities naast elkaar, zonder rangorde:
          coalitiekaart compare --all Networks/*.yaml
        """,
      en: """
        Example: coalitiekaart compare Networks/groningen.yaml Networks/groningen-2022.yaml
        First the earlier snapshot, then the later one. With --all coalitions stand side by side, \
        never ranked:
          coalitiekaart compare --all Networks/*.yaml --language en
        """),
    aliases: ["vergelijk"])

  @Argument(
    help: .text(
      nl: "De eerdere peiling en de latere; met --all alle netwerken.",
      en: "The earlier snapshot and the later one; with --all all networks.",
      value: Text(nl: "netwerk", en: "network")),
    completion: .file())
  var networks: [String]

  @Flag(
    name: [.customLong("all"), .customLong("alle")],
    help: .text(
      nl: "Zet coalities van meer plaatsen naast elkaar, zonder rangorde.",
      en: "Put coalitions of several places side by side, never ranked."))
  var all = false

  @OptionGroup var beside: ReadingChoices
  @OptionGroup var chosen: NormOption
  @OptionGroup var spoken: SpokenOptions
  @OptionGroup var output: ResultOptions<Self>

  func validate() throws {
    guard all || networks.count == 2 else {
      throw ValidationError(
        nl: "geef twee bestanden: eerst de oude peiling, dan de nieuwe.",
        en: "give two files: first the earlier snapshot, then the later one.")
    }
  }

  func run() throws {
    guard !all else { return try putSideBySide() }
    let sessions = networks.map { file in
      Session(file: file, reading: beside, normFile: chosen.file, language: spoken.language)
    }
    sessions.first?.prepareNorm()
    let read = try sessions.map { try $0.loaded().network }
    try refuseOtherPlaces(read)
    let contexts = try zip(sessions, read).map { try $0.context(of: $1) }
    guard let old = contexts.first, let new = contexts.last else { return }
    let report = ComparisonReport(from: old, to: new)
    let inputs = sessions.dropFirst().reduce(into: sessions[0].inputs) { inputs, session in
      inputs = inputs.and(session.inputs.paths)
    }
    try output.deliver(report.document, or: report.value, keeping: inputs)
  }

  /// Shows the facts of all networks among the files.
  private func putSideBySide() throws {
    let language = spoken.language
    let found = try NetworkFiles(networks, language).networks(beside)
    let book = try RegionBook.country(beside: found[0].file, named: beside.regions)
    let table = SideBySide(found, norm: try Norm.chosen(chosen.file), in: book, language)
    let inputs = networks + [beside.regions, chosen.file].compactMap { $0 }
    try output.deliver(table.document, or: table.value, keeping: InputFiles(inputs))
  }

  /// Refuses networks of two municipalities: partners with the same names are others there.
  private func refuseOtherPlaces(_ networks: [CoalitionNetwork]) throws {
    let places = networks.compactMap { $0.municipality }
    guard places.count == 2, Spelling.folded(places[0]) != Spelling.folded(places[1]) else {
      return
    }
    throw ValidationError(
      nl: "dit zijn geen twee peilingen van één coalitie: \(places[0]) en \(places[1]).",
      en: "these are not two snapshots of one coalition: \(places[0]) and \(places[1]).")
  }
}
