import Graphs
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

struct ForceLayoutTests {
  /// Groups in which all are tied, in a ring with one tie between neighbors.
  private static func groups(_ count: Int, of size: Int) -> [(from: Int, to: Int)] {
    (0..<count).flatMap { group -> [(from: Int, to: Int)] in
      let first = group * size
      let inside = (0..<size).flatMap { one in
        (0..<one).map { (from: first + $0, to: first + one) }
      }
      return inside + [(from: first, to: ((group + 1) % count) * size)]
    }
  }

  @Test func `tied items are nearer than others`() {
    let edges = Self.groups(8, of: 12)
    let places = ForceLayout(graph: ForceGraph(count: 96, edges: edges)).places()
    func mean(_ pairs: [(Int, Int)]) -> Double {
      pairs.reduce(0) { $0 + (places[$1.0] - places[$1.1]).length } / Double(pairs.count)
    }
    let within = (0..<8).flatMap { group in (1..<12).map { (group * 12, group * 12 + $0) } }
    let across = (0..<8).flatMap { one in (0..<one).map { (one * 12 + 5, $0 * 12 + 5) } }
    #expect(mean(within) < mean(across) / 3)
  }

  @Test func `the same network gives the same finite places, no two alike`() {
    let graph = ForceGraph(count: 60, edges: Self.groups(5, of: 12))
    let places = ForceLayout(graph: graph).places()
    #expect(places == ForceLayout(graph: graph).places())
    #expect(places.allSatisfy { $0.x.isFinite && $0.y.isFinite })
    #expect(Set(places).count == places.count)
  }

  @Test(arguments: [1, 2, 3, 13]) func `small networks have places`(_ count: Int) {
    let edges = (1..<max(1, count)).map { (from: $0 - 1, to: $0) }
    let places = ForceLayout(graph: ForceGraph(count: count, edges: edges)).places()
    #expect(places.count == count)
    #expect(places.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }

  @Test func `repeated ties pull together and ties to oneself do not`() {
    let graph = ForceGraph(count: 3, edges: [(0, 1), (1, 0), (1, 1), (1, 2)])
    #expect(graph.range(of: 0).count == 1)
    #expect(graph.pulls[graph.range(of: 0).lowerBound] == 2)
    #expect(graph.range(of: 1).count == 2)
  }

  @Test func `a coarser network keeps all items and joins only tied ones`() {
    let graph = ForceGraph(count: 96, edges: Self.groups(8, of: 12))
    let (coarser, joined) = graph.coarsened()
    #expect(coarser.masses.reduce(0, +) == 96)
    #expect(coarser.count < 60)
    #expect(Set(joined) == Set(0..<coarser.count))
    let members = Dictionary(grouping: 0..<96) { joined[$0] }
    for pair in members.values where pair.count == 2 {
      #expect(graph.range(of: pair[0]).contains { graph.neighbors[$0] == Int32(pair[1]) })
    }
  }

  @Test func `far points push as one, and nearly as much as each apart`() {
    var random = SplitMix64(seed: 3)
    let places = (0..<400).map { _ in SIMD2(random.unit(), random.unit()) * 100 }
    let masses = places.map { _ in 1 + random.unit() }
    let tree = QuadTree(places, masses: masses)
    for place in [SIMD2(-30.0, 20), SIMD2(50, 50), places[7]] {
      let exact = zip(places, masses).reduce(SIMD2<Double>.zero) { sum, point in
        let apart = place - point.0
        return sum + apart * (point.1 / (apart.x * apart.x + apart.y * apart.y + 1e-4))
      }
      let all = tree.push(at: place, openness: 0)
      #expect((all - exact).length < 1e-9)
      let rough = tree.push(at: place, openness: 1)
      #expect((rough - exact).length < 0.05 * (1 + exact.length))
    }
  }

  @Test func `points on one place make a tree that ends`() {
    let places = [SIMD2<Double>](repeating: SIMD2(3, 4), count: 50)
    let tree = QuadTree(places, masses: places.map { _ in 1 })
    #expect(tree.push(at: SIMD2(4, 4), openness: 1).x.rounded() == 50)
  }
}
