/// Thrown when a file holds mistakes; it names all of them.
public struct InvalidFile: Error, Hashable, Sendable {
  /// The mistakes and doubts, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Creates the error from what was found.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted { $0.place < $1.place }
  }
}
