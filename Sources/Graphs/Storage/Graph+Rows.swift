extension Graph {
  /// The rows that belong to a direction.
  func rows(_ direction: Direction) -> Rows {
    direction == .outgoing ? outgoing : incoming
  }

  /// For each node the others that an edge ties it to, whichever way it runs, with how much.
  ///
  /// Edges both ways are added up. Strengths are divided by the largest one, so that no sum of them
  /// is too large for a number; the measures that use this do not depend on their scale.
  func ties(counting: Counting) -> Rows {
    let largest = outgoing.strengths.max() ?? 0
    let value = { (strength: Double) -> Double in
      switch counting {
      case .edges: 1
      case .strengths: largest > 0 ? strength / largest : 0
      }
    }
    guard isDirected else {
      return Rows(
        offsets: outgoing.offsets, neighbors: outgoing.neighbors,
        strengths: outgoing.strengths.map(value))
    }
    return Rows(merging: outgoing, with: incoming, value: value)
  }
}

extension Graph {
  /// The rows of a direction with all strengths divided by the largest one.
  ///
  /// So no sum of them is too large for a number; for measures that do not depend on their scale.
  func scaled(_ direction: Direction) -> Rows {
    let rows = rows(direction)
    let largest = rows.strengths.max() ?? 0
    guard largest > 0, largest != 1 else { return rows }
    return Rows(
      offsets: rows.offsets, neighbors: rows.neighbors,
      strengths: rows.strengths.map { $0 / largest })
  }
}
