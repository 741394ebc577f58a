package import CoalitionModel
package import Graphs
package import Wording

extension Measure {
  /// Which of the two graphs of a network a measure reads.
  public enum TieDirection: Sendable {
    /// Two partners are tied, whichever way the tie runs.
    case ignored
    /// A tie one way counts that way only; a mutual tie counts both ways.
    case followed

    /// The same in words, as it follows the range and the variant of a measure.
    package var name: Text {
      switch self {
      case .ignored: Text(nl: "zonder richting", en: "without directions")
      case .followed: Text(nl: "langs de richting", en: "along the directions")
      }
    }
  }
}

extension Measure.TieDirection {
  /// The same computation, given a graph without directions where the measure ignores them.
  func reading<Values>(
    _ compute: @escaping @Sendable (Graph) -> Values
  ) -> @Sendable (Graph) -> Values {
    switch self {
    case .ignored: { graph in compute(graph.asUndirected) }
    case .followed: compute
    }
  }
}

extension Projection {
  /// The graph that a measure reads.
  package func graph(_ direction: Measure.TieDirection) -> Graph {
    switch direction {
    case .ignored: graph
    case .followed: directedGraph
    }
  }
}

extension Measure {
  /// Which variant a network shows: where ties run one way, also whether that counts.
  package func variant(in projection: Projection) -> Text {
    guard projection.isDirected else { return variant }
    return Text { "\(variant($0)); \(direction.name($0))" }
  }
}
