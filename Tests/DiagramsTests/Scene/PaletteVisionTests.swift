import CoalitionModel
import Graphviz
import Testing

@testable import Diagrams

/// The colors of domains and of what is to be discussed, as color blind readers see them and in print
/// without color.
@Suite struct PaletteVisionTests {
  private static let looks = (Domain.allCases + [nil as Domain?]).map { DomainLook.look(of: $0) }

  /// Each color once: domains that share the grey of unknown are told apart by name alone.
  private static var colors: [Color] {
    (looks.map { $0.color } + [Palette.discuss]).reduce(into: []) { found, color in
      if !found.contains(color) { found.append(color) }
    }
  }

  @Test(arguments: ColorVision.allCases)
  func `every two colors can be told apart by every reader`(_ vision: ColorVision) {
    let seen = Self.colors.map { vision.lab(of: $0) }
    for (index, one) in seen.enumerated() {
      for (other, color) in seen.enumerated().dropFirst(index + 1) {
        let difference = ColorDifference.between(one, color)
        #expect(difference >= 8.5, "\(Self.colors[index].hex) \(Self.colors[other].hex)")
      }
    }
  }

  /// Greyscale does not tell domains apart: the icon does, and stands out from its tile.
  @Test func `without color the icon tells the domain, and bars stand out from the page`() {
    #expect(Set(Self.looks.map { $0.icon }).count >= Self.colors.count - 1)
    for color in Self.colors { #expect(color.contrast(with: Palette.paper) >= 3) }
  }

  @Test func `black and white are 100 apart`() {
    let (black, white) = (ColorVision.normal.lab(of: .black), ColorVision.normal.lab(of: .white))
    #expect(abs(white.x - black.x - 100) < 0.01)
    #expect(abs(ColorDifference.between(black, white) - 100) < 0.01)
  }

  /// Pairs 1, 4, 7, 17, 20 and 25 of the table of Sharma, Wu and Dalal (2005).
  @Test func `differences agree with the published pairs`() {
    let pairs: [(SIMD3<Double>, SIMD3<Double>, Double)] = [
      (SIMD3(50, 2.6772, -79.7751), SIMD3(50, 0, -82.7485), 2.0425),
      (SIMD3(50, -1.3802, -84.2814), SIMD3(50, 0, -82.7485), 1.0000),
      (SIMD3(50, 0, 0), SIMD3(50, -1, 2), 2.3669),
      (SIMD3(50, 2.5, 0), SIMD3(73, 25, -18), 27.1492),
      (SIMD3(50, 2.5, 0), SIMD3(58, 24, 15), 19.4535),
      (SIMD3(60.2574, -34.0099, 36.2677), SIMD3(60.4626, -34.1751, 39.4387), 1.2644),
    ]
    for (one, other, expected) in pairs {
      #expect(abs(ColorDifference.between(one, other) - expected) < 0.00005)
      #expect(abs(ColorDifference.between(other, one) - expected) < 0.00005)
    }
  }
}
