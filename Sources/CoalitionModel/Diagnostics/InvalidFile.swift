/// Thrown when a file holds mistakes; it names all of them.
package struct InvalidFile: Error, Hashable, Sendable {
  /// The mistakes and doubts, in the order of the file.
  package let diagnostics: [Diagnostic]

  /// Creates the error from what was found.
  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted { $0.place < $1.place }
  }
}
