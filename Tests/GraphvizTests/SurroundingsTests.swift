import Foundation
import Testing

@testable import Graphviz

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
