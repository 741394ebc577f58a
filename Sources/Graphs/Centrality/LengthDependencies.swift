/// How much the shortest paths by length from all sources depend on each node.
///
/// For every source the distances come first; then path counts outward and shares inward, both by
/// asking which edges lie on a shortest path.
struct LengthDependencies {
  private(set) var sums: [Double]
  private var pathCounts: [Double]
  private var shares: [Double]

  init(along edges: EdgeLengths, backward: EdgeLengths) {
    sums = [Double](repeating: 0, count: edges.rows.count)
    pathCounts = sums
    shares = sums
    var search = LengthSearch(nodeCount: edges.rows.count)
    for source in 0..<edges.rows.count {
      search.run(from: source, along: edges)
      countPaths(of: search, along: backward)
      addShares(of: search, along: edges)
    }
  }

  private mutating func countPaths(of search: borrowing LengthSearch, along edges: EdgeLengths) {
    for (place, node) in search.order.enumerated() {
      var paths = place == 0 ? 1.0 : 0
      for position in edges.rows.range(of: Int(node)) {
        let before = Int(edges.rows.neighbors[position])
        if search.isShortest(before, Int(node), length: edges.lengths[position]) {
          paths += pathCounts[before]
        }
      }
      pathCounts[Int(node)] = min(paths, .greatestFiniteMagnitude)
    }
  }

  private mutating func addShares(of search: borrowing LengthSearch, along edges: EdgeLengths) {
    let mostTargets = Double(search.order.count)
    for node in search.order.dropFirst().reversed().map(Int.init) {
      var share = 0.0
      for position in edges.rows.range(of: node) {
        let after = Int(edges.rows.neighbors[position])
        if search.isShortest(node, after, length: edges.lengths[position]) {
          share += shares[after]
        }
      }
      let dependency = min(share * pathCounts[node], mostTargets)
      shares[node] = (1 + dependency) / pathCounts[node]
      sums[node] += dependency
    }
  }
}
