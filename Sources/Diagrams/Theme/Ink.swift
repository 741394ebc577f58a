import Graphviz

/// The colors of what is neither a partner nor a tie.
enum Ink {
  /// Labels, titles and plain lines.
  static let text = Color(hex: 0x1A1A1A)
  /// Sources and other small print.
  static let quiet = Color(hex: 0x4A4A4A)
  /// Frames, rings and bands behind the partners; never the only carrier of a meaning.
  static let frame = Color(hex: 0x8C8C8C)
  /// Rules that lead the eye along a row.
  static let guide = Color(hex: 0xD0D0D0)
  /// A tie among so many that each is hardly seen.
  static let thread = Color(hex: 0xB4BCC8)
  /// The background of a band or frame.
  static let band = Color(hex: 0xF4F4F4)
  /// The background of a ring, counted from the inside: lighter outward.
  static func ring(_ place: Int) -> Color {
    let tints: [UInt32] = [0xE9EEF4, 0xF1F4F8, 0xF8FAFC]
    return place < tints.count ? Color(hex: tints[place]) : page
  }
  /// The page, on which all contrasts are reckoned.
  static let page = Color.white
}
