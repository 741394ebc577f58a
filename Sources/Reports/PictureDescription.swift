import CoalitionModel
import NetworkAnalysis
import Recommendations

/// What the map shows, in words, for those who do not see it.
package enum PictureDescription {
  /// The counts, the findings and the numbered missing ties.
  package static func text(for context: ReportContext) -> String {
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
    let sentences = [context.counts + "."] + Findings.sentences(for: context) + missing
    return sentences.joined(separator: " ")
  }
}
