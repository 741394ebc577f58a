package import CoalitionModel

/// A value of a YAML document, with the place where it stands.
package struct Value: Hashable, Sendable {
  /// What the value holds.
  package enum Content: Hashable, Sendable {
    /// A word, number or text; empty when nothing was filled in.
    case scalar(String)
    /// Values one after the other.
    case sequence([Value])
    /// Values by key, in the order of the file.
    case mapping([Entry])
  }

  /// A key with its value.
  package struct Entry: Hashable, Sendable {
    /// The key.
    package let key: String
    /// Where the key stands.
    package let place: Place
    /// The value.
    package let value: Value

    /// Creates an entry.
    package init(key: String, place: Place, value: Value) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  /// Where the value begins.
  package let place: Place
  /// What it holds.
  package let content: Content

  /// Creates a value; readers of other formats make the same tree.
  package init(place: Place, content: Content) {
    self.place = place
    self.content = content
  }

  /// Whether nothing was filled in.
  package var isEmpty: Bool {
    switch content {
    case .scalar(let text): text.isEmpty
    case .sequence(let values): values.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }
}
