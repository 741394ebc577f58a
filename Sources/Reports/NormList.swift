public import CoalitionModel
public import Recommendations

/// A norm as one line per requirement.
public enum NormList {
  /// The code, the strength and the title of every requirement, and a stronger strength by theme.
  public static func text(of norm: Norm, _ language: Language) -> String {
    let rows = norm.requirements.map { requirement in
      let themes = Theme.allCases.filter { requirement.strengthByTheme[$0] != nil }
      let stronger = themes.compactMap { theme in
        requirement.strengthByTheme[theme].map {
          "\($0.name(language)): \(theme.name(language))"
        }
      }
      let mark = stronger.isEmpty ? "" : " (\(stronger.joined(separator: "; ")))"
      return [
        requirement.id, requirement.strength.name(language), requirement.title(language) + mark,
      ]
    }
    return rows.map { $0.joined(separator: "  ") }.joined(separator: "\n")
  }
}
