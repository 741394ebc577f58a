import Graphviz
import Wording

extension Scene {
  /// The partners, meetings, lines and texts with their places, for files that other programs read.
  var drawing: Drawing {
    var drawing = Drawing(canvas: size, routing: .straight)
    let all = groups
    let framed = Set(all.compactMap { $0.frame == nil ? nil : $0.id })
    for group in all {
      switch group.subject {
      case .frame: if let node = group.node { drawing.nodes.append(node) }
      case .line(let from, let to, _):
        if framed.contains(from), framed.contains(to) {
          drawing.edges.append(group.edge(from: from, to: to))
        }
      case .none:
        for line in group.lines {
          drawing.texts.append(line.block(id: "tekst-\(drawing.texts.count + 1)"))
        }
      }
    }
    return drawing
  }

  /// The courses of the lines, by their ids.
  var courses: [String: [[Point]]] {
    Dictionary(
      firsts: groups.compactMap { group in
        guard case .line(_, _, let course) = group.subject else { return nil }
        return (group.id, [course.points])
      })
  }
}

extension Group {
  fileprivate var frame: Rect? {
    guard case .frame(let frame) = subject else { return nil }
    return frame
  }

  fileprivate var lines: [TextLine] {
    items.compactMap { item in
      guard case .text(let line) = item else { return nil }
      return line
    }
  }

  /// The look of the first area or line of the group.
  private var look: (fill: Color?, stroke: Stroke?) {
    for case .path(_, let fill, let stroke) in items { return (fill, stroke) }
    return (nil, nil)
  }

  fileprivate var node: Drawing.Node? {
    guard let frame else { return nil }
    let (fill, stroke) = look
    let first = lines.first
    var node = Drawing.Node(
      id: id, center: frame.center, size: frame.size, fill: fill ?? Palette.paper,
      stroke: stroke?.color ?? fill ?? Palette.dark, strokeWidth: stroke?.width ?? 0,
      lines: lines.map { $0.text })
    node.fontSize = first?.font.size ?? node.fontSize
    node.textColor = first?.color ?? node.textColor
    node.isBold = first?.font.weight == .bold
    return node
  }

  fileprivate func edge(from: String, to: String) -> Drawing.Edge {
    let stroke = look.stroke
    let kind = LineKind.all.first { $0.name == data["kind"] }
    return Drawing.Edge(
      id: id, from: from, to: to,
      line: stroke.map { $0.dash.isEmpty ? .solid : $0.isRound ? .dotted : .dashed } ?? .solid,
      color: stroke?.color ?? Palette.dark, width: stroke?.width ?? 1,
      arrow: kind.map { $0.tip == .none ? .none : .forward } ?? .none)
  }
}

extension TextLine {
  fileprivate func block(id: String) -> Drawing.TextBlock {
    Drawing.TextBlock(
      id: id, at: Point(x: at.x, y: frame.minY), lines: [text], fontSize: font.size, color: color,
      isBold: font.weight == .bold, alignment: alignment)
  }

  private var alignment: Drawing.TextBlock.Alignment {
    switch anchor {
    case .start: .left
    case .middle: .center
    case .end: .right
    }
  }
}
