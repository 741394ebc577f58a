import Graphviz

/// Which column each container stands in.
enum MapColumns {
  /// How much higher than its neighbour a column may be before it gives a container away.
  private static let imbalance = 1.4

  /// The column of each container of a problem.
  ///
  /// Containers stand where they belong. A column that does not fit or is 1.4 times as high as a
  /// neighbour gives its last container to the foot of the shortest neighbour, as long as that makes
  /// the highest of the two lower.
  static func balanced(_ problem: MapProblem, _ metrics: MapMetrics) -> [Int] {
    var columns = problem.containers.map { $0.column.rawValue }
    if metrics.keepsColumns { return columns }
    let heights = problem.containers.map { height(of: $0, problem, metrics) }
    let pills = problem.pills.reduce(0) { sum, pill in
      sum + (pill.forms.last?.height ?? 0) + 2 * metrics.slotGap
    }
    for _ in problem.containers {
      guard let move = move(columns, heights, pills: pills, metrics) else { break }
      columns[move.container] = move.column
    }
    return columns
  }

  /// The container to move next.
  private static func move(
    _ columns: [Int], _ heights: [Double], pills: Double, _ metrics: MapMetrics
  ) -> (container: Int, column: Int)? {
    var sums = [0, pills, 0]
    for (container, column) in columns.enumerated() { sums[column] += heights[container] }
    for column in [1, 2, 0] {
      let own = columns.indices.filter { columns[$0] == column }
      guard own.count > 1, let last = own.last else { continue }
      let neighbours = column == 1 ? [2, 0] : [1]
      guard let next = neighbours.min(by: { sums[$0] < sums[$1] }) else { continue }
      let isTooHigh = metrics.height.map { sums[column] > $0 } ?? false
      guard isTooHigh || sums[column] > imbalance * sums[next] else { continue }
      if sums[next] + heights[last] < sums[column] - 0.25 * heights[last] { return (last, next) }
    }
    return nil
  }

  /// About how high a container becomes.
  private static func height(
    of container: MapProblem.Container, _ problem: MapProblem, _ metrics: MapMetrics
  ) -> Double {
    let cards = problem.cards.filter { $0.container == container.id }
    let gap = metrics.height == nil ? metrics.comfortableGap : metrics.cardGap
    return (container.headings.first?.height ?? 0) + metrics.padding + metrics.containerGap
      + cards.reduce(-gap) { $0 + ($1.forms.first?.height ?? 0) + gap }
  }
}
