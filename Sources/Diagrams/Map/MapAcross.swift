import Graphviz

/// Where the columns of a map lie from left to right, and how its cards and pills are written.
struct MapAcross: Sendable {
  /// One column.
  struct Column: Sendable {
    /// The left and the right side of its containers.
    var minX = 0.0
    var maxX = 0.0
    /// The left and the right side of its cards.
    var cardMinX = 0.0
    var cardMaxX = 0.0
  }

  private(set) var columns: [Column?] = [nil, nil, nil]
  /// The form of each card and pill, by its number among its forms.
  private(set) var forms: [Int]
  /// The number of lines of each heading, as number among its sizes.
  private(set) var headings: [Int]
  /// How far lanes beside a column lie apart.
  private(set) var pitch: [Double]

  /// How far the first lane beside a column lies from what stands in it.
  private var lead: [Double]

  private let metrics: MapMetrics

  init(_ routes: MapRoutes, _ metrics: MapMetrics) {
    self.metrics = metrics
    let nodes = routes.nodes
    forms = Array(repeating: 0, count: nodes.column.count)
    headings = Array(repeating: 0, count: nodes.columns.count)
    pitch = Array(repeating: metrics.lanePitch, count: 3)
    lead = Self.lead(routes, metrics)
    placeColumns(routes)
    chooseForms(nodes)
  }

  /// The room outside the cards of a column: padding, or the lanes of its brackets.
  private func outerRoom(_ column: Int, _ routes: MapRoutes) -> (left: Double, right: Double) {
    func room(_ lanes: Int) -> Double {
      lanes == 0
        ? metrics.padding
        : 0.8 * metrics.padding + lead[column] + Double(lanes - 1) * pitch[column]
    }
    switch column {
    case 0: return (room(routes.bracketCounts[0][0]), metrics.padding)
    case 2: return (metrics.padding, room(routes.bracketCounts[2][1]))
    default: return (metrics.padding, metrics.padding)
    }
  }

  /// A line with numbers or a tip keeps room for them beside the cards.
  private static func lead(_ routes: MapRoutes, _ metrics: MapMetrics) -> [Double] {
    let nodes = routes.nodes
    return (0..<3).map { column in
      var lead = metrics.lanePitch
      for line in nodes.ends.indices where nodes.ways[line] == .inside {
        guard nodes.column[nodes.ends[line].left] == column else { continue }
        let problem = nodes.problem.lines[line]
        if problem.isNumbered { lead = max(lead, 1.25 * metrics.badgeRadius) }
        if problem.hasTip {
          lead = max(lead, metrics.tipLength + metrics.tipOff + 0.4 * metrics.corner)
        }
      }
      return lead
    }
  }

  private mutating func placeColumns(_ routes: MapRoutes) {
    let nodes = routes.nodes
    let present = (0..<3).filter { nodes.column.contains($0) }
    guard !present.isEmpty else { return }
    for column in [0, 2] {
      let lanes = Double(routes.bracketCounts[column].max() ?? 0)
      if lanes > 0 {
        pitch[column] = min(metrics.lanePitch, 0.35 * metrics.columnWidth.lowerBound / lanes)
      }
    }
    var widths = present.map { wanted($0, nodes, outerRoom($0, routes)) }
    let gutters = Double(present.count - 1)
    var gutter = gutters > 0 ? (metrics.width - widths.reduce(0, +)) / gutters : 0
    if gutters == 0 {
      widths[0] = min(metrics.width, 1.4 * metrics.columnWidth.upperBound)
    } else if gutter < metrics.gutter.lowerBound || gutter > metrics.gutter.upperBound {
      gutter = max(metrics.gutter.lowerBound, min(metrics.gutter.upperBound, gutter))
      let scale = (metrics.width - gutters * gutter) / widths.reduce(0, +)
      let most = 1.3 * metrics.columnWidth.upperBound
      widths = widths.map { min(most, $0 * scale) }
      gutter = (metrics.width - widths.reduce(0, +)) / gutters
    }
    let lanes = Double(routes.bracketCounts[1].max() ?? 0)
    if lanes > 0 {
      pitch[1] = min(metrics.lanePitch, 0.7 * max(gutter, metrics.gutter.lowerBound) / lanes)
    }
    var x = 0.0
    for (index, column) in present.enumerated() {
      let room = outerRoom(column, routes)
      columns[column] = Column(
        minX: x, maxX: x + widths[index], cardMinX: x + room.left,
        cardMaxX: x + widths[index] - room.right)
      x += widths[index] + gutter
    }
  }

  /// How wide a column would like to be, within what is allowed.
  private func wanted(
    _ column: Int, _ nodes: MapNodes, _ room: (left: Double, right: Double)
  ) -> Double {
    let cards = nodes.problem.cards.indices.filter { nodes.column[$0] == column }
    let pills = column == 1 ? nodes.problem.pills.compactMap { $0.forms.prefix(2).last?.width } : []
    let widest =
      (cards.compactMap { nodes.problem.cards[$0].forms.first?.width } + pills).max() ?? 0
    let least = metrics.columnWidth.lowerBound
    return min(metrics.columnWidth.upperBound, max(least, widest + room.left + room.right))
  }

  private mutating func chooseForms(_ nodes: MapNodes) {
    func first(_ sizes: [Size], within width: Double) -> Int {
      sizes.firstIndex { $0.width <= width + 0.01 } ?? max(0, sizes.count - 1)
    }
    for node in nodes.column.indices {
      guard let column = columns[nodes.column[node]] else { continue }
      if node < nodes.cardCount {
        let width = column.cardMaxX - column.cardMinX
        forms[node] = first(nodes.problem.cards[node].forms, within: width)
      } else {
        let sizes = nodes.problem.pills[node - nodes.cardCount].forms
        forms[node] = first(sizes, within: column.maxX - column.minX)
      }
    }
    for container in nodes.columns.indices {
      guard let column = columns[nodes.columns[container]] else { continue }
      let sizes = nodes.problem.containers[container].headings
      headings[container] = first(sizes, within: column.cardMaxX - headingX(container, nodes))
    }
  }

  /// The left side of a heading: in line with the container, or right of lanes that pass it.
  func headingX(_ container: Int, _ nodes: MapNodes) -> Double {
    let number = nodes.columns[container]
    guard let column = columns[number] else { return 0 }
    let isAlone = nodes.containers[number].count == 1
    return isAlone ? column.minX + metrics.padding : column.cardMinX
  }

  /// Where a lane beside a column lies.
  func laneX(_ column: Int, isLeft: Bool, lane: Int) -> Double {
    guard let place = columns[column] else { return 0 }
    let distance = lead[column] + pitch[column] * Double(lane)
    if column == 1 { return isLeft ? place.minX - distance : place.maxX + distance }
    return isLeft ? place.cardMinX - distance : place.cardMaxX + distance
  }
}
