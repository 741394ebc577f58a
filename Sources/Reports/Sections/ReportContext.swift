import CoalitionModel
import Graphs
public import NetworkAnalysis
public import Recommendations
public import Wording

/// What a report is about: the analysis, the norm, the advice, and the words in which to tell it.
///
/// The advice is made when it is first asked for, once for all copies: who shows figures alone does
/// not wait for it.
public struct ReportContext: Sendable {
  /// The analysis.
  public private(set) var analysis: Analysis
  /// The analysis of what the file says, by which the advice is given.
  private let stated: Analysis
  /// The norm by which the advice is given.
  package var norm: Norm { chosen.value }
  /// The language.
  public let language: Language
  /// How the figures are shown.
  package var view = AnalysisView()
  private let chosen: Lazy<Norm>
  private let interventions: @Sendable () -> InterventionCatalog?
  private let made = Once<Advice>()
  private let typed = Once<Analysis>()

  /// Creates a context; nothing is computed yet.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - norm: The norm by which advice is given; not read before it is used.
  ///   - language: The language.
  ///   - interventions: The interventions that the advice may offer; asked for with the advice.
  public init(
    of analysis: Analysis, norm: @autoclosure @escaping @Sendable () -> Norm, language: Language,
    interventions: @escaping @Sendable () -> InterventionCatalog? = {
      try? InterventionCatalog.kansrijkeStart()
    }
  ) {
    self.analysis = analysis
    stated = analysis
    chosen = Lazy(norm)
    self.language = language
    self.interventions = interventions
  }

  /// The advice.
  public var advice: Advice {
    made.value { Advice(for: stated, norm: norm, interventions: interventions()) }
  }

  /// The same context, in which a partner without a type has the one that its name surely says: for
  /// what tells whether somebody or something is in view.
  package var typedByName: ReportContext {
    var context = self
    context.analysis = typed.value { norm.analysisTypedByName(stated) }
    return context
  }

  /// The first missing ties, in the order of their numbers on the map.
  package var links: [MissingTie] { analysis.missingTies.numbered }

  var network: CoalitionNetwork { analysis.network }

  /// A number with at most three decimals; "–" where there is none.
  func number(_ value: Double?, decimals: Int = 3) -> String {
    Number.text(value, decimals: decimals, language)
  }

  /// How many partners are in view.
  var partnerCount: String {
    let partners = language.count(analysis.figures.partnerCount, .partner)
    return language(nl: "\(partners) in beeld", en: "\(partners) in view")
  }

  /// A part of a whole: "3 van 4"; from five on with the share: "3 van 12 (25%)".
  func share(_ part: Int, of whole: Int) -> String {
    let counts = [part, whole].map(language.number).joined(
      separator: language(nl: " van ", en: " of "))
    guard whole >= 5 else { return counts }
    return "\(counts) (\(number(100 * Double(part) / Double(whole), decimals: 0))%)"
  }

  /// Whether less than 60% of a domain answered a survey: its ties would say who answered, and not
  /// who work together.
  func isQuiet(_ domain: Domain?) -> Bool { analysis.isQuiet(domain) }

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
    domain?.name(language) ?? language(nl: "domein onbekend", en: "domain unknown")
  }
}

extension Passage {
  /// The document with the place in it: "Praktijkvoorbeeld, coalitie".
  var name: String { place.map { "\(document), \($0)" } ?? document }
}

/// How the figures of an analysis are shown: which were tested, in which order, how many partners.
package struct AnalysisView: Sendable {
  /// How far the figures can be trusted; nothing when that was left out.
  package var robustness: Robustness?
  /// The orders of partners that were tested, by the name of the measure.
  package var orders: [String: RankOrder] = [:]
  /// The measure that the partners stand in order of, when the order holds.
  package var order: String?
  /// How many partners are shown; all when nothing.
  package var top: Int?
  /// The columns of the table of partners; those of a page wide when empty.
  package var columns: [String] = []
  /// Whether only the figures of partners are shown that were asked for, and nothing is computed beside
  /// them: so one measure of a very large network does not wait for all others.
  package var isBrief = false

  /// Creates a view that shows everything that needs no drawing of lots.
  package init() {}

  /// The columns that fit a page, when nobody asks for others.
  package static let pageColumns = Measure.ofPage.map { $0.name }
}

extension AnalysisView {
  /// The view that a user sees of an analysis.
  ///
  /// Lots are drawn unless measures were chosen or there are very many partners; always when it is
  /// to be thorough.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - order: The measure of the order of the partners.
  ///   - top: How many partners are shown; all when nothing.
  ///   - measures: The measures that are shown; those of a page when nothing.
  ///   - isThorough: Whether lots are drawn for many partners too.
  package init(
    of analysis: Analysis, order: Measure? = nil, top: Int? = nil, measures: [Measure]? = nil,
    isThorough: Bool = false
  ) {
    self.order = order?.name
    self.top = top
    columns = measures?.map { $0.name } ?? []
    if let order, measures == nil, !Self.pageColumns.contains(order.name) {
      columns = Self.pageColumns + [order.name]
    }
    let isSmall = analysis.projection.graph.nodeCount <= Limits.partnersForSearches
    isBrief = measures != nil && !isSmall && !isThorough
    if isThorough || isSmall && measures == nil {
      let names = Measure.tested.map { $0.name } + [order?.name].compactMap { $0 }
      let tested = analysis.measures.map { $0.measure }.filter { names.contains($0.name) }
      let found = Robustness(of: analysis, measures: tested)
      robustness = found
      orders = found.orders
    } else if let order, isSmall, let found = RankOrder(of: order.name, in: analysis) {
      orders = [order.name: found]
    }
  }
}
