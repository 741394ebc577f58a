import CoalitionModel
import Graphviz

extension DiagramPage {
  /// The half matrix, with the domains named at the left and numbered above the columns; its cells
  /// are square, or low where the page is wide.
  mutating func add(_ content: MatrixContent, isWide: Bool) {
    guard !content.domains.isEmpty else { return }
    let measure = TextMeasure(fontSize: Mark.fontSize)
    let names = content.names.map {
      FittedLabel(measure: measure, width: 118, stretch: 1, mostLines: 2).lines($0)
    }
    let number = 38.0
    let left = Self.margin + number + 8 + (names.map { measure.size(of: $0).x }.max() ?? 0) + 14
    let count = Double(content.domains.count)
    let side = min(84, ((width - Self.margin - left) / count).rounded(.down))
    let step = SIMD2(side, isWide ? min(side, 50) : side)
    let top = bottom + 36
    for (place, domain) in content.domains.enumerated() {
      let y = top + (Double(place) + 0.5) * step.y
      let icons =
        [("rij", SIMD2(Self.margin + number / 2, y))]
        + [("kolom", SIMD2(left + (Double(place) + 0.5) * step.x, bottom + 14))]
      for (id, center) in icons {
        add(.number(place + 1, of: domain, id: "\(id)-\(place + 1)"), at: center)
      }
      add(
        Drawing.TextBlock(
          id: "naam-\(place + 1)",
          at: Point(x: Self.margin + number + 8, y: y - measure.size(of: names[place]).y / 2),
          lines: names[place], fontSize: Mark.fontSize, color: Ink.text))
    }
    for cell in content.cells {
      let place = SIMD2(Double(cell.column), Double(cell.row)) + 0.5
      add(.cell(cell, content, size: step - 4), at: SIMD2(left, top) + place * step)
    }
    skip(36 + count * step.y + 22)
  }
}

extension Mark {
  /// The number of a domain in its shape.
  fileprivate static func number(_ number: Int, of domain: Domain?, id: String) -> Mark {
    let style = DomainStyle.style(of: domain)
    var mark = Mark(
      id: id, name: "", shape: style.shape, fill: style.fill, stroke: style.stroke,
      lines: ["\(number)"], size: SIMD2(38, 28))
    mark.isObstacle = false
    return mark
  }

  fileprivate static func cell(
    _ cell: MatrixContent.Cell, _ content: MatrixContent, size: SIMD2<Double>
  ) -> Mark {
    let counts = cell.counts.joined()
    let isNarrow = TextMeasure().width(of: counts) > size.x - 6
    let known = isNarrow ? cell.counts : [counts]
    let denied = cell.absent > 0 ? ["× \(cell.absent)"] : []
    let names = [cell.row, cell.column].map { content.names[$0] }
    var mark = Mark(
      id: "vak-\(cell.row + 1)-\(cell.column + 1)", name: "\(names[0]) – \(names[1]): \(counts)",
      shape: .box, fill: cell.shade.fill, stroke: Ink.frame,
      lines: cell.pairs == 0 ? ["–"] : known + denied, size: size)
    mark.strokeWidth = 1
    mark.line = cell.pairs == 0 ? .solid : cell.shade.line
    mark.isObstacle = false
    mark.data = [
      "row": content.domains[cell.row]?.code ?? "",
      "column": content.domains[cell.column]?.code ?? "", "ties": "\(cell.ties)",
      "pairs": "\(cell.pairs)", "absent": "\(cell.absent)",
    ]
    return mark
  }
}
