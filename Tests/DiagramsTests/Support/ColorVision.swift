import Foundation
import Graphviz

/// How far apart colors look, also to readers who are color blind.
///
/// Matrices for full severity: Machado, Oliveira and Fernandes (2009), doi:10.1109/TVCG.2009.113.
enum ColorVision: CaseIterable {
  case normal
  case protanopia
  case deuteranopia
  case tritanopia

  private var rows: [SIMD3<Double>] {
    switch self {
    case .normal: [SIMD3(1, 0, 0), SIMD3(0, 1, 0), SIMD3(0, 0, 1)]
    case .protanopia:
      [
        SIMD3(0.152286, 1.052583, -0.204868), SIMD3(0.114503, 0.786281, 0.099216),
        SIMD3(-0.003882, -0.048116, 1.051998),
      ]
    case .deuteranopia:
      [
        SIMD3(0.367322, 0.860646, -0.227968), SIMD3(0.280085, 0.672501, 0.047413),
        SIMD3(-0.011820, 0.042940, 0.968881),
      ]
    case .tritanopia:
      [
        SIMD3(1.255528, -0.076749, -0.178779), SIMD3(-0.078411, 0.930809, 0.147602),
        SIMD3(0.004733, 0.691367, 0.303900),
      ]
    }
  }

  /// What a reader sees, in L*a*b*.
  func lab(of color: Color) -> SIMD3<Double> {
    let linear = SIMD3(
      Self.linear(color.hex >> 16), Self.linear(color.hex >> 8), Self.linear(color.hex))
    let seen = Self.product(rows, linear).clamped(lowerBound: .zero, upperBound: .one)
    let toXYZ = [
      SIMD3(0.4124564, 0.3575761, 0.1804375), SIMD3(0.2126729, 0.7151522, 0.0721750),
      SIMD3(0.0193339, 0.1191920, 0.9503041),
    ]
    let curved = Self.product(toXYZ, seen) / Self.product(toXYZ, .one)
    let x = Self.curve(curved.x)
    let y = Self.curve(curved.y)
    let z = Self.curve(curved.z)
    return SIMD3(116 * y - 16, 500 * (x - y), 200 * (y - z))
  }

  private static func product(_ rows: [SIMD3<Double>], _ vector: SIMD3<Double>) -> SIMD3<Double> {
    SIMD3((rows[0] * vector).sum(), (rows[1] * vector).sum(), (rows[2] * vector).sum())
  }

  private static func linear(_ channel: UInt32) -> Double {
    let value = Double(channel & 0xFF) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  private static func curve(_ value: Double) -> Double {
    value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
  }
}

extension Color {
  /// How light the color is, from 0 (black) to 1 (white).
  ///
  /// ## Source
  /// WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance.
  var relativeLuminance: Double {
    let red = Self.linear((hex >> 16) & 0xFF)
    let green = Self.linear((hex >> 8) & 0xFF)
    let blue = Self.linear(hex & 0xFF)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  /// How well two colors can be told apart, from 1 (equal) to 21 (black and white).
  ///
  /// ## Source
  /// WCAG 2.2, contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
  func contrast(with other: Color) -> Double {
    let lighter = max(relativeLuminance, other.relativeLuminance)
    let darker = min(relativeLuminance, other.relativeLuminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  private static func linear(_ channel: UInt32) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
