import Synchronization
import Testing

@testable import Graphs

struct LaterTests {
  @Test func `a value is made once, and not before it is asked for`() {
    let count = Counter()
    let later = Later { count.next() }
    #expect(count.value == 0)
    let found = Strands.run(count: 8, threadLimit: 4, makeWorkspace: {}) { _, _ in later.value }
    #expect(found == [Int](repeating: 1, count: 8))
    #expect(count.value == 1)
  }

  private final class Counter: Sendable {
    private let made = Atomic(0)

    var value: Int { made.load(ordering: .relaxed) }

    func next() -> Int { made.add(1, ordering: .relaxed).newValue }
  }
}
