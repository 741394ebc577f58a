/// Edges that nodes reported themselves, some of which kept silent: what is confirmed, and what is not.
///
/// The edge between two nodes is undirected; each of the two may say that it is there, say that it is
/// not, or say nothing. Two silent nodes leave it unknown, which is never the same as absent.
package struct ReportedEdges: Sendable {
  /// What is known about the edge between two nodes.
  package enum State: Hashable, Sendable {
    /// Both report it.
    case confirmed
    /// One reports it, and the other answered without reporting it.
    case contested
    /// One reports it, and the other kept silent.
    case reportedOnce
    /// Nobody reports it, and at least one of the two answered.
    case absent
    /// Both kept silent.
    case unknown
  }

  private let reports: Graph
  private let answered: NodeMap<Bool>

  /// Takes the reports as they were given.
  ///
  /// - Parameters:
  ///   - reports: An edge from each node to those that it names.
  ///   - answered: Which nodes gave an answer. A node that reports an edge counts as one of them.
  /// - Precondition: There is one answer per node.
  package init(_ reports: Graph, answered: NodeMap<Bool>) {
    precondition(answered.values.count == reports.nodeCount, "Every node has answered or not")
    self.reports = reports
    self.answered = NodeMap(of: reports) { answered[$0] || reports.degree(of: $0) > 0 }
  }

  /// What is known about the edge between two nodes.
  package func state(between one: Graph.Node, and other: Graph.Node) -> State {
    switch (reports.hasEdge(from: one, to: other), reports.hasEdge(from: other, to: one)) {
    case (true, true): .confirmed
    case (true, false): answered[other] ? .contested : .reportedOnce
    case (false, true): answered[one] ? .contested : .reportedOnce
    case (false, false): answered[one] || answered[other] ? .absent : .unknown
    }
  }

  /// Which share of the nodes answered, from 0 to 1; nothing without nodes.
  package var responseRate: Double? {
    let count = answered.values.count
    return count == 0 ? nil : Double(answered.values.count { $0 }) / Double(count)
  }

  /// Of the edges between two nodes that answered, the share that both report; nothing without such
  /// edges.
  ///
  /// About half is usual, and says nothing about how carefully anyone answered.
  ///
  /// ## Source
  /// Adams and Moody (2007), doi:10.1016/j.socnet.2005.11.006.
  package var confirmationRate: Double? {
    let states = pairs.map { state(between: $0.from, and: $0.to) }
    let confirmed = states.count { $0 == .confirmed }
    let both = states.count { $0 == .confirmed || $0 == .contested }
    return both == 0 ? nil : Double(confirmed) / Double(both)
  }

  /// The edges that at least one node reports (rule "union"), with the larger strength.
  package var union: Graph { Graph(nodeCount: reports.nodeCount, edges: reports.edges) }

  /// The edges that both report, and those that one reports while the other kept silent
  /// (rule "confirmed"), with the larger strength.
  package var confirmed: Graph {
    let kept = pairs.filter { state(between: $0.from, and: $0.to) != .contested }
    return Graph(nodeCount: reports.nodeCount, edges: kept)
  }

  private var pairs: [Graph.Edge] { union.edges }
}
