import CoalitionModel
import Graphviz
package import NetworkAnalysis
package import Wording

/// Partners in rings around the middle.
///
/// Where the file records it, by ring of influence: who decides, works, thinks along or is informed.
/// Else by how near a partner is to all others (harmonic closeness).
package struct RingsView: DiagramView {
  package let name = "rings"
  package let question = Text(
    nl: "Wie staat in het midden, of wie beslist en denkt mee?",
    en: "Who stands in the middle, or who decides and thinks along?")

  /// Creates the view.
  package init() {}

  package func diagram(of analysis: Analysis, _ options: DiagramOptions) -> Diagram {
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
