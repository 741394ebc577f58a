import Synchronization
import Testing

@testable import Graphs

struct LazyTests {
  @Test func `a value is made once, and not before it is asked for`() {
    let count = Counter()
    let lazy = Lazy { count.next() }
    #expect(count.value == 0)
    let found = Parallel.map(count: 8, threadLimit: 4, makeWorkspace: {}) { _, _ in lazy.value }
    #expect(found == [Int](repeating: 1, count: 8))
    #expect(count.value == 1)
  }

  private final class Counter: Sendable {
    private let made = Atomic(0)

    var value: Int { made.load(ordering: .relaxed) }

    func next() -> Int { made.add(1, ordering: .relaxed).newValue }
  }
}
