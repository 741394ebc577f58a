import Foundation

/// Turns a page into files: Graphviz draws what we composed.
package enum GraphvizRenderer {
  /// Begins to look for fonts and plugins on the thread that draws, and does not wait for it.
  package static func prepare() {
    RenderThread.shared.begin { FontCheck.prepare() }
  }
}

/// The one thread of the process on which libgvc runs.
///
/// libgvc keeps global state, so two calls at once crash; its text plugin keeps state per thread, so
/// the thread must live on.
final class RenderThread: Sendable {
  static let shared = RenderThread()

  private let queue = WorkQueue()

  private init() {
    let thread = Thread { [queue] in
      while true { queue.next()() }
    }
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
