import Synchronization

/// A place for a value that is made by whoever asks for it first, once for all who hold it.
package final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

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
package final class Later<Value: Sendable>: Sendable {
  private let made = Once<Value>()
  private let make: @Sendable () -> Value

  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value; who asks while it is being made, waits.
  package var value: Value { made.value(make) }
}
