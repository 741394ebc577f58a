import Foundation

/// An opaque color of the web, such as `#063AB4`.
package struct Color: Hashable, Sendable {
  /// Red, green and blue in one number: `0xRRGGBB`.
  package let hex: UInt32

  /// Black.
  package static let black = Color(hex: 0x000000)
  /// White.
  package static let white = Color(hex: 0xFFFFFF)

  /// - Precondition: The number is at most `0xFFFFFF`.
  package init(hex: UInt32) {
    precondition(hex <= 0xFFFFFF, "A color is a number from 0x000000 to 0xFFFFFF")
    self.hex = hex
  }

  /// Reads `#RRGGBB`; anything else gives nil.
  package init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let hex = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(hex: hex)
  }

  /// How light the color is, from 0 (black) to 1 (white).
  ///
  /// ## Source
  /// WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance.
  package var relativeLuminance: Double {
    let red = Self.linear((hex >> 16) & 0xFF)
    let green = Self.linear((hex >> 8) & 0xFF)
    let blue = Self.linear(hex & 0xFF)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  /// How well two colors can be told apart, from 1 (equal) to 21 (black and white).
  ///
  /// ## Source
  /// WCAG 2.2, contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
  package func contrast(with other: Color) -> Double {
    let lighter = max(relativeLuminance, other.relativeLuminance)
    let darker = min(relativeLuminance, other.relativeLuminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  private static func linear(_ channel: UInt32) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}

extension Color: Codable {
  /// Reads the number of a color; a larger one is an error.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let hex = try container.decode(UInt32.self)
    guard hex <= 0xFFFFFF else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "A color is a number from 0x000000 to 0xFFFFFF")
    }
    self.init(hex: hex)
  }

  /// Writes the number of the color.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}

extension Color: CustomStringConvertible {
  /// `#RRGGBB`, in lower case.
  package var description: String {
    let digits = String(hex, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
