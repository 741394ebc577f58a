import ArgumentParser
public import CoalitionNetworks

/// The language in which a command speaks.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("language"), help: "De taal van de uitvoer: nl of en.")
  var language = Language.dutch
}

extension Language: ExpressibleByArgument {}
