import ArgumentParser
import CoalitionNetworks

/// How a command speaks: in which language, and how much.
struct SpokenOptions: ParsableArguments {
  @Option(
    name: .customLong("language"), oneOf: .languages,
    help: .text(
      nl: "De taal van de uitvoer, de uitleg en de meldingen: nl of en; anders nl.",
      en: "The language of output, help and messages: nl or en; else nl.",
      value: Text(nl: "taal", en: "language")))
  var chosen: Language?

  @Flag(
    name: [.customLong("quiet"), .customLong("stil")],
    help: .text(
      nl: "Toon geen voortgang en geen namen van geschreven bestanden; fouten blijven.",
      en: "Show no progress and no names of written files; mistakes stay."))
  var quiet = false

  /// Whether the arguments ask for silence; known before they are parsed.
  static let isQuiet = CommandLine.arguments.prefix { $0 != "--" }.contains {
    ["--quiet", "--stil"].contains($0)
  }

  /// The language of the output.
  var language: Language { chosen ?? .dutch }
}

extension Choice where Value == Language {
  static var languages: Choice {
    Choice(
      what: Text(nl: "taal", en: "a language"),
      entries: [
        Entry(.dutch, "nl", ["nederlands", "dutch"]), Entry(.english, "en", ["engels", "english"]),
      ])
  }
}

extension Language {
  /// The language that the arguments ask for, read before they are parsed: help and messages about
  /// the arguments themselves are in it too.
  static let asked: Language =
    Invocation.languageWord(in: CommandLine.arguments).flatMap { word in
      Choice.languages.find(word)
    } ?? .dutch
}

extension ArgumentHelp {
  /// Help in the language asked.
  static func text(nl: String, en: String, value: Text? = nil) -> ArgumentHelp {
    ArgumentHelp(Language.asked(nl: nl, en: en), valueName: value.map { $0(Language.asked) })
  }
}

extension ValidationError {
  /// A wrong use, in the language asked.
  init(nl: String, en: String) {
    self.init(Language.asked(nl: nl, en: en))
  }
}
