package import CoalitionModel
package import Wording

extension Structure {
  /// The structure in the middle of a sentence: "het MDO kwetsbare zwangeren", "het Preventief
  /// Platform", "de bestaande overleggen".
  ///
  /// An abbreviation in brackets stands for the words before it; what follows "vanuit" or a comma, and
  /// a year at the end, is left out. A name with a capital of its own keeps it.
  package var phrase: NounPhrase {
    let stated = grammaticalNumber.map { $0 == .plural }
    if let inSentence {
      return NounPhrase(
        Text(nl: inSentence, en: Self.english(phrase: inSentence)), isPlural: stated ?? false)
    }
    let short = Self.shortened(name)
    let words = short.pieces(between: " ")
    let head = words.lazy.compactMap { Self.head(of: $0) }.first
    let isProper = Self.isProper(short)
    let beginsWithHead =
      words.count > 1 && Self.head(of: words[0]) != nil
      && !words[0].dropFirst().contains { $0.isUppercase }
    let written = isProper && !beginsWithHead ? short : short.lowercasedFirst
    let hasNumeral = ["één", "eén", "een"].contains(words.first?.lowercased())
    let article = hasNumeral || isProper && head == nil ? nil : head?.article ?? "het"
    return NounPhrase(
      Text(
        nl: [article, written].compactMap { $0 }.joined(separator: " "),
        en: article == nil ? Self.quoted(written) : "the \(Self.english(written))"),
      isPlural: stated ?? head?.isPlural ?? false)
  }

  /// The day on which it is, without its year: "4 december".
  package func day(_ language: Language) -> String? {
    date.map { date in
      let words = date.words(language)
      return date.day == nil
        ? words : words.pieces(between: " ").dropLast().joined(separator: " ")
    }
  }

  private static func shortened(_ name: String) -> String {
    var short = name
    for mark in [" vanuit ", ", ", " in de begeleiding "] {
      short = short.pieces(between: mark).first ?? short
    }
    let parts = short.pieces(between: "(")
    if parts.count == 2, let end = parts[1].firstIndex(of: ")") {
      let inside = String(parts[1][..<end])
      let isAbbreviation = inside.count <= 6 && inside.allSatisfy { $0.isUppercase }
      let rest = parts[1][end...].dropFirst()
      short =
        isAbbreviation
        ? inside + rest : parts[0].trimmedEnd + rest
    }
    var words = short.pieces(between: " ")
    if words.count > 1, let last = words.last, last.count == 4, last.allSatisfy({ $0.isNumber }) {
      words.removeLast()
    }
    return words.joined(separator: " ").trimmedEnd
  }

  /// Whether a name has a capital of its own: an abbreviation, or two words with a capital.
  private static func isProper(_ name: String) -> Bool {
    let words = name.pieces(between: " ")
    let capitals = words.count { $0.first?.isUppercase ?? false }
    let isAbbreviation = words.first.map {
      $0.count > 1 && $0.dropFirst().contains { $0.isUppercase }
    }
    return capitals > 1 || isAbbreviation ?? false
      || capitals == words.count && words.count == 1
        && head(of: name) == nil
  }

  private static func head(of word: String) -> (article: String, isPlural: Bool)? {
    let word = word.lowercased()
    return heads.first { word.hasSuffix($0.ending) }.map { ($0.article, $0.isPlural) }
  }

  private static let heads: [(ending: String, article: String, isPlural: Bool)] = [
    ("overleggen", "de", true), ("bijeenkomsten", "de", true), ("afspraken", "de", true),
    ("trainingen", "de", true), ("netwerken", "de", true), ("paden", "de", true),
    ("bijeenkomst", "de", false), ("werkgroep", "de", false), ("coalitie", "de", false),
    ("groep", "de", false), ("commissie", "de", false), ("kring", "de", false),
    ("tafel", "de", false), ("training", "de", false), ("overeenkomst", "de", false),
    ("overleg", "het", false), ("platform", "het", false), ("netwerk", "het", false),
    ("mdo", "het", false), ("team", "het", false), ("plan", "het", false),
    ("loket", "het", false), ("project", "het", false), ("vsv", "het", false),
  ]

  /// A phrase of the file in an English sentence.
  private static func english(phrase: String) -> String {
    for article in ["de ", "het "] where phrase.hasPrefix(article) {
      return "the " + english(String(phrase.dropFirst(article.count)))
    }
    return quoted(phrase)
  }

  /// Words that stay Dutch are marked as a quotation; a name is not.
  private static func quoted(_ words: String) -> String {
    words.first?.isLowercase ?? false ? CoalitionFacts.english(words) : words
  }

  /// The words that are the same in every place, in English; names stay.
  private static func english(_ words: String) -> String {
    let known = [
      "overleg in het ziekenhuis": "hospital meeting", "bestaande overleggen": "existing meetings",
      "plan van aanpak": "plan of action", "brede werkbijeenkomst": "broad working meeting",
    ]
    if let found = known[words] { return found }
    var result = words
    for (dutch, english) in [
      ("startbijeenkomst op ", "kick-off meeting on "), ("werkbijeenkomst", "working meeting"),
      ("startbijeenkomst", "kick-off meeting"),
    ] { result = result.replacingText(dutch, with: english) }
    guard result != words else { return quoted(words) }
    return (1...12).reduce(result) { text, month in
      let date = PartialDate(month < 10 ? "2000-0\(month)" : "2000-\(month)")
      let names = [Language.dutch, .english].map {
        date?.words($0).pieces(between: " ").first ?? ""
      }
      return text.replacingText(" \(names[0])", with: " \(names[1])")
    }
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
