import Graphviz
import Testing

struct LimitTests {
  private static func isRefused(_ drawing: Drawing, formats: [Format] = [.svg]) -> Bool {
    do {
      _ = try GraphvizRenderer.render(drawing, formats: formats)
      return false
    } catch {
      guard case .invalid = error else { return false }
      return true
    }
  }

  private static func isRefused(_ change: (inout Drawing) -> Void) -> Bool {
    var drawing = Fixtures.grid(nodes: 4, edges: 3)
    change(&drawing)
    return isRefused(drawing)
  }

  @Test func `the drawing that the others are a change of is accepted`() {
    #expect(!Self.isRefused { _ in })
  }

  @Test func `one node, edge or text too many is refused`() {
    let limits = (Drawing.Limits.nodes, Drawing.Limits.edges, Drawing.Limits.texts)
    #expect(limits == (25_000, 150_000, 5_000))
    let canvas = Size(width: 100, height: 100)
    let at = Point(x: 50, y: 50)
    let nodes = (0...limits.0).map {
      Drawing.Node(id: "n\($0)", center: at, size: .zero, shape: .point)
    }
    #expect(Self.isRefused(Drawing(canvas: canvas, nodes: nodes, routing: .straight)))
    let edges = (0...limits.1).map { Drawing.Edge(id: "e\($0)", from: "n0", to: "n0") }
    let loops = Drawing(canvas: canvas, nodes: [nodes[0]], edges: edges, routing: .straight)
    #expect(Self.isRefused(loops))
    let texts = (0...limits.2).map { Drawing.TextBlock(id: "t\($0)", at: at, lines: []) }
    #expect(Self.isRefused(Drawing(canvas: canvas, texts: texts)))
  }

  @Test func `splines for one node too many are refused, straight lines are not`() {
    var drawing = Fixtures.grid(nodes: Drawing.Limits.routedNodes + 1, edges: 0)
    #expect(Self.isRefused(drawing))
    drawing.routing = .straight
    #expect(!Self.isRefused(drawing))
  }

  @Test func `a line of 200 characters is accepted and one of 201 is not`() {
    #expect(!Self.isRefused { $0.nodes[0].lines = [String(repeating: "x", count: 200)] })
    #expect(Self.isRefused { $0.nodes[0].lines = [String(repeating: "x", count: 201)] })
    #expect(Self.isRefused { $0.texts[0].lines = [String(repeating: "x", count: 10_000)] })
    #expect(Self.isRefused { $0.texts[0].lines = ["a" + String(repeating: "\u{301}", count: 200)] })
    #expect(Self.isRefused { $0.nodes[0].lines = [String](repeating: "x", count: 201) })
  }

  @Test func `a canvas of 14400 points is accepted and a larger one is not`() {
    #expect(!Self.isRefused(Drawing(canvas: Size(width: 14_400, height: 10))))
    #expect(Self.isRefused(Drawing(canvas: Size(width: 14_401, height: 10))))
    #expect(Self.isRefused(Drawing(canvas: Size(width: 10, height: 14_400.5))))
    #expect(Self.isRefused(Drawing(canvas: Size(width: 0, height: 10))))
  }

  @Test func `a PNG of 16000 pixels is accepted and a larger one is not`() {
    let flat = Drawing(canvas: Size(width: 1_600, height: 10))
    #expect(!Self.isRefused(flat, formats: [.png(width: 16_000)]))
    #expect(Self.isRefused(flat, formats: [.png(width: 16_001)]))
    #expect(Self.isRefused(flat, formats: [.png(width: 0)]))
    #expect(Self.isRefused(flat, formats: [.png(width: .max)]))
    let tall = Drawing(canvas: Size(width: 10, height: 1_600))
    #expect(Self.isRefused(tall, formats: [.png(width: 101)]))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, -1, 1e300])
  func `an impossible number is refused wherever it stands`(number: Double) {
    #expect(Self.isRefused { $0.canvas.width = number })
    #expect(Self.isRefused { $0.nodes[0].center.x = number })
    #expect(Self.isRefused { $0.nodes[0].center.y = number })
    #expect(Self.isRefused { $0.nodes[0].size.width = number })
    #expect(Self.isRefused { $0.nodes[0].strokeWidth = number })
    #expect(Self.isRefused { $0.nodes[0].fontSize = number })
    #expect(Self.isRefused { $0.edges[0].width = number })
    #expect(Self.isRefused { $0.texts[0].at.y = number })
    #expect(Self.isRefused { $0.texts[0].fontSize = number })
  }

  @Test(arguments: [
    "", "a b", "é", "a\"b", "x>y", "a.b", "graph0", String(repeating: "x", count: 201),
  ])
  func `an id that is not plain is refused`(id: String) {
    #expect(Self.isRefused { $0.nodes.append(Self.node(id)) })
    #expect(Self.isRefused { $0.edges[0].id = id })
    #expect(Self.isRefused { $0.texts[0].id = id })
  }

  private static func node(_ id: String) -> Drawing.Node {
    Drawing.Node(id: id, center: Point(x: 75, y: 80), size: Size(width: 9, height: 9))
  }

  @Test func `an id may be used only once in a drawing`() {
    #expect(Self.isRefused { $0.nodes[1].id = $0.nodes[0].id })
    #expect(Self.isRefused { $0.edges[0].id = $0.nodes[0].id })
    #expect(Self.isRefused { $0.texts[0].id = $0.edges[0].id })
  }

  @Test func `an edge needs both its nodes and a node must be on the canvas`() {
    #expect(Self.isRefused { $0.edges[0].to = "nobody" })
    #expect(Self.isRefused { $0.edges[0].from = "title" })
    #expect(Self.isRefused { $0.nodes[0].center.x = 35 })
    #expect(Self.isRefused { $0.texts[0].at.x = 1_000 })
  }

  @Test func `an error says what is wrong and where`() {
    var drawing = Fixtures.grid(nodes: 4, edges: 3)
    drawing.edges[0].to = "nobody"
    let expected = GraphvizError.invalid(
      field: "edge 't-0'", reason: "there is no node 'nobody'")
    #expect(throws: expected) { try GraphvizRenderer.render(drawing, formats: [.svg]) }
    #expect(expected.description == "edge 't-0': there is no node 'nobody'")
  }
}
