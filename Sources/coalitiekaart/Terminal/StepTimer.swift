/// Measures how long the steps of a command take.
struct StepTimer {
  private let clock = ContinuousClock()
  private var steps: [(name: String, duration: Duration)] = []

  /// Does a step and notes how long it took.
  mutating func measure<Result>(_ name: String, _ step: () throws -> Result) rethrows -> Result {
    let start = clock.now
    let result = try step()
    steps.append((name, clock.now - start))
    return result
  }

  /// One line per step, and one for all together, in milliseconds.
  var lines: [String] {
    let total = steps.map { $0.duration }.reduce(.zero, +)
    return (steps + [("totaal", total)]).map { name, duration in
      let tenths = Int(duration / .microseconds(100))
      return "\(name): \(tenths / 10),\(tenths % 10) ms"
    }
  }
}
