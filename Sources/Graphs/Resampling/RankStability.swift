/// Whether the order that a measure puts nodes in survives the loss of some of them.
package struct RankStability: Hashable, Sendable {
  /// The largest share of nodes that can be left out (CS-coefficient): from 0 to 0.75 in steps of 0.05.
  ///
  /// Below 0.25 nodes should not be put in order, from 0.25 to 0.5 with care, above 0.5 it is stable.
  package let coefficient: Double

  /// The shares that are left out.
  static let shares = (1...15).map { Double($0) / 20 }
}

extension Graph {
  /// Whether the order that measures put the nodes in survives the loss of nodes (CS-coefficient).
  ///
  /// ## Definition
  /// For each share 0.05, 0.10, …, 0.75 as many nodes, rounded, are left out by lot, again and again.
  /// The coefficient is the largest share up to which in at least 95% of the draws the scores of the
  /// nodes that are left correlate by 0.7 or more (Spearman) with their scores in the whole graph.
  /// A draw in which all scores are the same counts as one that does not.
  ///
  /// - Parameters:
  ///   - measures: What gives each node a score; all are put to the same draws.
  ///   - draws: The number of draws per share.
  ///   - seed: What the draws depend on.
  /// - Returns: One answer per measure; nothing below four nodes or where all scores are the same.
  /// - Complexity: 15 times `draws` times what the measures take.
  ///
  /// ## Source
  /// Epskamp, Borsboom and Fried (2018), doi:10.3758/s13428-017-0862-1.
  package func rankStability(
    of measures: [(Graph) -> NodeMap<Double>], draws: Int = 100, seed: UInt64 = 1
  ) -> [RankStability?] {
    let whole = measures.map { $0(self) }
    var open = whole.map { scores in
      nodeCount > 3 && Set(scores.values).count > 1
    }
    var coefficients: [Double?] = open.map { $0 ? 0 : nil }
    var generator = SplitMix64(seed: seed)
    for share in RankStability.shares where open.contains(true) {
      let kept = nodeCount - Int((share * Double(nodeCount)).rounded())
      var passes = measures.map { _ in 0 }
      for _ in 0..<draws {
        let chosen = sample(kept, using: &generator)
        let part = subgraph(of: chosen)
        for index in measures.indices where open[index] {
          let before = chosen.map { whole[index][$0] }
          let after = measures[index](part).values
          let isAlike = Correlation.spearman(before, after).map { $0 >= 0.7 - 1e-12 } ?? false
          passes[index] += isAlike ? 1 : 0
        }
      }
      for index in measures.indices where open[index] {
        open[index] = Double(passes[index]) >= 0.95 * Double(draws) - 1e-9
        if open[index] { coefficients[index] = share }
      }
    }
    return coefficients.map { $0.map(RankStability.init) }
  }

  /// So many different nodes drawn by lot, in order.
  private func sample(_ count: Int, using generator: inout SplitMix64) -> [Node] {
    var numbers = Array(0..<nodeCount)
    for place in 0..<count {
      numbers.swapAt(place, place + generator.next(below: nodeCount - place))
    }
    return numbers[..<count].sorted().map { Node($0) }
  }
}

/// How alike two lists of numbers are.
package enum Correlation {
  /// Pearson's correlation, from −1 to 1; nothing when a list has fewer than two different numbers.
  static func pearson(_ first: [Double], _ second: [Double]) -> Double? {
    let count = Double(first.count)
    let (firstMean, secondMean) = (first.reduce(0, +) / count, second.reduce(0, +) / count)
    var (product, firstSquares, secondSquares) = (0.0, 0.0, 0.0)
    for (one, other) in zip(first, second) {
      product += (one - firstMean) * (other - secondMean)
      firstSquares += (one - firstMean) * (one - firstMean)
      secondSquares += (other - secondMean) * (other - secondMean)
    }
    let scale = (firstSquares * secondSquares).squareRoot()
    return scale > 0 ? max(-1, min(1, product / scale)) : nil
  }

  /// Spearman's correlation: that of the ranks, equal numbers sharing the mean of their ranks.
  package static func spearman(_ first: [Double], _ second: [Double]) -> Double? {
    pearson(ranks(first), ranks(second))
  }

  /// The rank of each number, counted from 1; numbers alike but for rounding are equal.
  static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      let value = values[order[start]]
      while end < order.count, values[order[end]] - value <= 1e-12 * max(1, abs(value)) { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }
}
