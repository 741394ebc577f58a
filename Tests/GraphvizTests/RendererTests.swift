import Foundation
import Graphs
import Testing

@testable import Graphviz

struct RendererTests {
  @Test func `an empty drawing is a white page`() throws {
    let drawing = Drawing(canvas: Size(width: 60, height: 40))
    let rendering = try GraphvizRenderer.render(drawing, formats: [.svg, .png(width: 60), .pdf])
    #expect(rendering.outputs.count == 3)
    #expect(rendering.edgePaths.isEmpty && rendering.warnings.isEmpty)
    let root = try SVGDocument.root(of: rendering.outputs[.svg])
    #expect(root.all.map(\.name) == ["svg", "g", "title", "polygon"])
  }

  @Test func `texts are drawn when there are no nodes`() throws {
    var drawing = Fixtures.grid(nodes: 1, edges: 0)
    drawing.nodes = []
    let root = try SVGDocument.root(of: drawing)
    #expect(root.group(id: "title")?.lines == ["Wie?"])
    #expect(root.group(id: "s-2")?.lines == ["a", "bc"])
  }

  @Test func `one node and nodes without edges are drawn`() throws {
    for count in [1, 5] {
      let root = try SVGDocument.root(of: Fixtures.grid(nodes: count, edges: 0))
      #expect(root.all.filter { $0.attributes["class"] == "node" }.count == count)
    }
  }

  @Test func `every node, edge and text carries its id, and no two the same`() throws {
    let drawing = Fixtures.grid(nodes: 12, edges: 15)
    let ids = try SVGDocument.root(of: drawing).all.compactMap { $0.attributes["id"] }
    let expected = drawing.nodes.map(\.id) + drawing.edges.map(\.id) + drawing.texts.map(\.id)
    #expect(ids.sorted() == (expected + ["graph0"]).sorted())
  }

  @Test func `a point is drawn as nothing, and edges end there`() throws {
    var drawing = Drawing(canvas: Size(width: 100, height: 50))
    drawing.nodes = [20.0, 80].enumerated().map { index, x in
      Drawing.Node(id: "n\(index)", center: Point(x: x, y: 25), size: .zero, shape: .point)
    }
    drawing.edges = [Drawing.Edge(id: "e", from: "n0", to: "n1")]
    for routing in Routing.allCases {
      drawing.routing = routing
      let rendering = try GraphvizRenderer.render(drawing, formats: [.svg])
      let root = try SVGDocument.root(of: rendering.outputs[.svg])
      #expect(root.group(id: "n0") == nil)
      let curve = try #require(rendering.edgePaths["e"]?.first)
      #expect(abs(curve[0].x - 20) < 1 && abs(curve[3].x - 80) < 1)
      #expect(curve.allSatisfy { abs($0.y - 25) < 0.01 })
    }
  }

  @Test func `an outline of no width is not drawn`() throws {
    var drawing = Fixtures.single(["p"])
    drawing.nodes[0].strokeWidth = 0
    let node = try #require(SVGDocument.root(of: drawing).group(id: "p"))
    let outline = try #require(node.children.first { $0.name == "polygon" })
    #expect(outline.attributes["stroke"] == "transparent")
  }

  @Test func `a missing layout engine is an error that says what to do`() throws {
    let error = #expect(throws: GraphvizError.self) {
      try RenderThread.shared.run { () throws(GraphvizError) in
        try LaidOutDrawing.render(Fixtures.single(["p"]), formats: [.svg], engine: "nonsense")
      }
    }
    #expect(try #require(error).description.contains("libgvc6"))
  }

  @Test func `an error that Graphviz only mentions is found in its messages`() {
    let messages = RenderThread.shared.run { () -> String in
      guard let graph = try? NativeGraph(), (try? graph.addNode("n0")) != nil else { return "" }
      _ = graph.layOut(engine: "nop")
      return graph.messages
    }
    let found = GraphvizError.Diagnostic.list(in: messages)
    #expect(found.contains { $0.level == .error && $0.message.contains("no position") })
  }

  @Test func `nothing is drawn without a layout, nor in an unknown format`() {
    let outcome = RenderThread.shared.run { () -> [Bool] in
      guard let graph = try? NativeGraph() else { return [] }
      let early = graph.render("svg")
      let drawing = Fixtures.single(["p"])
      graph.declareAttributes(of: drawing)
      guard (try? graph.addNodes(of: drawing)) != nil else { return [] }
      let isLaidOut = graph.layOut(engine: "nop")
      return [early == nil, isLaidOut, graph.render("nonsense") == nil, graph.render("svg") != nil]
    }
    #expect(outcome == [true, true, true, true])
  }

  @Test func `messages that come in pieces are put together`() {
    let text = "Warning: first\nmore of it\nError: second\nin line 3\nWarning: third"
    let found = GraphvizError.Diagnostic.list(in: text)
    #expect(found.map(\.message) == ["first more of it", "second in line 3", "third"])
    #expect(found.map(\.level) == [.warning, .error, .warning])
    #expect(GraphvizError.Diagnostic.list(in: "").isEmpty)
  }

  @Test func `this machine draws with the font that texts are measured in`() {
    let info = GraphvizInfo.read()
    #expect(info.version != nil)
    #expect(info.engines.contains("nop"))
    #expect(Set(info.formats).isSuperset(of: ["pdf", "png", "svg"]))
    #expect(info.font == "Liberation Sans" || info.font == "Arial" || !info.warnings.isEmpty)
  }
}

struct DeterminismTests {
  private static let formats: [Format] = [.svg, .png(width: 300), .pdf]

  private static func outputs(_ drawing: Drawing) throws -> [Format: [UInt8]] {
    try GraphvizRenderer.render(drawing, formats: formats).outputs
  }

  @Test(arguments: Routing.allCases)
  func `the same drawing gives the same bytes`(routing: Routing) throws {
    let drawing = Fixtures.grid(nodes: 12, edges: 20, routing: routing)
    let first = try Self.outputs(drawing)
    _ = try Self.outputs(Fixtures.grid(nodes: 5, edges: 4))
    #expect(try Self.outputs(drawing) == first)
    #expect(first.count == 3)
  }

  @Test(arguments: Routing.allCases)
  func `the order of nodes, edges and texts does not matter`(routing: Routing) throws {
    let drawing = Fixtures.grid(nodes: 14, edges: 25, routing: routing)
    let expected = try Self.outputs(drawing)
    var lots = SplitMix64(seed: 11)
    for _ in 0..<5 {
      var shuffled = drawing
      shuffled.nodes.shuffle(using: &lots)
      shuffled.edges.shuffle(using: &lots)
      shuffled.texts.shuffle(using: &lots)
      #expect(try Self.outputs(shuffled) == expected)
    }
  }

  @Test func `texts keep the order of their ids, wherever they lie in memory`() throws {
    for round in 0..<10 {
      var drawing = Drawing(canvas: Size(width: 400, height: 400))
      drawing.texts = (100..<130).map { index in
        let lines = [String(repeating: "x", count: (index * 7 + round) % 13 + 1)]
        return Drawing.TextBlock(
          id: "t\(index)", at: Point(x: 10, y: Double(index) - 90), lines: lines)
      }
      let ids = try SVGDocument.root(of: drawing).all.compactMap { $0.attributes["id"] }
      #expect(ids.filter { $0.hasPrefix("t") } == drawing.texts.map(\.id))
    }
  }

  @Test func `four callers at once get the bytes that one gets`() async throws {
    let drawing = Fixtures.grid(nodes: 10, edges: 14)
    let expected = try GraphvizRenderer.render(drawing, formats: [.svg]).outputs
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<100 {
            let outputs = try GraphvizRenderer.render(drawing, formats: [.svg]).outputs
            guard outputs == expected else { return false }
          }
          return true
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test func `a failed layout leaves the next drawing as it would have been`() throws {
    let drawing = Fixtures.grid(nodes: 8, edges: 9)
    let expected = try Self.outputs(drawing)
    for _ in 0..<3 {
      #expect(throws: GraphvizError.self) {
        try RenderThread.shared.run { () throws(GraphvizError) in
          try LaidOutDrawing.render(drawing, formats: [.svg], engine: "nonsense")
        }
      }
      #expect(try Self.outputs(drawing) == expected)
    }
  }

  @Test(arguments: ["UTC", "Europe/Amsterdam", "America/St_Johns"])
  func `another process in another time zone gives the same bytes`(zone: String) async throws {
    let files = try Self.outputs(Fixtures.grid(nodes: 9, edges: 12))
    let expected = Self.formats.compactMap { files[$0] }
    await #expect(processExitsWith: .success) {
      [zone = zone as String, expected = expected as [[UInt8]]] in
      setenv("TZ", zone, 1)
      let files = try Self.outputs(Fixtures.grid(nodes: 9, edges: 12))
      precondition(Self.formats.compactMap { files[$0] } == expected, "The bytes differ")
    }
  }
}

/// What is missing on a machine is told, and what is not needed may be missing.
struct SurroundingsTests {
  private static let drawing = Fixtures.grid(nodes: 8, edges: 9)

  /// What fontconfig reads when there is no font.
  private static let noFonts = """
    <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig><dir>/nonexistent</dir></fontconfig>
    """

  #if os(Linux)
    @Test func `drawing takes neither the list of all plugins nor any but its own`() async throws {
      let expected = try GraphvizRenderer.render(Self.drawing, formats: [.svg]).outputs[.svg]
      await #expect(processExitsWith: .success) { [expected = expected as [UInt8]?] in
        setenv("GVBINDIR", "/nonexistent", 1)
        let outputs = try GraphvizRenderer.render(Self.drawing, formats: [.svg]).outputs
        precondition(outputs[.svg] == expected, "The bytes differ")
        let info = GraphvizInfo.read()
        precondition(Set(info.engines).isSuperset(of: ["dot", "neato", "nop", "nop2", "sfdp"]))
        precondition(Set(info.formats).isDisjoint(with: ["gd", "gif", "vdx", "webp", "x11"]))
      }
    }
  #endif

  @Test func `without any font a text is an error, and doctor says what to install`() async {
    await #expect(processExitsWith: .success) {
      let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).conf")
      try Data(Self.noFonts.utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      setenv("FONTCONFIG_FILE", file.path, 1)
      var found: GraphvizError?
      do throws(GraphvizError) {
        _ = try GraphvizRenderer.render(Self.drawing, formats: [.png(width: 100)])
      } catch {
        found = error
      }
      let lack = "there is no font; install fonts-liberation"
      precondition(found == .unavailable(lack), "\(String(describing: found))")
      precondition(GraphvizInfo.read().warnings == [lack])
      let blank = Drawing(canvas: Size(width: 10, height: 10))
      let page = try GraphvizRenderer.render(blank, formats: [.svg])
      precondition(!page.outputs.isEmpty, "A page without texts needs no font")
    }
  }

  @Test func `another font is told`() {
    #expect(FontCheck.warnings(found: "DejaVu Sans").first?.contains("fonts-liberation") == true)
  }

  @Test func `texts of another width are told, unless they hardly differ`() {
    #expect(FontCheck.warning(width: 251 * 1.13)?.hasPrefix("a text is 13 % wider than") == true)
    #expect(FontCheck.warning(width: 251 * 0.6)?.hasPrefix("a text is 40 % narrower") == true)
    for width in [245.0, 251, 257] { #expect(FontCheck.warning(width: width) == nil) }
  }
}
