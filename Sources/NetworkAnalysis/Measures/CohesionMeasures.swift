import Graphs
import Wording

extension Measure {
  /// How far inside the tightly connected middle of the network a partner lies.
  package static let coreness = Measure(
    name: "coreness", aliases: ["kernniveau"], range: .others, kind: .count,
    question: Text(
      nl: "Hoort deze partner bij een groep partners die onderling veel samenwerken?",
      en: "Is this partner part of a group of partners that work together a lot?"),
    variant: Text(nl: "hoogste k-kern", en: "highest k-core"),
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

  /// Whether others are connected with the network through a partner alone.
  package static let articulation = Measure(
    name: "articulation", aliases: ["snijpunt", "cut-point"], range: .flag, kind: .flag,
    question: Text(
      nl: "Via wie alleen zijn anderen met het netwerk verbonden (snijpunt)?",
      en: "Who is the only link of others to the network (cut point)?"),
    variant: Text(
      nl: "zonder deze partner valt een deel van het netwerk uiteen",
      en: "without this partner a part of the network falls apart"),
    source: Reference("Hopcroft and Tarjan", 1973, doi: "10.1145/362248.362272"),
    scores: { graph in
      let points = Set(graph.articulationPoints())
      return NodeMap(of: graph) { points.contains($0) ? 1 : 0 }
    })

  /// In which group of partners that mostly work with each other a partner is.
  package static let community = Measure(
    name: "community", aliases: ["groepje"], range: .groups, kind: .group,
    question: Text(
      nl: "Welke groepjes partners werken vooral met elkaar?",
      en: "Which groups of partners mostly work with each other?"),
    variant: Text(
      nl: "Leiden, hoogste modulariteit van veel zoekrondes",
      en: "Leiden, highest modularity of many searches"),
    source: Reference("Traag, Waltman and Van Eck", 2019, doi: "10.1038/s41598-019-41695-z"),
    scores: { graph in
      let found = CommunityFigures.search(graph).partition
      return NodeMap(of: graph) { Double(found.group(of: $0)) }
    })

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
