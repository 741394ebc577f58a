import Foundation
import Graphs

/// Lowers the cost of a placement with moves, jumps and swaps that grow ever more careful.
struct PlacementSearch {
  let cost: PlacementCost
  let isMovable: [Bool]

  /// The placement after a bounded number of tries; the seed decides which.
  ///
  /// The heat says how much higher a try may make the cost at the start; at the end hardly any.
  func improved(
    _ start: [SIMD2<Double>], tries: Int, heat: Double, seed: UInt64
  ) -> [SIMD2<Double>] {
    let movable = start.indices.filter { isMovable[$0] }
    guard start.count > 1, !movable.isEmpty else { return start }
    var random = SplitMix64(seed: seed)
    var centers = start
    for visit in 0..<(tries / Self.triesPerVisit) {
      let progress = Double(visit * Self.triesPerVisit) / Double(tries)
      let stage = Stage(temperature: heat * pow(0.005, progress), coarseness: 1 - progress)
      let item = movable[random.index(below: movable.count)]
      if random.unit() < 0.35 {
        let other = movable[random.index(below: movable.count)]
        trySwap(item, other, &centers, allowed: stage.allowance(&random))
      }
      tryMoves(of: item, &centers, stage, &random)
    }
    return centers
  }

  private static let triesPerVisit = 4

  /// How freely the search moves at one moment.
  private struct Stage {
    let temperature: Double
    /// From 1 at the start to 0 at the end.
    let coarseness: Double

    var reach: Double { 10 + 150 * coarseness * coarseness }

    func allowance(_ random: inout SplitMix64) -> Double {
      -temperature * log(1 - random.unit())
    }
  }

  private func tryMoves(
    of item: Int, _ centers: inout [SIMD2<Double>], _ stage: Stage, _ random: inout SplitMix64
  ) {
    var current = cost.cost(of: item, centers)
    for _ in 0..<Self.triesPerVisit {
      let old = centers[item]
      let base = random.unit() < 0.18 ? middle(of: item, centers) : old
      let offset = SIMD2(random.unit() - 0.5, random.unit() - 0.5) * (2 * stage.reach)
      centers[item] = bounded(base + offset, item: item)
      let limit = current + stage.allowance(&random)
      let new = cost.cost(of: item, centers, limit: limit)
      if new > limit { centers[item] = old } else { current = new }
    }
  }

  private func trySwap(
    _ item: Int, _ other: Int, _ centers: inout [SIMD2<Double>], allowed: Double
  ) {
    guard item != other else { return }
    let old = (centers[item], centers[other])
    let limit = cost.cost(of: item, centers) + cost.cost(of: other, centers) + allowed
    centers[item] = bounded(old.1, item: item)
    centers[other] = bounded(old.0, item: other)
    let half = cost.cost(of: item, centers, limit: limit)
    let after = half > limit ? half : half + cost.cost(of: other, centers, limit: limit - half)
    if after > limit { (centers[item], centers[other]) = old }
  }

  private func middle(of item: Int, _ centers: [SIMD2<Double>]) -> SIMD2<Double> {
    let problem = cost.problem
    let neighbors = problem.incident[item].map { centers[problem.other($0, than: item)] }
    guard !neighbors.isEmpty else { return centers[item] }
    return neighbors.reduce(.zero, +) / Double(neighbors.count)
  }

  private func bounded(_ place: SIMD2<Double>, item: Int) -> SIMD2<Double> {
    let half = cost.problem.sizes[item] / 2
    return SIMD2(
      max(half.x, min(place.x, cost.page.x - half.x)),
      max(half.y, min(place.y, cost.page.y - half.y)))
  }
}
