import CoalitionModel
import Graphviz
import Testing

@testable import Diagrams

/// What is drawn can be seen: letters 4.5 to 1, lines that mean something 3 to 1 (WCAG 1.4.3, 1.4.11).
@Suite struct ContrastTests {
  private static let networks = [
    QualityNetwork(testDescription: "everything", network: SampleCoalitions.everything),
    QualityNetwork.made(14),
  ]

  @Test(arguments: networks, View.all.map(\.name))
  func `letters stand out from all that lies below them`(
    _ shown: QualityNetwork, _ view: String
  ) throws {
    let drawing = try QualityPictures.diagram(view, of: shown).drawing
    let fills = drawing.nodes.filter { $0.lines.isEmpty && $0.shape != .point && !$0.isObstacle }
    for node in drawing.nodes where !node.lines.isEmpty {
      let below = node.shape == .none ? fills.filter { $0.frame.overlaps(node.frame) } : [node]
      for fill in below.map(\.fill) + (node.shape == .none ? [Ink.page] : []) {
        #expect(node.textColor.contrast(with: fill) >= 4.5, "\(node.id)")
      }
    }
    for text in drawing.texts {
      #expect(text.color.contrast(with: Ink.page) >= 4.5, "\(text.id)")
    }
  }

  @Test(arguments: networks, View.all.map(\.name))
  func `outlines and lines that mean something stand out from the page`(
    _ shown: QualityNetwork, _ view: String
  ) throws {
    let diagram = try QualityPictures.diagram(view, of: shown)
    for node in diagram.drawing.nodes where diagram.data[node.id]?.isEmpty == false {
      #expect(node.stroke.contrast(with: Ink.page) >= 3, "\(node.id)")
    }
    for edge in diagram.drawing.edges where diagram.names[edge.id] != nil {
      #expect(edge.color.contrast(with: Ink.page) >= 3, "\(edge.id)")
    }
  }
}
