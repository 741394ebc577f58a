import CoalitionModel
import Graphviz

extension Scene {
  /// The same picture for a dark page: light letters, dark cards and areas, the colors of domains
  /// light enough for both.
  var darkened: Scene {
    var scene = recolored(Self.dark)
    scene.background = Self.dark[Palette.paper] ?? Palette.ink
    return scene
  }

  private static let dark: [Color: Color] = {
    var colors: [Color: Color] = [:]
    for (light, dark) in neutrals { colors[light] = Color(hex: dark) }
    for domain in Domain.allCases.map({ Optional($0) }) + [nil] {
      let look = DomainLook.look(of: domain)
      // Bars and letters keep their hue and become light enough for a dark area.
      colors[look.text] = look.text.lightened
      colors[look.color] = look.color.lightened
      colors[look.tint] = look.color.mixed(with: Color(hex: 0x171B24), 0.82)
    }
    return colors
  }()

  private static let neutrals: [(Color, UInt32)] = [
    (Palette.paper, 0x171B24), (Palette.ink, 0xF3F4F6), (Palette.secondText, 0xC4CAD4),
    (Palette.dark, 0xDCE1E9), (Palette.grey, 0x8C96A8), (Palette.greyBorder, 0x9AA3B2),
    (Palette.hairline, 0x4B5563), (Palette.quietBox, 0x222835), (Palette.phaseBox, 0x222835),
    (Palette.phaseHead, 0x303848), (Palette.discuss, 0xFF6B93), (Palette.band, 0x5A6475),
    (Palette.unchanged, 0x5A6475), (Palette.unchangedArea, 0x303848),
    (Palette.onColor, 0x10131A), (Palette.share(0).fill, 0x303848),
    (Palette.share(0.2).fill, 0x4B5563), (Palette.share(0.4).fill, 0x8C96A8),
  ]
}

extension Color {
  /// The color with as much white as makes it light.
  fileprivate var lightened: Color {
    let shares = stride(from: 0.35, through: 0.8, by: 0.05)
    return shares.map { mixed(with: .white, $0) }.first { $0.lightness >= 0.62 }
      ?? mixed(with: .white, 0.8)
  }

  /// A rough lightness from 0 to 1.
  private var lightness: Double {
    func part(_ shift: UInt32) -> Double { Double((hex >> shift) & 0xFF) / 255 }
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
  }

  /// The color with a share of another in it, from 0 to 1.
  func mixed(with other: Color, _ share: Double) -> Color {
    func part(_ shift: UInt32) -> UInt32 {
      let (one, two) = (Double((hex >> shift) & 0xFF), Double((other.hex >> shift) & 0xFF))
      return UInt32((one + (two - one) * share).rounded()) << shift
    }
    return Color(hex: part(16) | part(8) | part(0))
  }
}
