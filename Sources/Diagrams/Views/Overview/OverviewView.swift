import CoalitionModel
import Graphviz
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
    let content = OverviewContent(of: analysis, options)
    var page = OverviewPage(width: options.width)
    page.addTitle(title(of: analysis, options.language), subtitle(of: analysis, options.language))
    let isTooLarge = content.marks.count > Diagram.mostTiedPartners
    let places = isTooLarge ? [:] : page.place(content)
    let legend = OverviewLegend(of: content, options.language)
    page.add(legend)
    page.addFooter(footer(of: analysis, options.language))
    return Diagram(
      drawing: page.drawing(of: content, at: places),
      title: title(of: analysis, options.language), description: options.description,
      language: options.language, names: names(in: content), data: data(in: content),
      tiedCount: content.marks.count)
  }

  private func title(of analysis: Analysis, _ language: Language) -> String {
    let date = analysis.network.asOf.map { " (\($0))" } ?? ""
    let question = Text(nl: "Wie werkt met wie?", en: "Who works with whom?")(language)
    return "\(question) \(analysis.network.name)\(date)"
  }

  private func subtitle(of analysis: Analysis, _ language: Language) -> String {
    let figures = analysis.figures
    let counts = Text(
      nl: "\(figures.partnerCount) partners in beeld, \(figures.tieCount) verbonden paren.",
      en: "\(figures.partnerCount) partners in view, \(figures.tieCount) tied pairs.")
    let whole = Text(analysis.involvement.whole)
    let leftOut = Text(
      nl: " Samen lid zijn van \(whole.nl) telt hier niet als verbinding.",
      en: " Being a member of \(whole.en) does not count as a tie here.")
    return counts(language) + (analysis.projection.leftOut.isEmpty ? "" : leftOut(language))
  }

  private func footer(of analysis: Analysis, _ language: Language) -> String {
    let titles = analysis.network.sources.map(\.title).joined(separator: "; ")
    let survey =
      analysis.figures.isSurveyed
      ? Text(nl: "Uit documenten en een bevraging.", en: "From documents and a survey.")
      : Text(nl: "Uit documenten, niet bevraagd.", en: "From documents, not surveyed.")
    let unknown = Text(
      nl: "Wat er niet staat, is niet in beeld; het kan er wel zijn.",
      en: "What is not shown is not in view; it may exist.")
    let label = Text(nl: "Bron", en: "Source")
    let source = titles.isEmpty ? "" : "\(label(language)): \(titles). "
    return source + survey(language) + " " + unknown(language)
  }

  private func names(in content: OverviewContent) -> [String: String] {
    var names: [String: String] = [:]
    let marks =
      content.marks + content.bands.flatMap(\.marks) + content.badges.map(\.mark)
    for mark in marks { names[mark.id] = mark.name }
    for line in content.lines { names[line.id] = line.name }
    return names
  }

  private func data(in content: OverviewContent) -> [String: [String: String]] {
    var data: [String: [String: String]] = [:]
    let marks =
      content.marks + content.bands.flatMap(\.marks) + content.badges.map(\.mark)
    for mark in marks { data[mark.id] = mark.data }
    for line in content.lines { data[line.id] = line.data }
    return data
  }
}
