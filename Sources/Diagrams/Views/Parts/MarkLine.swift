import Graphviz

/// A line between two marks.
struct MarkLine {
  /// The id in the drawing.
  let id: String
  /// The human name.
  let name: String
  let from: String
  let to: String
  let style: TieStyle
  var isMutual = true
  /// How strong the tie is, from 0 to 1; `nil` when nobody rated it.
  var strength: Double?
  var data: [String: String] = [:]

  /// The edge of the drawing.
  var edge: Drawing.Edge {
    Drawing.Edge(
      id: id, from: from, to: to, line: style.line, color: style.color,
      width: strength.map(style.width(strength:)) ?? style.width,
      arrow: isNumbered ? .none : style.arrow(isMutual: isMutual))
  }

  private var isNumbered: Bool { style == .missing || style == .meeting }

  /// How the layout treats the line: spokes are short, missing ties hardly pull.
  var pull: (length: Double, pull: Double) {
    switch style {
    case .meeting: (0.8, 1.2)
    case .missing: (0.6, 0.5)
    case .planned: (1, 0.6)
    case .collaboration, .referral, .financing: (1, 1)
    }
  }
}
