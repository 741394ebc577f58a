package import CoalitionModel
package import Graphviz

/// The colors of what is no domain; each has one meaning in every picture.
package enum Palette {
  /// The page, and the inside of cards.
  package static let paper = Color(hex: 0xFFFFFF)
  /// Letters and icons on a color; a hair off the page, so that a dark page keeps them.
  package static let onColor = Color(hex: 0xFEFEFE)
  /// Text, marks, and what is stated absent.
  package static let ink = Color(hex: 0x1A1F2B)
  /// Text of the second rank.
  package static let secondText = Color(hex: 0x4B5563)
  /// Ties and meetings.
  package static let dark = Color(hex: 0x374151)
  /// Memberships, and what is not known.
  package static let grey = Color(hex: 0x7F899B)
  /// The border of a card whose partner does not take part yet.
  package static let greyBorder = Color(hex: 0x6B7280)
  package static let hairline = Color(hex: 0xC4CAD4)
  package static let quietBox = Color(hex: 0xF3F4F6)
  package static let phaseBox = Color(hex: 0xEFF1F5)
  package static let phaseHead = Color(hex: 0xDCE1E9)
  /// To discuss, and nothing else.
  package static let discuss = Color(hex: 0xCC0F4A)
  /// Bands of many ties between containers.
  package static let band = Color(hex: 0xC3CBD8)
  /// A tie that is as it was, where only changes count; and the border of such a card.
  package static let unchanged = Color(hex: 0xC9CFD9)
  package static let unchangedArea = Color(hex: 0xDDE1E8)

  /// The color of a share of what is possible, and that of letters on it.
  ///
  /// The steps are at 15, 30 and 60 percent.
  package static func share(_ share: Double) -> (fill: Color, text: Color) {
    switch share {
    case ..<0.15: (Color(hex: 0xDCE2EB), ink)
    case ..<0.30: (Color(hex: 0xB4BFCE), ink)
    case ..<0.60: (Color(hex: 0x66738A), onColor)
    default: (dark, onColor)
    }
  }
}

/// How a domain looks: its colors and its icon.
package struct DomainLook: Hashable, Sendable {
  /// The bar and border of cards, and the tile of the icon.
  package let color: Color
  /// Letters on the tint or on white.
  package let text: Color
  /// The area of a container.
  package let tint: Color
  package let icon: Icon

  private init(_ color: UInt32, text: UInt32? = nil, tint: UInt32, _ icon: Icon) {
    self.color = Color(hex: color)
    self.text = Color(hex: text ?? color)
    self.tint = Color(hex: tint)
    self.icon = icon
  }

  /// The look of a domain; one that is not known, or of the network itself, is grey.
  package static func look(of domain: Domain?) -> DomainLook {
    switch domain {
    case .medical: DomainLook(0x1246E2, tint: 0xECF0FD, .plus)
    case .publicHealth: DomainLook(0x0A704E, tint: 0xE6F3EE, .shield)
    case .social: DomainLook(0x8C3B0C, tint: 0xF8ECE5, .people)
    case .municipality: DomainLook(0x561C86, tint: 0xF1ECF7, .townHall)
    case .informal: DomainLook(0xB98700, text: 0x7A5900, tint: 0xFAF3DF, .heart)
    case .insurer: DomainLook(0x2E3442, tint: 0xECEEF1, .umbrella)
    case .knowledge: DomainLook(0x169AE6, text: 0x0A659B, tint: 0xE5F3FC, .lightBulb)
    case .education: DomainLook(0xE05D9E, text: 0xB0306E, tint: 0xFCEBF3, .graduationCap)
    case .justice: DomainLook(0x8A9760, text: 0x55622E, tint: 0xF0F3E6, .scales)
    default: unknown
    }
  }

  /// The look of a domain that is not known.
  package static let unknown = DomainLook(
    0x6B7280, text: 0x4B5563, tint: 0xF3F4F6, .questionMark)
}
