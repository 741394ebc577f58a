import CoalitionModel
public import NetworkAnalysis

/// Who works with whom: partners by domain, ties by kind, meetings as small marks with spokes.
///
/// Partners without a tie of their own stand in bands below, so that nobody is left out; the
/// missing ties of the advice are dashed and numbered as in the advice.
public struct OverviewView: DiagramView {
  public let name = "overview"

  /// Creates the view.
  public init() {}

  public func diagram(of analysis: Analysis, _ options: DiagramOptions) -> Diagram {
    let language = options.language
    let words = NetworkWords(analysis, language)
    let title = words.title(Text(nl: "Wie werkt met wie?", en: "Who works with whom?"))
    let content = OverviewContent(of: analysis, options)
    var page = DiagramPage(width: options.width)
    page.addTitle(title, words.counts + words.leftOut)
    let isTooLarge = content.marks.count > Diagram.mostTiedPartners
    if !isTooLarge { page.add(content) }
    let marks = content.marks + content.bands.flatMap(\.marks)
    let notes = Legend.Entry.notes(on: marks, areNumbered: !content.badges.isEmpty, language)
    page.add(Legend(marks: marks, lines: content.lines, notes: notes, language))
    page.addFooter(words.footer)
    return page.diagram(
      title: title, description: options.description, language, isTooLarge: isTooLarge)
  }
}
