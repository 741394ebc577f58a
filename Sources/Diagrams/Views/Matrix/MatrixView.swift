import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Domain by domain: how many of the possible pairs are tied, and how many a source denies.
  ///
  /// One half of a square, as a tie has no direction here. The darker a cell, the larger the share of
  /// its pairs that is tied; where a share says nothing the cell is grey.
  package static let matrix = View(
    name: "matrix", aliases: ["domeinen"],
    question: Text(
      nl: "Welke domeinen werken samen?",
      en: "Which domains work together?")
  ) { analysis, options in
    matrixDiagram(of: analysis, options)
  }

  private static func matrixDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = MatrixWords(of: analysis, options)
    let content = MatrixContent(of: analysis, words)
    let isTooLarge = content.domains.count > MatrixContent.mostDomains
    var page = DiagramPage(width: options.width)
    page.addTitle(words.title, words.subtitle(of: content))
    if !isTooLarge { page.add(content, isWide: (options.aspect ?? 0) > 1.2) }
    page.add(
      Legend(marks: [], lines: [], notes: content.legend(words), options.language))
    page.addFooter(words.footer)
    return page.diagram(
      title: words.title, description: words.description(of: content), options.language,
      isTooLarge: isTooLarge)
  }
}
