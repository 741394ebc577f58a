/// The passage of a source on which a statement rests.
package struct Citation: Hashable, Sendable {
  /// The id of the source.
  package var source: Source.ID
  /// Where in the source, or its words.
  package var passage: String?
  /// How sure an outside fact is; `nil` for what the source itself states.
  package var confidence: Confidence?

  /// Creates a citation.
  package init(source: Source.ID, passage: String? = nil, confidence: Confidence? = nil) {
    self.source = source
    self.passage = passage
    self.confidence = confidence
  }
}
