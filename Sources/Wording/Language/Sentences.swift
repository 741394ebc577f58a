// How words become a sentence: its capital, its full stop, its label, and what it says of presence.

extension String {
  /// The words with a capital first, as at the start of a sentence.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The words with a small letter first, as after a colon.
  package var lowercasedFirst: String {
    let isNumeral = hasPrefix("Eén ") || hasPrefix("Één ")
    return isNumeral ? "één" + dropFirst(3) : prefix(1).lowercased() + dropFirst()
  }

  /// The words as a sentence: a capital first and a full stop last.
  package var asSentence: String { capitalizedFirst + "." }

  /// The words with a full stop, unless they end with one, as a name may: "Assendelft e.o.".
  package var withFullStop: String { last == "." ? self : self + "." }
}

extension Text {
  /// A label with what it stands before, as in the sentence "Betrokken: JGZ en VSV".
  package static func labeled(_ label: Text, _ words: Text) -> Text {
    Text { "\(label($0).capitalizedFirst): \(words($0))".withFullStop }
  }

  /// A label with names after it, as in the sentence "Betrokken: JGZ en VSV".
  package static func labeled(_ label: Text, _ names: [String]) -> Text {
    labeled(label, Text { $0.list(names) })
  }

  /// Words as a list in a sentence: "a, b en c".
  package static func list(_ items: [Text]) -> Text {
    Text { language in language.list(items.map { $0(language) }) }
  }

  /// Words as alternatives in a sentence: "a, b of c".
  package static func alternatives(_ items: [Text]) -> Text {
    Text { language in language.alternatives(items.map { $0(language) }) }
  }
}

// What is known not to be there is missing; what nobody says anything of is not in view.
extension Text {
  /// That something is known not to be there, as in the sentence "Ontbreekt: kraamzorg".
  package static func missing(_ words: Text) -> Text {
    Text(nl: "Ontbreekt: \(words.nl).", en: "Missing: \(words.en).")
  }

  /// That nothing is recorded of something, as in the sentence "Niet in beeld: kraamzorg".
  package static func notInView(_ words: Text) -> Text {
    Text(nl: "Niet in beeld: \(words.nl).", en: "Not in view: \(words.en).")
  }

  /// That something is missing when that is known, and else that it is not in view, as a sentence.
  package static func lacking(_ words: Text, isKnown: Bool) -> Text {
    isKnown ? missing(words) : notInView(words)
  }
}

extension Language {
  /// What is said of something that is not there: "ontbreekt" when that is known, else "niet in beeld".
  package func lacking(isKnown: Bool) -> String {
    isKnown ? self(nl: "ontbreekt", en: "missing") : self(nl: "niet in beeld", en: "not in view")
  }
}
