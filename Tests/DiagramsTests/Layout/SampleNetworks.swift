import Graphs
import Testing

@testable import Diagrams

/// Small networks to lay out; the same every time.
struct SampleNetwork: CustomTestStringConvertible {
  let testDescription: String
  let items: [StressLayout.Item]
  let edges: [StressLayout.Edge]

  init(_ name: String, count: Int, pairs: [(Int, Int)]) {
    testDescription = name
    items = (0..<count).map { index in
      StressLayout.Item(
        size: SIMD2(60 + Double(index * 29 % 60), index.isMultiple(of: 3) ? 44 : 30))
    }
    edges = pairs.map { StressLayout.Edge($0.0, $0.1) }
  }

  var layout: StressLayout { StressLayout(items: items, edges: edges) }

  static let path = SampleNetwork("path of 8", count: 8, pairs: (1..<8).map { ($0 - 1, $0) })
  static let ring = SampleNetwork("ring of 7", count: 7, pairs: (0..<7).map { ($0, ($0 + 1) % 7) })
  static let star = SampleNetwork("star of 9", count: 9, pairs: (1..<9).map { (0, $0) })
  static let tree = SampleNetwork(
    "tree of 15", count: 15, pairs: (1..<15).map { (($0 - 1) / 2, $0) })
  static let complete = SampleNetwork(
    "complete of 6", count: 6, pairs: (0..<6).flatMap { low in (low..<6).map { (low, $0) } })
  static let parts = SampleNetwork(
    "three parts", count: 10,
    pairs: [(0, 1), (1, 2), (2, 0), (3, 4), (5, 6), (6, 7), (7, 8), (8, 9)])

  /// A network in which new partners seek those that have many ties.
  static func coalition(_ count: Int) -> SampleNetwork {
    var random = SplitMix64(seed: UInt64(count))
    var ends = [0]
    var pairs: [(Int, Int)] = []
    for item in 1..<count {
      for _ in 0..<(random.unit() < 0.6 ? 2 : 1) {
        let other = ends[random.index(below: ends.count)]
        pairs.append((other, item))
        ends.append(other)
      }
      ends.append(item)
    }
    return SampleNetwork("coalition of \(count)", count: count, pairs: pairs)
  }

  static let all = [path, ring, star, tree, complete, parts, coalition(12), coalition(25)]
}
