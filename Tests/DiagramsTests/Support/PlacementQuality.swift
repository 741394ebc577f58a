@testable import Diagrams

/// Measures that tell how readable a placement is; straight lines between centers.
extension Placement {
  /// How many pairs of lines cross, lines that share an end not counted.
  func crossings(of edges: [StressLayout.Edge]) -> Int {
    var count = 0
    for first in edges.indices {
      for second in edges.indices.dropFirst(first + 1)
      where cross(edges[first], edges[second]) {
        count += 1
      }
    }
    return count
  }

  /// How often a line runs through an item that it does not join.
  func linesThroughItems(of edges: [StressLayout.Edge]) -> Int {
    edges.reduce(0) { total, edge in
      total
        + centers.indices.count { item in
          item != edge.from && item != edge.to
            && Segment(centers[edge.from], centers[edge.to])
              .lengthInside(center: centers[item], half: sizes[item] / 2) > 0
        }
    }
  }

  /// How many pairs of items overlap.
  var overlaps: Int {
    pairs().count { $0 < -1e-9 }
  }

  /// The least distance between two items in points; infinite for fewer than two.
  var smallestGap: Double {
    pairs().min() ?? .infinity
  }

  /// The part of the page that items cover, from 0 to 1.
  var coverage: Double {
    let page = extent.x * extent.y
    return page > 0 ? sizes.reduce(0) { $0 + $1.x * $1.y } / page : 0
  }

  /// The mean length of the visible part of the lines, in points.
  func meanVisibleLength(of edges: [StressLayout.Edge]) -> Double {
    guard !edges.isEmpty else { return 0 }
    let total = edges.reduce(0) { sum, edge in
      sum
        + Segment(centers[edge.from], centers[edge.to])
        .visibleLength(halves: sizes[edge.from] / 2, sizes[edge.to] / 2)
    }
    return total / Double(edges.count)
  }

  private func cross(_ first: StressLayout.Edge, _ second: StressLayout.Edge) -> Bool {
    let ends = Set([first.from, first.to, second.from, second.to])
    guard ends.count == 4 else { return false }
    return Segment(centers[first.from], centers[first.to])
      .crosses(Segment(centers[second.from], centers[second.to]))
  }

  private func pairs() -> [Double] {
    centers.indices.flatMap { first in
      centers.indices.dropFirst(first + 1).map { second in
        let apart = centers[first] - centers[second]
        return Segment.gap(apart: apart, sizes: (sizes[first] + sizes[second]) / 2)
      }
    }
  }
}

extension Segment {
  /// The length between the boxes around the two ends.
  func visibleLength(halves first: SIMD2<Double>, _ second: SIMD2<Double>) -> Double {
    let along = end - start
    let hidden = Segment.hiddenShare(along, first) + Segment.hiddenShare(along, second)
    return max(0, 1 - hidden) * along.length
  }

  private static func hiddenShare(_ along: SIMD2<Double>, _ half: SIMD2<Double>) -> Double {
    min(1, min(half.x / max(abs(along.x), 1e-9), half.y / max(abs(along.y), 1e-9)))
  }
}
