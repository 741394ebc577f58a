import CoalitionModel
import NetworkAnalysis
import Recommendations

/// What the map shows, in words, for those who do not see it.
public enum PictureDescription {
  /// The counts, the findings and the numbered missing ties.
  public static func text(for context: ReportContext) -> String {
    let figures = context.analysis.figures
    let counts = context.text(
      "\(figures.partnerCount) \(figures.partnerCount == 1 ? "partner" : "partners") in beeld, "
        + "\(figures.tieCount) \(figures.tieCount == 1 ? "verbonden paar" : "verbonden paren").",
      "\(figures.partnerCount) \(figures.partnerCount == 1 ? "partner" : "partners") in view, "
        + "\(figures.tieCount) \(figures.tieCount == 1 ? "tied pair" : "tied pairs").")
    let links = context.advice.links.enumerated().map { index, link in
      "\(index + 1): \(link.first.name) – \(link.second.name)"
    }
    let missing =
      links.isEmpty
      ? []
      : [
        context.text(
          "Genummerde streepjeslijnen zijn verbindingen om te bespreken: ",
          "Numbered dashed lines are ties to talk about: ") + links.joined(separator: "; ") + "."
      ]
    return ([counts] + Findings.sentences(for: context) + missing).joined(separator: " ")
  }
}
