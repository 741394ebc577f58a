import CoalitionModel
import Graphviz

/// How partners of one domain look: a shape of their own, and colors that differ for every reader.
///
/// The six domains that most coalitions have differ in fill and stroke for normal sight and for
/// the three kinds of color blindness. Nine such fills do not exist in legible tints, so the other
/// three share white with partners of no known domain, and differ by shape.
struct DomainStyle: Hashable, Sendable {
  let shape: Shape
  let fill: Color
  let stroke: Color
  /// The color of the label on the fill.
  let text = Colors.text

  /// The looks of a domain; nil is a partner whose domain is not known, and a domain of
  /// the network itself looks the same.
  static func style(of domain: Domain?) -> DomainStyle {
    switch domain {
    case .medical: DomainStyle(.roundedBox, fill: 0xDBE8F7, stroke: 0x063AB4)
    case .social: DomainStyle(.ellipse, fill: 0xE1B08E, stroke: 0x532906)
    case .publicHealth: DomainStyle(.hexagon, fill: 0xAFF4CB, stroke: 0x02865C)
    case .municipality: DomainStyle(.octagon, fill: 0xEF81DA, stroke: 0x970E76)
    case .informal: DomainStyle(.note, fill: 0xEAE18A, stroke: 0x7E6E0E)
    case .insurer: DomainStyle(.cds, fill: 0xB3B3B3, stroke: 0x1A1A1A)
    case .knowledge: DomainStyle(.folder, fill: neutralFill, stroke: neutralStroke)
    case .education: DomainStyle(.house, fill: neutralFill, stroke: neutralStroke)
    case .justice: DomainStyle(.component, fill: neutralFill, stroke: neutralStroke)
    default: DomainStyle(.box, fill: neutralFill, stroke: neutralStroke)
    }
  }

  private static let neutralFill: UInt32 = 0xFFFFFF
  private static let neutralStroke: UInt32 = 0x5C5C5C

  private init(_ shape: Shape, fill: UInt32, stroke: UInt32) {
    self.shape = shape
    self.fill = Color(hex: fill)
    self.stroke = Color(hex: stroke)
  }
}

/// The colors of what is neither a partner nor a tie.
enum Colors {
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
