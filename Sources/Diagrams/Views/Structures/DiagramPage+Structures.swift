import CoalitionModel
import Graphviz

extension DiagramPage {
  /// The names of the structures, and under them a row per partner.
  mutating func add(_ content: StructuresContent, _ words: StructuresWords) {
    guard !content.columns.isEmpty else { return }
    let measure = TextMeasure()
    let left = Self.margin + StructuresContent.rowWidth
    let step = content.step(room: room)
    addHeadings(content, left: left, step: step)
    var middles: [Double] = []
    for row in content.rows {
      let height = max(row.isCounted ? 25 : 20, measure.size(of: row.lines).y + 6)
      let y = bottom + height / 2
      middles.append(y)
      add(row.mark, at: SIMD2(Self.margin + 14, y))
      add(
        Drawing.TextBlock(
          id: "naam-\(row.mark.id)",
          at: Point(x: Self.margin + 38, y: y - measure.size(of: row.lines).y / 2),
          lines: row.lines, fontSize: Mark.fontSize, color: Ink.text))
      let end = left + step * Double(content.columns.count)
      addRule(id: "a-\(row.mark.id)", from: SIMD2(left, y), to: SIMD2(end, y), color: Ink.guide)
      skip(height)
    }
    for (place, structure) in content.columns.enumerated() {
      let x = left + (Double(place) + 0.5) * step
      add(structure, place, at: x, Array(zip(content.rows, middles)), words)
    }
    skip(18)
  }

  private mutating func addHeadings(
    _ content: StructuresContent, left: Double, step: Double
  ) {
    let measure = TextMeasure(isBold: true)
    let areNamed = content.areNamed(room: room)
    let headings = content.columns.enumerated().map { place, structure in
      areNamed ? StructuresContent.heading(structure, width: step) : ["\(place + 1)"]
    }
    let height = headings.map { measure.size(of: $0).y }.max() ?? 0
    for (place, lines) in headings.enumerated() {
      let x = left + (Double(place) + 0.5) * step
      add(
        Drawing.TextBlock(
          id: "overleg-naam-\(place + 1)",
          at: Point(x: x, y: bottom + height - measure.size(of: lines).y), lines: lines,
          fontSize: Mark.fontSize, color: Ink.text, isBold: true, alignment: .center))
    }
    skip(height + 8)
  }

  /// One structure: an upright line with a dot or a number in every row with one who takes part.
  private mutating func add(
    _ structure: Structure, _ place: Int, at x: Double, _ rows: [(StructuresRow, Double)],
    _ words: StructuresWords
  ) {
    var dots: [(mark: Mark, y: Double)] = []
    for (row, y) in rows {
      let id = "stip-\(place + 1)-\(dots.count + 1)"
      if let mark = row.mark(in: structure, id: id, words) { dots.append((mark, y)) }
    }
    guard let first = dots.first, let last = dots.last else { return }
    let style = structure.standing == .planned ? TieStyle.planned : .collaboration
    addRule(
      id: "lijn-\(place + 1)", from: SIMD2(x, first.y), to: SIMD2(x, last.y), color: style.color,
      line: style.line, width: 1.6, name: structure.name)
    for dot in dots { add(dot.mark, at: SIMD2(x, dot.y)) }
  }
}
