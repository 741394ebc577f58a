import Graphviz
import Synchronization

@testable import Diagrams

/// How good a picture is, in figures.
struct PictureFigures {
  let drawing: Drawing
  /// What does not fit, and whether edges could not be routed.
  let warnings: [String]
  private let data: [String: [String: String]]
  private let paths: [String: [[Point]]]

  init(of diagram: Diagram) throws {
    let rendering = try GraphvizRenderer.render(diagram.drawing, formats: [.svg])
    drawing = diagram.drawing
    warnings = rendering.warnings
    data = diagram.data
    paths = rendering.edgePaths
  }

  /// The least distance between two shapes around which edges run; infinite for fewer than two.
  var smallestGap: Double {
    let frames = drawing.nodes.filter(\.isObstacle).map(\.frame)
    return frames.indices.flatMap { first in
      frames.indices.dropFirst(first + 1).map { second in
        let (one, other) = (frames[first], frames[second])
        return max(
          max(other.minX - one.maxX, one.minX - other.maxX),
          max(other.minY - one.maxY, one.minY - other.maxY))
      }
    }.min() ?? .infinity
  }

  /// The smallest letters in pixels, when the page is shown so many pixels wide.
  func smallestLetters(shownAt width: Double) -> Double {
    let sizes =
      drawing.texts.map(\.fontSize) + drawing.nodes.filter { !$0.lines.isEmpty }.map(\.fontSize)
    return (sizes.min() ?? .infinity) * width / drawing.canvas.width
  }

  /// The edges that leave the page.
  var strayEdges: [String] {
    let page = Rect(origin: .zero, size: drawing.canvas).outset(by: 0.5)
    return paths.filter { _, curves in
      !curves.flatMap(Self.samples).allSatisfy { page.contains(Rect(origin: $0, size: .zero)) }
    }.keys.sorted()
  }

  /// The edges that run through a partner or meeting that they do not join, and of how many pairs.
  var intrusions: (found: [String], pairs: Int) {
    let shapes = drawing.nodes.filter { node in
      node.isObstacle && (data[node.id]?["partner"] ?? data[node.id]?["structure"]) != nil
    }
    var found: [String] = []
    var pairs = 0
    for edge in drawing.edges {
      let points = (paths[edge.id] ?? []).flatMap(Self.samples)
      for node in shapes where node.id != edge.from && node.id != edge.to {
        pairs += 1
        if points.contains(where: { Self.holds($0, node) }) {
          found.append("\(edge.id) \(node.id)")
        }
      }
    }
    return (found.sorted(), pairs)
  }

  /// Whether a point lies inside a shape, a point from its outline or deeper.
  private static func holds(_ point: Point, _ node: Drawing.Node) -> Bool {
    let apart = SIMD2(abs(point.x - node.center.x), abs(point.y - node.center.y))
    let around = Size(width: 2 * apart.x + 2, height: 2 * apart.y + 2)
    return node.shape.holds(around, in: node.size)
  }

  /// Points along a chain of Bézier curves.
  private static func samples(_ curve: [Point]) -> [Point] {
    stride(from: 0, to: curve.count - 1, by: 3).flatMap { start -> [Point] in
      guard start + 3 < curve.count else { return [] }
      let corners = curve[start...start + 3].map { SIMD2($0.x, $0.y) }
      return (0...12).map { step in
        let part = Double(step) / 12
        let rest = 1 - part
        let place =
          rest * rest * rest * corners[0] + 3 * rest * rest * part * corners[1]
          + 3 * rest * part * part * corners[2] + part * part * part * corners[3]
        return Point(x: place.x, y: place.y)
      }
    }
  }
}

/// Pictures of the networks on which quality is measured, each made once for all tests.
enum QualityPictures {
  private static let made = Mutex<[String: Diagram]>([:])

  static func diagram(_ view: String, of shown: QualityNetwork) throws -> Diagram {
    let key = "\(view) \(shown.testDescription)"
    return try made.withLock { made in
      if let diagram = made[key] { return diagram }
      let diagram = try SampleCoalitions.diagram(view, of: shown.network)
      made[key] = diagram
      return diagram
    }
  }
}
