import CoalitionModel
import Graphviz
import Testing

@testable import Diagrams

struct DomainStyleTests {
  private let everyone = Domain.allCases.map(Optional.some) + [nil]
  private let usual: [Domain] = [
    .medical, .social, .publicHealth, .municipality, .informal, .insurer,
  ]

  @Test func `every domain has a shape of its own`() {
    let shapes = everyone.map { DomainStyle.style(of: $0).shape }
    #expect(Set(shapes).count == everyone.count)
  }

  @Test func `labels can be read on every fill`() {
    for domain in everyone {
      let style = DomainStyle.style(of: domain)
      #expect(style.text.contrast(with: style.fill) >= 7, "\(String(describing: domain))")
    }
  }

  @Test func `outlines stand out from the page`() {
    for domain in everyone {
      let stroke = DomainStyle.style(of: domain).stroke
      #expect(stroke.contrast(with: Colors.page) >= 4.5, "\(String(describing: domain))")
    }
  }

  @Test func `the six usual domains differ for readers who are color blind`() {
    let styles = usual.map { DomainStyle.style(of: $0) }
    #expect(ColorVision.smallestDistance(among: styles.map(\.fill)) >= 19)
    #expect(ColorVision.smallestDistance(among: styles.map(\.stroke)) >= 28)
  }

  @Test func `the shared neutral look differs from the six usual domains`() {
    let styles = (usual.map(Optional.some) + [nil]).map { DomainStyle.style(of: $0) }
    #expect(ColorVision.smallestDistance(among: styles.map(\.fill)) >= 11)
    #expect(ColorVision.smallestDistance(among: styles.map(\.stroke)) >= 13)
  }

  @Test func `color distances are known for known colors`() {
    #expect(abs(ColorVision.smallestDistance(among: [.black, .white]) - 100) < 0.01)
    let green = Color(hex: 0x00FF00)
    #expect(ColorVision.smallestDistance(among: [green, green]) == 0)
  }
}

struct TieStyleTests {
  /// What is left of a style in a print without color.
  private struct Plain: Hashable {
    let line: LineStyle
    let head: Arrow.Head?
    let isBold: Bool
  }

  @Test func `every two kinds of line differ without color`() {
    let plain = TieStyle.allCases.map {
      Plain(line: $0.line, head: $0.head, isBold: $0.width >= 2)
    }
    #expect(Set(plain).count == TieStyle.allCases.count)
  }

  @Test(arguments: TieStyle.allCases)
  func `every line can be seen on the page`(style: TieStyle) {
    #expect(style.color.contrast(with: Colors.page) >= 4.5)
  }

  @Test func `a stronger tie has a wider line, and only where lines are solid`() {
    #expect(TieStyle.collaboration.width(strength: 1) > TieStyle.collaboration.width(strength: 0.2))
    #expect(TieStyle.missing.width(strength: 0) == 2.2)
    #expect(TieStyle.referral.width(strength: 7) == TieStyle.referral.width(strength: 1))
  }

  @Test func `a mutual tie has a head at both ends`() {
    #expect(TieStyle.referral.arrow(isMutual: false) == .forward(.normal))
    #expect(TieStyle.financing.arrow(isMutual: true) == .both(.vee))
    #expect(TieStyle.collaboration.arrow(isMutual: false) == .none)
  }

  @Test func `small print can be read on the page and on a band`() {
    for ink in [Colors.text, Colors.quiet] {
      #expect(ink.contrast(with: Colors.page) >= 7)
      #expect(ink.contrast(with: Colors.band) >= 7)
    }
    #expect(Colors.frame.contrast(with: Colors.page) >= 3)
  }
}

/// Contrast as WCAG defines it.
@Suite struct ContrastTests {
  @Test func `contrast runs from 1 to 21 and agrees with the definition`() {
    #expect(Color.black.contrast(with: .white) == 21)
    #expect(Color.white.contrast(with: .white) == 1)
    // The smallest gray levels around 4.5:1 on white, from the WCAG understanding documents.
    #expect(Color(hex: 0x767676).contrast(with: .white) >= 4.5)
    #expect(Color(hex: 0x777777).contrast(with: .white) < 4.5)
  }
}
