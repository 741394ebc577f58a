import Foundation
import Graphs
import Testing

@testable import Graphviz

struct RendererTests {
  @Test func `an empty page is white, or has no background`() throws {
    let png = Format.png(width: 60)
    var canvas = Canvas(size: Size(width: 60, height: 40), items: [])
    let files = try GraphvizRenderer.render(canvas, formats: [png, .pdf])
    #expect(files.count == 2)
    let pixels = try #require(files[png].flatMap { PNGPixels($0) })
    #expect(Set(pixels.colors) == [0xFFFFFF])
    canvas.background = nil
    let clear = try GraphvizRenderer.render(canvas, formats: [png])
    #expect(clear[png] != files[png])
  }

  @Test func `places on the page are kept, counted from the top left`() throws {
    let red = Color(hex: 0xB00020)
    let box = Rect(origin: Point(x: 10, y: 5), size: Size(width: 20, height: 10))
    let canvas = Canvas(
      size: Size(width: 60, height: 40), items: [.path(.box(box, radius: 0), fill: red)])
    let format = Format.png(width: 60)
    let files = try GraphvizRenderer.render(canvas, formats: [format])
    let pixels = try #require(files[format].flatMap { PNGPixels($0) })
    for (x, y) in [(11, 6), (28, 6), (11, 13), (28, 13)] { #expect(pixels.color(x, y) == red.hex) }
    for (x, y) in [(8, 10), (31, 10), (20, 3), (20, 16), (20, 30)] {
      #expect(pixels.color(x, y) == 0xFFFFFF, "\(x) \(y)")
    }
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
      let early = graph.render("png")
      graph.declare(node: .place, "10,10")
      guard (try? graph.addNode("n0")) != nil else { return [] }
      let isLaidOut = graph.layOut(engine: "nop")
      return [early == nil, isLaidOut, graph.render("nonsense") == nil, graph.render("png") != nil]
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
    #expect(Set(info.formats).isSuperset(of: ["pdf", "png"]))
    #expect(info.font == "Liberation Sans" || info.font == "Arial" || !info.warnings.isEmpty)
  }
}

struct DeterminismTests {
  private static let formats: [Format] = [.png(width: 300), .compactPNG(width: 200), .pdf]

  private static func outputs(_ canvas: Canvas) throws -> [Format: [UInt8]] {
    try GraphvizRenderer.render(canvas, formats: formats)
  }

  @Test func `the same page gives the same bytes`() throws {
    let canvas = Fixtures.grid(boxes: 12, lines: 20)
    let first = try Self.outputs(canvas)
    _ = try Self.outputs(Fixtures.grid(boxes: 5, lines: 4))
    #expect(try Self.outputs(canvas) == first)
    #expect(first.count == 3)
  }

  @Test func `four callers at once get the bytes that one gets`() async throws {
    let canvas = Fixtures.grid(boxes: 10, lines: 14)
    let expected = try Self.outputs(canvas)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<20 {
            guard try Self.outputs(canvas) == expected else { return false }
          }
          return true
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test(arguments: ["UTC", "Europe/Amsterdam", "America/St_Johns"])
  func `another process in another time zone gives the same bytes`(zone: String) async throws {
    let files = try Self.outputs(Fixtures.grid(boxes: 9, lines: 12))
    let expected = Self.formats.compactMap { files[$0] }
    await #expect(processExitsWith: .success) {
      [zone = zone as String, expected = expected as [[UInt8]]] in
      setenv("TZ", zone, 1)
      let files = try Self.outputs(Fixtures.grid(boxes: 9, lines: 12))
      precondition(Self.formats.compactMap { files[$0] } == expected, "The bytes differ")
    }
  }
}

/// What is missing on a machine is told, and what is not needed may be missing.
struct SurroundingsTests {
  private static let canvas = Fixtures.grid(boxes: 8, lines: 9)
  private static let format = Format.png(width: 300)

  /// What fontconfig reads when there is no font.
  private static let noFonts = """
    <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig><dir>/nonexistent</dir></fontconfig>
    """

  #if os(Linux)
    @Test func `drawing takes neither the list of all plugins nor any but its own`() async throws {
      let expected = try GraphvizRenderer.render(Self.canvas, formats: [Self.format])[Self.format]
      await #expect(processExitsWith: .success) { [expected = expected as [UInt8]?] in
        setenv("GVBINDIR", "/nonexistent", 1)
        let outputs = try GraphvizRenderer.render(Self.canvas, formats: [Self.format])
        precondition(outputs[Self.format] == expected, "The bytes differ")
        let info = GraphvizInfo.read()
        precondition(Set(info.engines).isSuperset(of: ["dot", "neato", "nop", "nop2", "sfdp"]))
        precondition(Set(info.formats).isDisjoint(with: ["gd", "gif", "vdx", "webp", "x11"]))
      }
    }
  #endif

  @Test func `without any font a page is an error, and doctor says what to install`() async {
    await #expect(processExitsWith: .success) {
      let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).conf")
      try Data(Self.noFonts.utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      setenv("FONTCONFIG_FILE", file.path, 1)
      var found: GraphvizError?
      do throws(GraphvizError) {
        _ = try GraphvizRenderer.render(Self.canvas, formats: [.png(width: 100)])
      } catch {
        found = error
      }
      let lack = "there is no font; install fonts-liberation"
      precondition(found == .unavailable(lack), "\(String(describing: found))")
      precondition(GraphvizInfo.read().warnings == [lack])
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
