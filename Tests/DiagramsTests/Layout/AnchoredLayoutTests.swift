import Testing

@testable import Diagrams

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
