/// A place in a file.
public struct Place: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The file, as the user named it.
  public var file: String
  /// The line, counted from 1; 0 stands for the file as a whole.
  public var line: Int
  /// The column, counted from 1 in characters.
  public var column: Int

  /// Creates a place.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String { line == 0 ? file : "\(file):\(line):\(column)" }

  public static func < (first: Self, second: Self) -> Bool {
    (first.file, first.line, first.column) < (second.file, second.line, second.column)
  }
}
