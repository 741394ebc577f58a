import CoalitionModel
import Graphs
import NetworkAnalysis
import Recommendations
import Wording

/// What a report concludes, in at most 25 lines of 80 characters.
package enum Summary {
  /// The most lines that a summary has.
  package static let mostLines = 25
  private static let columns = 80

  /// How many partners there are, the conclusion and the pieces of the page in titles.
  ///
  /// - Parameters:
  ///   - context: The analysis and the advice.
  ///   - room: The number of lines that are kept free for what the caller adds.
  ///
  /// - Returns: Lines of at most 80 characters.
  package static func text(for context: ReportContext, room: Int = 0) -> String {
    let head = [title(context), ""]
    let advice = adviceLines(context)
    let left = mostLines - room - head.count - advice.count - 1
    let conclusion = PlainTextWriter.wrapped(OnePage(context).concluded, columns: columns)
      .split(separator: "\n").map(String.init).prefix(left)
    return (head + conclusion + (advice.isEmpty ? [] : [""] + advice)).joined(separator: "\n")
  }

  private static func title(_ context: ReportContext) -> String {
    short("\(context.network.name): \(context.partnerCount)")
  }

  private static func adviceLines(_ context: ReportContext) -> [String] {
    context.advice.page.enumerated().map { place, advice in
      short("\(AdviceLetter.text(place)). \(advice.title(context.language))")
    }
  }

  private static func short(_ line: String) -> String {
    let plain = PlainTextWriter.wrapped(line, columns: .max)
    return plain.count <= columns ? plain : plain.prefix(columns - 1) + "…"
  }
}

/// What the map shows, in words, for those who do not see it.
package enum PictureDescription {
  /// The counts, the findings and the numbered missing ties.
  package static func text(for context: ReportContext) -> String {
    let links = context.links.enumerated().map { index, link in
      "\(index + 1): \(link.first.name) – \(link.second.name)"
    }
    let missing =
      links.isEmpty
      ? []
      : [
        context.language(
          nl: "Genummerde streepjeslijnen zijn verbindingen om te bespreken: ",
          en: "Numbered dashed lines are ties to talk about: ") + links.joined(separator: "; ")
          + "."
      ]
    let contacts = context.analysis.contacts.words(context.language)
    let sentences =
      ["\(context.partnerCount), \(contacts)."] + Findings(context).sentences + missing
    return sentences.joined(separator: " ")
  }
}
