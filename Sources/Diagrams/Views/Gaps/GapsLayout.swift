import Graphviz

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
    split.centers.merge(rows.centers.mapValues { $0 + SIMD2(0, top) }) { first, _ in first }
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
    let index = Dictionary(uniqueKeysWithValues: marks.enumerated().map { ($1.id, $0) })
    let numbers = Dictionary(grouping: content.badges) { $0.from }
    let items = marks.map { mark in
      ColumnLayout.Item(
        column: content.columns[mark.id]?.rawValue ?? 0,
        height: max(mark.size.y, Double(numbers[mark.id]?.count ?? 0) * Self.badgeStep))
    }
    let ends = content.lines.filter { $0.style != .missing }.map { ($0.from, $0.to) }
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
        numbered: content.badges.map { ($0.mark.id, $0.to) }, others: ends, height: height)
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
