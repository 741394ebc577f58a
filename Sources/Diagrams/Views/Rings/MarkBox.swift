/// The room that something with a center takes.
struct MarkBox {
  let center: SIMD2<Double>
  let size: SIMD2<Double>

  /// Whether another comes nearer than a gap.
  func isNear(_ other: MarkBox, _ gap: Double) -> Bool {
    let apart = center - other.center
    let least = (size + other.size) / 2 + gap
    return abs(apart.x) < least.x && abs(apart.y) < least.y
  }
}

extension [MarkBox] {
  /// The one that is farthest from all of some others.
  func farthest(from others: [MarkBox]) -> MarkBox? {
    let spaces = map { box in others.map { ($0.center - box.center).length }.min() ?? 0 }
    return spaces.indices.max { (spaces[$0], -$0) < (spaces[$1], -$1) }.map { self[$0] }
  }
}
