import Foundation
import Testing

@testable import Graphviz

/// The program as the process that draws for another.
@Suite struct WorkerTests {
  private static let formats: [Format] = [.png(width: 300), .compactPNG(width: 300), .pdf]

  private static var canvas: Canvas {
    let words = ["Wie?", "Partner é & <1>"].enumerated().map { row, line in
      Item.text(TextLine(line, at: Point(x: 10, y: 20 + 30 * Double(row)), Font(12), .black))
    }
    let way = Path(through: [Point(x: 10, y: 90), Point(x: 290, y: 100)])
    let line = Item.path(way, stroke: Stroke(Color(hex: 0x063AB4), 2, dash: [6, 4]))
    return Canvas(size: Size(width: 300, height: 120), items: words + [line])
  }

  private static func worker(timeLimit: Double) -> GraphvizWorker {
    GraphvizWorker(program: Program.file, arguments: ["__render"], timeLimit: timeLimit)
  }

  /// So many large pictures that drawing them takes many seconds.
  private static let many = (0..<20).map { Format.png(width: 7_000 + $0) }

  @Test func `it is ended in the middle of drawing when that takes too long`() {
    #expect(throws: GraphvizError.timedOut(seconds: 0.5)) {
      try GraphvizRenderer.render(
        Self.canvas, formats: Self.many, worker: Self.worker(timeLimit: 0.5))
    }
  }

  @Test func `it ends by itself when nobody waits for it any more`() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "request")
      try WorkerRequest(Self.canvas, formats: Self.many, timeLimit: 0.5).bytes()
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
    let direct = try GraphvizRenderer.render(Self.canvas, formats: Self.formats)
    let other = try GraphvizRenderer.render(
      Self.canvas, formats: Self.formats, worker: Self.worker(timeLimit: 60))
    #expect(other == direct)
    #expect(other.count == Self.formats.count)
  }

  @Test func `several may work at once`() async throws {
    let expected = try GraphvizRenderer.render(Self.canvas, formats: Self.formats)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try GraphvizRenderer.render(
            Self.canvas, formats: Self.formats, worker: Self.worker(timeLimit: 60)
          ) == expected
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
