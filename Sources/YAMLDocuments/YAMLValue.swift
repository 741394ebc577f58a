public import CoalitionModel

/// A value of a YAML document, with the place where it stands.
public struct YAMLValue: Hashable, Sendable {
  /// What the value holds.
  public enum Content: Hashable, Sendable {
    /// A word, number or text; empty when nothing was filled in.
    case scalar(String)
    /// Values one after the other.
    case sequence([YAMLValue])
    /// Values by key, in the order of the file.
    case mapping([Entry])
  }

  /// A key with its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public let key: String
    /// Where the key stands.
    public let place: Place
    /// The value.
    public let value: YAMLValue

    /// Creates an entry.
    public init(key: String, place: Place, value: YAMLValue) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  /// Where the value begins.
  public let place: Place
  /// What it holds.
  public let content: Content

  /// Creates a value; readers of other formats make the same tree.
  public init(place: Place, content: Content) {
    self.place = place
    self.content = content
  }

  /// Whether nothing was filled in.
  public var isEmpty: Bool {
    switch content {
    case .scalar(let text): text.isEmpty
    case .sequence(let values): values.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }
}
