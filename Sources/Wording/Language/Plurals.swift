/// A noun with its plural, in both languages.
package struct Noun: Hashable, Sendable {
  /// The word for one.
  package let singular: Text
  /// The word for any other number.
  package let plural: Text

  /// Creates a noun from its singular and its plural in each language.
  package init(nl: (one: String, many: String), en: (one: String, many: String)) {
    singular = Text(nl: nl.one, en: en.one)
    plural = Text(nl: nl.many, en: en.many)
  }
}

extension Noun {
  package static let partner = Noun(nl: ("partner", "partners"), en: ("partner", "partners"))
  package static let tie = Noun(nl: ("verbinding", "verbindingen"), en: ("tie", "ties"))
  package static let pair = Noun(nl: ("paar", "paren"), en: ("pair", "pairs"))
  package static let domain = Noun(nl: ("domein", "domeinen"), en: ("domain", "domains"))
}

extension Language {
  /// A number with its noun, as in a sentence: "1 partner", "1.200 partners".
  package func count(_ number: Int, _ noun: Noun) -> String {
    "\(self.number(number)) \(Text.plural(number, one: noun.singular, many: noun.plural)(self))"
  }
}

extension Text {
  /// The text for one, or the text for any other number; 0 is plural in both languages.
  package static func plural(_ number: Int, one: Text, many: Text) -> Text {
    number == 1 ? one : many
  }
}
