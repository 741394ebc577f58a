/// Through what each line runs, when it is known what stands above what.
struct MapRoutes: Sendable {
  /// The route of a line.
  enum Route: Hashable, Sendable {
    /// From column to column through the gutter between them.
    case gutter
    /// Level through the middle column, in a channel, on a lane counted from the top.
    case through(channel: Int, lane: Int)
    /// Straight down from one to the next below it.
    case straight
    /// Beside its column, on a lane counted from the cards outward.
    case bracket(isLeft: Bool, lane: Int)
  }

  /// The side of a card or pill.
  enum Side: Int, Hashable, Sendable {
    case left
    case right
    case top
    case bottom
  }

  let nodes: MapNodes
  let order: MapOrder
  let ranks: MapRanks
  private(set) var routes: [Route]
  /// How many lanes each channel of the middle column has.
  private(set) var laneCounts: [Int]
  /// How many lanes there are at the left and the right of each column.
  private(set) var bracketCounts = [[0, 0], [0, 0], [0, 0]]

  init(_ nodes: MapNodes, _ order: MapOrder) {
    self.nodes = nodes
    self.order = order
    ranks = MapRanks(order, nodes)
    routes = Array(repeating: .gutter, count: nodes.ends.count)
    laneCounts = Array(repeating: 0, count: order.blocks.count + 1)
    addThrough()
    addInside()
  }

  /// The upper end of a line in one column.
  func upper(_ line: Int) -> Int {
    let end = nodes.ends[line]
    return ranks.row[end.left] < ranks.row[end.right] ? end.left : end.right
  }

  /// The side of a card or pill at which a line ends.
  func side(of line: Int, at node: Int) -> Side {
    switch routes[line] {
    case .gutter, .through: nodes.ends[line].left == node ? .right : .left
    case .straight: upper(line) == node ? .bottom : .top
    case .bracket(let isLeft, _): isLeft ? .left : .right
    }
  }

  /// Whether a line runs straight down; one with numbers needs the room beside its column.
  private func isStraight(_ line: Int) -> Bool {
    let end = nodes.ends[line]
    return ranks.areNeighbours(end.left, end.right, nodes)
      && !nodes.problem.lines[line].isNumbered
  }

  private mutating func addThrough() {
    let lines = nodes.ends.indices.filter { nodes.ways[$0] == .through }.sorted { one, other in
      let (first, second) = (nodes.ends[one], nodes.ends[other])
      return (ranks.row[first.right], ranks.row[first.left], one)
        < (ranks.row[second.right], ranks.row[second.left], other)
    }
    for line in lines {
      let channel = order.channels[line]
      routes[line] = .through(channel: channel, lane: laneCounts[channel])
      laneCounts[channel] += 1
    }
  }

  private mutating func addInside() {
    let isLeft = MapCrossings(nodes: nodes).cost(order).isLeft
    var joined: Set<[Int]> = []
    var spans: [[Span]] = Array(repeating: [], count: 6)
    for line in nodes.ends.indices where nodes.ways[line] == .inside {
      let end = nodes.ends[line]
      let pair = [end.left, end.right].sorted()
      if isStraight(line), joined.insert(pair).inserted {
        routes[line] = .straight
        continue
      }
      let column = nodes.column[end.left]
      let isAtLeft = column == 0 || (column == 1 && isLeft[line])
      let rows = [ranks.row[end.left], ranks.row[end.right]].sorted()
      let side = 2 * column + (isAtLeft ? 0 : 1)
      add(line, rows, to: &spans[side])
    }
    for side in spans.indices { placeLanes(spans[side], side) }
  }

  /// The rows beside which one lane runs, for one line or for all of one structure.
  private struct Span {
    var top: Double
    var bottom: Double
    var lines: [Int]
    let bundle: String?
  }

  private func add(_ line: Int, _ rows: [Double], to spans: inout [Span]) {
    let bundle = nodes.problem.lines[line].bundle
    if let bundle, let index = spans.firstIndex(where: { $0.bundle == bundle }) {
      spans[index].top = min(spans[index].top, rows[0])
      spans[index].bottom = max(spans[index].bottom, rows[1])
      spans[index].lines.append(line)
    } else {
      spans.append(Span(top: rows[0], bottom: rows[1], lines: [line], bundle: bundle))
    }
  }

  /// Gives each span a lane, the shortest nearest to the cards.
  private mutating func placeLanes(_ spans: [Span], _ side: Int) {
    let sorted = spans.sorted { one, other in
      (one.bottom - one.top, one.top, one.lines[0])
        < (other.bottom - other.top, other.top, other.lines[0])
    }
    var placed: [(span: Span, lane: Int)] = []
    for span in sorted {
      let taken = placed.filter { $0.span.top < span.bottom && span.top < $0.span.bottom }
      let lane = (taken.map { $0.lane }.max() ?? -1) + 1
      placed.append((span, lane))
      for line in span.lines { routes[line] = .bracket(isLeft: side % 2 == 0, lane: lane) }
      bracketCounts[side / 2][side % 2] = max(bracketCounts[side / 2][side % 2], lane + 1)
    }
  }
}

extension MapRanks {
  /// Whether a straight line down joins two of one column.
  ///
  /// So it is for a card and the next of its container, and for the last card of a container and
  /// the pill below it. A card under a heading has no such line.
  func areNeighbours(_ one: Int, _ other: Int, _ nodes: MapNodes) -> Bool {
    let (upper, lower) = row[one] < row[other] ? (one, other) : (other, one)
    let distance = row[lower] - row[upper]
    if lower >= nodes.cardCount { return upper < nodes.cardCount && distance == 2 }
    return upper < nodes.cardCount && distance == 1
  }
}
