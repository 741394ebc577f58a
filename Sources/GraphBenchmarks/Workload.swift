/// A graph to time measures on; `Peers/workloads.py` tells how each is made.
enum Workload: String, CaseIterable {
  /// Coalitions: one, a region, all municipalities.
  case a60, b2k, c20k
  /// Neutral graphs: by preferential attachment (Barabási and Albert) and small-world (Watts and
  /// Strogatz).
  case ba20k, ws20k
  /// Ten times all municipalities, for what takes time in proportion to the graph.
  case d200k

  var nodeCount: Int {
    switch self {
    case .a60: 60
    case .b2k: 2_000
    case .c20k, .ba20k, .ws20k: 20_000
    case .d200k: 200_000
    }
  }
}
