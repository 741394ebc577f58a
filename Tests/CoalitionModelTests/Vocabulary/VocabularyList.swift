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
    VocabularyList(Approach.self),
    VocabularyList(Confidence.self),
    VocabularyList(Direction.self),
    VocabularyList(Domain.self),
    VocabularyList(GrammaticalNumber.self),
    VocabularyList(Level.self),
    VocabularyList(Need.self),
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
    FieldList(testDescription: "network", fields: CoalitionNetwork.kind.shape.fields),
    FieldList(testDescription: "source", fields: Source.kind.shape.fields),
    FieldList(testDescription: "indicator", fields: Indicator.kind.shape.fields),
    FieldList(testDescription: "citation", fields: Citation.kind.shape.fields),
    FieldList(testDescription: "priority", fields: Priority.kind.shape.fields),
    FieldList(testDescription: "partner", fields: Partner.kind.shape.fields),
    FieldList(testDescription: "role", fields: Partner.HeldRole.kind.shape.fields),
    FieldList(testDescription: "tie", fields: Tie.kind.shape.fields),
    FieldList(testDescription: "structure", fields: Structure.kind.shape.fields),
    FieldList(testDescription: "region", fields: Region.kind.shape.fields),
    FieldList(testDescription: "statement", fields: Statement.kind.shape.fields),
    FieldList(testDescription: "intervention", fields: Intervention.kind.shape.fields),
  ]
}
