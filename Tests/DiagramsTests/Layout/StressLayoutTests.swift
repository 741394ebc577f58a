import Testing

@testable import Diagrams

struct StressLayoutTests {
  @Test(arguments: SampleNetwork.all)
  func `items keep their distance and stay on the page`(network: SampleNetwork) {
    let placement = network.layout.placement()
    #expect(placement.centers.count == network.items.count)
    #expect(placement.smallestGap >= network.layout.gap - 1e-6)
    for (center, size) in zip(placement.centers, placement.sizes) {
      #expect(center.x - size.x / 2 >= -1e-6)
      #expect(center.x + size.x / 2 <= 600 + 1e-6)
      #expect(center.y - size.y / 2 >= -1e-6)
    }
  }

  @Test(arguments: [SampleNetwork.path, .ring, .star, .tree, .parts])
  func `a network that can be drawn without crossings has none`(network: SampleNetwork) {
    let placement = network.layout.placement()
    #expect(placement.crossings(of: network.edges) == 0)
    #expect(placement.linesThroughItems(of: network.edges) == 0)
  }

  @Test func `twenty-five partners fill an upright page with few lines through items`() {
    let network = SampleNetwork.coalition(25)
    let placement = network.layout.placement()
    #expect(placement.linesThroughItems(of: network.edges) <= network.edges.count / 10)
    #expect(placement.meanVisibleLength(of: network.edges) < 90)
    #expect(placement.extent.y < 900)
    #expect(placement.coverage > 0.15)
  }

  @Test func `the same network gives the same places, however its lines are written`() {
    let network = SampleNetwork.coalition(12)
    let turned = network.edges.reversed().map { StressLayout.Edge($0.to, $0.from) }
    let again = StressLayout(items: network.items, edges: turned)
    #expect(network.layout.placement() == network.layout.placement())
    #expect(again.placement() == network.layout.placement())
  }

  @Test func `a line of an item to itself changes nothing`() {
    let network = SampleNetwork.ring
    let more = StressLayout(items: network.items, edges: network.edges + [.init(3, 3)])
    #expect(more.placement() == network.layout.placement())
  }

  @Test func `no items and one item are laid out too`() {
    #expect(StressLayout(items: [], edges: []).placement().centers.isEmpty)
    let one = StressLayout(items: [.init(size: SIMD2(80, 30))], edges: [])
    #expect(one.placement().extent.y == 30)
  }

  @Test func `an item wider than the page makes the page wider`() {
    let wide = StressLayout(
      items: [.init(size: SIMD2(700, 30)), .init(size: SIMD2(80, 30))], edges: [.init(0, 1)])
    let placement = wide.placement()
    #expect(wide.width == 700)
    #expect(placement.extent.x <= 700 + 1e-6)
    #expect(placement.overlaps == 0)
  }

  @Test func `a longer wished length makes a longer line`() {
    let items = [StressLayout.Item](repeating: .init(size: SIMD2(60, 30)), count: 2)
    let near = StressLayout(items: items, edges: [.init(0, 1)])
    let far = StressLayout(items: items, edges: [.init(0, 1, length: 4)])
    #expect(
      far.placement().meanVisibleLength(of: far.edges)
        > near.placement().meanVisibleLength(of: near.edges))
  }

  @Test func `a line to an item that does not exist is a mistake`() async {
    await #expect(processExitsWith: .failure) {
      _ = StressLayout(items: [.init(size: SIMD2(60, 30))], edges: [.init(0, 1)])
    }
  }
}

struct AnchoredLayoutTests {
  private let network = SampleNetwork.coalition(12)

  private func anchored(to earlier: Placement) -> [StressLayout.Item] {
    zip(network.items, earlier.centers).map { StressLayout.Item(size: $0.size, anchor: $1) }
  }

  @Test func `a network that did not change keeps its places`() {
    let earlier = network.layout.placement()
    let later = StressLayout(items: anchored(to: earlier), edges: network.edges).placement()
    for (old, new) in zip(earlier.centers, later.centers) {
      #expect((old - new).length < 1e-6)
    }
  }

  @Test func `a new partner comes near its neighbor and pushes few others away`() {
    let earlier = network.layout.placement()
    let items = anchored(to: earlier) + [.init(size: SIMD2(80, 30))]
    let edges = network.edges + [.init(5, 12)]
    let later = StressLayout(items: items, edges: edges).placement()
    let moved = zip(earlier.centers, later.centers).count { ($0 - $1).length > 1 }
    #expect(moved <= 2)
    #expect((later.centers[12] - later.centers[5]).length < 300)
    #expect(later.smallestGap >= 14 - 1e-6)
  }

  @Test func `a new part of the network comes below what was there`() {
    let earlier = network.layout.placement()
    let items = anchored(to: earlier) + [.init(size: SIMD2(80, 30)), .init(size: SIMD2(80, 30))]
    let later = StressLayout(items: items, edges: network.edges + [.init(12, 13)]).placement()
    #expect(later.centers[12].y > earlier.extent.y)
    #expect(later.centers[13].y > earlier.extent.y)
    #expect(later.centers[0] == earlier.centers[0])
  }

  @Test func `anchors on one place are pushed apart on the page`() {
    let items = [StressLayout.Item](
      repeating: .init(size: SIMD2(80, 30), anchor: SIMD2(40, 15)), count: 5)
    let edges = (1..<5).map { StressLayout.Edge(0, $0) }
    let placement = StressLayout(items: items, edges: edges).placement()
    #expect(placement.smallestGap >= 14 - 1e-6)
    #expect(zip(placement.centers, placement.sizes).allSatisfy { $0.y >= $1.y / 2 - 1e-6 })
  }
}
