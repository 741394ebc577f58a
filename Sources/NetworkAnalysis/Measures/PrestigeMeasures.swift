import Graphs
import Wording

extension Measure {
  /// Whether a partner is tied to partners that are well connected themselves.
  package static let eigenvector = eigenvector(
    "eigenvector", counting: .edges,
    Text(
      nl: "hoogste = 1, buiten het sterkste deel 0; elke verbinding telt één",
      en: "largest = 1, outside the strongest part 0; ties count one"))

  /// Whether a partner has strong ties to partners that are well connected themselves.
  package static let eigenvectorByStrength = eigenvector(
    "eigenvector-strength", counting: .strengths,
    Text(
      nl: "hoogste = 1, buiten het sterkste deel 0; naar sterkte",
      en: "largest = 1, outside the strongest part 0; by strength"))

  /// Where one often ends up by following ties at random.
  package static let pageRank = pageRank(
    "pagerank", counting: .edges,
    Text(
      nl: "som 1, demping 0,85; elke verbinding telt één",
      en: "sum 1, damping 0.85; ties count one"))

  /// Where one often ends up by following ties at random, strong ones more often.
  package static let pageRankByStrength = pageRank(
    "pagerank-strength", counting: .strengths,
    Text(nl: "som 1, demping 0,85; naar sterkte", en: "sum 1, damping 0.85; by strength"))

  private static func eigenvector(
    _ name: String, counting: Counting, _ variant: Text
  ) -> Measure {
    Measure(
      name: name, range: .unit,
      question: Text(
        nl: "Is deze partner verbonden met partners die zelf goed verbonden zijn?",
        en: "Is this partner connected with partners that are well connected themselves?"),
      variant: variant,
      source: Reference("Bonacich", 1972, doi: "10.1080/0022250X.1972.9989806")
    ) { graph in
      graph.eigenvectorCentrality(counting: counting)
    }
  }

  private static func pageRank(_ name: String, counting: Counting, _ variant: Text) -> Measure {
    Measure(
      name: name, range: .unit,
      question: Text(
        nl: "Waar komt u vaak uit als u steeds een willekeurige samenwerking volgt?",
        en: "Where do you often end up when you keep following one collaboration or another?"),
      variant: variant, direction: .followed,
      source: Reference("Page and others", 1999)
    ) { graph in
      graph.pageRank(counting: counting)
    }
  }
}
