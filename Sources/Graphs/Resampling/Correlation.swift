/// How alike two lists of numbers are.
enum Correlation {
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
  static func spearman(_ first: [Double], _ second: [Double]) -> Double? {
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
