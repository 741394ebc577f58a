import Foundation
import Testing

@testable import Graphviz

/// The program as the process that draws for another.
@Suite struct WorkerTests {
  private static let formats: [Format] = [.svg, .png(width: 300), .compactPNG(width: 300), .pdf]

  private static var drawing: Drawing {
    var drawing = Drawing(canvas: Size(width: 300, height: 120))
    drawing.nodes = (0..<3).map { index in
      Drawing.Node(
        id: "n\(index)", center: Point(x: 50 + 100 * Double(index), y: 60),
        size: Size(width: 70, height: 30), lines: ["Partner", "é & <\(index)>"])
    }
    drawing.edges = [
      Drawing.Edge(id: "e0", from: "n0", to: "n1", line: .dashed, arrow: .forward),
      Drawing.Edge(id: "e1", from: "n0", to: "n2", color: Color(hex: 0x063AB4), arrow: .both),
    ]
    drawing.texts = [Drawing.TextBlock(id: "t", at: Point(x: 10, y: 5), lines: ["Wie?"])]
    return drawing
  }

  private static func worker(timeLimit: Double) -> GraphvizWorker {
    GraphvizWorker(program: Program.file, arguments: ["__render"], timeLimit: timeLimit)
  }

  /// So many lines around so many nodes that libgvc takes a minute.
  private static var dense: Drawing {
    var drawing = Drawing(canvas: Size(width: 2_000, height: 2_000))
    drawing.nodes = (0..<Drawing.Limits.routedNodes).map { index in
      let center = Point(x: 50 + 95 * Double(index % 20), y: 50 + 95 * Double(index / 20))
      return Drawing.Node(id: "n\(index)", center: center, size: Size(width: 60, height: 60))
    }
    drawing.edges = (0..<Drawing.Limits.routedEdges).map { index in
      Drawing.Edge(id: "e\(index)", from: "n\(index % 400)", to: "n\((index * 7 + 201) % 400)")
    }
    return drawing
  }

  @Test func `it is ended in the middle of a drawing that takes too long`() {
    #expect(throws: GraphvizError.timedOut(seconds: 0.5)) {
      try GraphvizRenderer.render(
        Self.dense, formats: [.svg], worker: Self.worker(timeLimit: 0.5))
    }
  }

  @Test func `it ends by itself when nobody waits for it any more`() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "request")
      try WorkerRequest(drawing: Self.dense, formats: [.svg], timeLimit: 0.5).bytes()
        .write(to: file)
      let process = Process()
      process.executableURL = Program.file
      process.arguments = ["__render"]
      process.standardInput = try FileHandle(forReadingFrom: file)
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      #expect([SIGXCPU, SIGKILL].contains(process.terminationStatus))
    }
  }

  @Test func `it gives the same bytes as drawing in this process`() throws {
    let direct = try GraphvizRenderer.render(Self.drawing, formats: Self.formats)
    let other = try GraphvizRenderer.render(
      Self.drawing, formats: Self.formats, worker: Self.worker(timeLimit: 60))
    #expect(other.outputs == direct.outputs)
    #expect(other.outputs.count == Self.formats.count)
    #expect(other.edgePaths == direct.edgePaths)
  }

  @Test func `several may work at once`() async throws {
    let expected = try GraphvizRenderer.render(Self.drawing, formats: [.svg]).outputs
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try GraphvizRenderer.render(
            Self.drawing, formats: [.svg], worker: Self.worker(timeLimit: 60)
          ).outputs == expected
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test func `a time that is too short is told, and nothing is left behind`() throws {
    try Program.withFolder { folder in
      let draw = try Program(
        "draw", Program.groningen, "--view", "route", "-o", "kaart.svg", "-o", "kaart.pdf",
        "--time-limit", "0.001",
        in: folder)
      #expect(draw.status == 1)
      #expect(draw.errors.contains("0.001 s"))
      #expect(draw.errors.contains("--time-limit"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test func `a picture made with a time limit is the picture made without`() throws {
    try Program.withFolder { folder in
      _ = try Program("draw", Program.groningen, "-o", "een.png", in: folder)
      _ = try Program(
        "draw", Program.groningen, "-o", "twee.png", "--time-limit", "60", in: folder)
      let files = try ["een.png", "twee.png"].map {
        try Data(contentsOf: folder.appending(path: $0))
      }
      #expect(files[0] == files[1])
    }
  }

  @Test func `it refuses what is no request, and help does not name it`() throws {
    let refused = try Program("__render")
    #expect(refused.status == 1)
    #expect(refused.output.isEmpty)
    #expect(try !Program("--help").output.contains("__render"))
    #expect(try Program("draw", Program.groningen, "-o", "k.svg", "--time-limit", "0").status == 64)
  }
}
