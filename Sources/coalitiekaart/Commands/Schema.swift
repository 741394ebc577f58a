import ArgumentParser
import CoalitionNetworks

/// Writes the JSON Schema of a network file.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Het JSON Schema van een netwerkbestand, waarmee een editor aanvult en controleert.",
    discussion: """
      Voorbeeld: coalitiekaart schema -o netwerk.schema.json
      Zet dan boven een netwerk: # yaml-language-server: $schema=netwerk.schema.json
      """)

  @Option(name: .shortAndLong, help: "Het bestand; anders verschijnt het schema op het scherm.")
  var output: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    try Terminal.deliver(NetworkSchema.jsonSchema(language.language).text(), to: output)
  }
}
