package import Graphs
import CoalitionModel

/// How far the figures can be trusted, and which few partners matter most: what takes drawing lots or
/// trying many sets of partners.
///
/// The lots are the same every time.
package struct Robustness: Sendable {
  /// Whether ties stay within domains more than chance; nothing without ties.
  package let segregation: PermutationTest?
  /// How well the order of partners by each measure stands, by the name of the measure.
  package let orders: [String: RankOrder]
  /// How much the density would move with other, like partners; nothing below two.
  package let density: Bootstrap?
  /// The three partners without whom the network falls apart most; nothing when there are too few.
  package let fragmenting: KeyPlayers?
  /// The three partners from whom news reaches most others in two steps.
  package let reaching: KeyPlayers?
  /// The core of partners that are tied to each other; nothing when there is none to compare.
  package let core: CoreFigures?

  /// Draws the lots.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - measures: The measures by which partners may be put in order; all others have no order.
  /// - Complexity: about 2000 times what the measures take.
  package init(of analysis: Analysis, measures: [Measure]) {
    let graph = analysis.projection.graph
    let groups = DomainGroups(of: analysis.projection)
    segregation = groups.graph.externalInternalTest(of: groups.partition)
    orders = RankOrder.all(of: measures, in: graph)
    density = graph.bootstrap { $0.density }
    fragmenting = graph.keyPlayers(3, for: .fragmenting)
    reaching = graph.keyPlayers(3, for: .reaching(steps: 2))
    core = CoreFigures(of: graph)
  }
}
