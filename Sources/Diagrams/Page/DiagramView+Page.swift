import Graphviz
package import NetworkAnalysis

extension DiagramView {
  /// The picture of an analysis, laid out for a page.
  ///
  /// A view fills a width and grows downward. For a page of a fixed shape the width is sought at
  /// which the picture has that shape, because there its letters are largest.
  ///
  /// - Complexity: three layouts for each shape that the page may have.
  package func diagram(
    of analysis: Analysis, _ options: DiagramOptions, on page: PageShape
  ) -> Diagram {
    var best = diagram(of: analysis, options)
    var largest = page.ratios.map { best.scale(in: $0) }.max() ?? 0
    for ratio in page.ratios {
      var fitted = options
      fitted.aspect = ratio.x / ratio.y
      var area = best.drawing.canvas.width * best.drawing.canvas.height
      for _ in 0..<3 {
        let ideal = (area * ratio.x / ratio.y).squareRoot().rounded(.up)
        guard ideal.isFinite, abs(ideal - fitted.width) >= 4 || fitted.width == options.width
        else { break }
        fitted.width = max(DiagramOptions.leastWidth, ideal)
        let candidate = diagram(of: analysis, fitted)
        area = candidate.drawing.canvas.width * candidate.drawing.canvas.height
        let scale = candidate.scale(in: ratio)
        if scale > largest { (best, largest) = (candidate, scale) }
      }
    }
    return best.centered(on: page.canvas(around: best.drawing.canvas))
  }
}
