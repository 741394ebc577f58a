import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks that an attribute is recorded, with at least so many values, for partners of some groups.
  static let attribute = RequirementKind(
    Term("kenmerk", "attribute", nl: "kenmerk", en: "attribute"),
    fields: [.attribute, .ofGroups, .atLeast, .values]
  ) { record, reader in
    AttributeRequirement(from: record, reader: reader).map { asked in
      Criterion(.overview, effort: .ask, impact: .fullerPicture) { asked.evaluate(in: $0) }
    }
  }
}

/// The parameters of ``RequirementKind/attribute``, and how they are looked up in an analysis.
struct AttributeRequirement: Sendable {
  /// The attributes that can be asked for.
  enum Attribute: String, VocabularyTerm {
    static let codebook = Codebook<Attribute>("kenmerk", "attribute")

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

    /// The values that a norm asks for, as a reader sees them.
    func terms(_ value: Value?, _ reader: NormReader) -> [Text] {
      let word = name
      switch self {
      case .policyFields:
        let fields: [PolicyField] = reader.walker.codes(value, as: word)
        return fields.map { field in Text { field.name($0) } }
      case .phases: return reader.phases(value).map { phase in Text { phase.name($0) } }
      case .themes: return reader.themes(value).map { theme in Text { theme.name($0) } }
      case .interest: return []
      }
    }

    private var name: Text { term.name }

    func values(of partner: Partner, _ language: Language) -> [String] {
      switch self {
      case .policyFields: partner.policyFields.map { $0.name(language) }
      case .interest: [partner.interest].compactMap { $0 }
      case .phases: partner.phases.map { $0.name(language) }
      case .themes: partner.themes.map { $0.name(language) }
      }
    }
  }

  let attribute: Attribute
  let groups: [PartnerGroup]
  let least: Int
  /// The values of which one must be there, folded; empty is any value.
  let wanted: [Text]

  init?(from record: Record, reader: NormReader) {
    let attribute: Attribute? = reader.walker.code(
      reader.required(.attribute, of: record))
    groups = reader.groups(reader.required(.ofGroups, of: record))
    least = reader.walker.integer(record[.atLeast], in: 1...100) ?? 1
    guard let attribute, !groups.isEmpty else { return nil }
    self.attribute = attribute
    wanted = attribute.terms(record[.values], reader)
    if record[.values] != nil, wanted.isEmpty { return nil }
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    let partners = PartnerPresence(of: groups, in: network).involved
    let values = distinctValues(of: partners, .dutch)
    let isMet =
      values.count >= least && (wanted.isEmpty || wanted.contains { values.contains($0.nl) })
    let presence: Evidence = isMet ? .present : network.unrecorded
    let origins = Text { PartnerGroup.origin(of: groups, $0) }
    var evaluation = Evaluation(presence)
    evaluation.partners = partners.map { $0.id }
    evaluation.figures = [
      Figure(
        name: Text(
          nl: "vastgelegd bij \(attribute.name(.dutch))",
          en: "recorded under \(attribute.name(.english))"),
        count: values.count, variant: asked)
    ]
    evaluation.observations = [observation(of: partners)]
    if evaluation.evidence == .unknown {
      evaluation.decidedBy = Text(
        nl: """
          '\(attribute.term.code)' bij een partner \(origins.nl) in het bestand (\(asked.nl))
          """,
        en: """
          '\(attribute.term.englishCode)' with a partner \(origins.en) in the file (\(asked.en))
          """)
    }
    return evaluation
  }

  /// What is asked, in words.
  private var asked: Text {
    guard !wanted.isEmpty else {
      return Text(nl: "gevraagd: minstens \(least)", en: "asked for: at least \(least)")
    }
    let names = Text { language in language.alternatives(wanted.map { $0(language) }) }
    return Text(nl: "gevraagd: \(names.nl)", en: "asked for: \(names.en)")
  }

  private func distinctValues(of partners: [Partner], _ language: Language) -> [String] {
    partners.flatMap { attribute.values(of: $0, language) }
      .reduce(into: []) { found, value in if !found.contains(value) { found.append(value) } }
  }

  private func observation(of partners: [Partner]) -> Text {
    Text { language in
      let values = distinctValues(of: partners, language)
      let label = Text(
        nl: "In beeld bij \(attribute.name(.dutch))",
        en: "\(attribute.name(.english).capitalizedFirst) in view")
      guard values.isEmpty else {
        return "\(label(language)): \(values.joined(separator: "; "))".withFullStop
      }
      let none = Text(nl: "Niet in beeld", en: "Not in view")
      return "\(none(language)): \(attribute.name(language))."
    }
  }
}
