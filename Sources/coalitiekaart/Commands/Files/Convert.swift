import ArgumentParser
import CoalitionNetworks

/// Writes a network in another format.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: Language.asked(
      nl: "Zet een netwerk om naar een ander formaat; de extensie of --format kiest.",
      en: "Write a network in another format; the extension or --format picks it."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart convert Networks/groningen.yaml groningen.json
        Zonder extensie komt er een map met CSV-bestanden. Voor andere programma's: .graphml en \
        .gexf (Gephi, igraph, networkx), .net (Pajek), .dl (UCINET), .dot (Graphviz), .tsv (lijst \
        van verbindingen), --format gephi (map met nodes.csv en edges.csv) en --format kumu \
        (.json, .xlsx of een map). Wat een formaat niet kan bewaren, staat er als 'gaat niet mee'.
        """,
      en: """
        Example: coalitiekaart convert Networks/groningen.yaml groningen.json --language en
        Without an extension comes a folder of CSV files. For other programs: .graphml and .gexf \
        (Gephi, igraph, networkx), .net (Pajek), .dl (UCINET), .dot (Graphviz), .tsv (list of \
        ties), --format gephi (folder of nodes.csv and edges.csv) and --format kumu (.json, .xlsx \
        or a folder). What a format cannot hold is shown as 'is left behind'.
        """),
    aliases: ["zet-om"])

  @OptionGroup var source: NetworkOptions

  @Argument(
    help: .text(
      nl: "Waar het nieuwe bestand of de nieuwe map komt.",
      en: "Where the new file or folder goes.", value: Text(nl: "doel", en: "destination")),
    completion: .file())
  var destination: String

  @Option(
    help: .text(
      nl: "Het formaat, als de extensie het niet zegt: \(Self.names).",
      en: "The format, where the extension does not tell: \(Self.names).",
      value: Text(nl: "naam", en: "name")),
    completion: .list(NetworkOutput.formats.map { $0.name }))
  var format: String?

  private static var names: String {
    NetworkOutput.formats.map { $0.name }.joined(separator: ", ")
  }

  func validate() throws {
    try NetworkOutput.validate(destination, named: format, for: Self.self)
  }

  func run() throws {
    let output = try NetworkOutput(to: destination, named: format, for: Self.self)
    let session = source.session
    try output.write(try session.loaded().network, keeping: session.inputs, session.language)
  }
}
