import Foundation
import Graphs

/// Lowers the cost of a placement with moves, jumps and swaps that grow ever more careful.
struct PlacementSearch {
  let cost: PlacementCost
  let isMovable: [Bool]

  private var field: PlacementField { cost.field }

  /// The placement after a bounded number of tries; the seed decides which.
  ///
  /// The heat says how much higher a try may make the cost at the start; at the end hardly any.
  func improved(
    _ start: [SIMD2<Double>], tries: Int, heat: Double, seed: UInt64
  ) -> [SIMD2<Double>] {
    let movable = start.indices.filter { isMovable[$0] }
    guard start.count > 1, !movable.isEmpty else { return start }
    var random = SplitMix64(seed: seed)
    field.centers = start
    for visit in 0..<(tries / Self.triesPerVisit) {
      let progress = Double(visit * Self.triesPerVisit) / Double(tries)
      let stage = Stage(
        temperature: Float(heat * pow(0.005, progress)),
        coarseness: Float(1 - progress))
      let item = movable[random.index(below: movable.count)]
      var current = cost.cost(of: item)
      if random.unit() < 0.35 {
        let other = movable[random.index(below: movable.count)]
        if trySwap(item, other, current, allowed: stage.allowance(&random)) {
          current = cost.cost(of: item)
        }
      }
      tryMoves(of: item, current, stage, &random)
    }
    return zip(zip(start, field.centers), isMovable).map { $1 ? $0.1 : $0.0 }
  }

  private static let triesPerVisit = 4

  /// How freely the search moves at one moment.
  private struct Stage {
    let temperature: Float
    /// From 1 at the start to 0 at the end.
    let coarseness: Float

    var reach: Float { 10 + 150 * coarseness * coarseness }

    func allowance(_ random: inout SplitMix64) -> Float {
      -temperature * Float(log(1 - random.unit()))
    }
  }

  private func tryMoves(
    of item: Int, _ start: Float, _ stage: Stage, _ random: inout SplitMix64
  ) {
    var current = start
    for _ in 0..<Self.triesPerVisit {
      let (oldX, oldY) = (field.x[item], field.y[item])
      let base = random.unit() < 0.18 ? middle(of: item) : (oldX, oldY)
      let offsetX = Float(random.unit() - 0.5) * (2 * stage.reach)
      let offsetY = Float(random.unit() - 0.5) * (2 * stage.reach)
      move(item, base.0 + offsetX, base.1 + offsetY)
      let limit = current + stage.allowance(&random)
      let new = cost.cost(of: item, limit: limit)
      if new > limit { field.move(item, oldX, oldY) } else { current = new }
    }
  }

  /// Whether two items have changed places; the first cost so much before.
  private func trySwap(_ item: Int, _ other: Int, _ current: Float, allowed: Float) -> Bool {
    guard item != other else { return false }
    let (oneX, oneY) = (field.x[item], field.y[item])
    let (otherX, otherY) = (field.x[other], field.y[other])
    let limit = current + cost.cost(of: other) + allowed
    move(item, otherX, otherY)
    move(other, oneX, oneY)
    let half = cost.cost(of: item, limit: limit)
    let after = half > limit ? half : half + cost.cost(of: other, limit: limit - half)
    guard after > limit else { return true }
    field.move(item, oneX, oneY)
    field.move(other, otherX, otherY)
    return false
  }

  /// The middle of the items to which an item is tied.
  private func middle(of item: Int) -> (Float, Float) {
    let (first, end) = field.places(of: item)
    guard first < end else { return (field.x[item], field.y[item]) }
    var (sumX, sumY): (Float, Float) = (0, 0)
    for index in first..<end {
      let other = field.other(Int(field.itemLines[index]), than: item)
      sumX += field.x[other]
      sumY += field.y[other]
    }
    return (sumX / Float(end - first), sumY / Float(end - first))
  }

  /// Puts an item at a place, or as near to it as the page allows.
  private func move(_ item: Int, _ x: Float, _ y: Float) {
    let (halfX, halfY) = (field.halfX[item], field.halfY[item])
    field.move(
      item, max(halfX, min(x, field.page.x - halfX)), max(halfY, min(y, field.page.y - halfY)))
  }
}
