import CoalitionModel
import Graphviz

/// A line between two marks.
struct Line {
  /// A color and a width in points.
  struct Look {
    let color: Color
    let width: Double
  }

  /// The id in the drawing.
  let id: String
  /// The human name.
  let name: String
  private(set) var from: String
  private(set) var to: String
  let style: TieStyle
  var isMutual = true
  /// How strong the tie is, from 0 to 1; `nil` when nobody rated it.
  var strength: Double?
  /// The color and width, where they are not those of the style.
  var look: Look?
  /// The heads, where they are not those of the style.
  var arrow: Arrow?
  var data: [String: String] = [:]

  /// The edge of the drawing.
  var edge: Drawing.Edge {
    Drawing.Edge(
      id: id, from: from, to: to, line: style.line, color: look?.color ?? style.color,
      width: look?.width ?? strength.map(style.width(strength:)) ?? style.width,
      arrow: arrow ?? (isNumbered ? .none : style.arrow(isMutual: isMutual)))
  }

  /// The same line, beginning at its other end.
  var reversed: Line {
    var line = self
    (line.from, line.to) = (to, from)
    return line
  }

  /// The same line, ending at another mark.
  func ending(at end: String) -> Line {
    var line = self
    line.to = end
    return line
  }

  private var isNumbered: Bool { style == .missing || style == .meeting }

  /// From a meeting to one who takes part in it.
  static func spoke(
    id: String, of structure: Structure, to member: (id: Partner.ID, name: String), from: String,
    _ to: String
  ) -> Line {
    Line(
      id: id, name: "\(structure.name): \(member.name)", from: from, to: to, style: .meeting,
      data: ["structure": structure.id, "member": member.id])
  }

  /// The two halves of a missing tie, with its number between.
  static func missing(_ badge: Mark, from: String, to: String) -> [Line] {
    [(from, "a"), (to, "b")].map { end, suffix in
      Line(
        id: "\(badge.id)\(suffix)", name: badge.name, from: end, to: badge.id, style: .missing,
        data: badge.data)
    }
  }

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
