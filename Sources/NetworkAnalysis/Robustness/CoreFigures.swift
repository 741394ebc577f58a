package import Graphs

/// The core that fits best, and whether it is one to speak of.
package struct CoreFigures: Hashable, Sendable {
  /// The core and its fit; ties between core and periphery are left out (pattern "omit").
  package let found: CorePeriphery
  /// Of graphs with the same degrees the share that fits at least as well, from above 0 to 1.
  package let chance: Double

  /// Whether to call it a core: a fit of 0.6 or more, better than 95% of graphs with the same degrees.
  package var isCore: Bool { found.fit >= 0.6 && chance <= 0.05 }

  /// How many graphs with the same degrees are compared with.
  static let draws = 99

  init?(of graph: Graph) {
    guard let found = graph.corePeriphery(.omit) else { return nil }
    self.found = found
    let better = (0..<Self.draws).count { draw in
      let other = graph.rewired(seed: UInt64(draw + 1)).corePeriphery(.omit, restarts: 0)
      return (other?.fit ?? -1) >= found.fit - 1e-12
    }
    chance = Double(better + 1) / Double(Self.draws + 1)
  }
}
