import Graphviz
import Wording

/// A scene in Graphviz's own language, with every place: `neato -n` draws it.
///
/// Nodes and edges keep their ids, and what a reader is told of them becomes the tooltip. Other texts
/// become nodes without an outline, because a graph in DOT has no loose texts.
struct SceneDOT {
  private typealias Attributes = [(name: String, value: String)]

  /// The fonts of the letters of nodes.
  private static let family = "Liberation Sans,Arial,Helvetica,sans-serif"

  private let graph: SceneGraph
  /// The page, which Graphviz counts upward from the bottom left.
  private let page: Size

  init(of scene: Scene) {
    graph = SceneGraph(of: scene)
    page = Size(
      width: graph.size.width.rounded(.up), height: graph.size.height.rounded(.up))
  }

  /// The text of a DOT file; the same scene gives the same.
  var text: String {
    let box = "0,0,\(number(page.width)),\(number(page.height))"
    var lines = [
      "digraph {",
      "  graph [bb=\"\(box)\", splines=line, outputorder=edgesfirst, bgcolor=white]",
      "  node [fontname=\"\(Self.family)\", fixedsize=true, margin=0]",
      "  edge [dir=none, arrowsize=0.8]",
    ]
    for node in graph.nodes {
      lines.append(
        statement("\"\(node.group.id)\"", attributes(of: node) + tooltip(of: node.group)))
    }
    for text in graph.texts {
      lines.append(statement("\"\(text.id)\"", attributes(of: text.line)))
    }
    for edge in graph.edges {
      lines.append(
        statement(
          "\"\(edge.from)\" -> \"\(edge.to)\"", attributes(of: edge) + tooltip(of: edge.group)))
    }
    return (lines + ["}", ""]).joined(separator: "\n")
  }

  private func attributes(of node: SceneGraph.Node) -> Attributes {
    let first = node.lines.first
    return place(node.frame) + [
      ("shape", "box"), ("style", "rounded,filled,solid"),
      ("fillcolor", node.fill.description), ("color", node.stroke.description),
      ("penwidth", number(node.strokeWidth)), ("fontsize", number(first?.font.size ?? 12)),
      ("fontcolor", (first?.color ?? .black).description),
      ("fontname", family(isBold: first?.font.weight == .bold)),
      ("label", node.lines.map { escaped($0.text) + "\\n" }.joined()),
    ]
  }

  private func attributes(of line: TextLine) -> Attributes {
    let isBold = line.font.weight == .bold
    let width = TextMeasure(fontSize: line.font.size, isBold: isBold).width(of: line.text)
    let (shift, end) =
      switch line.anchor {
      case .start: (0.0, "\\l")
      case .middle: (width / 2, "\\n")
      case .end: (width, "\\r")
      }
    let corner = Point(x: line.at.x - shift, y: line.frame.minY)
    let size = Size(width: width, height: 1.2 * line.font.size)
    let frame = Rect(origin: corner, size: size)
    return [
      ("pos", position(of: frame)), ("width", inches(max(1, width))),
      ("height", inches(size.height)), ("shape", "plaintext"),
      ("fontsize", number(line.font.size)), ("fontcolor", line.color.description),
      ("fontname", family(isBold: isBold)), ("label", escaped(line.text) + end),
    ]
  }

  private func attributes(of edge: SceneGraph.Edge) -> Attributes {
    [
      ("style", edge.style.rawValue), ("color", edge.color.description),
      ("penwidth", number(edge.width)),
    ] + (edge.hasTip ? [("dir", "forward"), ("arrowhead", "normal")] : [])
  }

  private func tooltip(of group: Group) -> Attributes { [("tooltip", escaped(group.name))] }

  private func place(_ frame: Rect) -> Attributes {
    [
      ("pos", position(of: frame)), ("width", inches(frame.size.width)),
      ("height", inches(frame.size.height)),
    ]
  }

  private func position(of frame: Rect) -> String {
    "\(number(frame.center.x)),\(number(page.height - frame.center.y))"
  }

  private func family(isBold: Bool) -> String { Self.family + (isBold ? " bold" : "") }

  /// A statement of which every value is quoted.
  private func statement(_ subject: String, _ attributes: Attributes) -> String {
    let pairs = attributes.map { "\($0.name)=\(Escaping.dot(notation: $0.value))" }
    return "  \(subject) [\(pairs.joined(separator: ", "))]"
  }

  /// A text in Graphviz's notation for labels, in which it is shown as it is.
  private func escaped(_ text: String) -> String {
    LabelText.sanitized(text).replacing("\\", with: "\\\\").replacing("&", with: "&amp;")
  }

  /// At most three decimals, so that equal places look equal.
  private func number(_ value: Double) -> String {
    let rounded = (value * 1000).rounded() / 1000
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }

  private func inches(_ points: Double) -> String {
    "\((points / 72 * 10_000).rounded() / 10_000)"
  }
}
