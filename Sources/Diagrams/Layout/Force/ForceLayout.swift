import Graphs

/// Places the items of a connected network of any size so that tied items are near.
///
/// ## Definition
/// All items push each other away by 1 over their distance, and a tie pulls by its length; the
/// places are sought on ever finer networks, in each of which pairs of items stand for one of the
/// coarser network before.
///
/// - Result: one place per item in a unit of its own; the same input gives the same result.
/// - Complexity: O(*n* log *n* + *m*) a round, and a bounded number of rounds.
///
/// ## Source
/// Hu (2005), Efficient, high-quality force-directed graph drawing, The Mathematica Journal 10;
/// Jacomy and others (2014), doi:10.1371/journal.pone.0098679.
struct ForceLayout {
  let graph: ForceGraph

  private static let smallest = 12
  private static let rounds = 60
  private static let coarseRounds = 150

  func places() -> [SIMD2<Double>] {
    var levels = [graph]
    var groups: [[Int]] = []
    while let last = levels.last, last.count > Self.smallest {
      let (coarser, joined) = last.coarsened()
      guard Double(coarser.count) < 0.9 * Double(last.count) else { break }
      levels.append(coarser)
      groups.append(joined)
    }
    var random = SplitMix64(seed: 1)
    let coarsest = levels.removeLast()
    let side = Double(graph.count).squareRoot()
    let start = (0..<coarsest.count).map { _ in
      SIMD2(random.unit() - 0.5, random.unit() - 0.5) * side
    }
    var places = settled(start, in: coarsest, rounds: Self.coarseRounds, step: side / 4)
    for (level, joined) in zip(levels, groups).reversed() {
      let around = joined.map { group in
        places[group] + SIMD2(random.unit() - 0.5, random.unit() - 0.5)
      }
      places = settled(around, in: level, rounds: Self.rounds, step: 4)
    }
    return places
  }

  /// The places after so many rounds, in which an item moves at most a step that grows smaller.
  private func settled(
    _ start: [SIMD2<Double>], in graph: ForceGraph, rounds: Int, step: Double
  ) -> [SIMD2<Double>] {
    var places = start
    var most = step
    let mean = graph.masses.reduce(0, +) / Double(max(1, graph.count))
    for _ in 0..<rounds {
      let tree = QuadTree(places, masses: graph.masses)
      var moved = places
      for item in places.indices {
        var force = tree.push(at: places[item], openness: 1.2) * graph.masses[item]
        var total = 1.0
        for index in graph.range(of: item) {
          let pull = graph.pulls[index]
          force += (places[Int(graph.neighbors[index])] - places[item]) * pull
          total += pull
        }
        let move = force / (total + graph.masses[item] / mean)
        let length = move.length
        moved[item] = places[item] + (length > most ? move * (most / length) : move)
      }
      places = moved
      most *= 0.95
    }
    return places
  }
}
