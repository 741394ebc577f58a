import ArgumentParser
import CoalitionNetworks

/// Writes the JSON Schema of a network file.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: Language.asked(
      nl: "Het JSON Schema van een netwerkbestand, waarmee een editor aanvult en controleert.",
      en: "The JSON Schema of a network file, with which an editor completes and checks."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart schema -o netwerk.schema.json
        Zet dan boven een netwerk: # yaml-language-server: $schema=netwerk.schema.json
        """,
      en: """
        Example: coalitiekaart schema -o network.schema.json --language en
        Then put above a network: # yaml-language-server: $schema=network.schema.json
        """))

  @Option(
    name: .shortAndLong,
    help: .text(
      nl: "Schrijf naar dit bestand: .json; anders verschijnt het schema op het scherm.",
      en: "Write to this file: .json; else the schema is shown.",
      value: Text(nl: "bestand", en: "file")),
    completion: .file(extensions: ["json"]))
  var output: String?

  @Flag(
    name: [.customLong("coalitions"), .customLong("coalities")],
    help: .text(
      nl: "Het schema van een lijst van coalities.", en: "The schema of a list of coalitions."))
  var listsCoalitions = false

  @OptionGroup var spoken: SpokenOptions

  func validate() throws {
    guard let output else { return }
    _ = try OutputFormat.format(of: output, among: [.json], for: Self.self)
  }

  func run() throws {
    let schema =
      listsCoalitions
      ? NetworkSchema.coalitionList(spoken.language) : NetworkSchema.jsonSchema(spoken.language)
    try Terminal.deliver(schema.text(), to: output)
  }
}
