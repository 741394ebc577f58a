/// A noun as it stands in a sentence: with its article, and with the number that verbs follow.
package struct NounPhrase: Hashable, Sendable {
  /// The words in the middle of a sentence: "de JGZ", "gynaecologen".
  package let words: Text
  /// Whether verbs are in the plural.
  package let isPlural: Bool

  /// Creates a phrase.
  package init(_ words: Text, isPlural: Bool = false) {
    self.words = words
    self.isPlural = isPlural
  }

  /// The words in Dutch.
  package var nl: String { words.nl }
  /// The words in English.
  package var en: String { words.en }

  /// The verb that follows the phrase.
  package func verb(_ verb: Noun) -> Text { isPlural ? verb.plural : verb.singular }

  /// So many phrases are named in one list; of more the number is told.
  package static let mostNamed = 3

  /// Some phrases as one, as in "de JGZ, verloskundigen en nog twee"; nothing of no phrases.
  package static func list(_ phrases: [NounPhrase], atMost most: Int = mostNamed) -> NounPhrase? {
    guard let first = phrases.first else { return nil }
    guard phrases.count > 1 else { return first }
    let isLong = phrases.count > most + 1
    let shown = isLong ? Array(phrases.prefix(most)) : phrases
    let more = phrases.count - shown.count
    let number = Text.inWords(more)
    let rest = more == 0 ? [] : [Text(nl: "nog \(number.nl)", en: "\(number.en) more")]
    return NounPhrase(.list(shown.map { $0.words } + rest), isPlural: true)
  }
}

extension Text {
  /// A small number in words, as in a sentence; a larger one in digits.
  package static func inWords(_ number: Int) -> Text {
    let dutch = [
      "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
    ]
    let english = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    guard dutch.indices.contains(number) else { return Text { $0.number(number) } }
    return Text(nl: dutch[number], en: english[number])
  }

  /// The same with a capital first in both languages.
  package var capitalizedFirst: Text { Text(nl: nl.capitalizedFirst, en: en.capitalizedFirst) }

  /// Sentences after each other, with a space between.
  package static func joined(_ sentences: [Text]) -> Text {
    Text { language in sentences.map { $0(language) }.joined(separator: " ") }
  }
}

// Verbs that advice needs, by number.
extension Noun {
  /// The verb of who calls: "belt", "bellen".
  package static let call = Noun(nl: ("belt", "bellen"), en: ("calls", "call"))
  /// The verb of who sits in a meeting.
  package static let sit = Noun(nl: ("zit", "zitten"), en: ("sits", "sit"))
  /// The verb of who works.
  package static let work = Noun(nl: ("werkt", "werken"), en: ("works", "work"))
  /// The verb of who asks.
  package static let ask = Noun(nl: ("vraagt", "vragen"), en: ("asks", "ask"))
  /// The verb of who wants.
  package static let want = Noun(nl: ("wil", "willen"), en: ("wants", "want"))
  /// The verb of who can.
  package static let can = Noun(nl: ("kan", "kunnen"), en: ("can", "can"))
  /// The verb of who makes something.
  package static let make = Noun(nl: ("maakt", "maken"), en: ("makes", "make"))
  /// The verb of who tells.
  package static let tell = Noun(nl: ("vertelt", "vertellen"), en: ("tells", "tell"))
  /// The verb of who takes part.
  package static let takePart = Noun(nl: ("doet", "doen"), en: ("takes part", "take part"))
  /// The verb of being, in the past.
  package static let were = Noun(nl: ("was", "waren"), en: ("was", "were"))
  /// The verb of who stands on a list.
  package static let stand = Noun(nl: ("staat", "staan"), en: ("is", "are"))
  /// The verb of who invites.
  package static let invite = Noun(nl: ("nodigt", "nodigen"), en: ("invites", "invite"))
  /// The verb of who puts something somewhere.
  package static let put = Noun(nl: ("zet", "zetten"), en: ("puts", "put"))
  /// The verb of who writes down.
  package static let write = Noun(nl: ("schrijft", "schrijven"), en: ("writes", "write"))
  /// The verb of who leads a phase.
  package static let lead = Noun(nl: ("trekt", "trekken"), en: ("leads", "lead"))
  /// The verb of who introduces.
  package static let introduce = Noun(nl: ("stelt", "stellen"), en: ("introduces", "introduce"))
  /// The verb of who knows somebody.
  package static let know = Noun(nl: ("kent", "kennen"), en: ("knows", "know"))
  /// The verb of who hands a family over.
  package static let handOver = Noun(nl: ("overdraagt", "overdragen"), en: ("hands", "hand"))
  /// The verb of who coordinates.
  package static let coordinate = Noun(
    nl: ("coördineert", "coördineren"), en: ("coordinates", "coordinate"))
}
