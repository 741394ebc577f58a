import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Partners in four circles around a middle, in a wedge for each domain.
  ///
  /// Where the file records it, by ring of influence: who decides, works, thinks along or is informed.
  /// Else by how near a partner is to all others (harmonic closeness), those without a tie in view
  /// outermost. The form is the same for every network, so that two years can be compared.
  package static let rings = View(
    name: "rings", aliases: ["ringen"],
    question: Text(
      nl: "Wie staat in het midden, of wie beslist en denkt mee?",
      en: "Who stands in the middle, or who decides and thinks along?"),
    lacking: { analysis, options in
      RingsWords(of: analysis, RingsContent(of: analysis, options), options).lacking
    }
  ) { analysis, options in
    let content = RingsContent(of: analysis, options)
    let words = RingsWords(of: analysis, content, options)
    let scene =
      content.isEmpty
      ? words.page(on: options.page).scene("rings") { _, room in room.minY }
      : RingsPicture.scene(
        of: content, words, PartnerIDs(of: analysis), on: options.page)
    return Diagram(
      scene, title: words.name, description: words.description, options.language)
  }
}
