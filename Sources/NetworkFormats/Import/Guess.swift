package import CoalitionModel
package import Wording

/// What was understood of a sheet without being sure: what stands there, what was made of it, and why.
package struct Guess: Hashable, Sendable {
  /// What the guess is about: the type of a partner, a name in a cell, and so on.
  package let subject: GuessSubject
  /// The first cell in which it stands.
  package let place: Place
  /// In how many cells it stands.
  package var count = 1
  /// The partners or meetings that it is about, by name; empty where it is about the whole network.
  package var about: [String] = []
  /// What stands there.
  package let found: String
  /// What was made of it: codes or names; empty when it was left out.
  package let proposal: [Text]
  /// How sure it is.
  package let confidence: Confidence
  /// Why, as a part of a sentence.
  package let reason: Text

  /// What was made of it, in one line.
  package func proposed(_ language: Language) -> String {
    proposal.isEmpty
      ? subject.nothing(language) : proposal.map { $0(language) }.joined(separator: " | ")
  }

  /// The guess in one sentence: the cell, what stands there, what was made of it and why.
  package func line(_ language: Language) -> String {
    let cells = language.count(count, Noun(nl: ("cel", "cellen"), en: ("cell", "cells")))
    let more = count > 1 ? " (\(cells))" : ""
    let sure = "\(Confidence.codebook.what(language)) \(confidence.name(language))"
    return "\(place.cell)\(more): '\(found.oneLine)' → \(proposed(language)): "
      + "\(reason(language)) (\(sure))"
  }

  /// The order in which guesses are shown: the least sure first, of these what matters most first.
  static func isBefore(_ first: Guess, _ second: Guess) -> Bool {
    first.order.lexicographicallyPrecedes(second.order)
      || first.order == second.order && (first.place, first.found) < (second.place, second.found)
  }

  private var order: [Int] {
    let sureness = Confidence.allCases.firstIndex(of: confidence) ?? 0
    return [-sureness, subject.rank, -count]
  }
}

/// What a guess can be about: how it is called, and how a correction of it is worked into a network.
package struct GuessSubject: Hashable, Sendable {
  /// The word for it, as it stands in the list of guesses.
  package let name: Text
  /// What is said when nothing was made of it.
  let nothing: Text
  /// What may be filled in as a correction.
  package let help: Text
  /// Works a correction into a network, and answers whether it was understood.
  ///
  /// No correction at all (`nil`) takes the guess back.
  let correct: @Sendable (_ guess: Guess, _ correction: String?, inout CoalitionNetwork) -> Bool

  init(
    _ name: Text, nothing: Text, help: Text,
    correct: @escaping @Sendable (Guess, String?, inout CoalitionNetwork) -> Bool
  ) {
    self.name = name
    self.nothing = nothing
    self.help = help
    self.correct = correct
  }

  package static func == (first: Self, second: Self) -> Bool { first.name == second.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// Every subject, what matters most first.
  static let all: [GuessSubject] = [
    reading, mention, member, direction, tieKind, type, status, sameName, domain, role, networkName,
  ]

  /// Its place among all subjects.
  var rank: Int { Self.all.firstIndex(of: self) ?? Self.all.count }
}

extension String {
  /// The text with a space for every line break.
  var oneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
