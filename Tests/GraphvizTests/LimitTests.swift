import Foundation
import Graphviz
import Testing

@testable import Graphviz

/// What libgvc keeps from one drawing to the next, and how it fails, does no harm.
struct StateTests {
  private static let drawing = Fixtures.grid(nodes: 8, edges: 9)

  /// What a graph that is not as it should be makes libgvc say.
  private static func messages(
    engine: String = "nop", _ change: @escaping @Sendable (borrowing NativeGraph) -> Void
  ) -> [GraphvizError.Diagnostic] {
    RenderThread.shared.run {
      guard let graph = try? NativeGraph() else { return [] }
      graph.declareAttributes(of: drawing)
      change(graph)
      _ = graph.layOut(engine: engine)
      _ = graph.render("svg")
      return GraphvizError.Diagnostic.list(in: graph.messages)
    }
  }

  private static func add(
    _ attribute: Attribute.Node, _ value: String, to graph: borrowing NativeGraph
  ) {
    guard let node = try? graph.addNode("n0") else { return }
    node.set(.place, "10,10")
    node.set(attribute, value)
  }

  @Test func `what libgvc only mentions is heard`() {
    for (attribute, value) in [(Attribute.Node.place, "abc"), (.style, "filled(")] {
      let found = Self.messages { Self.add(attribute, value, to: $0) }
      #expect(!found.isEmpty, "\(attribute)")
    }
  }

  @Test func `after each of these a good drawing is as it would have been`() throws {
    let expected = try GraphvizRenderer.render(Self.drawing, formats: [.svg, .pdf]).outputs
    let harms: [@Sendable (borrowing NativeGraph) -> Void] = [
      { _ = try? $0.addNode("n0") },
      { Self.add(.place, "abc", to: $0) },
      { Self.add(.style, "filled(", to: $0) },
      { _ = $0.render("nonsense") },
      {
        Self.add(.label, "x", to: $0)
        _ = $0.layOut(engine: "neato")
        _ = $0.layOut(engine: "dot")
        _ = $0.layOut(engine: "nonsense")
      },
    ]
    for harm in harms {
      _ = Self.messages(harm)
      #expect(try GraphvizRenderer.render(Self.drawing, formats: [.svg, .pdf]).outputs == expected)
    }
  }

  @Test func `a graph is laid out again without harm, and closed without a layout`() {
    let isDrawn = RenderThread.shared.run { () -> Bool in
      guard let graph = try? NativeGraph() else { return false }
      graph.declareAttributes(of: Self.drawing)
      guard (try? graph.addNodes(of: Self.drawing)) != nil,
        (try? graph.addTexts(of: Self.drawing)) != nil
      else { return false }
      let engines = ["neato", "dot", "nop", "sfdp", "nop"]
      return engines.allSatisfy { graph.layOut(engine: $0) } && graph.render("svg") != nil
    }
    #expect(isDrawn)
    _ = RenderThread.shared.run { (try? NativeGraph())?.messages.isEmpty }
  }

  /// Drawings of every caller: 500 in the slow checks.
  private static let rounds =
    ProcessInfo.processInfo.environment["COALITIEKAART_SLOW"] == nil ? 40 : 500

  @Test(arguments: [2, 8]) func `callers at once, some of whom fail, get what one gets`(
    _ callers: Int
  ) async throws {
    let expected = try GraphvizRenderer.render(Self.drawing, formats: [.svg]).outputs
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for caller in 0..<callers {
        group.addTask {
          for round in 0..<Self.rounds {
            if (round + caller).isMultiple(of: 7) {
              _ = Self.messages(engine: "nonsense") { _ = try? $0.addNode("n0") }
            }
            let outputs = try GraphvizRenderer.render(Self.drawing, formats: [.svg]).outputs
            guard outputs == expected else { return false }
          }
          return true
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test func `dot lays out a chain of 5,000, which recurses as deep`() async {
    await #expect(processExitsWith: .success) {
      let paths = try RenderThread.shared.run { () throws(GraphvizError) in
        try LaidOutDrawing.render(Self.chain(of: 5_000), formats: [], engine: "dot").edgePaths
      }
      precondition(paths.count == 4_999 && paths.values.allSatisfy { !$0.isEmpty })
    }
  }

  private static func chain(of count: Int) -> Drawing {
    var chain = Drawing(canvas: Size(width: 5_100, height: 40), routing: .straight)
    chain.nodes = (0..<count).map { index in
      Drawing.Node(
        id: "n\(index)", center: Point(x: 20 + Double(index), y: 20),
        size: Size(width: 1, height: 1), shape: .box)
    }
    chain.edges = (1..<count).map {
      Drawing.Edge(id: "e\($0)", from: "n\($0 - 1)", to: "n\($0)")
    }
    return chain
  }
}

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
