import Graphs
import Wording

extension Measure {
  /// How far inside the tightly connected middle of the network a partner lies.
  package static let coreness = Measure(
    name: "coreness", aliases: ["kernniveau"], range: .others, kind: .count,
    question: Text(
      nl: "Hoort deze partner bij een groep partners die onderling veel samenwerken?",
      en: "Is this partner part of a group of partners that work together a lot?"),
    variant: Text(
      nl: "hoogste k-kern, zonder richting", en: "highest k-core, without directions"),
    source: Reference("Seidman", 1983, doi: "10.1016/0378-8733(83)90028-X")
  ) { graph in
    graph.coreness()
  }

  /// Whether the partners of a partner are also tied to each other.
  package static let clustering = clustering(
    "clustering", aliases: ["clustervorming"], counting: .edges,
    Text(
      nl: "lokaal: verbonden deel van de paren buren; niets onder twee buren",
      en: "local: connected share of the pairs of neighbours; nothing below two neighbours"),
    Reference("Watts and Strogatz", 1998, doi: "10.1038/30918"))

  /// Whether the partners of a partner are also tied to each other, by strength.
  package static let clusteringByStrength = clustering(
    "clustering-strength", counting: .strengths,
    Text(
      nl: "lokaal, naar sterkte (Barrat); niets onder twee buren",
      en: "local, by strength (Barrat); nothing below two neighbours"),
    Reference("Barrat and others", 2004, doi: "10.1073/pnas.0400087101"))

  private static func clustering(
    _ name: String, aliases: [String] = [], counting: Counting, _ variant: Text,
    _ source: Reference
  ) -> Measure {
    Measure(
      name: name, aliases: aliases, range: .unit,
      question: Text(
        nl: "Werken de partners van deze partner ook met elkaar?",
        en: "Do the partners of this partner also work with each other?"),
      variant: variant, source: source,
      values: { graph in graph.clustering(counting: counting) })
  }
}
