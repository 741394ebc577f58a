// Everything that knows of threads stands in this file, in two versions: the second is for
// WebAssembly, where there is one thread only.

#if hasFeature(Embedded)
  /// A lock around a value, where there is only one thread to guard against: none.
  private final class Lock<Value>: @unchecked Sendable {
    private var value: Value

    init(_ value: Value) { self.value = value }

    func withLock<Result>(_ body: (inout Value) -> Result) -> Result { body(&value) }
  }
#else
  import Dispatch
  import Synchronization

  private typealias Lock = Mutex
#endif

/// Work that is cut into pieces, which several threads take up one by one.
///
/// How the work is cut does not depend on the number of threads, and every piece has its own result;
/// adding these up in their order gives the same bits on any machine. Dispatch is used because it
/// waits for its threads: a method of `Graph` stays a plain function, not an asynchronous one.
package enum Parallel {
  /// Begins a piece of work beside what follows, and does not wait for it; with one thread only, the
  /// work is left undone.
  package static func begin(_ work: @escaping @Sendable () -> Void) {
    #if !hasFeature(Embedded)
      DispatchQueue.global().async(execute: work)
    #endif
  }

  /// Does every piece of the work.
  ///
  /// - Parameters:
  ///   - count: The number of pieces.
  ///   - threadLimit: The largest number of threads; Dispatch takes no more than there are cores.
  ///   - makeWorkspace: Makes what one thread needs for all its pieces.
  ///   - work: The work of one piece.
  /// - Returns: The results in the order of the pieces.
  package static func map<Workspace: ~Copyable, Result: Sendable>(
    count: Int, threadLimit: Int, makeWorkspace: @Sendable () -> Workspace,
    work: @Sendable (_ piece: Int, inout Workspace) -> Result
  ) -> [Result] {
    #if !hasFeature(Embedded)
      if threadLimit > 1, count > 1 {
        return shared(
          count: count, threads: min(count, threadLimit), makeWorkspace: makeWorkspace, work: work)
      }
    #endif
    var workspace = makeWorkspace()
    return (0..<count).map { work($0, &workspace) }
  }

  #if !hasFeature(Embedded)
    private static func shared<Workspace: ~Copyable, Result: Sendable>(
      count: Int, threads: Int, makeWorkspace: @Sendable () -> Workspace,
      work: @Sendable (_ piece: Int, inout Workspace) -> Result
    ) -> [Result] {
      var results = [Result?](repeating: nil, count: count)
      let next = Atomic(0)
      results.withUnsafeMutableBufferPointer { results in
        nonisolated(unsafe) let results = results
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
          var piece = next.add(1, ordering: .relaxed).oldValue
          guard piece < count else { return }
          var workspace = makeWorkspace()
          while piece < count {
            results[piece] = work(piece, &workspace)
            piece = next.add(1, ordering: .relaxed).oldValue
          }
        }
      }
      return results.compactMap { $0 }
    }
  #endif
}

/// A place for a value that is made by whoever asks for it first, once for all who hold it.
package final class Once<Value: Sendable>: Sendable {
  private let made = Lock<Value?>(nil)

  /// An empty place.
  package init() {}

  /// The value, made by a closure that must not ask for it; who asks while it is being made, waits.
  package func value(_ make: () -> Value) -> Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}

/// A value that is made when it is first asked for, once for all who hold it.
package final class Lazy<Value: Sendable>: Sendable {
  private let made = Once<Value>()
  private let make: @Sendable () -> Value

  /// A value and how to make it.
  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value; who asks while it is being made, waits.
  package var value: Value { made.value(make) }
}
