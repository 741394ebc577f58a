package import CoalitionModel

/// A value to be written, before a format gives it its form.
package indirect enum DocumentValue: Hashable, Sendable {
  /// A key with its value.
  package struct Entry: Hashable, Sendable {
    /// The key.
    package let field: Field
    /// The value.
    package let value: DocumentValue

    /// Creates an entry.
    package init(_ field: Field, _ value: DocumentValue) {
      self.field = field
      self.value = value
    }
  }

  /// A text or a code.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// Yes or no.
  case flag(Bool)
  /// Values one after the other.
  case list([DocumentValue])
  /// Values by key, in the order in which they are written.
  case record([Entry])
}
