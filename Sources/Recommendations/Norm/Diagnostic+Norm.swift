import CoalitionModel

extension Diagnostic {
  static func unknownKind(_ word: String, at place: Place) -> Diagnostic {
    let terms = RequirementKinds.all.map { $0.term }
    return Diagnostic(
      at: place,
      found: Text(nl: "'\(word)' is geen soort eis", en: "'\(word)' is not a kind of requirement"),
      expected: Text(
        nl: "kies uit: \(terms.map(\.code).joined(separator: ", "))",
        en: "choose from: \(terms.map(\.englishCode).joined(separator: ", "))"),
      suggestion: Spelling.nearest(to: word, among: terms.flatMap(\.spellings)))
  }
}
