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
}

struct LayoutStepTests {
  @Test func `items heaped on one place are taken apart`() {
    let sizes = (0..<20).map { SIMD2(50 + Double($0 % 4) * 30, 30) }
    let heap = [SIMD2<Double>](repeating: SIMD2(200, 200), count: 20)
    let apart = OverlapRemoval(sizes: sizes, width: 400, gap: 14).separated(heap)
    let placement = Placement(centers: apart, sizes: sizes)
    #expect(placement.smallestGap >= 14 - 1e-5)
    #expect(
      zip(apart, sizes).allSatisfy { $0.x + $1.x / 2 <= 400 + 1e-6 && $0.x >= $1.x / 2 - 1e-6 })
  }

  @Test func `overlapping items keep their order`() {
    let sizes = [SIMD2<Double>](repeating: SIMD2(60, 60), count: 2)
    let apart = OverlapRemoval(sizes: sizes, width: 600, gap: 14)
      .separated([SIMD2(300, 100), SIMD2(320, 100)])
    #expect(apart[1].x - apart[0].x >= 74 - 1e-6)
    #expect(apart[0].y == 100)
  }

  @Test func `an empty strip is made narrower`() {
    let sizes = [SIMD2<Double>](repeating: SIMD2(40, 20), count: 2)
    let tight = Compaction(sizes: sizes, gap: 14).tightened([SIMD2(120, 50), SIMD2(120, 500)])
    #expect(tight == [SIMD2(20, 10), SIMD2(20, 70)])
  }

  @Test func `path lengths add up over the lines`() {
    let problem = LayoutProblem(
      sizes: [SIMD2<Double>](repeating: SIMD2(60, 20), count: 4),
      edges: [.init(0, 1), .init(1, 2), .init(2, 3), .init(0, 2, length: 10)],
      width: 600, gap: 14)
    let lengths = PathLengths(problem)
    #expect(lengths[0, 3] == 3 * lengths[0, 1])
    #expect(lengths[3, 0] == lengths[0, 3])
    #expect(lengths[0, 1] == problem.usualLine + 40)
  }

  @Test func `majorization draws a path as a line`() {
    let problem = LayoutProblem(
      sizes: [SIMD2<Double>](repeating: SIMD2(20, 20), count: 3),
      edges: [.init(0, 1), .init(1, 2)], width: 600, gap: 14)
    let lengths = PathLengths(problem)
    let stress = StressMajorization(lengths: lengths, count: 3)
    let centers = stress.relaxed(stress.circle(seed: 1), rounds: 500)
    #expect(abs((centers[0] - centers[2]).length - lengths[0, 2]) < 8)
    #expect(abs((centers[0] - centers[1]).length - lengths[0, 1]) < 8)
  }

  @Test func `parts of a network are found, the largest first`() {
    let parts = SampleNetwork.parts
    let problem = LayoutProblem(
      sizes: parts.items.map(\.size), edges: parts.edges, width: 600, gap: 14)
    #expect(problem.components() == [[5, 6, 7, 8, 9], [0, 1, 2], [3, 4]])
  }

  @Test func `repeated lines pull as much as all together`() {
    let problem = LayoutProblem(
      sizes: [SIMD2(20, 20), SIMD2(20, 20)],
      edges: [.init(0, 1), .init(1, 0, pull: 2), .init(1, 1)],
      width: 600, gap: 14)
    #expect(problem.edges == [StressLayout.Edge(0, 1, pull: 3)])
  }

  @Test func `a fitted layout lies within the page`() {
    let problem = LayoutProblem(
      sizes: [SIMD2(100, 40), SIMD2(60, 40), SIMD2(60, 20)], edges: [.init(0, 1), .init(1, 2)],
      width: 600, gap: 14)
    let fit = PageFit(problem: problem, page: SIMD2(300, 400))
    let fitted = fit.fitted([SIMD2(0, 0), SIMD2(10, 3), SIMD2(20, -9)], angle: 0.7)
    for (center, size) in zip(fitted, problem.sizes) {
      #expect(center.x >= size.x / 2 && center.x + size.x / 2 <= 300)
      #expect(center.y >= size.y / 2 && center.y + size.y / 2 <= 400)
    }
  }

  @Test func `parts stand beside each other where they fit, in the middle of the page`() {
    var shelves = ComponentShelves(width: 300, gap: 20)
    for index in 0..<3 {
      shelves.add(members: [index], centers: [SIMD2(60, 20)], sizes: [SIMD2(120, 40)])
    }
    let centers = shelves.placed().map(\.center)
    #expect(centers == [SIMD2(80, 20), SIMD2(220, 20), SIMD2(150, 80)])
  }
}
