import Foundation
import Graphs
import Testing

@testable import Graphviz

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
