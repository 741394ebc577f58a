import ArgumentParser
import CoalitionNetworks
import Foundation

/// The help and messages of the argument parser, in the language asked.
///
/// The parser speaks English only. Its sentences are fixed, with holes for names and values, so each
/// line that it writes is looked up in a table.
enum ParserText {
  /// Ends the program with the help or message of an error, as the parser itself does.
  ///
  /// - Parameters:
  ///   - program: The command that was at work, or the program itself.
  ///   - names: The names of that command and of those around it; none for the program.
  ///   - error: What went wrong.
  static func exit(
    _ program: any ParsableCommand.Type, under names: [String], _ error: any Error
  ) -> Never {
    let text = named(program.fullMessage(for: error), names)
    let code = program.exitCode(for: error)
    let isScript = CommandLine.arguments.contains {
      $0.hasPrefix("--generate-completion-script") || $0.hasPrefix("--experimental-dump-help")
    }
    let said = isScript && code.isSuccess ? helpWords(text) : translated(text)
    if !said.isEmpty {
      code.isSuccess ? Terminal.show(said) : Terminal.note([said])
    }
    program.exit(withError: code)
  }

  /// The text with the whole name of a command in its usage and in where help is.
  private static func named(_ text: String, _ names: [String]) -> String {
    guard let name = names.last else { return text }
    let whole = ([Coalitiekaart.configuration.commandName ?? ""] + names).joined(separator: " ")
    return text.replacing("Usage: \(name) ", with: "Usage: \(whole) ")
      .replacing("  See '\(name) ", with: "  See '\(whole) ")
  }

  /// The same text, line by line in the language asked.
  private static func translated(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    for phrase in phrases {
      if let parts = phrase.holes(in: line) {
        return phrase.filled(with: parts.map { phrase.isFrame ? Self.line($0) : $0 })
      }
    }
    return helpWords(line)
  }

  /// The words that stand inside lines of help.
  private static func helpWords(_ text: String) -> String {
    guard Language.asked == .dutch else { return text }
    return words.reduce(text) { $0.replacing($1.english, with: $1.dutch) }
  }

  private static let words: [(english: String, dutch: String)] = [
    ("Show the version.", "Het versienummer."), ("Show help information.", "Deze uitleg."),
    ("(default:", "(anders:"), ("<subcommand>", "<opdracht>"), ("[<options>]", "[<opties>]"),
  ]

  private static let phrases = [
    Phrase("Error: …", "Fout: …", isFrame: true),
    Phrase("Usage: …", "Gebruik: …", isFrame: true),
    Phrase("USAGE: …", "GEBRUIK: …", isFrame: true),
    Phrase("Help:  …", "Uitleg: …", "Help: …", isFrame: true),
    Phrase("OVERVIEW: …", "…", "…"),
    Phrase("ARGUMENTS:", "ARGUMENTEN:"), Phrase("OPTIONS:", "OPTIES:"),
    Phrase("SUBCOMMANDS:", "OPDRACHTEN:"),
    Phrase(
      "  See '…' for detailed help.", "  Uitleg van een opdracht: …", "  Help on a command: …",
      isFrame: true),
    Phrase("  See '…' for more information.", "  Uitleg en voorbeelden: …", "  Help: …"),
    Phrase("Missing expected argument '…'", "'…' ontbreekt", "'…' is missing"),
    Phrase("Missing one of: '…'", "een van '…' ontbreekt", "one of '…' is missing"),
    Phrase("Missing value for '…'", "bij '…' ontbreekt de waarde"),
    Phrase(
      "Unknown option '…'. Did you mean '…'?",
      "'…' is geen optie van deze opdracht; bedoelt u '…'?",
      "'…' is not an option of this command; did you mean '…'?"),
    Phrase(
      "Unknown option '…'", "'…' is geen optie van deze opdracht",
      "'…' is not an option of this command"),
    Phrase(
      "The option '…' does not take any value, but '…' was specified.",
      "de optie '…' heeft geen waarde, maar er staat '…'"),
    Phrase("Unexpected argument '…'", "'…' is te veel", "'…' is too many"),
    Phrase("… unexpected arguments: '…'", "… woorden te veel: '…'", "… words too many: '…'"),
    Phrase(
      "Value to be set with flag '…' had already been set with flag '…'",
      "'…' kan niet samen met '…'", "'…' cannot go with '…'"),
    Phrase("The value '…' is invalid for '…': …", "…: …", "…: …", dropping: 1),
    Phrase("The value '…' is invalid for '…'", "'…' kan niet bij '…'"),
    Phrase("Invalid option: …", "geen optie: …"),
    Phrase("Missing required subcommand.", "er ontbreekt een opdracht."),
    Phrase(
      "Can't generate completion scripts for '…'.", "voor '…' is er geen script om aan te vullen."),
    Phrase(
      "Can't autodetect a supported shell.", "niet te zien welke shell dit is."),
    Phrase(
      "Please use --generate-completion-script=<shell> with one of:",
      "gebruik --generate-completion-script=<shell> met een van:"),
  ]
}

/// A sentence of the argument parser with holes, and what we say instead.
private struct Phrase: Sendable {
  private let original: [Substring]
  private let said: [Substring]
  /// Whether what is in the hole is looked up too.
  let isFrame: Bool
  /// How many of the first holes are left out.
  private let dropped: Int

  /// A sentence with "…" for each hole; in English it stays as it is unless a better is given.
  init(
    _ original: String, _ dutch: String, _ english: String? = nil, isFrame: Bool = false,
    dropping dropped: Int = 0
  ) {
    self.original = Self.pieces(original)
    said = Self.pieces(Language.asked(nl: dutch, en: english ?? original))
    self.isFrame = isFrame
    self.dropped = dropped
  }

  private static func pieces(_ sentence: String) -> [Substring] {
    sentence.split(separator: "…", omittingEmptySubsequences: false)
  }

  /// What a line has in the holes; nil when it is another sentence.
  func holes(in line: String) -> [String]? {
    guard let first = original.first, let last = original.last, line.hasPrefix(first) else {
      return nil
    }
    guard original.count > 1 else { return line == first ? [] : nil }
    var rest = line.dropFirst(first.count)
    var found: [String] = []
    for piece in original.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece) else { return nil }
      found.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return found + [String(rest.dropLast(last.count))]
  }

  /// What we say, with the same in the holes.
  func filled(with parts: [String]) -> String {
    zip(said, parts.dropFirst(dropped) + [""]).map { $0 + $1 }.joined()
  }
}
