import Graphviz

extension Legend {
  private static let rowHeight = 29.0

  /// The entries in columns, filled from top to bottom: as few rows as the width allows.
  ///
  /// - Returns: The samples, their lines and words, and the height of all rows.
  func placed(
    at origin: SIMD2<Double>, width: Double
  ) -> (nodes: [Drawing.Node], edges: [Drawing.Edge], texts: [Drawing.TextBlock], height: Double) {
    var nodes: [Drawing.Node] = []
    var edges: [Drawing.Edge] = []
    var texts: [Drawing.TextBlock] = []
    let columns = LegendColumns(widths: widths).fitting(width)
    for column in columns {
      for (row, index) in column.entries.enumerated() {
        let center =
          origin + SIMD2(column.left, Double(row) * Self.rowHeight) + Mark.sampleSize / 2
        let sample = sample(of: entries[index], index, at: center)
        nodes += sample.nodes
        edges += sample.edges
        texts.append(words(sample.words, index, beside: center))
      }
    }
    let rows = columns.map { $0.entries.count }.max() ?? 0
    return (nodes, edges, texts, Double(rows) * Self.rowHeight)
  }

  /// How wide each entry is.
  private var widths: [Double] {
    let measure = TextMeasure(fontSize: Mark.fontSize)
    return entries.map { Mark.sampleSize.x + 10 + measure.width(of: $0.words) }
  }

  /// The width of one column, in which a paragraph can be read too.
  var columnWidth: Double { max(180, widths.max() ?? 0).rounded(.up) }

  /// How high the legend is in a width.
  func height(width: Double) -> Double { placed(at: .zero, width: width).height }

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
      let line = line(style, width: style.width, index, at: center)
      return (line.ends, [line.edge], name)
    case .strong:
      let style = TieStyle.collaboration
      let line = line(style, width: style.width(strength: 1), index, at: center)
      return (line.ends, [line.edge], name)
    }
  }

  private func line(
    _ style: TieStyle, width: Double, _ index: Int, at center: SIMD2<Double>
  ) -> (ends: [Drawing.Node], edge: Drawing.Edge) {
    let ends = zip(["a", "b"], [-0.5, 0.5]).map { end, side in
      let place = center + SIMD2(side * Mark.sampleSize.x, 0)
      return Drawing.Node(
        id: "legenda-\(index)\(end)", center: Point(x: place.x, y: place.y), size: .zero,
        shape: .point)
    }
    let edge = Drawing.Edge(
      id: "legenda-\(index)", from: ends[0].id, to: ends[1].id, line: style.line,
      color: style.color, width: width, arrow: style.arrow(isMutual: false))
    return (ends, edge)
  }

  private func words(
    _ text: String, _ index: Int, beside center: SIMD2<Double>
  ) -> Drawing.TextBlock {
    let measure = TextMeasure(fontSize: Mark.fontSize)
    return Drawing.TextBlock(
      id: "legenda-tekst-\(index)",
      at: Point(
        x: center.x + Mark.sampleSize.x / 2 + 10, y: center.y - measure.lineHeight / 2),
      lines: [text], fontSize: Mark.fontSize, color: Colors.text)
  }
}

/// Divides the entries of a legend over columns.
struct LegendColumns {
  private static let gutter = 24.0

  /// How wide each entry is.
  let widths: [Double]

  /// Columns that fit a width, spread over it: one more only where that saves a quarter of the
  /// rows, and as even as can be.
  func fitting(_ width: Double) -> [(left: Double, entries: Range<Int>)] {
    guard !widths.isEmpty else { return [] }
    var best = [widths.indices]
    for count in 2...mostColumns {
      let splits = Self.splits(of: widths.indices, into: count).filter { used(by: $0) <= width }
      guard let even = splits.min(by: { Self.unevenness($0) < Self.unevenness($1) }) else { break }
      if 4 * Self.rows(even) <= 3 * Self.rows(best) { best = even }
    }
    let spare = max(0, width - used(by: best)) / Double(best.count)
    var left = 0.0
    return best.map { column in
      defer { left += widest(column) + Self.gutter + spare }
      return (left, column)
    }
  }

  /// Of many entries not all ways to divide them over four columns are tried.
  private var mostColumns: Int { widths.count <= 24 ? 4 : 2 }

  /// All ways to cut a range into so many parts.
  private static func splits(of range: Range<Int>, into count: Int) -> [[Range<Int>]] {
    guard count > 1 else { return [[range]] }
    return range.dropFirst().flatMap { cut in
      splits(of: cut..<range.upperBound, into: count - 1).map { [range.lowerBound..<cut] + $0 }
    }
  }

  private func widest(_ column: Range<Int>) -> Double { widths[column].max() ?? 0 }

  private func used(by columns: [Range<Int>]) -> Double {
    columns.reduce(-Self.gutter) { $0 + widest($1) + Self.gutter }
  }

  private static func rows(_ columns: [Range<Int>]) -> Int { columns.map { $0.count }.max() ?? 0 }

  /// The rows, how far columns differ, and how empty the first is; the least is the best.
  private static func unevenness(_ columns: [Range<Int>]) -> (Int, Int, Int) {
    (rows(columns), columns.reduce(0) { $0 + $1.count * $1.count }, -columns[0].count)
  }
}
