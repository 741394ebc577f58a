/// How often a node passes something on between two others, by the groups of the three.
///
/// A node *v* stands between *a* and *b* when edges run from *a* to *v* and from *v* to *b*, and none
/// from *a* to *b*.
package struct BrokerageRoles: Hashable, Sendable {
  /// All three are in one group (coordinator; `w_I` in sna).
  package fileprivate(set) var coordinator = 0
  /// The two others are in one group, the node in another (itinerant, consultant; `w_O`).
  package fileprivate(set) var itinerant = 0
  /// Something comes in: *a* is of another group than the node and *b* (gatekeeper; `b_OI`).
  package fileprivate(set) var gatekeeper = 0
  /// Something goes out: *b* is of another group than *a* and the node (representative; `b_IO`).
  package fileprivate(set) var representative = 0
  /// All three are in different groups (liaison; `b_O`).
  package fileprivate(set) var liaison = 0

  /// All roles together.
  package var total: Int { coordinator + itinerant + gatekeeper + representative + liaison }
}

extension Graph {
  /// How often each node stands between two others, in each of the five roles.
  ///
  /// ## Definition
  /// The number of ordered pairs *a*, *b* with edges *a* → *v* → *b* and no edge *a* → *b*, counted
  /// apart for the five ways in which three nodes can be divided over groups.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: Five whole numbers per node, from 0 to (*n* − 1)(*n* − 2) together. Unit: pairs of nodes.
  /// - Direction: followed. An undirected graph counts each pair in both orders, so that gatekeeper
  ///   equals representative and the other roles are even. Strengths: ignored.
  /// - Edge cases: a node without edges has no role; separate parts do not touch each other.
  /// - Complexity: O(Σ *d*² log *d*) for nodes with *d* edges.
  ///
  /// ## Source
  /// Gould and Fernandez (1989), doi:10.2307/270949. Equals `brokerage` of R sna 2.7-1.
  package func brokerageRoles(in groups: Partition) -> NodeMap<BrokerageRoles> {
    NodeMap(of: self) { node in
      var roles = BrokerageRoles()
      let own = groups.group(of: node)
      for first in predecessors(of: node) {
        for second in neighbors(of: node)
        where second != first && !hasEdge(from: first, to: second) {
          roles.add(groups.group(of: first), own, groups.group(of: second))
        }
      }
      return roles
    }
  }
}

extension BrokerageRoles {
  fileprivate mutating func add(_ first: Int, _ own: Int, _ second: Int) {
    switch (first == own, second == own, first == second) {
    case (true, true, _): coordinator += 1
    case (true, false, _): representative += 1
    case (false, true, _): gatekeeper += 1
    case (false, false, true): itinerant += 1
    case (false, false, false): liaison += 1
    }
  }
}

extension BrokerageRoles {
  /// The roles in an undirected graph with each pair of others counted once.
  ///
  /// A pair of which one is of the node's own group is counted as ``gatekeeper`` and as
  /// ``representative``, each once: the two are then one number.
  package var eachPairOnce: BrokerageRoles {
    var roles = self
    roles.coordinator /= 2
    roles.itinerant /= 2
    roles.liaison /= 2
    return roles
  }
}
