import Graphviz

/// Where lines leave and reach the sides of cards and pills.
struct MapPorts: Sendable {
  /// One end of a line at a card or pill.
  struct End: Hashable, Sendable {
    let line: Int
    let node: Int
  }

  /// The distance of each end from the middle of its side, downward or to the right.
  private(set) var offsets: [End: Double] = [:]

  /// The part of a side over which ports are spread.
  private static let spread = 0.72

  /// How high a card must be for the ports at its sides.
  static func leastHeight(of node: Int, _ routes: MapRoutes, _ metrics: MapMetrics) -> Double {
    let counts = [MapRoutes.Side.left, .right].map { side in
      Set(
        routes.nodes.linesAt[node].filter { routes.side(of: $0, at: node) == side }
          .map { key(of: $0, at: node, routes) }
      ).count
    }
    return Double((counts.max() ?? 0) - 1) * metrics.portGap.lowerBound / spread
  }

  /// What tells ports of one side apart: a structure has one port for all its brackets at a card.
  private static func key(of line: Int, at node: Int, _ routes: MapRoutes) -> String {
    let problem = routes.nodes.problem.lines[line]
    guard case .bracket = routes.routes[line], let bundle = problem.bundle else {
      return "line \(line)"
    }
    return "bundle " + bundle
  }

  init(
    _ routes: MapRoutes, _ heights: MapHeights, boxes: [Rect], _ metrics: MapMetrics
  ) {
    for node in boxes.indices {
      for side in [MapRoutes.Side.left, .right] {
        let lines = routes.nodes.linesAt[node].filter { routes.side(of: $0, at: node) == side }
        let sorted = lines.sorted {
          Self.place(of: $0, at: node, routes, heights)
            < Self.place(of: $1, at: node, routes, heights)
        }
        var keys: [String] = []
        for line in sorted {
          let key = Self.key(of: line, at: node, routes)
          if !keys.contains(key) { keys.append(key) }
        }
        guard keys.count > 0 else { continue }
        let room = Self.spread * boxes[node].size.height
        let gap = min(metrics.portGap.upperBound, room / Double(max(1, keys.count - 1)))
        for line in sorted {
          let index = keys.firstIndex(of: Self.key(of: line, at: node, routes)) ?? 0
          offsets[End(line: line, node: node)] =
            (Double(index) - Double(keys.count - 1) / 2) * gap
        }
      }
    }
  }

  /// The order of a port on its side: brackets upward, lines to other columns, brackets downward.
  private static func place(
    of line: Int, at node: Int, _ routes: MapRoutes, _ heights: MapHeights
  ) -> (Int, Double, Int) {
    let other = routes.nodes.other(line, than: node)
    switch routes.routes[line] {
    case .bracket(_, let lane):
      let isUp = heights.y[other] < heights.y[node]
      return (isUp ? 0 : 2, isUp ? Double(lane) : -Double(lane), line)
    case .through(let channel, let lane):
      return (1, heights.lanes[channel] + Double(lane) * 0.01, line)
    case .gutter, .straight:
      return (1, heights.y[other], line)
    }
  }
}
