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
}

extension Color: CustomStringConvertible {
  /// `#RRGGBB`, in lower case.
  package var description: String {
    let digits = String(hex, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}

#if !hasFeature(Embedded)
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
#endif
