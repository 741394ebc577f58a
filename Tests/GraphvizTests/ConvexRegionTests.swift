import Testing

@testable import Graphviz

struct ConvexRegionTests {
  private let triangle = ConvexRegion(around: [
    Point(x: 0, y: 0), Point(x: 100, y: 0), Point(x: 0, y: 100), Point(x: 10, y: 10),
  ])

  private func square(_ x: Double, _ y: Double, side: Double = 20) -> Rect {
    Rect(center: Point(x: x, y: y), size: Size(width: side, height: side))
  }

  @Test func `a rectangle inside, across a side or around the region meets it`() {
    #expect(triangle.meets(square(30, 30)))
    #expect(triangle.meets(square(50, 50)))
    #expect(triangle.meets(square(-5, 50)))
    #expect(triangle.meets(square(50, 50, side: 500)))
  }

  @Test func `a rectangle beside a slanting side does not meet the region`() {
    #expect(!triangle.meets(square(70, 70)))
    #expect(!triangle.meets(square(120, 0)))
    #expect(!triangle.meets(square(50, -20)))
  }

  @Test func `a region around two points is the line between them`() {
    let line = ConvexRegion(around: [Point(x: 0, y: 0), Point(x: 100, y: 100)])
    #expect(line.meets(square(50, 50)))
    #expect(line.meets(square(50, 65)))
    #expect(!line.meets(square(50, 75)))
    #expect(!line.meets(square(120, 120)))
  }

  @Test func `a region grows with a rectangle and keeps what it had`() {
    let larger = triangle.including([square(100, 100)])
    #expect(larger.meets(square(70, 70)))
    #expect(larger.meets(square(5, 5)))
    #expect(!larger.meets(square(130, 70)))
  }
}
