public import CoalitionModel
public import NetworkAnalysis
public import YAMLDocuments

/// Asks for a structure of one of some kinds.
public struct StructureRequirement: RequirementKind {
  public static var term: Term { Term("overleg", "structure", nl: "overleg", en: "structure") }
  public static var fields: [Field] { [.kinds] }

  let kinds: [StructureKind]

  public init?(from record: YAMLRecord, reader: NormReader) {
    kinds = reader.walker.codes(
      reader.required(.kinds, of: record), as: Text(nl: "soort overleg", en: "kind of structure"))
    guard !kinds.isEmpty else { return nil }
  }

  public func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    let found = network.allStructures.filter { $0.kind.map(kinds.contains) ?? false }
    let current = found.filter { $0.standing == .current }
    let isDenied = network.isComplete || found.contains { $0.standing == .absent }
    var evaluation = Evaluation(
      !current.isEmpty ? Evidence.present : isDenied ? .absent : .unknown)
    let names = Text { language in language.alternatives(kinds.map { $0.name(language) }) }
    evaluation.citations = found.flatMap(\.citations)
    evaluation.figures = [
      Figure(
        name: Text(
          nl: "overleggen van de soort \(names.nl)", en: "structures of the kind \(names.en)"),
        count: current.count,
        variant: Text(nl: "die er nu zijn", en: "that exist now"))
    ]
    evaluation.observations = [observation(names, found: found, verdict: evaluation.verdict)]
    if evaluation.verdict == .undecided {
      evaluation.decidedBy = Text(
        nl: "een overleg van de soort '\(names.nl)' in het bestand, of status: afwezig",
        en: "a structure of the kind '\(names.en)' in the file, or status: absent")
    }
    return evaluation
  }

  private func observation(
    _ names: Text, found: [Structure], verdict: Evaluation.Verdict
  ) -> Text {
    let planned = found.filter { $0.standing != .current && $0.standing != .absent }
    if verdict == .undecided, !planned.isEmpty {
      return Text { language in
        let parts = planned.map { "\($0.name) (\($0.standing.name(language)))" }
        let label = Text(nl: "Nu niet vast", en: "Not standing now")(language)
        return "\(label): \(language.list(parts))."
      }
    }
    return switch verdict {
    case .met:
      Text { "\(names($0)): \($0.list(found.filter { $0.standing == .current }.map(\.name)))." }
    case .unmet: Text(nl: "Ontbreekt: \(names.nl).", en: "Missing: \(names.en).")
    case .undecided, .notApplicable:
      Text(nl: "Niet in beeld: \(names.nl).", en: "Not in view: \(names.en).")
    }
  }
}
