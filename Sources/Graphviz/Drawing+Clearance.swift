extension Drawing {
  /// How far routed edges stay from nodes they pass: as far as the narrowest gap allows.
  ///
  /// Graphviz widens every node by this much on all sides, and gives up routing altogether when
  /// two of them then touch.
  var edgeClearance: Double {
    guard routing == .splines else { return 0 }
    let most = 5.0
    let slack = 2.0
    let frames = nodes.map { $0.frame }.sorted { $0.minX < $1.minX }
    var narrowest = 2 * most + slack
    for (index, frame) in frames.enumerated() {
      for other in frames[(index + 1)...] {
        guard other.minX - frame.maxX < narrowest else { break }
        narrowest = min(narrowest, max(0, frame.gap(to: other)))
      }
    }
    return max(0, (narrowest - slack) / 2)
  }
}

extension Rect {
  /// How far two rectangles lie apart, sideways or up and down, whichever is more.
  fileprivate func gap(to other: Rect) -> Double {
    let sideways = max(other.minX - maxX, minX - other.maxX)
    let upright = max(other.minY - maxY, minY - other.maxY)
    return max(sideways, upright)
  }
}
