public import CoalitionModel
public import NetworkAnalysis
public import YAMLDocuments

/// Asks that an attribute is recorded, with at least so many values, for partners of some groups.
public struct AttributeRequirement: RequirementKind {
  /// The attributes that can be asked for.
  enum Attribute: String, VocabularyTerm {
    case policyFields
    case interest
    case phases
    case themes

    var term: Term {
      switch self {
      case .policyFields:
        Term("beleidsterreinen", "policy-fields", nl: "beleidsterreinen", en: "policy fields")
      case .interest: Term("belang", "interest", nl: "belang", en: "interest")
      case .phases: Term("fase", "phase", nl: "fasen", en: "phases")
      case .themes: Term("thema", "theme", nl: "thema's", en: "themes")
      }
    }

    func values(of partner: Partner, _ language: Language) -> [String] {
      switch self {
      case .policyFields: partner.policyFields.map { $0.name(language) }
      case .interest: [partner.interest].compactMap { $0 }
      case .phases: partner.phases.map { $0.name(language) }
      case .themes: partner.themes.map { $0.name(language) }
      }
    }
  }

  public static var term: Term { Term("kenmerk", "attribute", nl: "kenmerk", en: "attribute") }
  public static var fields: [Field] { [.attribute, .ofGroups, .atLeast] }

  let attribute: Attribute
  let groups: [PartnerGroup]
  let least: Int

  public init?(from record: YAMLRecord, reader: NormReader) {
    let attribute: Attribute? = reader.walker.code(
      reader.required(.attribute, of: record), as: Text(nl: "kenmerk", en: "attribute"))
    groups = reader.groups(reader.required(.ofGroups, of: record))
    least = reader.walker.integer(record[.atLeast], in: 1...100) ?? 1
    guard let attribute, !groups.isEmpty else { return nil }
    self.attribute = attribute
  }

  public func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    let partners = PartnerPresence(of: groups, in: network).involved
    let values = distinctValues(of: partners, .dutch)
    let presence: Evidence =
      values.count >= least ? .present : network.isComplete ? .absent : .unknown
    let origins = Text { PartnerGroup.origin(of: groups, $0) }
    var evaluation = Evaluation(presence)
    evaluation.partners = partners.map(\.id)
    evaluation.figures = [
      Figure(
        name: Text(
          nl: "keer vastgelegd: \(attribute.name(.dutch))",
          en: "recorded: \(attribute.name(.english))"),
        value: Text(nl: "\(values.count)", en: "\(values.count)"),
        variant: Text(nl: "gevraagd: minstens \(least)", en: "asked for: at least \(least)"))
    ]
    evaluation.observations = [observation(of: partners)]
    if evaluation.verdict == .undecided {
      evaluation.decidedBy = Text(
        nl: """
          welke \(attribute.name(.dutch)) er zijn bij een partner \(origins.nl); minstens \(least) \
          onder '\(attribute.term.code)' in het bestand
          """,
        en: """
          which \(attribute.name(.english)) there are with a partner \(origins.en); at least \
          \(least) under '\(attribute.term.englishCode)' in the file
          """)
    }
    return evaluation
  }

  private func distinctValues(of partners: [Partner], _ language: Language) -> [String] {
    partners.flatMap { attribute.values(of: $0, language) }
      .reduce(into: []) { found, value in if !found.contains(value) { found.append(value) } }
  }

  private func observation(of partners: [Partner]) -> Text {
    Text { language in
      let values = distinctValues(of: partners, language)
      let label = Text(
        nl: "In beeld bij \(attribute.name(.dutch))", en: "\(attribute.name(.english)) in view")
      let none = Text(nl: "geen", en: "none")
      return "\(label(language)): \(values.isEmpty ? none(language) : language.list(values))."
    }
  }
}
