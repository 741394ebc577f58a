import Graphviz

/// Names with the numbers that stand in the picture, under the icon and name of their domain.
struct NumberedNames {
  struct Entry {
    let number: String
    let name: String
    var isBold = false
  }

  /// The names of one domain.
  struct Block {
    let look: DomainLook
    let domain: String
    let entries: [Entry]
  }

  let blocks: [Block]

  /// The list in columns of about equal height, from its top left corner on.
  ///
  /// - Returns: What is drawn, and its bottom.
  func drawn(at corner: Point, width: Double, on page: PageKind) -> (items: [Item], bottom: Double)
  {
    let columns = max(1, Int(width / (13 * page.u)))
    let gap = page.u
    let columnWidth = (width - gap * Double(columns - 1)) / Double(columns)
    let rows = rows(width: columnWidth, on: page)
    let whole = rows.reduce(0) { $0 + $1.height }
    var items: [Item] = []
    var (x, y, bottom) = (corner.x, corner.y, corner.y)
    for (index, row) in rows.enumerated() {
      let next = index + 1 < rows.count ? rows[index + 1].height : 0
      let needed = row.isHeading ? row.height + next : row.height
      let isFull = y + (row.isHeading ? needed : needed / 2) > corner.y + whole / Double(columns)
      if isFull, y > corner.y, x + 1.5 * columnWidth < corner.x + width {
        (x, y) = (x + columnWidth + gap, corner.y)
      }
      items += row.items(Point(x: x, y: y))
      y += row.height
      bottom = max(bottom, y)
    }
    return (items, bottom)
  }

  private struct Row {
    let isHeading: Bool
    let height: Double
    let items: (Point) -> [Item]
  }

  private func rows(width: Double, on page: PageKind) -> [Row] {
    let font = page.type.legend
    let inset = 1.9 * font.size
    let heading = Font(font.size, .bold)
    return blocks.filter { !$0.entries.isEmpty }.flatMap { block -> [Row] in
      let domain = PageText.lines(
        of: block.domain, heading, width: width - 1.6 * heading.size, most: 1)
      let head = Row(isHeading: true, height: 1.9 * font.size) { corner in
        Container.heading(
          domain, block.look, heading, at: Point(x: corner.x, y: corner.y + 1.3 * font.size))
      }
      return [head]
        + block.entries.map { entry in
          let face = Font(font.size, entry.isBold ? .bold : .regular)
          let lines = PageText.lines(of: entry.name, face, width: width - inset, most: 2)
          let height = 0.25 * font.size + Double(lines.count) * font.lineHeight
          return Row(isHeading: false, height: height) { corner in
            let y = corner.y + font.size
            let number = TextLine(
              entry.number, at: Point(x: corner.x + inset - 0.5 * font.size, y: y), heading,
              block.look.text, anchor: .end)
            return [.text(number)]
              + PageText.items(lines, at: Point(x: corner.x + inset, y: y), face, Palette.ink)
          }
        }
    }
  }
}
