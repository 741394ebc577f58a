import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks that the file says something of the coalition as a whole, such as the problems it works on.
  static let network = RequirementKind(
    Term("netwerk", "network", nl: "netwerk", en: "network"), fields: [.attribute, .atLeast]
  ) { record, reader in
    NetworkRequirement(from: record, reader: reader).map { asked in
      Criterion(.overview, effort: .ask, impact: .fullerPicture) { asked.evaluate(in: $0) }.with {
        $0.followsPriorities = true
      }
    }
  }
}

/// The parameters of ``RequirementKind/network``, and how they are looked up in an analysis.
struct NetworkRequirement: Sendable {
  /// What can be asked for.
  enum Attribute: String, VocabularyTerm {
    static let codebook = Codebook<Attribute>("kenmerk", "attribute")

    case priorities
    case neighborhoods
    case interventions

    var term: Term {
      switch self {
      case .priorities: Term("opgaven", "priorities", nl: "opgaven", en: "priorities")
      case .neighborhoods:
        Term("wijken", "neighborhoods", nl: "wijken", en: "neighbourhoods")
      case .interventions:
        Term("interventies", "interventions", nl: "interventies", en: "interventions")
      }
    }

    func values(in network: CoalitionNetwork, _ language: Language) -> [String] {
      switch self {
      case .priorities:
        Theme.allCases.filter { theme in network.priorities.contains { $0.theme == theme } }
          .map { $0.name(language) }
      case .neighborhoods:
        network.regions.filter { $0.kind == .neighborhood }.map { $0.name }.sorted()
      case .interventions: network.interventions.map { $0.name }.sorted()
      }
    }
  }

  let attribute: Attribute
  let least: Int

  init?(from record: Record, reader: NormReader) {
    let attribute: Attribute? = reader.walker.code(
      reader.required(.attribute, of: record))
    least = reader.walker.integer(record[.atLeast], in: 1...100) ?? 1
    guard let attribute else { return nil }
    self.attribute = attribute
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    let count = Set(attribute.values(in: network, .dutch)).count
    var evaluation = Evaluation(count >= least ? Evidence.present : network.unrecorded)
    evaluation.figures = [
      Figure(
        name: Text(
          nl: "\(attribute.name(.dutch)) in het bestand",
          en: "\(attribute.name(.english)) in the file"),
        count: count,
        variant: Text(nl: "gevraagd: minstens \(least)", en: "asked for: at least \(least)"))
    ]
    evaluation.observations = [
      Text { language in
        let values = attribute.values(in: network, language).reduce(into: [String]()) {
          if !$0.contains($1) { $0.append($1) }
        }
        let name = attribute.name(language)
        let label =
          count > 0
          ? Text(nl: "In beeld", en: "In view")
          : evaluation.evidence == .absent
            ? Text(nl: "Ontbreekt", en: "Missing") : Text(nl: "Niet in beeld", en: "Not in view")
        return count > 0
          ? "\(label(language)): \(values.joined(separator: ", "))".withFullStop
          : "\(label(language)): \(name)."
      }
    ]
    if evaluation.evidence == .unknown {
      evaluation.decidedBy = Text(
        nl: "minstens \(least) onder '\(attribute.term.code)' in het bestand",
        en: "at least \(least) under '\(attribute.term.englishCode)' in the file")
    }
    return evaluation
  }
}
