import Graphs

/// The search for the order that is easiest to read.
///
/// From a few starts, cards and pills are put at the mean place of what they are tied to, column
/// after column; then neighbours are swapped and single cards, pills and lines moved while that
/// makes the order cheaper. The starts are fixed, so that the answer always is the same.
struct MapSearch {
  let nodes: MapNodes
  private let crossings: MapCrossings
  /// How many more pairs of lines may be compared.
  private var budget: Int

  /// How many starts are tried.
  private static let starts: UInt64 = 8
  /// How often each column is put in order from one start.
  private static let sweeps = 12
  /// The most pairs of lines that are compared.
  private static let effort = 2_500_000

  private init(_ nodes: MapNodes) {
    self.nodes = nodes
    crossings = MapCrossings(nodes: nodes)
    budget = Self.effort
  }

  /// The best order found; cards with an earlier place keep their order among each other.
  static func order(_ nodes: MapNodes) -> MapOrder {
    var search = MapSearch(nodes)
    var best = MapOrder(nodes)
    var least = Double.infinity
    for seed in 0..<starts {
      var order = MapOrder(nodes)
      if seed > 0 { search.shuffle(&order, seed: seed) }
      search.sweep(&order)
      let cost = search.descend(&order)
      if cost < least - 1e-9 { (best, least) = (order, cost) }
      if search.budget <= 0 { break }
    }
    return best
  }

  // MARK: Starts

  private func shuffle(_ order: inout MapOrder, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for container in order.cards.indices {
      order.cards[container].shuffle(using: &generator)
      keepEarlier(&order.cards[container])
    }
  }

  /// Puts the cards with an earlier place in their earlier order, at the places that they take.
  private func keepEarlier(_ cards: inout [Int]) {
    let places = cards.indices.filter { nodes.problem.cards[cards[$0]].earlier != nil }
    let kept = places.map { cards[$0] }.sorted()
    for (place, card) in zip(places, kept) { cards[place] = card }
  }

  // MARK: Sweeps

  private func sweep(_ order: inout MapOrder) {
    for round in 0..<(4 * Self.sweeps) {
      let column = [0, 1, 2, 1][round % 4]
      let ranks = MapRanks(order, nodes)
      for container in nodes.containers[column] { sort(&order.cards[container], ranks) }
      if column == 1 {
        placePills(&order, ranks)
        chooseChannels(&order)
      }
    }
  }

  private func sort(_ cards: inout [Int], _ ranks: MapRanks) {
    let keys = cards.map { mean(of: $0, ranks) ?? ranks.share(of: $0, nodes.column[$0]) }
    cards = cards.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { cards[$0] }
    keepEarlier(&cards)
  }

  /// The mean place of what a card or pill is tied to, by pull.
  private func mean(of node: Int, _ ranks: MapRanks) -> Double? {
    var (sum, weight) = (0.0, 0.0)
    for line in nodes.linesAt[node] {
      let other = nodes.other(line, than: node)
      let pull = nodes.problem.lines[line].pull * (nodes.ways[line] == .inside ? 0.4 : 1)
      sum += pull * ranks.share(of: other, nodes.column[other])
      weight += pull
    }
    return weight > 0 ? sum / weight : nil
  }

  private func placePills(_ order: inout MapOrder, _ ranks: MapRanks) {
    guard !nodes.problem.pills.isEmpty, nodes.problem.pills[0].earlier == nil else { return }
    let pills = nodes.problem.pills.indices.map { nodes.cardCount + $0 }
    let keys = pills.map { mean(of: $0, ranks) ?? 0.5 }
    var blocks = nodes.containers[1].map { MapOrder.Block.container($0) }
    let count = Double(blocks.count)
    for index in pills.indices.sorted(by: { (keys[$0], $0) > (keys[$1], $1) }) {
      let place = Int((keys[index] * count).rounded())
      blocks.insert(.pill(pills[index]), at: min(place, Int(count)))
    }
    order.blocks = blocks
  }

  private func chooseChannels(_ order: inout MapOrder) {
    let ranks = MapRanks(order, nodes)
    for (line, end) in nodes.ends.enumerated() where nodes.ways[line] == .through {
      let (left, right) = (ranks.share(of: end.left, 0), ranks.share(of: end.right, 2))
      var best = (channel: 0, detour: Double.infinity)
      for channel in ranks.channel.indices {
        let share = ranks.share(ofChannel: channel)
        let detour = abs(share - left) + abs(share - right)
        if detour < best.detour - 1e-9 { best = (channel, detour) }
      }
      order.channels[line] = best.channel
    }
  }

  // MARK: Descent

  private mutating func descend(_ order: inout MapOrder) -> Double {
    var cost = self.cost(order)
    var isBetter = true
    while isBetter && budget > 0 {
      isBetter = false
      for container in order.cards.indices where moveCards(in: container, &order, &cost) {
        isBetter = true
      }
      if movePills(&order, &cost) { isBetter = true }
      if moveLines(&order, &cost) { isBetter = true }
    }
    return cost
  }

  private mutating func cost(_ order: MapOrder) -> Double {
    budget -= nodes.ends.count * nodes.ends.count + 20 * nodes.ends.count
    return crossings.cost(order).cost
  }

  /// Takes a changed order when it is cheaper.
  private mutating func take(
    _ changed: MapOrder, _ order: inout MapOrder, _ cost: inout Double
  ) -> Bool {
    let new = self.cost(changed)
    guard new < cost - 1e-9 else { return false }
    (order, cost) = (changed, new)
    return true
  }

  private mutating func moveCards(
    in container: Int, _ order: inout MapOrder, _ cost: inout Double
  ) -> Bool {
    var isBetter = false
    let count = order.cards[container].count
    for from in 0..<count {
      for to in 0..<count where to != from && (abs(to - from) == 1 || count <= 14) {
        if to == from - 1 { continue }
        var changed = order
        let card = changed.cards[container].remove(at: from)
        changed.cards[container].insert(card, at: to)
        keepEarlier(&changed.cards[container])
        guard changed.cards[container] != order.cards[container] else { continue }
        if take(changed, &order, &cost) { isBetter = true }
      }
    }
    return isBetter
  }

  private mutating func movePills(_ order: inout MapOrder, _ cost: inout Double) -> Bool {
    var isBetter = false
    for pill in nodes.problem.pills.indices where nodes.problem.pills[pill].earlier == nil {
      let block = MapOrder.Block.pill(nodes.cardCount + pill)
      for place in order.blocks.indices {
        guard let from = order.blocks.firstIndex(of: block), from != place else { continue }
        var changed = order
        changed.blocks.remove(at: from)
        changed.blocks.insert(block, at: place)
        if take(changed, &order, &cost) { isBetter = true }
      }
    }
    return isBetter
  }

  private mutating func moveLines(_ order: inout MapOrder, _ cost: inout Double) -> Bool {
    var isBetter = false
    for line in nodes.ends.indices where nodes.ways[line] == .through {
      for channel in 0...order.blocks.count where channel != order.channels[line] {
        var changed = order
        changed.channels[line] = channel
        if take(changed, &order, &cost) { isBetter = true }
      }
    }
    return isBetter
  }
}
