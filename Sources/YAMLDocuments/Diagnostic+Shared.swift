package import CoalitionModel
package import Wording

extension Diagnostic {
  /// A field that must be there was left out.
  package static func missing(_ field: Field, of what: Text, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "hier ontbreekt '\(field.name(.dutch))'",
        en: "'\(field.name(.english))' is missing here"),
      expected: Text(
        nl: "\(what.nl) heeft '\(field.name(.dutch))' nodig",
        en: "\(what.en) needs '\(field.name(.english))'"))
  }

  /// A word names neither a domain nor a type of partner.
  package static func unknownGroup(_ word: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "'\(word)' is geen domein of type partner",
        en: "'\(word)' is not a domain or type of partner"),
      expected: Text(
        nl: "verwacht: een domein (medisch, sociaal, ...) of een type (kraamzorg, jgz, ...)",
        en: "expected: a domain (medical, social, ...) or a type (midwife, jgz, ...)"),
      suggestion: Spelling.nearest(
        to: word, among: Domain.allCases.map { $0.term } + PartnerType.allCases.map { $0.term }))
  }
}
