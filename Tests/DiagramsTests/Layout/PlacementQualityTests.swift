import Testing

@testable import Diagrams

struct PlacementQualityTests {
  /// Four items at the corners of a square of 100, and one in the middle.
  private let square = Placement(
    centers: [SIMD2(10, 10), SIMD2(110, 10), SIMD2(110, 110), SIMD2(10, 110), SIMD2(60, 60)],
    sizes: [SIMD2<Double>](repeating: SIMD2(20, 20), count: 5))

  @Test func `the diagonals of a square cross once and run through the middle`() {
    let diagonals: [StressLayout.Edge] = [.init(0, 2), .init(1, 3)]
    #expect(square.crossings(of: diagonals) == 1)
    #expect(square.linesThroughItems(of: diagonals) == 2)
  }

  @Test func `lines that share an end do not cross`() {
    #expect(square.crossings(of: [.init(0, 2), .init(0, 4), .init(2, 1)]) == 0)
  }

  @Test func `the sides of a square run through nothing`() {
    #expect(square.linesThroughItems(of: [.init(0, 1), .init(1, 2), .init(2, 3)]) == 0)
  }

  @Test func `the gap is the distance along the axis that separates most`() {
    #expect(square.smallestGap == 30)
    #expect(square.overlaps == 0)
    #expect(square.extent == SIMD2(120, 120))
    #expect(abs(square.coverage - 2_000 / 14_400) < 1e-12)
  }

  @Test func `items that share room overlap, items that touch do not`() {
    let sizes = [SIMD2<Double>](repeating: SIMD2(20, 20), count: 3)
    let row = Placement(centers: [SIMD2(10, 10), SIMD2(30, 10), SIMD2(45, 10)], sizes: sizes)
    #expect(row.overlaps == 1)
    #expect(row.smallestGap == -5)
  }

  @Test func `only the part of a line outside its items is visible`() {
    #expect(square.meanVisibleLength(of: [.init(0, 1)]) == 80)
    #expect(square.meanVisibleLength(of: []) == 0)
  }

  @Test func `moving all items together keeps their distances`() {
    let moved = square.shifted(by: SIMD2(5, 7))
    #expect(moved.centers[0] == SIMD2(15, 17))
    #expect(moved.smallestGap == square.smallestGap)
  }
}
