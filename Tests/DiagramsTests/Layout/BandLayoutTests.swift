import Testing

@testable import Diagrams

struct BandLayoutTests {
  private let boxes = [SIMD2<Double>](repeating: SIMD2(100, 30), count: 7)

  @Test func `boxes wrap to the page in rows of about equal length`() {
    let placed = BandLayout(width: 600).placed([.init(heading: nil, items: boxes)])
    let rows = Set(placed.items[0].map(\.y)).sorted()
    #expect(rows == [15, 59])
    #expect(placed.items[0].count { $0.y == 15 } == 4)
    #expect(placed.extent == SIMD2(442, 74))
  }

  @Test func `boxes keep their order`() {
    let centers = BandLayout().placed([.init(heading: nil, items: boxes)]).items[0]
    for (first, second) in zip(centers, centers.dropFirst()) {
      #expect((first.y, first.x) < (second.y, second.x))
    }
  }

  @Test func `a heading stands above its boxes and a band below the one before`() {
    let bands = [
      BandLayout.Band(heading: SIMD2(120, 16), items: [SIMD2(80, 30)]),
      BandLayout.Band(heading: SIMD2(120, 16), items: []),
    ]
    let placed = BandLayout().placed(bands)
    #expect(placed.headings == [SIMD2(60, 8), SIMD2(60, 92)])
    #expect(placed.items == [[SIMD2(40, 45)], []])
    #expect(placed.spans == [0...60, 84...100])
    #expect(placed.extent == SIMD2(120, 100))
  }

  @Test func `centered rows lie in the middle of the page`() {
    var layout = BandLayout(width: 600)
    layout.alignment = .center
    let placed = layout.placed([.init(heading: nil, items: [SIMD2(100, 30)])])
    #expect(placed.items == [[SIMD2(300, 15)]])
  }

  @Test func `a box wider than the page has a row of its own`() {
    let items = [SIMD2(100.0, 30.0), SIMD2(700, 30), SIMD2(100, 30)]
    let placed = BandLayout(width: 600).placed([.init(heading: nil, items: items)])
    #expect(Set(placed.items[0].map(\.y)).count == 3)
    #expect(placed.extent.x == 700)
  }

  @Test func `no bands take no room`() {
    #expect(BandLayout().placed([]).extent == .zero)
  }
}
