/// A kind of file that a drawing can become.
public enum Format: Hashable, Sendable {
  case svg
  /// Exactly so many pixels wide; the height follows the canvas, rounded to a whole pixel.
  case png(width: Int)
  case pdf
}
