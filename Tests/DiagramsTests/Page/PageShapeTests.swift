import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing

@testable import Diagrams

struct PageShapeTests {
  private func diagram(on page: PageShape) -> Diagram {
    let analysis = Analysis(of: SampleCoalitions.everything)
    return View.overview.diagram(of: analysis, DiagramOptions(), on: page)
  }

  @Test func `a page has exactly its shape, and everything stays on it`() {
    for (page, ratio) in [(PageShape.slide, 16.0 / 9), (.square, 1.0)] {
      let drawing = diagram(on: page).drawing
      #expect(abs(drawing.canvas.width / drawing.canvas.height - ratio) < 1e-9)
      let canvas = Rect(origin: .zero, size: drawing.canvas)
      #expect(drawing.nodes.allSatisfy { $0.shape == .point || canvas.contains($0.frame) })
    }
  }

  @Test func `a page is laid out anew, and its letters are larger than those of a scaled column`() {
    let column = diagram(on: .column)
    for page in [PageShape.slide, .square, .paper(.a4)] {
      let fitted = diagram(on: page)
      let scales = page.ratios.map { ratio in (column.scale(in: ratio), fitted.scale(in: ratio)) }
      #expect(scales.map(\.1).max() ?? 0 >= scales.map(\.0).max() ?? 0)
    }
    #expect(diagram(on: .slide).drawing.canvas.width > 700)
  }

  @Test func `letters are at least 12 pixels on a slide and in a square`() {
    for (page, pixels) in [(PageShape.slide, 1920.0), (.square, 1080.0)] {
      let drawing = diagram(on: page).drawing
      let smallest = drawing.texts.map(\.fontSize).min() ?? 0
      #expect(smallest * pixels / drawing.canvas.width >= 12)
    }
  }

  @Test func `paper turns with the picture`() {
    #expect(Paper.a4.size(for: Size(width: 600, height: 900)).height == 842)
    #expect(Paper.a4.size(for: Size(width: 900, height: 600)).height == 595)
  }

  @Test func `the column is what a view makes of itself`() {
    let analysis = Analysis(of: SampleCoalitions.everything)
    let own = View.overview.diagram(of: analysis, DiagramOptions())
    #expect(diagram(on: .column).drawing == own.drawing)
  }

  @Test(arguments: View.all.map(\.name))
  func `every view of every place can be drawn as a slide`(_ name: String) throws {
    let view = try #require(View.all.first { $0.name == name })
    for place in QualityNetwork.places where place.network.partners.count > 15 {
      let slide = view.diagram(of: Analysis(of: place.network), DiagramOptions(), on: .slide)
      let texts = slide.drawing.texts.filter { $0.fontSize == 12 }
      let measure = TextMeasure(fontSize: 12)
      #expect(texts.allSatisfy { measure.size(of: $0.lines).x <= 720 })
      #expect(try slide.rendered(as: [.svg]).outputs[.svg] != nil)
    }
  }
}
