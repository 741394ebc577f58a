import Graphs
import Wording

extension Measure {
  /// How far a partner is tied up in one circle of partners that all know each other.
  package static let constraint = constraint(
    "constraint", aliases: ["beperking"], range: .constraint, counting: .edges,
    Text(
      nl: "Burt, buren van de buren niet meegeteld; laag = verbindt; elke verbinding telt één",
      en: "Burt, within the neighbours only; low = connects; ties count one"))

  /// How far a partner is tied up in one circle of partners, by strength.
  package static let constraintByStrength = constraint(
    "constraint-strength", range: .constraintByStrength, counting: .strengths,
    Text(
      nl: "Burt, buren van de buren niet meegeteld; laag = verbindt; naar sterkte",
      en: "Burt, within the neighbours only; low = connects; by strength"))

  /// How many partners a partner is tied to that do not lead to the same others.
  package static let effectiveSize = effectiveSize(
    "effective-size", aliases: ["effectieve-grootte"], counting: .edges,
    Text(nl: "Burt; elke verbinding telt één", en: "Burt; ties count one"))

  /// How many partners a partner is tied to that do not lead to the same others, by strength.
  package static let effectiveSizeByStrength = effectiveSize(
    "effective-size-strength", counting: .strengths,
    Text(nl: "Burt; naar sterkte", en: "Burt; by strength"))

  /// Which share of a partner's partners does not lead to the same others.
  package static let efficiency = efficiency(
    "efficiency", aliases: ["efficientie"], counting: .edges,
    Text(
      nl: "Burt, effectieve omvang / aantal buren; elke verbinding telt één",
      en: "Burt, effective size / number of neighbours; ties count one"))

  /// Which share of a partner's partners does not lead to the same others, by strength.
  package static let efficiencyByStrength = efficiency(
    "efficiency-strength", counting: .strengths,
    Text(
      nl: "Burt, effectieve omvang / aantal buren; naar sterkte",
      en: "Burt, effective size / number of neighbours; by strength"))

  private static func constraint(
    _ name: String, aliases: [String] = [], range: Range, counting: Counting, _ variant: Text
  ) -> Measure {
    Measure(
      name: name, aliases: aliases, range: range,
      question: Text(
        nl: "Werkt deze partner in één kring, of tussen groepen die elkaar niet spreken?",
        en: "Does this partner work in one circle, or between groups that do not meet?"),
      variant: variant, source: Reference("Burt", 1992),
      values: { graph in graph.constraint(counting: counting) })
  }

  private static func effectiveSize(
    _ name: String, aliases: [String] = [], counting: Counting, _ variant: Text
  ) -> Measure {
    Measure(
      name: name, aliases: aliases, range: .others,
      question: Text(
        nl: "Hoeveel partners bereikt deze partner die nog niet met elkaar werken?",
        en: "How many partners does this partner reach that do not meet already?"),
      variant: variant, source: Reference("Burt", 1992),
      values: { graph in graph.effectiveSize(counting: counting) })
  }

  private static func efficiency(
    _ name: String, aliases: [String] = [], counting: Counting, _ variant: Text
  ) -> Measure {
    Measure(
      name: name, aliases: aliases, range: .unit,
      question: Text(
        nl: "Welk deel van de partners van deze partner werkt nog niet met elkaar?",
        en: "Which share of this partner's partners does not meet already?"),
      variant: variant, source: Reference("Burt", 1992),
      values: { graph in graph.efficiency(counting: counting) })
  }
}
