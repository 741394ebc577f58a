extension Rows {
  /// For each node the values of its neighbors added up, each as often as its edge counts.
  ///
  /// This is the product of the adjacency matrix and a vector.
  func product(with values: [Double], counting: Counting, into result: inout [Double]) {
    switch counting {
    case .edges: countedProduct(with: values, into: &result)
    case .strengths: weighedProduct(with: values, into: &result)
    }
  }

  /// Two sums for each node, so that one addition need not wait for the other; places are not
  /// checked again, since rows lead to nodes only.
  private func countedProduct(with values: [Double], into result: inout [Double]) {
    precondition(values.count == count && result.count == count, "There is a value for each node")
    let (offsets, neighbors, values) = (offsets.span, neighbors.span, values.span)
    var result = result.mutableSpan
    for node in 0..<count {
      var (even, odd) = (0.0, 0.0)
      var position = Int(offsets[node])
      let end = Int(offsets[node + 1])
      while position + 1 < end {
        even += values[unchecked: Int(neighbors[unchecked: position])]
        odd += values[unchecked: Int(neighbors[unchecked: position + 1])]
        position += 2
      }
      if position < end { even += values[unchecked: Int(neighbors[unchecked: position])] }
      result[node] = even + odd
    }
  }

  private func weighedProduct(with values: [Double], into result: inout [Double]) {
    let (offsets, neighbors, values) = (offsets.span, neighbors.span, values.span)
    let strengths = strengths.span
    for node in 0..<count {
      var sum = 0.0
      for position in Int(offsets[node])..<Int(offsets[node + 1]) {
        sum += strengths[position] * values[Int(neighbors[position])]
      }
      result[node] = sum
    }
  }

  /// For each node how much its edges count together.
  func sums(counting: Counting) -> [Double] {
    switch counting {
    case .edges: (0..<count).map { Double(range(of: $0).count) }
    case .strengths: (0..<count).map { strengths[range(of: $0)].reduce(0, +) }
    }
  }
}
