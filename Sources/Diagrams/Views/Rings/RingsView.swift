import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Partners in rings around the middle.
  ///
  /// Where the file records it, by ring of influence: who decides, works, thinks along or is informed.
  /// Else by how near a partner is to all others (harmonic closeness).
  package static let rings = View(
    name: "rings", aliases: ["ringen"],
    question: Text(
      nl: "Wie staat in het midden, of wie beslist en denkt mee?",
      en: "Who stands in the middle, or who decides and thinks along?")
  ) { analysis, options in
    ringsDiagram(of: analysis, options)
  }

  private static func ringsDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = RingsWords(of: analysis, options)
    let content = RingsContent(of: analysis, options, words)
    let picture = RingsPicture(of: content, words, analysis, options)
    guard let round = picture.round, let aspect = options.aspect else { return picture.plain }
    let ratio = SIMD2(aspect, 1)
    let plain = picture.plain
    return round.scale(in: ratio) >= Self.leastScale * plain.scale(in: ratio) ? round : plain
  }

  /// How much smaller than in flat rings letters may be for rings to be round.
  private static let leastScale = 0.9
}
