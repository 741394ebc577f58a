import Foundation
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
