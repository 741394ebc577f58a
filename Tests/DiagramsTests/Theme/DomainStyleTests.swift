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
      #expect(stroke.contrast(with: Ink.page) >= 4.5, "\(String(describing: domain))")
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
