package import CoalitionModel
import Graphs

/// How those who see a problem first reach somebody who works on it.
///
/// The signallers are midwives, maternity care (kraamzorg) and youth health care (JGZ): they see
/// (expectant) parents early.
package struct ThemeRoute: Hashable, Sendable {
  /// The theme: one of the problems that the coalition works on.
  package let theme: Theme
  /// The partners in view that work on it, by id; empty when no source says who does.
  package let workers: [Partner]
  /// The fewest steps from a signaller to one of them, 0 when a signaller does it itself; nothing
  /// without a path over recorded ties.
  package let steps: Int?

  /// The types that see problems first.
  package static let signallers: [PartnerType] = [.verloskundige, .kraamzorg, .jgz]

  /// Whether somebody works on it whom no signaller reaches.
  package var isOutOfReach: Bool { !workers.isEmpty && steps == nil }

  /// One route per theme that the coalition works on, in the order of the vocabulary.
  static func all(in network: CoalitionNetwork, _ projection: Projection) -> [ThemeRoute] {
    let themes = Set(network.priorities.map { $0.theme })
    let graph = projection.graph
    let sources = graph.nodes.filter { node in
      projection.partner(of: node).type.map(signallers.contains) ?? false
    }
    let steps = Self.steps(from: sources, in: graph)
    return Theme.allCases.filter(themes.contains).map { theme in
      let workers = Self.workers(on: theme, in: network, projection)
      let nodes = workers.compactMap { projection.node(of: $0.id) }
      let found = nodes.compactMap { steps[$0.index] }.min()
      return ThemeRoute(theme: theme, workers: workers, steps: found)
    }
  }

  /// The fewest steps to every node from any of some nodes, in one walk from all of them.
  private static func steps(from sources: [Graph.Node], in graph: Graph) -> [Int?] {
    var steps = [Int?](repeating: nil, count: graph.nodeCount)
    for source in sources { steps[source.index] = 0 }
    var (reached, distance) = (sources, 0)
    while !reached.isEmpty {
      distance += 1
      var next: [Graph.Node] = []
      for neighbor in reached.flatMap(graph.neighbors(of:)) where steps[neighbor.index] == nil {
        steps[neighbor.index] = distance
        next.append(neighbor)
      }
      reached = next
    }
    return steps
  }

  private static func workers(
    on theme: Theme, in network: CoalitionNetwork, _ projection: Projection
  ) -> [Partner] {
    let ids = workerIDs(on: theme, in: network, projection)
    return projection.partners.filter { $0.themes.contains(theme) || ids.contains($0.id) }
  }

  /// The partners that work on it in a structure or by an intervention.
  static func workerIDs(
    on theme: Theme, in network: CoalitionNetwork, _ projection: Projection
  ) -> Set<Partner.ID> {
    let standings = projection.options.standings
    let inStructures = network.allStructures.filter {
      standings.contains($0.standing) && $0.themes.contains(theme) && !$0.isCoalitionWide
    }.flatMap { $0.members }
    let performers = network.interventions.filter {
      standings.contains($0.standing) && $0.themes.contains(theme)
    }.flatMap { $0.performers }
    return Set(inStructures + performers)
  }
}
