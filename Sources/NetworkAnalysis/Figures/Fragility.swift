public import CoalitionModel
public import Graphs

/// The partners and ties without which the network falls apart.
///
/// ## Definition
/// A partner holds the network together when others lose each other without it (articulation
/// point); a tie does when it is the only one between two parts (bridge). Both are read from the
/// recorded ties: a tie that nobody recorded may well exist.
public struct Fragility: Sendable {
  /// A partner that holds others to the network.
  public struct Holder: Hashable, Sendable {
    /// The partner.
    public let partner: Partner
    /// The partners that lose the largest remaining part without it, by part, largest part first.
    public let cutOff: [[Partner]]
  }

  /// The partners that hold the network together, those that hold most others first.
  public let holders: [Holder]
  /// The ties that are the only one between two parts.
  public let bridges: [PartnerPair]
  /// The nodes of the holders.
  public let articulationPoints: Set<Graph.Node>

  init(of projection: Projection) {
    let graph = projection.graph
    let points = graph.articulationPoints()
    articulationPoints = Set(points)
    let before = graph.components()
    holders =
      points
      .map { Self.holder($0, in: projection, before: before) }
      .sorted { first, second in
        let (ours, theirs) = (first.cutOff.joined().count, second.cutOff.joined().count)
        return ours != theirs ? ours > theirs : first.partner.id < second.partner.id
      }
    bridges = graph.bridges().map { edge in
      PartnerPair(projection.partner(of: edge.from).id, projection.partner(of: edge.to).id)
    }
  }

  private static func holder(
    _ node: Graph.Node, in projection: Projection, before: Partition
  ) -> Holder {
    let mates = Set(before.groups[before.group(of: node)]).subtracting([node])
    let after = projection.graph.removing([node]).components()
    let parts = after.groups.filter { mates.contains($0[0]) }
    return Holder(
      partner: projection.partner(of: node),
      cutOff: parts.dropFirst().map { $0.map(projection.partner(of:)) })
  }
}
