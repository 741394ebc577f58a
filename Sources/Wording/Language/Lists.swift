extension Language {
  /// The items as a list in a sentence: "a, b en c".
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let and = Text(nl: "en", en: "and")(self)
    return items.dropLast().joined(separator: ", ") + " \(and) \(last)"
  }

  /// The items as alternatives in a sentence: "a, b of c".
  package func alternatives(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let or = Text(nl: "of", en: "or")(self)
    return items.dropLast().joined(separator: ", ") + " \(or) \(last)"
  }
}

extension Text {
  /// A text made in the same way for both languages.
  package init(_ make: (Language) -> String) {
    self.init(nl: make(.dutch), en: make(.english))
  }
}
