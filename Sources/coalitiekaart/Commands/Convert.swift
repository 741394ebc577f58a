import ArgumentParser
import CoalitionNetworks

/// Writes a network in another format.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Zet een netwerk om naar een ander formaat; de extensie of --format kiest.",
    discussion: """
      Voorbeeld: coalitiekaart convert Networks/groningen.yaml groningen.json
      Zonder extensie komt er een map met CSV-bestanden. Voor andere programma's: .graphml en .gexf
      (Gephi, igraph, networkx), .net (Pajek), .dl (UCINET), .dot (Graphviz), .tsv (lijst van
      verbindingen), --format gephi (map met nodes.csv en edges.csv) en --format kumu (.json, .xlsx
      of een map). Wat een formaat niet kan bewaren, staat er als 'gaat niet mee'.
      """,
    aliases: ["zet-om"])

  @Argument(help: "Het netwerk: een bestand of een map met CSV-bestanden.", completion: .file())
  var network: String

  @Argument(help: "Waar het nieuwe bestand of de nieuwe map komt.", completion: .file())
  var destination: String

  @Option(
    help: ArgumentHelp(
      "Het formaat, als de extensie het niet zegt: \(NetworkFormat.all.filter { $0.isWritten }.map { $0.name }.joined(separator: ", ")).",
      valueName: "naam"))
  var format: String?

  @Option(help: "Een bestand met regio's; anders regions.yaml naast het netwerk.")
  var regions: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let loaded = try NetworkFormats.network(at: network, regions: regions)
    Terminal.complain(loaded.warnings.map { $0.line(language.language) })
    let format =
      try format.map { name throws(InvalidFile) in
        try NetworkFormats.format(named: name, for: destination)
      } ?? NetworkFormats.format(for: destination)
    guard format.isWritten else {
      throw ValidationError("'\(destination)': dit formaat wordt alleen gelezen.")
    }
    let written = try format.written(loaded.network, language: language.language)
    try OutputFiles.write(written, to: destination)
    let lost = Text(nl: "gaat niet mee", en: "is left behind")(language.language)
    Terminal.complain(written.losses.map { "\(lost): \($0(language.language))" } + [destination])
  }
}
