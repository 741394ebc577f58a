/// The field in which a partner works.
///
/// The list holds the domains of a local coalition; a network about something else has domains of its
/// own, with the words of its file.
package struct Domain: VocabularyTerm, Comparable {
  package static let codebook = Codebook<Domain>("domein", "domain")

  /// The codes and names of this domain.
  package let term: Term

  private init(_ term: Term) {
    self.term = term
  }

  /// A domain that only one network knows, by the word of its file.
  package init(own word: String) {
    term = Term(word, word, nl: word, en: word)
  }

  /// Birth care, general practice, mental health care and other cure.
  package static let medical = Domain(Term("medisch", "medical", nl: "medisch", en: "medical"))
  /// Prevention for all: the regional public health service and youth health care.
  package static let publicHealth = Domain(
    Term("publieke-gezondheid", "public-health", nl: "publieke gezondheid", en: "public health"))
  /// Neighbourhood teams, welfare, debt relief, housing, youth care.
  package static let social = Domain(Term("sociaal", "social", nl: "sociaal", en: "social"))
  /// The municipality and its administrators.
  package static let municipality = Domain(
    Term("gemeente", "municipality", nl: "gemeente", en: "municipality"))
  /// Volunteers, parents, residents and places where they meet.
  package static let informal = Domain(
    Term("informeel", "informal", nl: "informeel", en: "informal"))
  /// Health insurers.
  package static let insurer = Domain(
    Term("verzekeraar", "insurer", nl: "verzekeraar", en: "insurer"))
  /// Advice, support and research.
  package static let knowledge = Domain(
    Term("kennis", "knowledge", nl: "kennis en advies", en: "knowledge and advice"))
  /// Childcare and schools.
  package static let education = Domain(
    Term(
      "onderwijs-opvang", "education", nl: "onderwijs en opvang", en: "education and childcare"))
  /// Probation, child protection and safety.
  package static let justice = Domain(
    Term(
      "justitie-veiligheid", "justice", nl: "justitie en veiligheid", en: "justice and safety"))

  /// The domains of a local coalition; those that only one network knows are not among them.
  package static let allCases: [Domain] = [
    medical, publicHealth, social, municipality, informal, insurer, knowledge, education, justice,
  ]

  package static func == (first: Self, second: Self) -> Bool {
    first.term.code == second.term.code
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(term.code) }

  /// The order of the vocabulary; domains that only one network knows come last, by their words.
  package static func < (first: Self, second: Self) -> Bool {
    let places = [first, second].map { allCases.firstIndex(of: $0) ?? allCases.count }
    return (places[0], first.term.code) < (places[1], second.term.code)
  }
}
