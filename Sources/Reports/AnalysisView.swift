package import NetworkAnalysis

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

  /// Creates a view that shows everything that needs no drawing of lots.
  package init() {}

  /// The columns that fit a page, when nobody asks for others.
  package static let pageColumns = Measure.ofPage.map { $0.name }
}
