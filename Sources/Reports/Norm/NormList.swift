import CoalitionModel
package import Recommendations
package import Wording

/// A norm as one line per requirement, question and practice.
package enum NormList {
  /// The code, the strength and the title of every requirement, with a stronger strength by theme or
  /// date; then the questions for the session, and what the tool does by itself.
  package static func text(of norm: Norm, _ language: Language) -> String {
    let requirements = norm.requirements.map { requirement in
      let stronger = stronger(requirement, language)
      let mark = stronger.isEmpty ? "" : " (\(stronger.joined(separator: "; ")))"
      return [
        requirement.id, requirement.strength.name(language), requirement.title(language) + mark,
      ]
    }
    let question = Text(nl: "vraag", en: "question")(language)
    let questions = norm.questions.map { [$0.id, question, $0.question(language)] }
    let practice = Text(nl: "werkwijze", en: "practice")(language)
    let practices = norm.practices.map { [$0.id, practice, $0.does(language)] }
    return (requirements + questions + practices).map { $0.joined(separator: "  ") }
      .joined(separator: "\n")
  }

  private static func stronger(_ requirement: Requirement, _ language: Language) -> [String] {
    let themes = Theme.allCases.compactMap { theme in
      requirement.strengthByTheme[theme].map { "\($0.name(language)): \(theme.name(language))" }
    }
    let dates = requirement.strengthFrom.map { dated in
      let from = Text(nl: "vanaf", en: "from")(language)
      return "\(dated.strength.name(language)) \(from) \(dated.date)"
    }
    return themes + dates
  }
}
