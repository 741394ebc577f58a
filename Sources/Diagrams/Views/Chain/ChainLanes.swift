/// The five lanes of the chain: three phases, and two between them.
struct ChainLanes {
  private static let between = 84.0
  private static let inset = 5.0

  let width: Double

  private var phase: Double { (width - 2 * Self.between) / 3 }

  private func left(of lane: Int) -> Double {
    Double((lane + 1) / 2) * phase + Double(lane / 2) * Self.between
  }

  private func right(of lane: Int) -> Double { left(of: lane + 1) }

  /// How wide a mark over some lanes is; 0 between phases, where a mark keeps its own width.
  func width(of lanes: ClosedRange<Int>) -> Double {
    guard lanes.lowerBound % 2 == 0 else { return 0 }
    return (right(of: lanes.upperBound) - left(of: lanes.lowerBound) - 2 * Self.inset)
  }

  /// The middle of some lanes.
  func middle(of lanes: ClosedRange<Int>) -> Double {
    (left(of: lanes.lowerBound) + right(of: lanes.upperBound)) / 2
  }

  /// The room for words in a phase, and between two.
  var phaseRoom: Double { phase - 2 * Self.inset }
  var betweenRoom: Double { Self.between - 4 }
}
