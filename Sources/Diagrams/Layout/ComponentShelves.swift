/// Puts parts that are laid out on their own beside and below each other, in the middle of the page.
struct ComponentShelves {
  let width: Double
  let gap: Double
  private var fixed: [(Int, SIMD2<Double>)] = []
  private var fixedBottom = 0.0
  private var parts: [(members: [Int], centers: [SIMD2<Double>], extent: SIMD2<Double>)] = []

  init(width: Double, gap: Double) {
    self.width = width
    self.gap = gap
  }

  /// Items whose place is settled; the shelves start below them.
  mutating func addFixed(members: [Int], centers: [SIMD2<Double>], sizes: [SIMD2<Double>]) {
    for (member, center) in zip(members, centers) {
      fixed.append((member, center))
      fixedBottom = max(fixedBottom, center.y + sizes[member].y / 2 + gap)
    }
  }

  /// A part that starts at 0,0.
  mutating func add(members: [Int], centers: [SIMD2<Double>], sizes: [SIMD2<Double>]) {
    parts.append((members, centers, Placement(centers: centers, sizes: sizes).extent))
  }

  /// Every member with its center on the page.
  func placed() -> [(member: Int, center: SIMD2<Double>)] {
    var result = fixed.map { (member: $0.0, center: $0.1) }
    var top = fixedBottom
    var waiting = parts.indices.sorted { (-parts[$0].extent.y, $0) < (-parts[$1].extent.y, $1) }
    while !waiting.isEmpty {
      let shelf = takeShelf(from: &waiting)
      let used = shelf.reduce(-gap) { $0 + parts[$1].extent.x + gap }
      var left = max(0, (width - used) / 2)
      for index in shelf {
        let origin = SIMD2(left, top)
        result += zip(parts[index].members, parts[index].centers).map { ($0, $1 + origin) }
        left += parts[index].extent.x + gap
      }
      top += (shelf.map { parts[$0].extent.y }.max() ?? 0) + gap
    }
    return result
  }

  private func takeShelf(from waiting: inout [Int]) -> [Int] {
    var shelf: [Int] = []
    var used = -gap
    for index in waiting
    where shelf.isEmpty || used + gap + parts[index].extent.x <= width {
      shelf.append(index)
      used += gap + parts[index].extent.x
    }
    waiting.removeAll { shelf.contains($0) }
    return shelf
  }
}
