public import CoalitionModel

/// A value to be written, before a format gives it its form.
public indirect enum DocumentValue: Hashable, Sendable {
  /// A key with its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public let field: Field
    /// The value.
    public let value: DocumentValue

    /// Creates an entry.
    public init(_ field: Field, _ value: DocumentValue) {
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
