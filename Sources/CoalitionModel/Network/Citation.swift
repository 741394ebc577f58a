/// The passage of a source on which a statement rests.
public struct Citation: Hashable, Sendable {
  /// The id of the source.
  public var source: Source.ID
  /// Where in the source, or its words.
  public var passage: String?
  /// How sure an outside fact is; `nil` for what the source itself states.
  public var confidence: Confidence?

  /// Creates a citation.
  public init(source: Source.ID, passage: String? = nil, confidence: Confidence? = nil) {
    self.source = source
    self.passage = passage
    self.confidence = confidence
  }
}
