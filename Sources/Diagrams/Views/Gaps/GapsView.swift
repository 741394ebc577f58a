public import CoalitionModel
import Graphviz
public import NetworkAnalysis

/// What lies between care and the social domain: medical left, social right, connectors between.
///
/// The missing ties of the advice are dashed, with the same numbers. Ties within a domain are left
/// out; meetings are small marks with spokes, never ties of all with all.
public struct GapsView: DiagramView {
  public let name = "gaps"
  public let question = Text(
    nl: "Waar raken zorg en sociaal domein elkaar, en waar niet?",
    en: "Where do care and social work meet, and where not?")

  /// Creates the view.
  public init() {}

  public func diagram(of analysis: Analysis, _ options: DiagramOptions) -> Diagram {
    let language = options.language
    let words = GapsWords(of: analysis, options)
    let content = GapsContent(of: analysis, options)
    let isTooLarge = content.marks.count > GapsContent.mostMarks
    let notes = Legend.Entry.notes(
      on: content.marks, areNumbered: !content.badges.isEmpty, language)
    let legend = Legend(marks: content.marks, lines: content.lines, notes: notes, language)
    return options.larger { areNotesBeside in
      var page = DiagramPage(width: options.width)
      page.addTitle(words.title, words.subtitle)
      page.add(
        { if !isTooLarge { $0.add(content, words) } },
        notes: { page in
          if content.leftOutCount > 0 {
            page.addParagraph(words.leftOut(content.leftOutCount), id: "rest", color: Ink.quiet)
            page.skip(16)
          }
          page.add(legend)
        }, beside: areNotesBeside ? legend.columnWidth : nil)
      page.addFooter(words.footer)
      return page.diagram(
        title: words.title, description: words.description(of: content), language,
        isTooLarge: isTooLarge)
    }
  }
}
