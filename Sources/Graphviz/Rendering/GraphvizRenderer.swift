import Foundation

/// Turns a drawing into files.
///
/// Graphviz keeps every place that the drawing gives; it routes the edges and draws.
package enum GraphvizRenderer {
  /// Begins to look for fonts and plugins on the thread that draws, and does not wait for it.
  package static func prepare() {
    RenderThread.shared.begin { FontCheck.prepare() }
  }

  /// Draws once, and writes that in every format asked.
  ///
  /// May be called from any thread and waits until the drawing is done. In this process drawings
  /// are made one after the other on one thread of their own, and there is no way to stop one:
  /// ``Routing/splines`` takes seconds above some 100 nodes. A worker, where one is given, draws
  /// what may take long, with a limit to its time.
  ///
  /// - Returns: The files, the routes of the edges, and warnings; the same for the same drawing,
  ///   whatever the order of its nodes, edges and texts, and whoever draws it.
  /// - Throws: ``GraphvizError/invalid(field:reason:)`` before Graphviz is called;
  ///   ``GraphvizError/layoutFailed(_:)`` and ``GraphvizError/renderFailed(_:)`` also when
  ///   Graphviz reports an error and goes on; the errors of the worker.
  package static func render(
    _ drawing: Drawing, formats: [Format], worker: GraphvizWorker? = nil
  ) throws(GraphvizError) -> Rendering {
    try drawing.validate(for: formats)
    if let worker, worker.takes(drawing) { return try worker.render(drawing, formats: formats) }
    return try RenderThread.shared.run { () throws(GraphvizError) in
      try LaidOutDrawing.render(drawing, formats: formats)
    }
  }
}

/// What a drawing became.
package struct Rendering: Sendable {
  /// The files, by format: the same drawing gives the same bytes.
  package let outputs: [Format: [UInt8]]

  /// The curves of every edge by its id, in canvas coordinates.
  ///
  /// A curve is a chain of cubic Bézier segments: 1 + 3·*k* points for *k* segments. It ends
  /// where an arrow head begins. An edge that Graphviz did not draw has no curves.
  package let edgePaths: [String: [[Point]]]

  /// What is not as it was asked, in a fixed order; empty for a good drawing.
  package let warnings: [String]

  /// The warning that all edges are straight although another routing was asked.
  package static let straightEdgesWarning = "all edges are drawn straight, because nodes touch"

  /// The warning that a label is larger than the inside of its node.
  package static func labelWarning(node id: String) -> String {
    "the label of node '\(id)' does not fit its shape"
  }

  /// The warning that a free text runs off the canvas.
  package static func textWarning(id: String) -> String {
    "the text '\(id)' runs off the canvas"
  }
}

/// The one thread of the process on which libgvc runs.
///
/// libgvc keeps global state, so two calls at once crash; its text plugin keeps state per thread,
/// so the thread must live on; and its routing recurses, so the stack must be large.
final class RenderThread: Sendable {
  static let shared = RenderThread()

  private static let stackSize = 64 << 20

  private let queue = WorkQueue()

  private init() {
    let thread = Thread { [queue] in
      while true { queue.next()() }
    }
    thread.stackSize = Self.stackSize
    thread.name = "Graphviz"
    thread.start()
  }

  /// Does the work after all that was asked before, and does not wait for it.
  func begin(_ work: @escaping @Sendable () -> Void) { queue.add(work) }

  /// Does the work after all that was asked before, and waits for it.
  func run<Value: Sendable, Failure: Error>(
    _ work: @escaping @Sendable () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let outcome = Outcome<Value, Failure>()
    queue.add { outcome.fill(Result(catching: work)) }
    return try outcome.wait().get()
  }
}

/// Work that waits for a thread; unchecked, because the condition guards the array.
private final class WorkQueue: @unchecked Sendable {
  private let condition = NSCondition()
  private var waiting: [@Sendable () -> Void] = []

  func add(_ work: @escaping @Sendable () -> Void) {
    condition.withLock {
      waiting.append(work)
      condition.signal()
    }
  }

  func next() -> @Sendable () -> Void {
    condition.withLock {
      while waiting.isEmpty { condition.wait() }
      return waiting.removeFirst()
    }
  }
}

/// A result that is still to come; unchecked, because the condition guards it.
private final class Outcome<Value: Sendable, Failure: Error>: @unchecked Sendable {
  private let condition = NSCondition()
  private var result: Result<Value, Failure>?

  func fill(_ result: Result<Value, Failure>) {
    condition.withLock {
      self.result = result
      condition.signal()
    }
  }

  func wait() -> Result<Value, Failure> {
    condition.withLock {
      while true {
        if let result { return result }
        condition.wait()
      }
    }
  }
}
