import Graphviz

/// Gives the marks of the gaps their places in three columns.
struct GapsLayout {
  private static let badgeStep = 34.0
  private static let badgeDistance = 24.0

  let content: GapsContent
  let width: Double

  /// The place of a heading across the page, and which part of it stands there.
  func heading(
    of column: GapsContent.Column
  ) -> (x: Double, alignment: Drawing.TextBlock.Alignment) {
    switch column {
    case .medical: (0, .left)
    case .between: (middles[column.rawValue], .center)
    case .social: (width, .right)
    }
  }

  /// The centers of marks and numbers, and how high the columns are.
  func placed() -> (centers: [String: SIMD2<Double>], height: Double) {
    let index = Dictionary(uniqueKeysWithValues: content.marks.enumerated().map { ($1.id, $0) })
    let numbers = Dictionary(grouping: content.badges) { $0.from }
    let items = content.marks.map { mark in
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
    for (mark, place) in zip(content.marks, places) { centers[mark.id] = place }
    for (from, badges) in numbers { place(badges, beside: from, &centers) }
    return (centers, height)
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
      .map(\.element.mark)
    let side = column == .social ? -1.0 : 1
    let x = middles[column.rawValue] + side * (widths[column.rawValue] / 2 + Self.badgeDistance)
    for (place, badge) in ordered.enumerated() {
      let offset = (Double(place) - Double(ordered.count - 1) / 2) * Self.badgeStep
      centers[badge.id] = SIMD2(x, center.y + offset)
    }
  }

  private var widths: [Double] {
    GapsContent.Column.allCases.map { column in
      content.marks(in: column).map(\.size.x).max() ?? 0
    }
  }

  /// The left and right column at the margins, the connectors in the middle of what is left.
  private var middles: [Double] {
    let badgeRoom = content.badges.isEmpty ? 0 : Self.badgeDistance + 10
    return ColumnLayout.middles(of: widths, within: width, besideFirst: badgeRoom)
  }
}
