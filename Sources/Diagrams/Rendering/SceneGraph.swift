import Graphviz
import Wording

/// The partners, meetings, lines and texts of a scene, for files that other programs read.
///
/// What has a frame is a node, a line between two nodes an edge, and every other text stands alone.
struct SceneGraph {
  /// A partner, meeting or other thing within a frame.
  struct Node {
    let group: Group
    let frame: Rect
    let fill: Color
    let stroke: Color
    let strokeWidth: Double
    let lines: [TextLine]
  }

  /// A line between two nodes.
  struct Edge {
    /// How a line is drawn, by the word of Graphviz for it.
    enum Style: String {
      case solid
      case dashed
      case dotted
    }

    let group: Group
    let from: String
    let to: String
    let course: Path
    let style: Style
    let color: Color
    let width: Double
    let hasTip: Bool
  }

  let size: Size
  /// Each in the order of the ids.
  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  private(set) var texts: [(id: String, line: TextLine)] = []

  init(of scene: Scene) {
    size = scene.size
    for group in scene.groups {
      switch group.subject {
      case .frame(let frame): nodes.append(Node(of: group, in: frame))
      case .line(let from, let to, let course):
        edges.append(Edge(of: group, from: from, to: to, along: course))
      case .none:
        for line in group.lines { texts.append(("tekst-\(texts.count + 1)", line)) }
      }
    }
    let known = Set(nodes.map { $0.group.id })
    nodes.sort { $0.group.id < $1.group.id }
    edges = edges.filter { known.contains($0.from) && known.contains($0.to) }
      .sorted { $0.group.id < $1.group.id }
    texts.sort { $0.id < $1.id }
  }
}

extension SceneGraph.Node {
  fileprivate init(of group: Group, in frame: Rect) {
    let (fill, stroke) = group.look
    self.group = group
    self.frame = frame
    self.fill = fill ?? Palette.paper
    self.stroke = stroke?.color ?? fill ?? Palette.dark
    strokeWidth = stroke?.width ?? 0
    lines = group.lines
  }
}

extension SceneGraph.Edge {
  fileprivate init(of group: Group, from: String, to: String, along course: Path) {
    let stroke = group.look.stroke
    let kind = LineKind.all.first { $0.name == group.data["kind"] }
    self.group = group
    self.from = from
    self.to = to
    self.course = course
    style = stroke.map { $0.dash.isEmpty ? .solid : $0.isRound ? .dotted : .dashed } ?? .solid
    color = stroke?.color ?? Palette.dark
    width = stroke?.width ?? 1
    hasTip = kind.map { $0.tip != .none } ?? false
  }
}

extension Group {
  /// The look of the first area or line.
  fileprivate var look: (fill: Color?, stroke: Stroke?) {
    for case .path(_, let fill, let stroke) in items { return (fill, stroke) }
    return (nil, nil)
  }
}
