/// Why a drawing could not be made.
public enum GraphvizError: Error, Hashable, Sendable {
  /// The drawing breaks a rule; Graphviz was not called.
  case invalid(field: String, reason: String)
  /// Graphviz cannot be used here; the text says what is missing.
  case unavailable(String)
  case layoutFailed([Diagnostic])
  case renderFailed([Diagnostic])

  /// A message of Graphviz.
  public struct Diagnostic: Hashable, Sendable {
    public let level: Level
    public let message: String

    /// How bad a message is.
    public enum Level: String, Hashable, Sendable {
      case warning
      case error
    }
  }
}

extension GraphvizError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invalid(let field, let reason): "\(field): \(reason)"
    case .unavailable(let missing): "cannot use Graphviz: \(missing)"
    case .layoutFailed(let said): "Graphviz could not lay out the drawing" + Self.list(said)
    case .renderFailed(let said): "Graphviz could not draw the drawing" + Self.list(said)
    }
  }

  private static func list(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.isEmpty ? "" : ": " + diagnostics.map(\.message).joined(separator: "; ")
  }
}
