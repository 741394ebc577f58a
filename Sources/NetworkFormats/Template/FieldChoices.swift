import CoalitionModel
import Wording

/// What may be chosen in a column of a template.
enum FieldChoices {
  /// The codes, in one language; empty for a column in which anything may stand.
  static func of(_ field: Field, in kind: TableKind, _ language: Language) -> [String] {
    switch field {
    case .type: codes(PartnerType.self, language)
    case .domain: codes(Domain.self, language)
    case .status:
      kind == .partners ? codes(PartnerStatus.self, language) : codes(Standing.self, language)
    case .roles: codes(Role.self, language)
    case .phases: codes(Phase.self, language)
    case .themes: codes(Theme.self, language)
    case .levels: codes(Level.self, language)
    case .direction: codes(Direction.self, language)
    case .confidence: codes(Confidence.self, language)
    case .intensity: (0...5).map { "\($0)" }
    case .kind: kinds(in: kind, language)
    case .formal, .personBound, .coalitionWide, .complete:
      [Text(nl: "ja", en: "yes")(language), Text(nl: "nee", en: "no")(language)]
    default: []
    }
  }

  private static func kinds(in kind: TableKind, _ language: Language) -> [String] {
    switch kind {
    case .ties: codes(TieKind.self, language)
    case .structures: codes(StructureKind.self, language)
    default: codes(RegionKind.self, language)
    }
  }

  private static func codes<T: VocabularyTerm>(_ type: T.Type, _ language: Language) -> [String] {
    T.allCases.map { language == .dutch ? $0.term.code : $0.term.englishCode }
  }
}
