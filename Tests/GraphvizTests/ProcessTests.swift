import CGraphviz
import Foundation
import Testing

@testable import Graphviz

struct ProcessTests {
  #if os(Linux)
    /// Resident memory of this process in bytes.
    private static func residentMemory() throws -> Int {
      let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        .split(separator: " ")
      return (Int(fields[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE))
    }

    /// An SVG each time; the other formats, which take longer, one time in ten.
    private static func draw(_ drawing: Drawing, round: Int) throws {
      let formats: [Format] = round % 10 == 0 ? [.svg, .png(width: 200), .pdf] : [.svg]
      _ = try GraphvizRenderer.render(drawing, formats: formats)
    }

    @Test func `a thousand drawings take less than 2 MB`() async {
      await #expect(processExitsWith: .success) {
        let drawing = Fixtures.grid(nodes: 8, edges: 10)
        for round in 0..<50 { try Self.draw(drawing, round: round) }
        let before = try Self.residentMemory()
        for round in 0..<1_000 { try Self.draw(drawing, round: round) }
        let growth = try Self.residentMemory() - before
        precondition(growth < 2_000_000, "A thousand drawings took \(growth) bytes")
      }
    }
  #endif

  @Test func `nothing is printed`() async throws {
    let result = await #expect(
      processExitsWith: .success,
      observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      var crowded = Fixtures.grid(nodes: 9, edges: 12)
      crowded.nodes[1].center = crowded.nodes[0].center
      crowded.nodes[2].lines = [String(repeating: "M", count: 100)]
      for drawing in [crowded, Drawing(canvas: Size(width: 10, height: 10))] {
        _ = try GraphvizRenderer.render(drawing, formats: [.svg, .png(width: 100), .pdf])
      }
      for engine in ["nonsense", "nop"] { Self.fail(engine: engine) }
      _ = try GraphvizRenderer.render(crowded, formats: [.svg, .png(width: 100), .pdf])
      _ = GraphvizInfo.read()
    }
    let outcome = try #require(result)
    #expect(outcome.standardOutputContent.isEmpty)
    #expect(outcome.standardErrorContent.isEmpty)
  }

  /// An unknown engine, or a node without a place; then an unknown format.
  private static func fail(engine: String) {
    RenderThread.shared.run {
      guard let graph = try? NativeGraph(), (try? graph.addNode("n0")) != nil else { return }
      _ = graph.layOut(engine: engine)
      for format in ["svg", "nonsense"] { _ = graph.render(format) }
      cgraphviz_replace_context()
    }
  }
}
