import ArgumentParser
import CoalitionNetworks

extension ValidationError {
  /// A word that is none of a list, with the one that was probably meant before the list.
  static func unknown(_ word: String, as what: String, among words: [String]) -> ValidationError {
    let near = Spelling.nearest(to: word, among: words)
    let choice = near.map { "; bedoelt u '\($0)'? Kies uit: " } ?? "; kies uit: "
    return ValidationError("'\(word)' is geen \(what)\(choice)\(words.joined(separator: ", "))")
  }
}
