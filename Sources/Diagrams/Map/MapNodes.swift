import Graphviz

/// The cards and pills of a map as numbers, with the column of each and the way of each line.
///
/// A card has the number of its place among the cards of the problem; pills follow after the cards.
struct MapNodes: Sendable {
  /// What a line runs through, before it is known where.
  enum Way: Hashable, Sendable {
    /// The gutter between two columns that stand side by side.
    case gutter
    /// Both gutters and the middle column.
    case through
    /// Nothing: both ends stand in one column.
    case inside
  }

  let problem: MapProblem
  /// The containers of each column, from the top.
  let containers: [[Int]]
  /// The column of each container.
  let columns: [Int]
  /// The container of each card.
  let containerOfCard: [Int]
  /// The column of each card and pill.
  let column: [Int]
  /// The ends of each line, the one in the leftmost column first.
  let ends: [(left: Int, right: Int)]
  /// The way of each line.
  let ways: [Way]
  /// The lines at each card and pill.
  let linesAt: [[Int]]
  /// The cards in each container.
  let cardsIn: [[Int]]

  init(_ problem: MapProblem, columns: [Int]) {
    self.problem = problem
    self.columns = columns
    containers = (0..<3).map { column in
      let own = columns.indices.filter { columns[$0] == column }
      return own.filter { problem.containers[$0].column.rawValue == column }
        + own.filter { problem.containers[$0].column.rawValue != column }
    }
    let numbers = Self.places(of: problem.containers.map { $0.id })
    let containerOfCard = problem.cards.map { numbers[$0.container] ?? 0 }
    let column = containerOfCard.map { columns[$0] } + problem.pills.map { _ in 1 }
    self.containerOfCard = containerOfCard
    self.column = column
    cardsIn = problem.containers.indices.map { container in
      problem.cards.indices.filter { containerOfCard[$0] == container }
    }
    let nodes = Self.places(of: problem.cards.map { $0.id } + problem.pills.map { $0.id })
    let ends = problem.lines.map { line in
      let (from, to) = (nodes[line.from] ?? 0, nodes[line.to] ?? 0)
      return column[from] <= column[to] ? (left: from, right: to) : (left: to, right: from)
    }
    self.ends = ends
    let hasMiddle = column.contains(1)
    ways = ends.map { end in
      if column[end.left] == column[end.right] { return .inside }
      return column[end.right] - column[end.left] == 2 && hasMiddle ? .through : .gutter
    }
    var linesAt = Array(repeating: [Int](), count: column.count)
    for (line, end) in ends.enumerated() {
      linesAt[end.left].append(line)
      linesAt[end.right].append(line)
    }
    self.linesAt = linesAt
  }

  /// The place of each id, the first where one stands twice.
  private static func places(of ids: [String]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, id) in ids.enumerated() where places[id] == nil { places[id] = place }
    return places
  }

  /// How many cards there are; pills have higher numbers.
  var cardCount: Int { problem.cards.count }

  /// The id of a card or pill.
  func id(of node: Int) -> String {
    node < cardCount ? problem.cards[node].id : problem.pills[node - cardCount].id
  }

  /// The end of a line where it starts in the problem.
  func from(of line: Int) -> Int {
    id(of: ends[line].left) == problem.lines[line].from ? ends[line].left : ends[line].right
  }

  /// The other end of a line.
  func other(_ line: Int, than node: Int) -> Int {
    ends[line].left == node ? ends[line].right : ends[line].left
  }
}
