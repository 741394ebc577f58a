import Graphviz
import Testing

@testable import Diagrams

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
    #expect(style.color.contrast(with: Ink.page) >= 4.5)
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
    for ink in [Ink.text, Ink.quiet] {
      #expect(ink.contrast(with: Ink.page) >= 7)
      #expect(ink.contrast(with: Ink.band) >= 7)
    }
    #expect(Ink.frame.contrast(with: Ink.page) >= 3)
  }
}
