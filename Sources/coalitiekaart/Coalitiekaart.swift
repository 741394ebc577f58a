import ArgumentParser

/// The command line: arguments in, files and text out.
@main
struct Coalitiekaart: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coalitiekaart",
    abstract: "Wie werkt met wie in een lokale coalitie Kansrijke Start, en wat is de eerste stap?",
    discussion: """
      Voorbeeld: coalitiekaart report Networks/groningen.yaml
      Schrijft kaart, analyse en advies naar Output/groningen. Alles blijft op uw eigen computer.
      """,
    version: "0.1.0",
    subcommands: [
      Check.self
    ])
}
