import CoalitionModel
package import NetworkAnalysis
package import Recommendations
package import Wording

/// What a report is about: the analysis, the advice, and the words in which to tell it.
package struct ReportContext: Sendable {
  /// The analysis.
  package let analysis: Analysis
  /// The advice.
  package let advice: Advice
  /// The language.
  package let language: Language
  /// How the figures are shown.
  package let view: AnalysisView

  /// Creates a context.
  package init(
    analysis: Analysis, advice: Advice, language: Language, view: AnalysisView = AnalysisView()
  ) {
    self.analysis = analysis
    self.advice = advice
    self.language = language
    self.view = view
  }

  var network: CoalitionNetwork { analysis.network }

  /// The text in the language of the report.
  func text(_ nl: String, _ en: String) -> String { Text(nl: nl, en: en)(language) }

  /// A number with at most three decimals; "–" where there is none.
  func number(_ value: Double?, decimals: Int = 3) -> String {
    Number.text(value, decimals: decimals, language)
  }

  /// How many partners and ties are in view.
  var counts: String {
    let (partners, ties) = (analysis.figures.partnerCount, analysis.figures.tieCount)
    let numbers = [partners, ties].map(language.number)
    return text(
      "\(numbers[0]) \(partners == 1 ? "partner" : "partners") in beeld, "
        + "\(numbers[1]) \(ties == 1 ? "verbonden paar" : "verbonden paren")",
      "\(numbers[0]) \(partners == 1 ? "partner" : "partners") in view, "
        + "\(numbers[1]) \(ties == 1 ? "tied pair" : "tied pairs")")
  }

  /// A part of a whole: "3 van 4"; from five on with the share: "3 van 12 (25%)".
  func share(_ part: Int, of whole: Int) -> String {
    let counts = [part, whole].map(language.number).joined(separator: text(" van ", " of "))
    guard whole >= 5 else { return counts }
    return "\(counts) (\(number(100 * Double(part) / Double(whole), decimals: 0))%)"
  }

  /// Whether less than 60% of a domain answered a survey: its ties would say who answered, and not
  /// who work together.
  func isQuiet(_ domain: Domain?) -> Bool {
    analysis.survey?.responseRate(of: domain).map { $0 < 0.6 } ?? false
  }

  /// The names of two partners with a dash between.
  func name(of pair: PartnerPair) -> String {
    "\(analysis.name(of: pair.first)) – \(analysis.name(of: pair.second))"
  }

  /// Two domains in a sentence: "medisch en sociaal".
  func names(_ domains: [Domain]) -> String { language.list(domains.map { name(of: $0) }) }

  /// The names of partners as a list in a sentence.
  func names(_ partners: [Partner]) -> String { language.list(partners.map { $0.name }) }

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
