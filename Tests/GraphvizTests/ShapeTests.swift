import Testing

@testable import Graphviz

struct ShapeTests {
  private static let texts = [
    Size(width: 80, height: 26), Size(width: 30, height: 13), Size(width: 120, height: 13),
    Size(width: 60, height: 60), Size(width: 20, height: 52),
  ]
  private static let outlined = Shape.allCases.filter { $0 != .none && $0 != .point }

  /// The outline of a shape of some size around the middle of a page of 1000 by 1000.
  private static func outline(_ shape: Shape, _ size: Size) throws -> [Point] {
    let node = Drawing.Node(id: "p", center: Point(x: 500, y: 500), size: size, shape: shape)
    let canvas = Size(width: 1_000, height: 1_000)
    let group = try #require(
      SVGDocument.root(of: Drawing(canvas: canvas, nodes: [node])).group(id: "p"))
    let element = try #require(
      group.children.first { ["polygon", "path", "ellipse"].contains($0.name) })
    guard element.name == "ellipse" else {
      return SVGGeometry.points(of: element, height: canvas.height)
    }
    let width = try #require(Double(element.attributes["rx"] ?? ""))
    let height = try #require(Double(element.attributes["ry"] ?? ""))
    return ellipse(width: width, height: height)
  }

  private static func ellipse(width: Double, height: Double) -> [Point] {
    let quarter = [(0.0, 1.0), (0.5523, 1.0), (1.0, 0.5523), (1.0, 0.0)]
    let signs = [(1.0, 1.0), (1.0, -1.0), (-1.0, -1.0), (-1.0, 1.0)]
    return signs.enumerated().flatMap { index, sign in
      let points = quarter.map {
        Point(x: 500 + sign.0 * $0.0 * width, y: 500 + sign.1 * $0.1 * height)
      }
      return SVGGeometry.along([index % 2 == 0 ? points : points.reversed()])
    }
  }

  @Test(arguments: outlined, texts)
  func `what a shape holds lies inside its outline`(shape: Shape, size: Size) throws {
    let outline = try Self.outline(shape, size)
    for part in stride(from: 0.1, through: 1, by: 0.1) {
      for other in stride(from: 0.1, through: 1, by: 0.1) {
        let text = Size(width: size.width * part, height: size.height * other)
        guard shape.holds(text, in: size) else { continue }
        let corner = Point(x: 500 + text.width / 2 - 0.6, y: 500 - text.height / 2 + 0.6)
        #expect(SVGGeometry.contains(outline, corner))
        let mirrored = Point(x: 500 - text.width / 2 + 0.6, y: 500 + text.height / 2 - 0.6)
        #expect(SVGGeometry.contains(outline, mirrored))
      }
    }
  }

  @Test(arguments: Shape.allCases)
  func `a shape holds nothing that is larger than itself`(shape: Shape) {
    let size = Size(width: 100, height: 50)
    #expect(!shape.holds(Size(width: 101, height: 10), in: size))
    #expect(!shape.holds(Size(width: 10, height: 51), in: size))
  }

  @Test(arguments: Shape.allCases)
  func `a shape reaches the sides of its frame and at most 4 points beyond`(shape: Shape) throws {
    guard shape != .none, shape != .point else { return }
    let size = Size(width: 120, height: shape == .circle ? 120 : 60)
    let frame = Rect(center: Point(x: 500, y: 500), size: size)
    let points = try Self.outline(shape, size)
    #expect(points.allSatisfy { frame.outset(by: 4.01).contains($0) })
    let right = try #require(points.map(\.x).max())
    #expect(abs(right - frame.maxX) < 0.01)
  }

  @Test func `a label that does not fit is named`() throws {
    var drawing = Fixtures.single(["een veel te lange naam voor zo'n klein vlak"], shape: .hexagon)
    drawing.nodes[0].size = Size(width: 80, height: 40)
    let rendering = try GraphvizRenderer.render(drawing, formats: [])
    #expect(rendering.warnings == [Rendering.labelWarning(node: "p")])
    drawing.nodes[0].size = Size(width: 390, height: 40)
    #expect(try GraphvizRenderer.render(drawing, formats: []).warnings.isEmpty)
  }

  @Test func `a text that runs off the canvas is named`() throws {
    var drawing = Drawing(canvas: Size(width: 100, height: 50))
    drawing.texts = [Drawing.TextBlock(id: "t", at: Point(x: 90, y: 5), lines: ["te ver"])]
    let warnings = [Rendering.textWarning(id: "t")]
    #expect(try GraphvizRenderer.render(drawing, formats: []).warnings == warnings)
    drawing.texts[0].alignment = .right
    #expect(try GraphvizRenderer.render(drawing, formats: []).warnings.isEmpty)
  }
}
