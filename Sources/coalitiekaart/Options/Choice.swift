import ArgumentParser
import CoalitionNetworks

/// A closed list of values that an option takes, with the words for each.
///
/// Capitals, accents, spaces and dashes are forgiven, Dutch and English words understood, and a word
/// that is none of them gets the one that was probably meant.
struct Choice<Value: Sendable>: Sendable {
  /// A value with its words.
  struct Entry: Sendable {
    let value: Value
    /// The word that help and messages show.
    let name: String
    /// Other words for it.
    let aliases: [String]

    init(_ value: Value, _ name: String, _ aliases: [String] = []) {
      self.value = value
      self.name = name
      self.aliases = aliases
    }
  }

  /// What the values are, as it follows "is geen" and "is not".
  let what: Text
  /// The values, in the order in which they are shown.
  let entries: [Entry]

  /// The words that help, completion and messages show.
  var names: [String] { entries.map { $0.name } }

  /// The same in one line.
  var list: String { names.joined(separator: ", ") }

  /// The value that a word means, where there is one.
  func find(_ word: String) -> Value? {
    let folded = Spelling.folded(word)
    return entries.first { entry in
      ([entry.name] + entry.aliases).contains { Spelling.folded($0) == folded }
    }?.value
  }

  /// The value that a word means.
  ///
  /// - Throws: A `ValidationError` with the nearest word and the list.
  func value(_ word: String) throws -> Value {
    if let value = find(word) { return value }
    throw unknown(word)
  }

  /// The values of words with commas or spaces between.
  func values(_ words: String) throws -> [Value] {
    try words.split { $0 == "," || $0 == " " }.map { try value(String($0)) }
  }

  /// What is said of a word that is none of the list.
  func unknown(_ word: String) -> ValidationError {
    let near = Spelling.nearest(
      to: word,
      among: entries.flatMap {
        Language.asked == .dutch ? $0.aliases + [$0.name] : [$0.name] + $0.aliases
      })
    let (nl, en) =
      near.map { ("; bedoelt u '\($0)'? Kies uit", "; did you mean '\($0)'? Choose from") }
      ?? ("; kies uit", "; choose from")
    return ValidationError(
      nl: "'\(word)' is geen \(what.nl)\(nl): \(list)",
      en: "'\(word)' is not \(what.en)\(en): \(list)")
  }
}

extension Choice where Value: VocabularyTerm {
  /// The codes of a vocabulary, in the language asked.
  init(_ what: Text, of terms: [Value] = Array(Value.allCases)) {
    self.what = what
    entries = terms.map { value in
      let code = Language.asked(nl: value.term.code, en: value.term.englishCode)
      return Entry(value, code, value.term.spellings)
    }
  }
}

extension Option {
  /// An option that takes one of a list.
  init<Chosen>(
    name: NameSpecification = .long, oneOf choice: Choice<Chosen>, help: ArgumentHelp
  ) where Value == Chosen? {
    self.init(name: name, help: help, completion: .list(choice.names)) { try choice.value($0) }
  }

  /// An option that takes some of a list, with commas between.
  init<Chosen>(
    name: NameSpecification = .long, someOf choice: Choice<Chosen>, help: ArgumentHelp
  ) where Value == [Chosen]? {
    self.init(name: name, help: help, completion: .list(choice.names)) { try choice.values($0) }
  }
}
