import ArgumentParser
import CoalitionNetworks

/// What was typed after the name of the program, understood before it is parsed.
///
/// Commands may be in capitals, `--language` may stand anywhere, and a word that is no command gets
/// the one that was probably meant.
struct Invocation {
  /// The words to parse.
  let arguments: [String]
  /// The names of the commands that were asked for, one inside the other: "norm", "check".
  let commands: [String]

  /// Understands the words for a program with subcommands.
  ///
  /// - Throws: A `ValidationError` when a command or language is none of those there are.
  init(_ words: [String], of program: any ParsableCommand.Type) throws {
    var rest = words
    let language = Self.takeLanguage(from: &rest)
    if let language { _ = try Choice.languages.value(language) }
    var commands: [String] = []
    if rest.first?.lowercased() == "help" { commands.append(rest.removeFirst().lowercased()) }
    var command = program
    while let word = rest.first, !word.hasPrefix("-") {
      let subcommands = command.configuration.subcommands
      guard !subcommands.isEmpty else { break }
      let exact = subcommands.first { $0.configuration.commandName == word }
      command = try exact ?? Self.commands(subcommands).value(word)
      commands.append(command.configuration.commandName ?? word)
      rest.removeFirst()
    }
    let isAction = command.configuration.subcommands.isEmpty && commands.first != "help"
    let spoken = isAction ? language.map { ["--language", $0] } ?? [] : []
    arguments = commands + spoken + rest
    self.commands = commands
  }

  /// The value of `--language`, the last where it is given more than once.
  static func languageWord(in words: [String]) -> String? {
    var words = words
    return takeLanguage(from: &words)
  }

  private static func takeLanguage(from words: inout [String]) -> String? {
    var found: String?
    let end = words.firstIndex(of: "--") ?? words.endIndex
    var (kept, index): ([String], Int) = ([], 0)
    while index < end {
      let word = words[index]
      if word == "--language", index + 1 < end {
        found = words[index + 1]
        index += 1
      } else if word.hasPrefix("--language=") {
        found = String(word.dropFirst("--language=".count))
      } else {
        kept.append(word)
      }
      index += 1
    }
    words = kept + words[end...]
    return found
  }

  private static func commands(
    _ types: [any ParsableCommand.Type]
  ) -> Choice<any ParsableCommand.Type> {
    Choice(
      what: Text(nl: "opdracht", en: "a command"),
      entries: types.filter { $0.configuration.shouldDisplay }.map { type in
        Choice.Entry(type, type.configuration.commandName ?? "", type.configuration.aliases)
      })
  }
}
