extension Graph {
  /// The nodes and edges that hold the graph together, and the blocks between them, in one go.
  ///
  /// ## Definition
  /// A node is an articulation point, and an edge a bridge, when removing it raises the number of
  /// components. A block (biconnected component) is a largest group of nodes without an articulation
  /// point of its own.
  ///
  /// - Direction: ignored. Where edges run both ways they are one edge with the larger strength.
  /// - Complexity: O(*n* + *m*), and sorting what is found.
  ///
  /// ## Source
  /// Hopcroft and Tarjan (1973), doi:10.1145/362248.362272. Equals `networkx.articulation_points`,
  /// `networkx.bridges` and `networkx.biconnected_components`, version 3.6.1.
  package func weakSpots() -> WeakSpots {
    WeakSpots(in: self)
  }

  /// The nodes without which their part of the graph falls apart, in order.
  ///
  /// As in ``weakSpots()``.
  package func articulationPoints() -> [Node] {
    weakSpots().articulationPoints
  }

  /// The edges without which their part of the graph falls apart, in the order of their ends.
  ///
  /// As in ``weakSpots()``.
  package func bridges() -> [Edge] {
    weakSpots().bridges
  }
}
