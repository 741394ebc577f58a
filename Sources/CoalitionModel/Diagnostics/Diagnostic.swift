/// A mistake or a doubt in a file: where it is, what was found, what was expected.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The file cannot be used as it is.
    case error
    /// The file can be used, but this is probably not what was meant.
    case warning
  }

  /// How bad it is.
  public var severity: Severity
  /// Where it is.
  public var place: Place
  /// What was found.
  public var found: Text
  /// What was expected instead.
  public var expected: Text?
  /// The word that was probably meant.
  public var suggestion: String?

  /// Creates a diagnostic.
  public init(
    _ severity: Severity = .error, at place: Place, found: Text, expected: Text? = nil,
    suggestion: String? = nil
  ) {
    self.severity = severity
    self.place = place
    self.found = found
    self.expected = expected
    self.suggestion = suggestion
  }

  /// What was found, what was expected and what was probably meant, on one line.
  public func message(_ language: Language) -> String {
    var parts = [found(language)]
    if let expected { parts.append(expected(language)) }
    if let suggestion {
      parts.append(
        Text(nl: "bedoelt u '\(suggestion)'?", en: "did you mean '\(suggestion)'?")(language))
    }
    return parts.joined(separator: "; ")
  }

  /// The whole diagnostic on one line: `FILE:LINE:COLUMN: error: message`.
  public func line(_ language: Language) -> String {
    "\(place): \(severity.rawValue): \(message(language))"
  }
}
