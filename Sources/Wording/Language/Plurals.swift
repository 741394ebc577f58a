/// A word that is other for one than for more: a noun, or the verb that goes with it.
package struct Noun: Hashable, Sendable {
  /// The word for one.
  package let singular: Text
  /// The word for any other number; 0 is plural in both languages.
  package let plural: Text

  /// Creates a word from its singular and its plural in each language.
  package init(nl: (one: String, many: String), en: (one: String, many: String)) {
    singular = Text(nl: nl.one, en: en.one)
    plural = Text(nl: nl.many, en: en.many)
  }

  /// The word for a number of it.
  package func word(for number: Int) -> Text { .plural(number, one: singular, many: plural) }
}

extension Noun {
  /// A geographical area.
  package static let area = Noun(nl: ("gebied", "gebieden"), en: ("area", "areas"))
  /// A domain of care, support or government.
  package static let domain = Noun(nl: ("domein", "domeinen"), en: ("domain", "domains"))
  /// A body or an agreement of several partners.
  package static let jointStructure = Noun(
    nl: ("samenwerkingsverband", "samenwerkingsverbanden"),
    en: ("joint structure", "joint structures"))
  /// A meeting of partners.
  package static let meeting = Noun(nl: ("overleg", "overleggen"), en: ("meeting", "meetings"))
  /// A municipality.
  package static let municipality = Noun(
    nl: ("gemeente", "gemeenten"), en: ("municipality", "municipalities"))
  /// A partner of the coalition.
  package static let partner = Noun(nl: ("partner", "partners"), en: ("partner", "partners"))
  /// Two partners.
  package static let pair = Noun(nl: ("paar", "paren"), en: ("pair", "pairs"))
  /// A question to put to the coalition.
  package static let question = Noun(nl: ("vraag", "vragen"), en: ("question", "questions"))
  /// A requirement of a norm.
  package static let requirement = Noun(nl: ("eis", "eisen"), en: ("requirement", "requirements"))
  /// A row of a table.
  package static let row = Noun(nl: ("rij", "rijen"), en: ("row", "rows"))
  /// A step along a tie.
  package static let step = Noun(nl: ("stap", "stappen"), en: ("step", "steps"))
  /// A tie between two partners.
  package static let tie = Noun(nl: ("verbinding", "verbindingen"), en: ("tie", "ties"))
  /// Two partners with a tie between them.
  package static let tiedPair = Noun(
    nl: ("paar dat samenwerkt", "paren die samenwerken"),
    en: ("pair that works together", "pairs that work together"))

  /// The verb of what there is: "is", "zijn".
  package static let are = Noun(nl: ("is", "zijn"), en: ("is", "are"))
  /// The verb of a route: "bereikt", "bereiken".
  package static let reach = Noun(nl: ("bereikt", "bereiken"), en: ("reaches", "reach"))
}

extension Language {
  /// A number with its noun, as in a sentence: "1 partner", "1.200 partners".
  package func count(_ number: Int, _ noun: Noun) -> String {
    "\(self.number(number)) \(word(noun, for: number))"
  }

  /// The same with a small number in words: "één partner", "drie partners".
  package func spelled(_ number: Int, _ noun: Noun) -> String {
    "\(Text.inWords(number)(self)) \(word(noun, for: number))"
  }

  /// The word without its number: "partner" for 1, "partners" for any other number.
  package func word(_ noun: Noun, for number: Int) -> String {
    Text.plural(number, one: noun.singular, many: noun.plural)(self)
  }
}

extension Text {
  /// The text for one, or the text for any other number; 0 is plural in both languages.
  package static func plural(_ number: Int, one: Text, many: Text) -> Text {
    number == 1 ? one : many
  }
}
