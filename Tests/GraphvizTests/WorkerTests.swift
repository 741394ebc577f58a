import CGraphviz
import Foundation
import Graphs
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

    /// A PNG each time; a PDF, which takes longer, one time in ten.
    private static func draw(_ canvas: Canvas, round: Int) throws {
      let formats: [Format] = round % 10 == 0 ? [.png(width: 100), .pdf] : [.png(width: 100)]
      _ = try GraphvizRenderer.render(canvas, formats: formats)
    }

    @Test func `a thousand pages take less than 2 MB`() async {
      await #expect(processExitsWith: .success) {
        let canvas = Fixtures.grid(boxes: 8, lines: 10)
        for round in 0..<50 { try Self.draw(canvas, round: round) }
        let before = try Self.residentMemory()
        for round in 0..<1_000 { try Self.draw(canvas, round: round) }
        let growth = try Self.residentMemory() - before
        precondition(growth < 2_000_000, "A thousand pages took \(growth) bytes")
      }
    }
  #endif

  @Test func `nothing is printed`() async throws {
    let result = await #expect(
      processExitsWith: .success,
      observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      let crowded = Fixtures.grid(boxes: 9, lines: 12)
      for canvas in [crowded, Canvas(size: Size(width: 10, height: 10), items: [])] {
        _ = try GraphvizRenderer.render(canvas, formats: [.png(width: 100), .pdf])
      }
      for engine in ["nonsense", "nop"] { Self.fail(engine: engine) }
      _ = try GraphvizRenderer.render(crowded, formats: [.png(width: 100), .pdf])
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
      for format in ["png", "nonsense"] { _ = graph.render(format) }
      cgraphviz_replace_context()
    }
  }
}

/// What a worker writes is read whole or not at all.
struct WorkerReplyTests {
  private static let formats: [Format] = [.png(width: 120), .pdf]
  private static let canvas = Fixtures.grid(boxes: 6, lines: 8)

  private static func reply(_ formats: [Format] = formats) throws -> [UInt8] {
    let request = WorkerRequest(canvas, formats: formats, timeLimit: 0)
    return try #require(GraphvizWorker.answer(try request.bytes()))
  }

  private static func isRefused(_ bytes: [UInt8]) -> Bool {
    do throws(GraphvizError) {
      _ = try WorkerReply.files(in: bytes, formats: formats)
      return false
    } catch {
      return error == .workerUnreadable
    }
  }

  @Test func `files arrive as they were made`() throws {
    let direct = try GraphvizRenderer.render(Self.canvas, formats: Self.formats)
    let sent = try WorkerReply.files(in: Self.reply(), formats: Self.formats)
    #expect(sent == direct && sent.count == 2)
  }

  @Test func `an error arrives as the same error`() throws {
    let reply = try Self.reply([.png(width: 16_001)])
    let expected = GraphvizError.invalid(
      field: "png", reason: "a side is not from 1 to 16000 pixels")
    #expect(throws: expected) { try WorkerReply.files(in: reply, formats: Self.formats) }
  }

  @Test func `an answer that is cut off anywhere is refused`() throws {
    let reply = try Self.reply()
    #expect(!Self.isRefused(reply))
    for length in stride(from: 0, to: reply.count, by: 97) {
      #expect(Self.isRefused(Array(reply[..<length])))
    }
  }

  @Test func `an answer with one changed byte is refused`() throws {
    let reply = try Self.reply()
    for place in stride(from: 0, to: reply.count, by: 101) {
      var changed = reply
      changed[place] ^= 0x10
      #expect(Self.isRefused(changed))
    }
  }

  @Test func `an answer with fewer files than were asked is refused`() throws {
    #expect(Self.isRefused(try Self.reply([.pdf])))
  }

  @Test func `what is sealed but means nothing is refused`() {
    var lots = SplitMix64(seed: 5)
    for length in 0..<200 {
      var writer = ByteWriter()
      writer.add(block: (0..<length).map { _ in UInt8.random(in: 0...255, using: &lots) })
      writer.add(UInt64.random(in: 0...UInt64.max, using: &lots))
      #expect(Self.isRefused(writer.sealed()))
    }
  }

  @Test func `what is no request gets no answer`() {
    for text in ["", "{", "[]", "{\"canvas\": 3}", String(repeating: "[", count: 100_000)] {
      #expect(GraphvizWorker.answer(Data(text.utf8)) == nil)
    }
  }

  @Test func `a color that does not exist makes the request unreadable`() throws {
    let request = WorkerRequest(
      Fixtures.single("p", .white), formats: [.pdf], timeLimit: 0)
    let json = String(decoding: try request.bytes(), as: UTF8.self)
    let wrong = json.replacing("16777215", with: "16777216")
    #expect(wrong != json)
    #expect(GraphvizWorker.answer(Data(json.utf8)) != nil)
    #expect(GraphvizWorker.answer(Data(wrong.utf8)) == nil)
  }
}

/// A worker that does not do its work gives an error that says so.
struct GraphvizWorkerTests {
  private static let canvas = Fixtures.grid(boxes: 4, lines: 3)

  private static func error(
    _ program: String, _ arguments: String..., timeLimit: Double = 20
  ) -> GraphvizError? {
    let worker = GraphvizWorker(
      program: URL(filePath: program), arguments: arguments, timeLimit: timeLimit)
    do throws(GraphvizError) {
      _ = try GraphvizRenderer.render(canvas, formats: [.pdf], worker: worker)
      return nil
    } catch {
      return error
    }
  }

  @Test func `one that takes too long is ended`() {
    let clock = ContinuousClock()
    let start = clock.now
    #expect(Self.error("/bin/sleep", "60", timeLimit: 0.2) == .timedOut(seconds: 0.2))
    #expect(clock.now - start < .seconds(30))
  }

  @Test(arguments: [("SEGV", SIGSEGV), ("ABRT", SIGABRT), ("KILL", SIGKILL)])
  func `one that is ended by a signal has crashed`(_ name: String, _ signal: Int32) {
    #expect(Self.error("/bin/sh", "-c", "kill -\(name) $$") == .workerCrashed(signal: signal))
  }

  @Test func `one that writes garbage, or nothing, or fails, is not believed`() {
    #expect(Self.error("/bin/echo", "<svg/>") == .workerUnreadable)
    #expect(Self.error("/bin/cat") == .workerUnreadable)
    #expect(Self.error("/bin/sh", "-c", "true") == .workerUnreadable)
    #expect(Self.error("/bin/sh", "-c", "exit 3") == .workerUnreadable)
  }

  @Test func `a program that is not there is an error`() {
    guard case .unavailable? = Self.error("/nergens/niets") else {
      Issue.record("No error for a program that is not there")
      return
    }
  }

  @Test func `a page that breaks a rule is refused before any process starts`() {
    let wrong = Canvas(size: Size(width: 0, height: 10), items: [])
    let worker = GraphvizWorker(program: URL(filePath: "/nergens/niets"), timeLimit: 1)
    let error = #expect(throws: GraphvizError.self) {
      try GraphvizRenderer.render(wrong, formats: [.pdf], worker: worker)
    }
    guard case .invalid? = error else {
      Issue.record("Another error than that of the page")
      return
    }
  }
}
