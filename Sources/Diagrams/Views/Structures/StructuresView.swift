public import CoalitionModel
import Graphviz
public import NetworkAnalysis

/// Who takes part in which meeting: partners in rows, meetings as upright lines with a dot per member.
///
/// A meeting is one line, never ties of all with all. Planned meetings are dashed.
public struct StructuresView: DiagramView {
  public let name = "structures"
  public let question = Text(
    nl: "Wie zit in welk overleg?",
    en: "Who is in which meeting?")

  /// Creates the view.
  public init() {}

  public func diagram(of analysis: Analysis, _ options: DiagramOptions) -> Diagram {
    let words = StructuresWords(of: analysis, options)
    let content = StructuresContent(of: analysis, options)
    let isTooLarge = content.rows.count > StructuresContent.mostRows
    var page = DiagramPage(width: options.width)
    page.addTitle(words.title, words.subtitle(of: content))
    if !isTooLarge { page.add(content, words) }
    for (place, note) in words.lists(of: content).enumerated() {
      page.addParagraph(note, id: "lijst-\(place + 1)", mostLines: 12)
      page.skip(6)
    }
    page.skip(8)
    page.add(
      Legend(
        marks: content.rows.map(\.mark), lines: [], notes: content.legend(words, options.language),
        options.language))
    page.addFooter(words.footer)
    return page.diagram(
      title: words.title, description: words.description(of: content), options.language,
      isTooLarge: isTooLarge)
  }
}
