import Foundation
import Testing

@testable import Graphviz

/// What libgvc keeps from one page to the next, and how it fails, does no harm.
struct StateTests {
  private static let canvas = Fixtures.grid(boxes: 8, lines: 9)
  private static let formats: [Format] = [.png(width: 200), .pdf]

  /// What a graph that is not as it should be makes libgvc say.
  private static func messages(
    engine: String = "nop", _ change: @escaping @Sendable (borrowing NativeGraph) -> Void
  ) -> [GraphvizError.Diagnostic] {
    RenderThread.shared.run {
      guard let graph = try? NativeGraph() else { return [] }
      for attribute in [Attribute.Node.place, .style, .label] { graph.declare(node: attribute) }
      change(graph)
      _ = graph.layOut(engine: engine)
      _ = graph.render("png")
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

  @Test func `after each of these a good page is as it would have been`() throws {
    let expected = try GraphvizRenderer.render(Self.canvas, formats: Self.formats)
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
      #expect(try GraphvizRenderer.render(Self.canvas, formats: Self.formats) == expected)
    }
  }

  @Test func `a graph is laid out again without harm, and closed without a layout`() {
    let isDrawn = RenderThread.shared.run { () -> Bool in
      guard let graph = try? NativeGraph() else { return false }
      for attribute in [Attribute.Node.place, .label] { graph.declare(node: attribute) }
      Self.add(.label, "x", to: graph)
      let engines = ["neato", "dot", "nop", "sfdp", "nop"]
      return engines.allSatisfy { graph.layOut(engine: $0) } && graph.render("png") != nil
    }
    #expect(isDrawn)
    _ = RenderThread.shared.run { (try? NativeGraph())?.messages.isEmpty }
  }

  /// Pages of every caller: 500 in the slow checks.
  private static let rounds =
    ProcessInfo.processInfo.environment["COALITIEKAART_SLOW"] == nil ? 40 : 500

  @Test(arguments: [2, 8]) func `callers at once, some of whom fail, get what one gets`(
    _ callers: Int
  ) async throws {
    let format = Format.png(width: 100)
    let expected = try GraphvizRenderer.render(Self.canvas, formats: [format])
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for caller in 0..<callers {
        group.addTask {
          for round in 0..<Self.rounds {
            if (round + caller).isMultiple(of: 7) {
              _ = Self.messages(engine: "nonsense") { _ = try? $0.addNode("n0") }
            }
            let outputs = try GraphvizRenderer.render(Self.canvas, formats: [format])
            guard outputs == expected else { return false }
          }
          return true
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }
}

/// Nothing but what we ask reaches libgvc.
struct ForbiddenTests {
  @Test(arguments: [
    (Attribute.Node.shape, "nonsense", "unknown shape"), (.style, "filled(", "style"),
    (.place, "abc", "no position"),
  ])
  func `a value that libgvc does not know is heard`(
    _ attribute: Attribute.Node, _ value: String, _ part: String
  ) {
    let said = RenderThread.shared.run { () -> String in
      guard let graph = try? NativeGraph() else { return "" }
      for attribute in [Attribute.Node.place, .style, .shape] { graph.declare(node: attribute) }
      guard let node = try? graph.addNode("n0") else { return "" }
      node.set(.place, "40,40")
      node.set(attribute, value)
      _ = graph.layOut(engine: "nop")
      _ = graph.render("png")
      return graph.messages
    }
    #expect(said.contains(part), "\(said)")
  }

  @Test(arguments: [
    "URL", "href", "target", "tooltip", "edgeURL", "headURL", "labelURL", "tailURL", "image",
    "imagepath", "shapefile", "fontpath", "stylesheet", "layout", "class",
    "xlabel", "headlabel", "dpi", "size", "ratio", "overlap", "start", "mode",
  ])
  func `there is no word for what reads a file, makes a link or changes the engine`(
    _ name: String
  ) {
    #expect(Attribute.Graph(rawValue: name) == nil)
    #expect(Attribute.Node(rawValue: name) == nil)
  }
}
