import Foundation
import Testing

@testable import Graphviz

/// What is missing on a machine is told, and what is not needed may be missing.
struct SurroundingsTests {
  private static let drawing = Fixtures.grid(nodes: 8, edges: 9)

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

  @Test func `another font is told`() {
    #expect(FontCheck.warnings(found: "DejaVu Sans").first?.contains("fonts-liberation") == true)
  }
}
