import Foundation
import Graphs
import Graphviz

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Drawings to test with.
enum Fixtures {
  /// Nodes on a grid with room in between, ties drawn by lot, a title and a source.
  static func grid(nodes count: Int, edges: Int, routing: Routing = .splines) -> Drawing {
    let columns = max(1, Int(Double(count).squareRoot().rounded(.up)))
    let rows = max(1, (count + columns - 1) / columns)
    let canvas = Size(width: Double(columns) * 130 + 20, height: Double(rows) * 80 + 80)
    var drawing = Drawing(canvas: canvas, routing: routing)
    drawing.nodes = (0..<count).map { index in
      let column = Double(index % columns)
      let row = Double(index / columns)
      return Drawing.Node(
        id: "p-\(index)", center: Point(x: 75 + column * 130, y: 80 + row * 80),
        size: Size(width: 80, height: 34), shape: index % 3 == 0 ? .ellipse : .roundedBox,
        fill: Color(hex: 0xDBE8F7), stroke: Color(hex: 0x063AB4), lines: ["Partner", "\(index)"],
        isBold: index % 5 == 0)
    }
    var lots = SplitMix64(seed: 7)
    drawing.edges = (0..<edges).map { index in
      let from = Int.random(in: 0..<count, using: &lots)
      let step = Int.random(in: 1..<max(2, count), using: &lots)
      return Drawing.Edge(
        id: "t-\(index)", from: "p-\(from)", to: "p-\((from + step) % count)",
        line: LineStyle.allCases[index % 3], arrow: index % 2 == 0 ? .forward : .none)
    }
    drawing.texts = texts(below: canvas.height - 30)
    return drawing
  }

  private static func texts(below y: Double) -> [Drawing.TextBlock] {
    var texts = [
      Drawing.TextBlock(
        id: "title", at: Point(x: 10, y: 8), lines: ["Wie?"], fontSize: 18, isBold: true)
    ]
    for (index, alignment) in Drawing.TextBlock.Alignment.allCases.enumerated() {
      texts.append(
        Drawing.TextBlock(
          id: "s-\(index)", at: Point(x: 30 + 40 * Double(index), y: y), lines: ["a", "bc"],
          fontSize: 8, alignment: alignment))
    }
    return texts
  }

  /// One node on a small page.
  static func single(_ lines: [String], shape: Shape = .box) -> Drawing {
    Drawing(
      canvas: Size(width: 400, height: 100),
      nodes: [
        Drawing.Node(
          id: "p", center: Point(x: 200, y: 50), size: Size(width: 300, height: 60), shape: shape,
          lines: lines)
      ])
  }
}

/// An SVG as a tree, read by a parser that is not ours.
final class SVGElement {
  let name: String
  let attributes: [String: String]
  var children: [SVGElement] = []
  var text = ""

  init(name: String, attributes: [String: String] = [:]) {
    self.name = name
    self.attributes = attributes
  }

  /// The element and everything inside it, in document order.
  var all: [SVGElement] { [self] + children.flatMap(\.all) }

  func group(id: String) -> SVGElement? { all.first { $0.attributes["id"] == id } }

  /// The lines of text directly inside.
  var lines: [String] { children.filter { $0.name == "text" }.map(\.text) }
}

enum SVGDocument {
  struct NotWellFormed: Error {}

  static func root(of bytes: [UInt8]?) throws -> SVGElement {
    guard let bytes else { throw NotWellFormed() }
    let parser = XMLParser(data: Data(bytes))
    let reader = SVGReader()
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else { throw NotWellFormed() }
    return root
  }

  static func root(of drawing: Drawing) throws -> SVGElement {
    try root(of: GraphvizRenderer.render(drawing, formats: [.svg]).outputs[.svg])
  }
}

private final class SVGReader: NSObject, XMLParserDelegate {
  var root: SVGElement?
  private var open: [SVGElement] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = SVGElement(name: name, attributes: attributes)
    open.last?.children.append(element)
    if root == nil { root = element }
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }
}

/// The outlines in an SVG as corner points on the canvas.
enum SVGGeometry {
  /// The corners of a polygon, or points along a path of curves.
  static func points(of element: SVGElement, height: Double) -> [Point] {
    let text = element.attributes["points"] ?? element.attributes["d"] ?? ""
    let numbers = text.split { !"0123456789.-e".contains($0) }.compactMap { Double($0) }
    let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
      Point(x: numbers[$0], y: numbers[$0 + 1] + height)
    }
    return element.name == "path" ? along([points]) : points
  }

  /// Points along chains of cubic Bézier segments.
  static func along(_ curves: [[Point]]) -> [Point] {
    curves.flatMap { curve in
      stride(from: 0, to: curve.count - 3, by: 3).flatMap { start in
        (0...16).map { point(on: Array(curve[start...start + 3]), at: Double($0) / 16) }
      }
    }
  }

  private static func point(on curve: [Point], at time: Double) -> Point {
    let rest = 1 - time
    let parts = [
      rest * rest * rest, 3 * rest * rest * time, 3 * rest * time * time, time * time * time,
    ]
    return Point(
      x: zip(parts, curve).map { $0 * $1.x }.reduce(0, +),
      y: zip(parts, curve).map { $0 * $1.y }.reduce(0, +))
  }

  /// Whether a point lies inside a closed outline.
  static func contains(_ outline: [Point], _ point: Point) -> Bool {
    var isInside = false
    for (a, b) in zip(outline, outline.dropFirst() + outline.prefix(1)) {
      if (a.y > point.y) != (b.y > point.y),
        point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x
      {
        isInside.toggle()
      }
    }
    return isInside
  }
}
