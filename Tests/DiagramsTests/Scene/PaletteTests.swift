import CoalitionModel
import Graphviz
import Testing

@testable import Diagrams

/// Contrast as in WCAG 2.2: (L1 + 0.05) / (L2 + 0.05) of the relative luminances.
@Suite struct PaletteTests {
  private static let looks = (Domain.allCases + [nil as Domain?]).map { DomainLook.look(of: $0) }

  @Test func `letters of a domain are read on its tint and on white`() {
    for look in Self.looks {
      #expect(contrast(look.text, look.tint) >= 4.5, "\(look.icon.name)")
      #expect(contrast(look.text, Palette.paper) >= 4.5, "\(look.icon.name)")
      #expect(contrast(look.color, Palette.paper) >= 3, "\(look.icon.name)")
    }
  }

  @Test func `lines and second letters stand out on white and on every tint`() {
    #expect(contrast(Palette.secondText, Palette.paper) >= 7)
    #expect(contrast(Palette.discuss, Palette.paper) >= 4.5)
    for look in Self.looks { #expect(contrast(Palette.grey, look.tint) >= 3) }
  }

  @Test func `letters on a share are read`() {
    for share in [0, 0.15, 0.3, 0.6, 1] {
      let (fill, text) = Palette.share(share)
      #expect(contrast(fill, text) >= 4.5, "\(share)")
    }
  }

  @Test func `every domain has an icon of its own`() {
    #expect(Set(Self.looks.map { $0.icon }).count == Self.looks.count)
  }

  @Test func `no letters of a page are below its floor`() {
    for page in PageKind.all.flatMap({ [$0, $0.dense] }) {
      let type = page.type
      let fonts = [
        type.title, type.subtitle, type.heading, type.name, type.pill, type.listName,
        type.listText, type.legend, type.badge, type.chip, type.source,
      ]
      #expect(fonts.allSatisfy { $0.size >= type.floor }, "\(page.name)")
    }
  }

  @Test func `contrast runs from 1 to 21 and agrees with the definition`() {
    #expect(contrast(.black, .white) == 21)
    #expect(contrast(.white, .white) == 1)
    // The smallest gray levels around 4.5:1 on white, from the WCAG understanding documents.
    #expect(contrast(Color(hex: 0x767676), .white) >= 4.5)
    #expect(contrast(Color(hex: 0x777777), .white) < 4.5)
  }

  private func contrast(_ one: Color, _ two: Color) -> Double { one.contrast(with: two) }
}
