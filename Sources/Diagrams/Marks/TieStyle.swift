import Graphviz

/// How a kind of line looks; every two differ in line, head or width, also without color.
enum TieStyle: CaseIterable, Hashable, Sendable {
  /// Partners work together.
  case collaboration
  /// One partner refers families to, or advises, the other.
  case referral
  /// A partner takes part in a meeting.
  case meeting
  /// One partner pays the other.
  case financing
  /// A tie that is planned or wished for.
  case planned
  /// A tie that should be there and is not.
  case missing

  var line: LineStyle {
    switch self {
    case .collaboration, .referral, .financing: .solid
    case .meeting: .dotted
    case .planned, .missing: .dashed
    }
  }

  var color: Color {
    switch self {
    case .collaboration: Colors.text
    case .referral: Color(hex: 0x063AB4)
    case .meeting: Colors.quiet
    case .financing: Color(hex: 0x970E76)
    case .planned: Color(hex: 0x46627F)
    case .missing: Color(hex: 0xB00020)
    }
  }

  /// The head at the receiving end; a mutual tie has one at both ends.
  var head: Arrow.Head? {
    switch self {
    case .referral: .normal
    case .financing: .vee
    case .collaboration, .meeting, .planned, .missing: nil
    }
  }

  /// The width in points of a line without a strength.
  var width: Double {
    switch self {
    case .collaboration, .referral, .financing: 1.4
    case .meeting, .planned: 1.2
    case .missing: 2.2
    }
  }

  /// The width in points of a line with a strength from 0 to 1; only solid lines show it.
  func width(strength: Double) -> Double {
    guard line == .solid else { return width }
    return 0.8 + 2.2 * min(1, max(0, strength))
  }

  /// The heads of a line; a kind without a head shows a direction only when it has one.
  func arrow(isMutual: Bool) -> Arrow {
    guard let head else { return .none }
    return isMutual ? .both(head) : .forward(head)
  }
}
