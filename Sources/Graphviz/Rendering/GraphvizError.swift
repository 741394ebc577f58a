/// Why a page could not be drawn.
package enum GraphvizError: Error, Codable, Hashable, Sendable {
  /// The page breaks a rule; Graphviz was not called.
  case invalid(field: String, reason: String)
  /// Graphviz cannot be used here; the text says what is missing.
  case unavailable(String)
  case layoutFailed([Diagnostic])
  case renderFailed([Diagnostic])
  /// The worker process was not ready within so many seconds and was ended.
  case timedOut(seconds: Double)
  /// The worker process was ended by a signal, such as 11 for a bad access to memory.
  case workerCrashed(signal: Int32)
  /// What the worker process wrote is not whole, or not what was asked.
  case workerUnreadable

  /// A message of Graphviz.
  package struct Diagnostic: Codable, Hashable, Sendable {
    package let level: Level
    package let message: String

    /// How bad a message is.
    package enum Level: String, Codable, Hashable, Sendable {
      case warning
      case error
    }
  }
}

extension GraphvizError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .invalid(let field, let reason): "\(field): \(reason)"
    case .unavailable(let missing): "cannot use Graphviz: \(missing)"
    case .layoutFailed(let said): "Graphviz could not lay out the page" + Self.list(said)
    case .renderFailed(let said): "Graphviz could not draw the page" + Self.list(said)
    case .timedOut(let seconds): "drawing took more than \(seconds) seconds"
    case .workerCrashed(let signal): "the process that draws was ended by signal \(signal)"
    case .workerUnreadable: "the process that draws gave no whole answer"
    }
  }

  private static func list(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.isEmpty ? "" : ": " + diagnostics.map { $0.message }.joined(separator: "; ")
  }
}

extension GraphvizError.Diagnostic {
  /// What libgvc said, which comes in fragments: "Warning", ": ", the text, more lines.
  static func list(in messages: String) -> [Self] {
    var found: [Self] = []
    for line in messages.split(separator: "\n") {
      if let warning = rest(of: line, after: "Warning: ") {
        found.append(Self(level: .warning, message: warning))
      } else if let error = rest(of: line, after: "Error: ") {
        found.append(Self(level: .error, message: error))
      } else if let last = found.popLast() {
        found.append(Self(level: last.level, message: "\(last.message) \(line)"))
      } else {
        found.append(Self(level: .warning, message: String(line)))
      }
    }
    return found
  }

  private static func rest(of line: Substring, after prefix: String) -> String? {
    line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil
  }
}
