import CoalitionModel
import Testing

/// One list of the vocabulary, without its type.
struct VocabularyList: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let terms: [Term]
  /// The code of the term that a word means.
  let code: @Sendable (String) -> String?

  init<T: VocabularyTerm>(_ type: T.Type) {
    testDescription = "\(type)"
    terms = type.allCases.map(\.term)
    code = { T(code: $0)?.code }
  }

  static let all: [VocabularyList] = [
    VocabularyList(Confidence.self),
    VocabularyList(Direction.self),
    VocabularyList(Domain.self),
    VocabularyList(Level.self),
    VocabularyList(PartnerStatus.self),
    VocabularyList(PartnerType.self),
    VocabularyList(Phase.self),
    VocabularyList(PolicyField.self),
    VocabularyList(RegionKind.self),
    VocabularyList(Response.self),
    VocabularyList(Ring.self),
    VocabularyList(Role.self),
    VocabularyList(Standing.self),
    VocabularyList(StructureKind.self),
    VocabularyList(Theme.self),
    VocabularyList(TieKind.self),
  ]
}

/// One list of keys of the network file.
struct FieldList: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let fields: [Field]

  static let all: [FieldList] = [
    FieldList(testDescription: "network", fields: Field.ofNetwork),
    FieldList(testDescription: "source", fields: Field.ofSource),
    FieldList(testDescription: "citation", fields: Field.ofCitation),
    FieldList(testDescription: "priority", fields: Field.ofPriority),
    FieldList(testDescription: "partner", fields: Field.ofPartner),
    FieldList(testDescription: "role", fields: Field.ofRole),
    FieldList(testDescription: "tie", fields: Field.ofTie),
    FieldList(testDescription: "structure", fields: Field.ofStructure),
    FieldList(testDescription: "region", fields: Field.ofRegion),
    FieldList(testDescription: "statement", fields: Field.ofStatement),
    FieldList(testDescription: "intervention", fields: Field.ofIntervention),
  ]
}
