import CoalitionModel
import Wording

/// Words around names in a cell that name nobody: "o.a.", "vooral", "e.a.", "etc.".
enum LooseWords {
  private static let before = [
    "o.a.", "o.a", "oa", "onder andere", "onder anderen", "onder meer", "met name", "m.n.", "mn",
    "vooral", "bijvoorbeeld", "bijv.", "bijv", "zoals", "inclusief", "incl.", "soms", "vaak",
    "among others", "such as", "mainly", "e.g.", "including",
  ]
  private static let after = [
    "e.a.", "e.a", "ea", "etc.", "etc", "enz.", "enz", "e.d.", "e.d", "en anderen", "en andere",
    "en meer", "anderen", "andere", "o.a.", "and others", "and more", "others", "et al.",
  ]

  /// A text without such words at its ends; empty when there is nothing else.
  static func removed(from text: String) -> String {
    var text = Spelling.trimmed(text)
    var isChanged = true
    while isChanged {
      isChanged = false
      let small = text.lowercased()
      if before.contains(small) || after.contains(small) { return "" }
      for word in before where small.hasPrefix(word + " ") || small.hasPrefix(word + ": ") {
        text = String(text.dropFirst(word.count).drop { ": ".contains($0) })
        isChanged = true
        break
      }
      for word in after where !isChanged && small.hasSuffix(" " + word) {
        text = Spelling.trimmed(String(text.dropLast(word.count)))
        isChanged = true
      }
    }
    return text
  }
}

/// Phrases of people's own lists that say whether a tie exists.
enum TieStatusWords {
  /// The phrases, the most telling first; an earlier one goes before a later one.
  private static let phrases: [(phrase: String, standing: Standing)] = [
    ("niet meer", .ended), ("gestopt", .ended), ("gestaakt", .ended), ("beeindigd", .ended),
    ("afgelopen", .ended), ("voorbij", .ended), ("no longer", .ended), ("ended", .ended),
    ("stopped", .ended), ("gewenst", .wanted), ("wens", .wanted), ("wanted", .wanted),
    ("gepland", .planned), ("opstarten", .planned), ("opstart", .planned), ("opbouw", .planned),
    ("opbouwen", .planned), ("nog te", .planned), ("nog niet", .planned), ("planned", .planned),
    ("starting", .planned), ("eenmalig", .oneOff), ("once", .oneOff), ("geen", .absent),
    ("ontbreekt", .absent), ("none", .absent), ("loopt", .current), ("actief", .current),
    ("bestaand", .current), ("bestaat", .current), ("lopend", .current), ("huidig", .current),
    ("goed", .current), ("ja", .current), ("active", .current), ("current", .current),
    ("existing", .current), ("yes", .current),
  ]

  /// The standing of which a text speaks; `nil` when it speaks of none.
  static func standing(in text: String) -> Standing? {
    let words = " " + NameWords(text).words.map { $0.text }.joined(separator: " ") + " "
    return phrases.first { words.holds(" \($0.phrase) ") }?.standing
  }
}
