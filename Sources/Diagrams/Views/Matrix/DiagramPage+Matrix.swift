import CoalitionModel
import Graphviz

extension DiagramPage {
  /// The half matrix, with the domains named at the left and numbered above the columns.
  mutating func add(_ content: MatrixContent) {
    guard !content.domains.isEmpty else { return }
    let measure = TextMeasure(fontSize: Mark.fontSize)
    let names = content.names.map {
      FittedLabel(measure: measure, width: 118, stretch: 1, mostLines: 2).lines($0)
    }
    let number = 38.0
    let left = Self.margin + number + 8 + (names.map { measure.size(of: $0).x }.max() ?? 0) + 14
    let count = Double(content.domains.count)
    let step = min(84, ((width - Self.margin - left) / count).rounded(.down))
    let top = bottom + 36
    for (place, domain) in content.domains.enumerated() {
      let y = top + (Double(place) + 0.5) * step
      let icons =
        [("rij", SIMD2(Self.margin + number / 2, y))]
        + [("kolom", SIMD2(left + (Double(place) + 0.5) * step, bottom + 14))]
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
      add(.cell(cell, content, side: step - 4), at: SIMD2(left, top) + place * step)
    }
    skip(36 + count * step + 22)
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
    _ cell: MatrixContent.Cell, _ content: MatrixContent, side: Double
  ) -> Mark {
    let counts = "\(cell.ties)/\(cell.pairs)"
    let isNarrow = TextMeasure().width(of: counts) > side - 6
    let known = isNarrow ? ["\(cell.ties)", "/\(cell.pairs)"] : [counts]
    let denied = cell.absent > 0 ? ["× \(cell.absent)"] : []
    let names = [cell.row, cell.column].map { content.names[$0] }
    var mark = Mark(
      id: "vak-\(cell.row + 1)-\(cell.column + 1)", name: "\(names[0]) – \(names[1]): \(counts)",
      shape: .box, fill: cell.shade.fill, stroke: Ink.frame,
      lines: cell.pairs == 0 ? ["–"] : known + denied, size: SIMD2(side, side))
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
