import Dispatch
import Synchronization

/// Work in strands that several threads take up one by one.
///
/// How the work is cut into strands does not depend on the number of threads, and every strand has
/// its own result; adding these up in their order gives the same bits on any machine. Dispatch is
/// used because it waits for its threads: a measure stays a plain function, not an asynchronous one.
package enum Strands {
  /// Begins a piece of work beside what follows, and does not wait for it.
  package static func begin(_ work: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async(execute: work)
  }

  /// Runs a piece of work for every strand.
  ///
  /// - Parameters:
  ///   - count: The number of strands.
  ///   - threadLimit: The largest number of threads; Dispatch takes no more than there are cores.
  ///   - makeWorkspace: Makes what one thread needs for all its strands.
  ///   - work: The work for one strand.
  /// - Returns: The results in the order of the strands.
  package static func run<Workspace: ~Copyable, Result: Sendable>(
    count: Int, threadLimit: Int, makeWorkspace: @Sendable () -> Workspace,
    work: @Sendable (_ strand: Int, inout Workspace) -> Result
  ) -> [Result] {
    guard threadLimit > 1, count > 1 else {
      var workspace = makeWorkspace()
      return (0..<count).map { work($0, &workspace) }
    }
    var results = [Result?](repeating: nil, count: count)
    let next = Atomic(0)
    results.withUnsafeMutableBufferPointer { results in
      nonisolated(unsafe) let results = results
      DispatchQueue.concurrentPerform(iterations: min(count, threadLimit)) { _ in
        var strand = next.add(1, ordering: .relaxed).oldValue
        guard strand < count else { return }
        var workspace = makeWorkspace()
        while strand < count {
          results[strand] = work(strand, &workspace)
          strand = next.add(1, ordering: .relaxed).oldValue
        }
      }
    }
    return results.compactMap { $0 }
  }
}
