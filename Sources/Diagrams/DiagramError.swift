public import Graphviz

/// Why a picture could not be made.
public enum DiagramError: Error, Hashable, Sendable {
  /// Graphviz could not draw it.
  case graphviz(GraphvizError)
  /// Graphviz drew it, but not as asked.
  case flawed([String])
  /// What Graphviz wrote could not be read.
  case unreadable
}
