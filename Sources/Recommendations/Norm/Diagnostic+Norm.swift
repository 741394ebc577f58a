import CoalitionModel
import Wording

extension Diagnostic {
  static func shape(_ nl: String, _ en: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "hier staan niet genoeg of te veel groepen",
        en: "this names too few or too many groups"),
      expected: Text(nl: "verwacht: '\(nl)'", en: "expected: '\(en)'"))
  }

  static func emptyValue(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "in deze eis is iets leeg gelaten", en: "something in this requirement is empty"),
      expected: Text(
        nl: "vul elke sleutel en elke lijst in", en: "fill in every key and every list"))
  }

  static func unknownKind(_ word: String, at place: Place) -> Diagnostic {
    let terms = RequirementKinds.all.map { $0.term }
    let suggestion = Spelling.nearest(to: word, among: terms)
    return Diagnostic(
      at: place,
      found: Text(nl: "'\(word)' is geen soort eis", en: "'\(word)' is not a kind of requirement"),
      expected: Diagnostic.choice(
        Text(nl: "kies uit", en: "choose from"), of: terms, after: suggestion),
      suggestion: suggestion)
  }
}
