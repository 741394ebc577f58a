import Foundation

/// How different two colors look.
///
/// ## Source
/// CIEDE2000: Sharma, Wu and Dalal (2005), doi:10.1002/col.20070, with which its test pairs agree.
enum ColorDifference {
  private static func degrees(_ radians: Double) -> Double { radians * 180 / .pi }
  private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }

  private static func hue(_ a: Double, _ b: Double) -> Double {
    guard a != 0 || b != 0 else { return 0 }
    let angle = degrees(atan2(b, a))
    return angle < 0 ? angle + 360 : angle
  }

  private static func share(_ chroma: Double) -> Double {
    (pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7))).squareRoot()
  }

  /// The difference between two colors in L*a*b*.
  static func between(_ one: SIMD3<Double>, _ other: SIMD3<Double>) -> Double {
    let mean = [one, other].map { hypot($0.y, $0.z) }.reduce(0, +) / 2
    let stretch = 1 + 0.5 * (1 - share(mean))
    let (a1, a2) = (stretch * one.y, stretch * other.y)
    let (c1, c2) = (hypot(a1, one.z), hypot(a2, other.z))
    let (h1, h2) = (hue(a1, one.z), hue(a2, other.z))
    let isGray = c1 * c2 == 0
    var turn = isGray ? 0 : h2 - h1
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    var h = isGray || abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + 360) / 2
    if isGray { h = h1 + h2 } else if h >= 360 { h -= 360 }
    let (l, c) = ((one.x + other.x) / 2, (c1 + c2) / 2)
    let t =
      1 - 0.17 * cos(radians(h - 30)) + 0.24 * cos(radians(2 * h))
      + 0.32 * cos(radians(3 * h + 6)) - 0.20 * cos(radians(4 * h - 63))
    let offset = (l - 50) * (l - 50)
    let dl = (other.x - one.x) / (1 + 0.015 * offset / (20 + offset).squareRoot())
    let dc = (c2 - c1) / (1 + 0.045 * c)
    let dh = 2 * (c1 * c2).squareRoot() * sin(radians(turn / 2)) / (1 + 0.015 * c * t)
    let bend = 30 * exp(-pow((h - 275) / 25, 2))
    let rotation = -sin(radians(2 * bend)) * 2 * share(c)
    return (dl * dl + dc * dc + dh * dh + rotation * dc * dh).squareRoot()
  }
}
