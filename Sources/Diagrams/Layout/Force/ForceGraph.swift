/// A network of springs, stored as rows of neighbors in flat arrays.
struct ForceGraph {
  /// Where the neighbors of each item begin, and where the last ones end.
  private(set) var starts: [Int32]
  /// The neighbors of all items, one item after the other.
  private(set) var neighbors: [Int32]
  /// How strongly each neighbor pulls.
  private(set) var pulls: [Double]
  /// How many items of the network each item stands for.
  private(set) var masses: [Double]

  var count: Int { masses.count }

  init(count: Int, edges: [(from: Int, to: Int)]) {
    let ends = edges.filter { $0.from != $0.to }
    self.init(
      masses: [Double](repeating: 1, count: count), ends: ends,
      pulls: [Double](repeating: 1, count: ends.count))
  }

  /// Repeated edges become one that pulls as much as all together.
  private init(masses: [Double], ends: [(from: Int, to: Int)], pulls: [Double]) {
    let count = masses.count
    var degree = [Int32](repeating: 0, count: count + 1)
    for end in ends {
      degree[end.from + 1] += 1
      degree[end.to + 1] += 1
    }
    for item in 0..<count { degree[item + 1] += degree[item] }
    var next = degree
    var targets = [Int32](repeating: 0, count: 2 * ends.count)
    var strengths = [Double](repeating: 0, count: 2 * ends.count)
    for (end, pull) in zip(ends, pulls) {
      for (item, other) in [(end.from, end.to), (end.to, end.from)] {
        targets[Int(next[item])] = Int32(other)
        strengths[Int(next[item])] = pull
        next[item] += 1
      }
    }
    starts = [0]
    neighbors = []
    self.pulls = []
    self.masses = masses
    var place = [Int32](repeating: -1, count: count)
    for item in 0..<count {
      let first = Int32(neighbors.count)
      for index in Int(degree[item])..<Int(degree[item + 1]) {
        let other = Int(targets[index])
        if place[other] >= first {
          self.pulls[Int(place[other])] += strengths[index]
        } else {
          place[other] = Int32(neighbors.count)
          neighbors.append(targets[index])
          self.pulls.append(strengths[index])
        }
      }
      starts.append(Int32(neighbors.count))
    }
  }

  func range(of item: Int) -> Range<Int> { Int(starts[item])..<Int(starts[item + 1]) }

  /// The network in which every item is joined with the free neighbor that pulls most for its
  /// size, and items with one neighbor with that one; and the new item of every old one.
  func coarsened() -> (graph: ForceGraph, groups: [Int]) {
    var groups = [Int](repeating: -1, count: count)
    var groupCount = 0
    let order = (0..<count).sorted {
      (range(of: $0).count, $0) < (range(of: $1).count, $1)
    }
    for item in order where groups[item] < 0 {
      let best = best(for: item, among: groups)
      if let best, groups[best] >= 0 {
        groups[item] = groups[best]
      } else {
        groups[item] = groupCount
        if let best { groups[best] = groupCount }
        groupCount += 1
      }
    }
    var masses = [Double](repeating: 0, count: groupCount)
    for item in 0..<count { masses[groups[item]] += self.masses[item] }
    var ends: [(from: Int, to: Int)] = []
    var pulls: [Double] = []
    for item in 0..<count {
      for index in range(of: item) {
        let (group, other) = (groups[item], groups[Int(neighbors[index])])
        guard item < Int(neighbors[index]), group != other else { continue }
        ends.append((group, other))
        pulls.append(self.pulls[index])
      }
    }
    return (ForceGraph(masses: masses, ends: ends, pulls: pulls), groups)
  }

  /// The neighbor with which an item is joined; nil when all are taken.
  private func best(for item: Int, among groups: [Int]) -> Int? {
    let range = range(of: item)
    if range.count == 1 { return Int(neighbors[range.lowerBound]) }
    var best: Int?
    var most = 0.0
    for index in range {
      let other = Int(neighbors[index])
      let value = pulls[index] / masses[other]
      if groups[other] < 0, value > most { (best, most) = (other, value) }
    }
    return best
  }
}
