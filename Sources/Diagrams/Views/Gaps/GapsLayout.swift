import Graphviz
import Wording

/// Gives the marks of the gaps their places in three columns.
struct GapsLayout {
  private static let badgeStep = 34.0
  private static let badgeDistance = 24.0

  /// Where things stand.
  struct Places {
    var centers: [String: SIMD2<Double>]
    var height: Double
    /// Where the rows of partners without a line begin, when they stand below the columns.
    var looseTop: Double?
    /// Where the heading of the column between stands.
    var middle: Double
  }

  let content: GapsContent
  let width: Double
  /// The room for the heading of the column between.
  var headingWidth = 0.0

  /// The centers of marks and numbers; partners without a line stand in rows below the columns
  /// where that makes the picture lower.
  func placed() -> Places {
    let columns = stacked(content.marks)
    let looseIDs = Set(loose.joined().map { $0.id })
    let tied = content.marks.filter { !looseIDs.contains($0.id) }
    let between = tied.isEmpty ? headingWidth + 2 * Self.headingGap : Self.looseGap
    let rows = LooseRows(sides: loose, width: width, between: between).placed()
    guard !looseIDs.isEmpty, let rows else { return columns }
    var split = stacked(tied)
    let top = tied.isEmpty ? 0 : split.height + Self.looseTop
    guard top + rows.height < columns.height else { return columns }
    for (id, center) in rows.centers where split.centers[id] == nil {
      split.centers[id] = center + SIMD2(0, top)
    }
    split.height = top + rows.height
    split.looseTop = tied.isEmpty ? nil : top
    if tied.isEmpty { split.middle = rows.middle }
    return split
  }

  private static let looseGap = 24.0
  private static let headingGap = 16.0
  private static let looseTop = 52.0

  /// The partners of both sides from which no line runs.
  private var loose: [[Mark]] {
    let ends = Set(content.lines.flatMap { [$0.from, $0.to] } + content.badges.map { $0.to })
    return [.medical, .social].map { content.marks(in: $0).filter { !ends.contains($0.id) } }
  }

  private func stacked(_ marks: [Mark]) -> Places {
    let index = Dictionary(firsts: marks.enumerated().map { ($1.id, $0) })
    let numbers = Dictionary(grouping: content.badges) { $0.from }
    let items = marks.map { mark in
      ColumnLayout.Item(
        column: content.columns[mark.id]?.rawValue ?? 0,
        height: max(mark.size.y, Double(numbers[mark.id]?.count ?? 0) * Self.badgeStep))
    }
    let ends = content.lines.filter { $0.style != .missing }.map { (from: $0.from, to: $0.to) }
    let edges = (ends + content.badges.map { ($0.from, $0.to) }).compactMap {
      from, to -> (from: Int, to: Int)? in
      guard let from = index[from], let to = index[to] else { return nil }
      return (from, to)
    }
    let (places, height) = ColumnLayout(items: items, edges: edges, middles: middles).placed()
    var centers: [String: SIMD2<Double>] = [:]
    for (mark, place) in zip(marks, places) { centers[mark.id] = place }
    for (from, badges) in numbers { place(badges, beside: from, &centers) }
    if !content.badges.contains(where: { content.columns[$0.from] == .between }) {
      let shift = ColumnShift(
        marks: marks.filter { content.columns[$0.id] == .between },
        numbered: content.badges.map { (from: $0.mark.id, to: $0.to) }, others: ends, height: height
      )
      centers = shift.moved(centers)
    }
    return Places(centers: centers, height: height, middle: middles[1])
  }

  /// The numbers beside the mark from which they run, in the order of where they lead.
  private func place(
    _ badges: [(mark: Mark, from: String, to: String)], beside from: String,
    _ centers: inout [String: SIMD2<Double>]
  ) {
    guard let center = centers[from], let column = content.columns[from] else { return }
    let ordered = badges.enumerated()
      .sorted {
        (centers[$0.element.to]?.y ?? 0, $0.offset) < (centers[$1.element.to]?.y ?? 0, $1.offset)
      }
      .map { $0.element.mark }
    let side = column == .social ? -1.0 : 1
    let x = middles[column.rawValue] + side * (widths[column.rawValue] / 2 + Self.badgeDistance)
    for (place, badge) in ordered.enumerated() {
      let offset = (Double(place) - Double(ordered.count - 1) / 2) * Self.badgeStep
      centers[badge.id] = SIMD2(x, center.y + offset)
    }
  }

  private var widths: [Double] {
    GapsContent.Column.allCases.map { column in
      content.marks(in: column).map { $0.size.x }.max() ?? 0
    }
  }

  /// The left and right column at the margins, the connectors in the middle of what is left.
  private var middles: [Double] {
    let badgeRoom = content.badges.isEmpty ? 0 : Self.badgeDistance + 10
    return ColumnLayout.middles(of: widths, within: width, besideFirst: badgeRoom)
  }
}

extension GapsLayout.Places {
  /// The place of a heading across the page, and which part of it stands there.
  func heading(
    of column: GapsContent.Column, width: Double
  ) -> (x: Double, alignment: Drawing.TextBlock.Alignment) {
    switch column {
    case .medical: (0, .left)
    case .between: (middle, .center)
    case .social: (width, .right)
    }
  }
}

/// Moves the marks of the column between up or down, where numbered lines of one partner would
/// run along the same mark and could not be told apart.
struct ColumnShift {
  private static let step = 6.0
  /// How near a line must pass a mark to be led along it, in points.
  private static let touch = 12.0

  /// The marks that move.
  let marks: [Mark]
  /// The lines that are numbered, then those that are not, as the ids of their ends.
  let numbered: [(from: String, to: String)]
  let others: [(from: String, to: String)]
  /// How high the page of columns is.
  let height: Double

  /// The places after the best move; the same where no lines run together.
  func moved(_ centers: [String: SIMD2<Double>]) -> [String: SIMD2<Double>] {
    guard together(centers) > 0 else { return centers }
    let tops = marks.compactMap { mark in centers[mark.id].map { $0.y - mark.size.y / 2 } }
    let ends = marks.compactMap { mark in centers[mark.id].map { $0.y + mark.size.y / 2 } }
    guard let top = tops.min(), let end = ends.max() else { return centers }
    let (up, down) = (Int(max(0, top) / Self.step), Int(max(0, height - end) / Self.step))
    let moves = (-up...down).map { Double($0) * Self.step }
    let best = moves.map { ($0, cost(shifted(centers, by: $0)) + abs($0) / 400) }
      .min { ($0.1, abs($0.0), $0.0) < ($1.1, abs($1.0), $1.0) }
    return shifted(centers, by: best?.0 ?? 0)
  }

  private func shifted(
    _ centers: [String: SIMD2<Double>], by move: Double
  ) -> [String: SIMD2<Double>] {
    marks.reduce(into: centers) { $0[$1.id]?.y += move }
  }

  /// How often lines run together, and how many marks lie in the way of lines.
  private func cost(_ centers: [String: SIMD2<Double>]) -> Double {
    let blocked = marks.reduce(0) { sum, mark in
      sum + near(mark, numbered, centers).count + near(mark, others, centers).count
    }
    return 3 * Double(together(centers)) + 0.5 * Double(blocked)
  }

  /// How many pairs of numbered lines with a common end pass near the same mark on the same side.
  private func together(_ centers: [String: SIMD2<Double>]) -> Int {
    marks.reduce(0) { sum, mark in
      let sides = near(mark, numbered, centers).map { line in
        "\(line.to) \(isAbove(line, mark, centers))"
      }
      return sum + sides.count - Set(sides).count
    }
  }

  /// Whether a straight line would pass above the middle of a mark.
  private func isAbove(
    _ line: (from: String, to: String), _ mark: Mark, _ centers: [String: SIMD2<Double>]
  ) -> Bool {
    guard let from = centers[line.from], let to = centers[line.to], let center = centers[mark.id]
    else { return false }
    let part = (center.x - from.x) / (to.x - from.x)
    return from.y + part * (to.y - from.y) < center.y
  }

  /// The lines that pass near a mark that is not one of their ends.
  private func near(
    _ mark: Mark, _ lines: [(from: String, to: String)], _ centers: [String: SIMD2<Double>]
  ) -> [(from: String, to: String)] {
    guard let center = centers[mark.id] else { return [] }
    return lines.filter { line in
      guard line.from != mark.id, line.to != mark.id, let from = centers[line.from],
        let to = centers[line.to]
      else { return false }
      return Segment(from, to).lengthInside(center: center, half: mark.size / 2 + Self.touch) > 0
    }
  }
}

/// The partners of two sides without a line, in rows from the margins toward the middle.
struct LooseRows {
  private static let gap = 18.0

  /// The marks at the left and at the right.
  let sides: [[Mark]]
  let width: Double
  /// How far the two sides keep apart.
  let between: Double

  /// The centers, as low as the width allows, the height, and the middle of what the sides leave
  /// open; none where the sides do not fit.
  func placed() -> (centers: [String: SIMD2<Double>], height: Double, middle: Double)? {
    let best = candidates().min { one, other in
      (height(one), one[0] + one[1], one[0]) < (height(other), other[0] + other[1], other[0])
    }
    guard let best else { return nil }
    var centers: [String: SIMD2<Double>] = [:]
    for side in 0...1 { place(side, in: best[side], &centers) }
    let middle = (across(0, best[0]) + width - across(1, best[1])) / 2
    return (centers, height(best), middle)
  }

  /// The numbers of columns of both sides that fit the width.
  private func candidates() -> [[Int]] {
    let counts = sides.map { side in side.isEmpty ? 0...0 : 1...side.count }
    let space = sides.contains { $0.isEmpty } ? 0 : between
    return counts[0].flatMap { left in counts[1].map { [left, $0] } }.filter { pair in
      zip(0..., pair).reduce(space) { $0 + across($1.0, $1.1) } <= width
    }
  }

  private func widest(_ side: Int) -> Double { sides[side].map { $0.size.x }.max() ?? 0 }

  private func across(_ side: Int, _ columns: Int) -> Double {
    max(0, Double(columns) * (widest(side) + Self.gap) - Self.gap)
  }

  private func rows(_ side: Int, _ columns: Int) -> [ArraySlice<Mark>] {
    stride(from: 0, to: sides[side].count, by: max(1, columns)).map {
      sides[side][$0..<min($0 + columns, sides[side].count)]
    }
  }

  private func height(_ columns: [Int]) -> Double {
    zip(0..., columns).map { side, count in
      rows(side, count).reduce(-Self.gap) { $0 + Self.height($1) + Self.gap }
    }.max() ?? 0
  }

  private static func height(_ row: ArraySlice<Mark>) -> Double { row.map { $0.size.y }.max() ?? 0 }

  /// The last row of the right side stands at the right.
  private func place(_ side: Int, in columns: Int, _ centers: inout [String: SIMD2<Double>]) {
    let step = widest(side) + Self.gap
    var top = 0.0
    for row in rows(side, columns) {
      let start = side == 0 ? 0 : width - Double(row.count) * step + Self.gap
      let height = Self.height(row)
      for (place, mark) in row.enumerated() {
        let middle = start + Double(place) * step + widest(side) / 2
        centers[mark.id] = SIMD2(middle, top + height / 2)
      }
      top += height + Self.gap
    }
  }
}
