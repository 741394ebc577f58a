import CoalitionModel
package import NetworkAnalysis
package import Recommendations
package import Wording

/// What a norm finds in a network: one line per requirement, with what says so.
package enum NormCheck {
  /// The requirements with their answers, those that are not met first, and what would decide them.
  package static func text(of norm: Norm, in analysis: Analysis, _ language: Language) -> String {
    let found = norm.requirements.map { ($0, $0.evaluate(in: analysis)) }
    let groups = Evaluation.Verdict.told.compactMap { verdict -> [Document.Block]? in
      let ours = found.filter { $0.1.verdict == verdict }
      guard !ours.isEmpty else { return nil }
      return [
        .heading(level: 2, "\(verdict.title(language)) (\(ours.count))"),
        .list(ours.map { line($0.0, $0.1, language) }),
      ]
    }
    return Document(language, groups.flatMap { $0 }).plainText()
  }

  private static func line(
    _ requirement: Requirement, _ evaluation: Evaluation, _ language: Language
  ) -> String {
    let observations = evaluation.observations.map { $0(language) }
    let data = evaluation.decidedBy.map { words in
      let label = Text(nl: "Nodig", en: "Needed")(language)
      return "\(label): \(words(language))."
    }
    let head = "\(requirement.id) \(requirement.title(language))."
    return ([head] + observations + [data].compactMap { $0 }).joined(separator: " ")
  }
}

extension Evaluation.Verdict {
  fileprivate static let told: [Evaluation.Verdict] = [.unmet, .undecided, .met, .notApplicable]

  fileprivate func title(_ language: Language) -> String {
    switch self {
    case .met: Text(nl: "In beeld", en: "In view")(language)
    case .unmet: Text(nl: "Nog niet zo", en: "Not so yet")(language)
    case .undecided:
      Text(nl: "Niet te zeggen uit dit bestand", en: "Not decided by this file")(language)
    case .notApplicable: Text(nl: "Niet van toepassing", en: "Does not apply")(language)
    }
  }
}
