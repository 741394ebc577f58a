import CoalitionModel
import Graphviz
import Wording

/// Proves that a file does not hold what must not leave the house.
///
/// Looks at everything in an SVG, PNG, PDF, DOT or JSON file: what is shown, ids, titles, comments
/// and metadata, also where it is compressed. Texts are compared word by word, without regard to
/// case, accents, dashes and the ends of lines; a single word of at most four letters must have the
/// same case, because "WIJ" is a team and "wij" is not.
package struct PrivacyCheck: Sendable {
  /// A hidden text that was found.
  package struct Finding: Hashable, Sendable {
    /// What should have been hidden.
    package let text: String
    /// Where it stands.
    package let place: String
  }

  private struct Hidden {
    let text: String
    let words: [String]
    /// The word as it was written, where only that gives something away.
    let exact: String?
  }

  private let hidden: [Hidden]
  /// The hidden texts by their first word.
  private let byFirstWord: [String: [Int]]

  /// - Parameters:
  ///   - texts: what must not be found.
  ///   - vocabulary: words that everybody may know, such as the names of types; a hidden text
  ///     that is part of one of them gives nothing away.
  package init(hiding texts: [String], allowing vocabulary: [String] = PrivacyCheck.vocabulary) {
    let allowed = vocabulary.map { Self.words($0).map(Spelling.folded) }
    var seen: Set<[String]> = []
    hidden = texts.sorted().compactMap { text in
      let written = Self.words(text)
      let words = written.map(Spelling.folded)
      let bare = Array(words.drop(while: Self.articles.contains))
      let isPublic = allowed.contains { Self.isPart(bare, of: $0) }
      guard words.contains(where: { $0.count > 1 }), !isPublic, seen.insert(words).inserted else {
        return nil
      }
      let isShort = written.count == 1 && written[0].count <= 4
      return Hidden(text: text, words: words, exact: isShort ? written[0] : nil)
    }
    byFirstWord = Dictionary(grouping: hidden.indices) { [hidden] in hidden[$0].words[0] }
  }

  /// What was found, each text once for each kind of place; empty for a file that may be shared.
  ///
  /// - Complexity: linear in the size of the file.
  package func findings(in bytes: [UInt8]) -> [Finding] {
    var found: Set<Finding> = []
    for written in WrittenText.all(in: bytes) {
      for index in Set(matches(in: written.text) + matches(in: Self.joined(written.text))) {
        found.insert(Finding(text: hidden[index].text, place: written.place))
      }
    }
    return found.sorted { ($0.text, $0.place) < ($1.text, $1.place) }
  }

  /// The names of all types, domains, kinds, themes and roles, in both languages.
  package static let vocabulary: [String] = {
    func names<Term: VocabularyTerm>(_ terms: [Term]) -> [String] {
      terms.flatMap { [$0.name(.dutch), $0.name(.english)] }
    }
    return names(PartnerType.allCases) + names(Domain.allCases) + names(StructureKind.allCases)
      + names(TieKind.allCases) + names(Theme.allCases) + names(Role.allCases)
      + names(RegionKind.allCases)
  }()

  /// "De coalitie" is as public as "coalitie".
  private static let articles: Set = ["de", "het", "een", "the", "a", "an"]

  private func matches(in text: String) -> [Int] {
    let written = Self.words(text)
    let words = written.map(Spelling.folded)
    return words.indices.flatMap { place in
      (byFirstWord[words[place]] ?? []).filter { index in
        words[place...].starts(with: hidden[index].words)
          && hidden[index].exact.map { $0 == written[place] } != false
      }
    }
  }

  /// Words broken at the end of a line, put together again.
  private static func joined(_ text: String) -> String {
    var output = ""
    var isBroken = false
    for character in text {
      if isBroken, character.isWhitespace { continue }
      isBroken = character == "-"
      if !isBroken { output.append(character) }
    }
    return output
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func isPart(_ words: [String], of all: [String]) -> Bool {
    guard !words.isEmpty, words.count <= all.count else { return words.isEmpty }
    return (0...(all.count - words.count)).contains { all[$0...].starts(with: words) }
  }
}
