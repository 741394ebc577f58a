/// Points in squares within squares, so that far ones push as one.
///
/// ## Source
/// Barnes and Hut (1986), doi:10.1038/324446a0.
struct QuadTree {
  private struct Cell {
    var center: SIMD2<Double>
    var mass: Double
    /// The square of the side of the square.
    var area: Double
    /// The cell after this one and all in it.
    var next: Int32
    var isLeaf: Bool
  }

  private var cells: [Cell] = []
  private static let deepest = 20

  init(_ places: [SIMD2<Double>], masses: [Double]) {
    guard let first = places.first else { return }
    var (low, high) = (first, first)
    for place in places {
      low = pointwiseMin(low, place)
      high = pointwiseMax(high, place)
    }
    let side = max(high.x - low.x, high.y - low.y, 1e-9) * 1.0001
    let scale = Double(1 << Self.deepest) / side
    let sorted = places.indices
      .map { item -> (code: UInt64, item: Int32) in
        let place = (places[item] - low) * scale
        return (Self.interleaved(UInt64(place.x), UInt64(place.y)), Int32(item))
      }
      .sorted { ($0.code, $0.item) < ($1.code, $1.item) }
    cells.reserveCapacity(2 * places.count)
    add(sorted[...], depth: 0, side: side, places, masses)
  }

  /// The sum of what all points push away a point: their mass over the distance.
  ///
  /// The openness says how large a square may be for its distance, squared, to push as one.
  func push(at place: SIMD2<Double>, openness: Double) -> SIMD2<Double> {
    cells.withUnsafeBufferPointer { cells in
      var sum = SIMD2<Double>.zero
      var index = 0
      while index < cells.count {
        let cell = cells[index]
        let apart = place - cell.center
        let square = apart.x * apart.x + apart.y * apart.y
        if cell.isLeaf || cell.area < openness * square {
          sum += apart * (cell.mass / (square + 1e-4))
          index = Int(cell.next)
        } else {
          index += 1
        }
      }
      return sum
    }
  }

  private mutating func add(
    _ points: ArraySlice<(code: UInt64, item: Int32)>, depth: Int, side: Double,
    _ places: [SIMD2<Double>], _ masses: [Double]
  ) {
    var (center, mass) = (SIMD2<Double>.zero, 0.0)
    for point in points {
      let item = Int(point.item)
      center += places[item] * masses[item]
      mass += masses[item]
    }
    let isLeaf = points.count == 1 || depth == Self.deepest
    let index = cells.count
    cells.append(
      Cell(center: center / mass, mass: mass, area: side * side, next: 0, isLeaf: isLeaf))
    if !isLeaf {
      let shift = UInt64(2 * (Self.deepest - 1 - depth))
      var start = points.startIndex
      while start < points.endIndex {
        let quarter = points[start].code >> shift
        var end = start + 1
        while end < points.endIndex, points[end].code >> shift == quarter { end += 1 }
        add(points[start..<end], depth: depth + 1, side: side / 2, places, masses)
        start = end
      }
    }
    cells[index].next = Int32(cells.count)
  }

  /// The bits of two numbers in turn.
  private static func interleaved(_ one: UInt64, _ two: UInt64) -> UInt64 {
    spread(one) | spread(two) << 1
  }

  private static func spread(_ number: UInt64) -> UInt64 {
    var bits = number & 0xFFFF_FFFF
    bits = (bits | bits << 16) & 0x0000_FFFF_0000_FFFF
    bits = (bits | bits << 8) & 0x00FF_00FF_00FF_00FF
    bits = (bits | bits << 4) & 0x0F0F_0F0F_0F0F_0F0F
    bits = (bits | bits << 2) & 0x3333_3333_3333_3333
    return (bits | bits << 1) & 0x5555_5555_5555_5555
  }
}
