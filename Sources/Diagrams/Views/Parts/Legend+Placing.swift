import Graphviz

extension Legend {
  private static let rowHeight = 29.0

  /// The rows of the legend in two columns, filled from top to bottom; in one when two are too wide.
  ///
  /// - Returns: The samples, their lines and words, and the height of all rows.
  func placed(
    at origin: SIMD2<Double>, width: Double
  ) -> (nodes: [Drawing.Node], edges: [Drawing.Edge], texts: [Drawing.TextBlock], height: Double) {
    var nodes: [Drawing.Node] = []
    var edges: [Drawing.Edge] = []
    var texts: [Drawing.TextBlock] = []
    let (rows, step) = grid(within: width)
    for (index, entry) in entries.enumerated() {
      let place = SIMD2(Double(index / rows), Double(index % rows))
      let center = origin + place * SIMD2(step, Self.rowHeight) + Mark.sampleSize / 2
      let sample = sample(of: entry, index, at: center)
      nodes += sample.nodes
      edges += sample.edges
      texts.append(words(sample.words, index, beside: center))
    }
    return (nodes, edges, texts, entries.isEmpty ? 0 : Double(rows) * Self.rowHeight)
  }

  /// How many rows a column has, and how far the columns are apart.
  private func grid(within width: Double) -> (rows: Int, step: Double) {
    let measure = TextMeasure(fontSize: Mark.fontSize)
    let widths = entries.map { Mark.sampleSize.x + 10 + measure.width(of: $0.words) }
    let rows = max(1, (entries.count + 1) / 2)
    let left = (widths.prefix(rows).max() ?? 0) + Self.gutter
    let right = widths.dropFirst(rows).max() ?? 0
    let step = max(width / 2, left)
    return step + right <= width ? (rows, step) : (max(1, entries.count), width)
  }

  private static let gutter = 24.0

  private func sample(
    of entry: Entry, _ index: Int, at center: SIMD2<Double>
  ) -> (nodes: [Drawing.Node], edges: [Drawing.Edge], words: String) {
    let name = entry.words
    switch entry {
    case .domain(let domain, _):
      let style = DomainStyle.style(of: domain)
      let mark = Mark(
        id: "legenda-\(index)", name: "", shape: style.shape, fill: style.fill,
        stroke: style.stroke, lines: [], size: Mark.sampleSize)
      return ([mark.node(at: center)], [], name)
    case .mark(let mark, _):
      return ([mark.node(at: center)], [], name)
    case .line(let style, _):
      let ends = zip(["a", "b"], [-0.5, 0.5]).map { end, side in
        let place = center + SIMD2(side * Mark.sampleSize.x, 0)
        return Drawing.Node(
          id: "legenda-\(index)\(end)", center: Point(x: place.x, y: place.y), size: .zero,
          shape: .point)
      }
      let line = Drawing.Edge(
        id: "legenda-\(index)", from: ends[0].id, to: ends[1].id, line: style.line,
        color: style.color, width: style.width, arrow: style.arrow(isMutual: false))
      return (ends, [line], name)
    }
  }

  private func words(
    _ text: String, _ index: Int, beside center: SIMD2<Double>
  ) -> Drawing.TextBlock {
    let measure = TextMeasure(fontSize: Mark.fontSize)
    return Drawing.TextBlock(
      id: "legenda-tekst-\(index)",
      at: Point(
        x: center.x + Mark.sampleSize.x / 2 + 10, y: center.y - measure.lineHeight / 2),
      lines: [text], fontSize: Mark.fontSize, color: Ink.text)
  }
}
