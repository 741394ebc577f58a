import Foundation
import Testing

@testable import Graphviz

/// A worker that does not do its work gives an error that says so.
struct GraphvizWorkerTests {
  private static let drawing = Fixtures.grid(nodes: 4, edges: 3)

  private static func error(
    _ program: String, _ arguments: String..., timeLimit: Double = 20
  ) -> GraphvizError? {
    let worker = GraphvizWorker(
      program: URL(filePath: program), arguments: arguments, timeLimit: timeLimit)
    do throws(GraphvizError) {
      _ = try GraphvizRenderer.render(drawing, formats: [.svg], worker: worker)
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

  @Test func `a drawing that breaks a rule is refused before any process starts`() {
    var wrong = Self.drawing
    wrong.nodes[0].id = "a b"
    let worker = GraphvizWorker(program: URL(filePath: "/nergens/niets"), timeLimit: 1)
    let error = #expect(throws: GraphvizError.self) {
      try GraphvizRenderer.render(wrong, formats: [.svg], worker: worker)
    }
    guard case .invalid? = error else {
      Issue.record("Another error than that of the drawing")
      return
    }
  }

  @Test func `only what may take long goes to a worker, unless a limit is given`() {
    let worker = GraphvizWorker(program: URL(filePath: "/nergens/niets"))
    #expect(!worker.takes(Fixtures.grid(nodes: 25, edges: 45)))
    #expect(worker.takes(Fixtures.grid(nodes: 61, edges: 60)))
    #expect(worker.takes(Fixtures.grid(nodes: 25, edges: 121)))
    #expect(!worker.takes(Fixtures.grid(nodes: 300, edges: 700, routing: .straight)))
    #expect(worker.takes(Fixtures.grid(nodes: 1_000, edges: 1_001, routing: .straight)))
    var limited = worker
    limited.timeLimit = 5
    #expect(limited.takes(Self.drawing))
  }
}
