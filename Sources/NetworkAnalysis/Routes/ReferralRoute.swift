package import CoalitionModel

/// The way from a partner that sees a problem to a partner that helps with it.
package struct ReferralRoute: Hashable, Sendable {
  /// What is known about a step.
  package enum State: String, CaseIterable, Comparable, Sendable {
    /// A tie or meeting is recorded that exists now.
    case recorded
    /// A tie or meeting is planned, wished for, or happened once.
    case foreseen
    /// No source says anything.
    case unknown
    /// A source says that there is no tie, or the network is complete.
    case absent

    package static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// From one partner to the next.
  package struct Step: Hashable, Sendable {
    /// The partner from which the step leads.
    package let from: Partner
    /// The partner to which the step leads.
    package let to: Partner
    /// What is known about it.
    package let state: State
    /// The ties and meetings that are recorded or foreseen; empty when there is none.
    package let bonds: [Bond]

    /// Whether every tie of the step depends on one person.
    package var isPersonBound: Bool {
      !bonds.isEmpty
        && bonds.allSatisfy {
          if case .tie(let tie) = $0 { tie.isPersonBound == true } else { false }
        }
    }
  }

  /// The partner that sees the problem.
  package let signaller: Partner
  /// The partner that helps.
  package let helper: Partner
  /// The steps from the one to the other; none when the signaller helps itself.
  package let steps: [Step]

  /// What is known about the route as a whole: that of its least certain step.
  package var state: State { steps.map { $0.state }.max() ?? .recorded }
}
