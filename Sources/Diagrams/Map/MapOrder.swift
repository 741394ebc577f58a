/// What stands above what on a map.
struct MapOrder: Hashable, Sendable {
  /// A thing in the middle column.
  enum Block: Hashable, Sendable {
    case container(Int)
    case pill(Int)
  }

  /// The cards of each container, from the top.
  var cards: [[Int]]
  /// The containers and pills (by number of card or pill) of the middle column, from the top.
  var blocks: [Block]
  /// The channel of each line through the middle column: the number of blocks above it.
  var channels: [Int]

  /// The order in which things stand in the problem, with all pills above the second container.
  init(_ nodes: MapNodes) {
    cards = nodes.cardsIn
    blocks = nodes.containers[1].map { .container($0) }
    let pills = nodes.problem.pills.indices.map { Block.pill(nodes.cardCount + $0) }
    blocks.insert(contentsOf: pills, at: min(1, blocks.count))
    channels = Array(repeating: 0, count: nodes.ends.count)
  }
}

/// How far down the cards, pills and channels of an order stand, counted in rows.
struct MapRanks: Sendable {
  /// The row of each card and pill.
  private(set) var row: [Double]
  /// The row of each channel.
  private(set) var channel: [Double] = []
  /// How many rows each column has.
  private(set) var count = [0.0, 0.0, 0.0]

  init(_ order: MapOrder, _ nodes: MapNodes) {
    row = Array(repeating: 0, count: nodes.column.count)
    for column in [0, 2] {
      for container in nodes.containers[column] {
        count[column] += 1
        for card in order.cards[container] {
          row[card] = count[column]
          count[column] += 1
        }
      }
    }
    for block in order.blocks {
      channel.append(count[1])
      count[1] += 1
      switch block {
      case .pill(let pill):
        row[pill] = count[1]
        count[1] += 1
      case .container(let container):
        for card in order.cards[container] {
          row[card] = count[1]
          count[1] += 1
        }
      }
    }
    channel.append(count[1])
    count[1] += 1
  }

  /// Where a card or pill stands in its column, from 0 at the top to 1 at the foot.
  func share(of node: Int, _ column: Int) -> Double { (row[node] + 0.5) / max(1, count[column]) }

  /// Where a channel stands in the middle column, from 0 at the top to 1 at the foot.
  func share(ofChannel number: Int) -> Double { (channel[number] + 0.5) / max(1, count[1]) }
}
