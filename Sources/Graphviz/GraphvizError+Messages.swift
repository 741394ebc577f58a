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

extension [GraphvizError.Diagnostic] {
  /// The warnings in our words, each once.
  ///
  /// Left out: that a label is larger than its node, which is said of every label that fills
  /// an ellipse; whether it does not fit is judged here, by ``Shape``.
  var warnings: [String] {
    var found: [String] = []
    for diagnostic in self where !diagnostic.message.contains("size too small for label") {
      let isStraight = diagnostic.message.contains("falling back to straight line edges")
      let warning = isStraight ? Rendering.straightEdgesWarning : diagnostic.message
      if !found.contains(warning) { found.append(warning) }
    }
    return found
  }
}
