import CoalitionModel
package import NetworkAnalysis
import Wording

/// What a picture shows, as text: who works with whom, who meets where, and what is missing.
///
/// A picture with a title and a description is not enough for who cannot see it; the same content
/// stands beside it, in headings and tables that a screen reader can walk through.
///
/// ## Source
/// WCAG 2.1, success criteria 1.1.1 and 1.3.1: https://www.w3.org/TR/WCAG21/.
package struct AccessibleText: Hashable, Sendable {
  /// A part with a heading.
  struct Section: Hashable {
    let heading: String
    var paragraphs: [String] = []
    var table: Table?
  }

  /// Rows under headings; the first cell of a row names it.
  struct Table: Hashable {
    let headings: [String]
    let rows: [[String]]
  }

  let title: String
  let description: String
  let language: Language
  let sections: [Section]

  /// The text beside a picture of an analysis.
  ///
  /// - Parameters:
  ///   - diagram: The picture, whose title and description come first.
  ///   - analysis: What the picture was made of.
  ///   - options: What the picture was told from outside.
  package init(beside diagram: Diagram, of analysis: Analysis, _ options: DiagramOptions) {
    let content = AccessibleContent(of: analysis, options)
    title = diagram.title
    description = diagram.description
    language = options.language
    sections = content.sections
  }
}
