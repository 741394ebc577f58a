/// How hard an order is to read: crossings by weight, and a little for steep lines.
struct MapCrossings: Sendable {
  /// A line in one of the two gutters, from its row on the left to its row on the right.
  private struct Strand {
    let left: Double
    let right: Double
    let tone: Int
  }

  /// A line beside a column, between two of its rows.
  private struct Bracket {
    let line: Int
    let top: Double
    let bottom: Double
    let tone: Int
    let bundle: String?
  }

  let nodes: MapNodes

  /// What a crossing of two tones costs, by dark, grey and red.
  private static let weights = [[3, 1.5, 4], [1.5, 1, 2], [4, 2, 3]]
  /// What a line from the top of one column to the foot of the next costs beside a crossing.
  private static let steepness = 0.6

  /// The cost of an order, and for each line in the middle column whether it runs at the left.
  func cost(_ order: MapOrder) -> (cost: Double, isLeft: [Bool]) {
    let ranks = MapRanks(order, nodes)
    let strands = strands(order, ranks)
    var cost = strands.reduce(0) { $0 + Self.crossings($1) } + steepness(order, ranks)
    var isLeft = Array(repeating: false, count: nodes.ends.count)
    for column in 0..<3 {
      let brackets = brackets(in: column, order, ranks)
      cost += place(brackets, in: column, strands, &isLeft)
    }
    return (cost, isLeft)
  }

  private func strands(_ order: MapOrder, _ ranks: MapRanks) -> [[Strand]] {
    var strands: [[Strand]] = [[], []]
    for (line, end) in nodes.ends.enumerated() {
      let tone = nodes.problem.lines[line].tone.rawValue
      let (left, right) = (ranks.row[end.left], ranks.row[end.right])
      switch nodes.ways[line] {
      case .inside: continue
      case .gutter:
        let gutter = nodes.column[end.left] == 0 ? 0 : 1
        strands[gutter].append(Strand(left: left, right: right, tone: tone))
      case .through:
        let lane = ranks.channel[order.channels[line]] + 0.9 * right / (ranks.count[2] + 1) - 0.4
        strands[0].append(Strand(left: left, right: lane, tone: tone))
        strands[1].append(Strand(left: lane, right: right, tone: tone))
      }
    }
    return strands
  }

  private static func crossings(_ strands: [Strand]) -> Double {
    var sum = 0.0
    for (index, one) in strands.enumerated() {
      for other in strands[(index + 1)...]
      where (one.left - other.left) * (one.right - other.right) < 0 {
        sum += weights[one.tone][other.tone]
      }
    }
    return sum
  }

  private func steepness(_ order: MapOrder, _ ranks: MapRanks) -> Double {
    var sum = 0.0
    for (line, end) in nodes.ends.enumerated() {
      let pull = nodes.problem.lines[line].pull
      let left = ranks.share(of: end.left, nodes.column[end.left])
      let right = ranks.share(of: end.right, nodes.column[end.right])
      if nodes.ways[line] == .through {
        let lane = ranks.share(ofChannel: order.channels[line])
        sum += pull * (abs(left - lane) + abs(right - lane))
      } else {
        sum += pull * abs(left - right)
      }
    }
    return Self.steepness * sum
  }

  /// The lines beside a column that are not between neighbours, the shortest first.
  private func brackets(
    in column: Int, _ order: MapOrder, _ ranks: MapRanks
  ) -> [Bracket] {
    nodes.ends.indices.compactMap { line -> Bracket? in
      guard nodes.ways[line] == .inside, nodes.column[nodes.ends[line].left] == column else {
        return nil
      }
      let end = nodes.ends[line]
      let isNumbered = nodes.problem.lines[line].isNumbered
      if ranks.areNeighbours(end.left, end.right, nodes) && !isNumbered { return nil }
      let rows = [ranks.row[end.left], ranks.row[end.right]].sorted()
      let problem = nodes.problem.lines[line]
      return Bracket(
        line: line, top: rows[0], bottom: rows[1], tone: problem.tone.rawValue,
        bundle: problem.bundle)
    }.sorted { ($0.bottom - $0.top, $0.top, $0.line) < ($1.bottom - $1.top, $1.top, $1.line) }
  }

  /// What brackets cross, each at the side where it crosses least.
  private func place(
    _ brackets: [Bracket], in column: Int, _ strands: [[Strand]], _ isLeft: inout [Bool]
  ) -> Double {
    var placed: [[Bracket]] = [[], []]
    var cost = 0.0
    let sides = sides(of: column)
    for bracket in brackets {
      var best = (side: sides[0], cost: Double.infinity)
      for side in sides {
        var sum = 0.3 + 0.1 * (bracket.bottom - bracket.top)
        if column == 1 {
          for strand in strands[side] {
            let row = side == 0 ? strand.right : strand.left
            guard bracket.top < row, row < bracket.bottom else { continue }
            sum += Self.weights[bracket.tone][strand.tone]
          }
        }
        for other in placed[side] where other.bundle == nil || other.bundle != bracket.bundle {
          let isApart = other.bottom <= bracket.top || bracket.bottom <= other.top
          let isNested = bracket.top <= other.top && other.bottom <= bracket.bottom
          if !isApart && !isNested { sum += Self.weights[bracket.tone][other.tone] }
        }
        if sum < best.cost - 1e-9 { best = (side, sum) }
      }
      cost += best.cost
      placed[best.side].append(bracket)
      isLeft[bracket.line] = best.side == 0
    }
    return cost
  }

  /// The sides of a column at which brackets may run: the outer one, or both in the middle.
  func sides(of column: Int) -> [Int] {
    switch column {
    case 0: [0]
    case 1: [1, 0]
    default: [1]
    }
  }
}
