public import CoalitionModel
public import Wording

/// Whether a requirement is met, and what in the network says so.
public struct Evaluation: Hashable, Sendable {
  /// Present where the network records what is asked, absent where that is known not to be there, and
  /// unknown where the network does not say; `nil` where the requirement does not hold.
  package var evidence: Evidence?
  /// The partners that it rests on.
  public var partners: [Partner.ID] = []
  /// The ties that it rests on.
  package var ties: [PartnerPair] = []
  /// The figures that it rests on.
  package var figures: [Figure] = []
  /// What in the network leads to the answer, a sentence each.
  public var observations: [Text] = []
  /// Whether only a part of what is asked is known not to be there, and the rest is unknown.
  package private(set) var isPartlyOpen = false
  /// The passages of the network file's sources.
  package var citations: [Citation] = []
  /// What data would decide it; `nil` when it is decided.
  public var decidedBy: Text?
  /// What makes it likely though the network does not record it; `nil` when nothing does.
  package var likely: Text?

  /// Creates an evaluation from what is known.
  public init(_ evidence: Evidence) {
    self.evidence = evidence
  }

  /// Creates an evaluation of which every part is asked.
  package init(allOf parts: [Evidence]) {
    self.init(parts.reduce(.present) { $0 && $1 })
    isPartlyOpen = evidence == .absent && parts.contains(.unknown)
  }

  /// The evaluation of a requirement that does not hold for a coalition.
  package static let notApplicable = {
    var evaluation = Evaluation(.unknown)
    evaluation.evidence = nil
    return evaluation
  }()
}

extension Evaluation {
  /// The figures to show: where the network does not say whether something is there, a count of
  /// nothing says no more than that it is not in view, and is left out.
  package var toldFigures: [Figure] {
    evidence == .absent ? figures : figures.filter { !$0.isZero }
  }

  /// What a piece of advice rests on: absent where a source says that it is not there or is wanted.
  init(_ candidate: Candidate) {
    let isKnown = candidate.goals.contains { goal in
      switch goal.record {
      case .statement(let statement): statement.standing == .absent
      case .partner: goal.kind == .wish
      default: false
      }
    }
    self.init(isKnown ? .absent : .unknown)
    partners = candidate.partners
    ties = candidate.goals.compactMap { goal in
      if case .tie(let tie) = goal.record { tie.pair } else { nil }
    }
    citations = candidate.goals.flatMap { $0.citations }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    observations = candidate.words.reasons.map { $0.text }
  }
}

/// A figure that a recommendation rests on, with how it was counted.
package struct Figure: Hashable, Sendable {
  /// What was counted.
  package let name: Text
  /// The value, as "0" or "3 van 12".
  package let value: Text
  /// How it was counted.
  package let variant: Text
  /// Whether nothing was found to count.
  let isZero: Bool

  /// Creates a figure.
  package init(name: Text, value: Text, variant: Text, isZero: Bool = false) {
    self.name = name
    self.value = value
    self.variant = variant
    self.isZero = isZero
  }

  /// A count.
  init(name: Text, count: Int, variant: Text) {
    let value = Text { count == 0 ? $0(nl: "geen", en: "no") : $0.number(count) }
    self.init(name: name, value: value, variant: variant, isZero: count == 0)
  }

  /// Some of all: "3 van 20".
  init(name: Text, share some: Int, of all: Int, variant: Text) {
    let value = Text {
      let of = Text(nl: "van", en: "of")($0)
      return
        "\(some == 0 ? Text(nl: "geen", en: "none")($0) : $0.number(some)) \(of) \($0.number(all))"
    }
    self.init(name: name, value: value, variant: variant, isZero: some == 0)
  }
}
