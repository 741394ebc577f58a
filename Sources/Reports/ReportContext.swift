public import CoalitionModel
public import NetworkAnalysis
public import Recommendations

/// What a report is about: the analysis, the advice, and the words in which to tell it.
public struct ReportContext: Sendable {
  /// The analysis.
  public let analysis: Analysis
  /// The advice.
  public let advice: Advice
  /// The language.
  public let language: Language

  /// Creates a context.
  public init(analysis: Analysis, advice: Advice, language: Language) {
    self.analysis = analysis
    self.advice = advice
    self.language = language
  }

  var network: CoalitionNetwork { analysis.network }

  /// The text in the language of the report.
  func text(_ nl: String, _ en: String) -> String { Text(nl: nl, en: en)(language) }

  /// The names of partners as a list in a sentence.
  func names(_ partners: [Partner]) -> String { language.list(partners.map(\.name)) }

  /// A domain in the language of the report; partners without one have an unknown domain.
  func name(of domain: Domain?) -> String {
    domain?.name(language) ?? text("domein onbekend", "domain unknown")
  }

  /// A passage of one of the sources: title and passage.
  func name(of citation: Citation, in sources: [Source]) -> String {
    let title = sources.first { $0.id == citation.source }?.title ?? citation.source
    return citation.passage.map { "\(title), \($0)" } ?? title
  }
}
