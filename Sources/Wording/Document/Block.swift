/// A piece of a report, free of any output format.
package enum Block: Hashable, Sendable {
  /// A heading; level 1 is the title.
  case heading(level: Int, String)
  /// A paragraph.
  case paragraph(String)
  /// A paragraph that begins with a label: "Waarom: …".
  case labeled(String, String)
  /// A list.
  case list([String])
  /// A numbered list, counted from 1.
  case numbered([String])
  /// A table with one header row.
  case table(header: [String], rows: [[String]])
  /// A picture of the same folder, with its text alternative.
  case picture(file: String, alternative: String)
}
