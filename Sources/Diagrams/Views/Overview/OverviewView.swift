import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Who works with whom: partners on cards in the container of their domain, ties by kind,
  /// meetings as pills with a line to each member.
  ///
  /// Partners without a tie of their own stand in strips below, so that nobody is left out; the
  /// missing ties of the advice are dashed and numbered as in the advice.
  package static let overview = View(
    name: "overview", aliases: ["overzicht", "kaart"],
    question: Text(
      nl: "Wie werkt met wie, en wat is om te bespreken?",
      en: "Who works with whom, and what is there to talk about?"),
    needs: [.places]
  ) { analysis, options in
    if analysis.tiedPartnerCount <= OverviewPage.mostPartners,
      let diagram = OverviewPage.diagram(of: analysis, options)
    {
      return diagram
    }
    return CrowdPage.diagram(of: OverviewContent(of: analysis, options), options)
  }
}
