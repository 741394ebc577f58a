public import NetworkAnalysis

/// How the figures of an analysis are shown: which were tested, in which order, how many partners.
public struct AnalysisView: Sendable {
  /// How far the figures can be trusted; nothing when that was left out.
  public var robustness: Robustness?
  /// The orders of partners that were tested, by the name of the measure.
  public var orders: [String: RankOrder] = [:]
  /// The measure that the partners stand in order of, when the order holds.
  public var order: String?
  /// How many partners are shown; all when nothing.
  public var top: Int?
  /// The columns of the table of partners; those of a page wide when empty.
  public var columns: [String] = []

  /// Creates a view that shows everything that needs no drawing of lots.
  public init() {}

  /// The columns that fit a page, when nobody asks for others.
  public static let pageColumns = ["degree", "strength", "betweenness", "harmonic"]
}
