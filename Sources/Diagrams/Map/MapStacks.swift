import Graphviz

/// What stands in each column from the top, with the least distance between neighbours.
struct MapStacks: Sendable {
  /// A card, a pill or the lanes of a channel.
  enum Item: Hashable, Sendable {
    case node(Int)
    case lanes(Int)
  }

  /// The items of one column.
  struct Stack: Sendable {
    var items: [Item] = []
    /// How far the middle of each item lies below that of the one above it, at least; for the
    /// first one, below the top of the map.
    var distances: [Double] = []
    /// How far the foot of the map lies below the middle of the last item, at least.
    var rest = 0.0
    /// How high the column is at least.
    var height: Double { distances.reduce(rest, +) }
  }

  private(set) var stacks: [Stack] = []

  private let routes: MapRoutes
  private let across: MapAcross
  private let metrics: MapMetrics
  /// The height of each card and pill.
  let heights: [Double]

  init(_ routes: MapRoutes, _ across: MapAcross, heights: [Double], _ metrics: MapMetrics) {
    self.routes = routes
    self.across = across
    self.metrics = metrics
    self.heights = heights
    stacks = [0, 1, 2].map { column in column == 1 ? middle() : outer(column) }
  }

  /// The height of a column when its cards have comfortable room.
  func comfortableHeight(_ column: Int) -> Double {
    let more = metrics.comfortableGap - metrics.cardGap
    return stacks[column].height + more * Double(max(0, stacks[column].items.count - 1))
  }

  /// How far the first card lies below the top of its container.
  func head(of container: Int) -> Double {
    let sizes = routes.nodes.problem.containers[container].headings
    return sizes.isEmpty ? metrics.padding : sizes[across.headings[container]].height
  }

  /// The room between two cards of a container, of which the first stands above the other.
  private func gap(_ upper: Int, _ lower: Int) -> Double {
    let isTied = routes.nodes.linesAt[upper].contains { line in
      routes.routes[line] == .straight && routes.nodes.other(line, than: upper) == lower
    }
    return isTied ? metrics.tieGap : metrics.cardGap
  }

  /// Adds the cards of a container; `above` is the room between what stands above and its top.
  private func add(_ container: Int, below above: Double, to stack: inout Stack) {
    var previous: Int?
    for card in routes.order.cards[container] {
      let half = heights[card] / 2
      if let previous {
        stack.distances.append(heights[previous] / 2 + gap(previous, card) + half)
      } else {
        stack.distances.append(stack.rest + above + head(of: container) + half)
      }
      stack.items.append(.node(card))
      previous = card
      stack.rest = half + metrics.padding
    }
  }

  private func outer(_ column: Int) -> Stack {
    var stack = Stack()
    for container in routes.nodes.containers[column] {
      add(container, below: stack.items.isEmpty ? 0 : metrics.containerGap, to: &stack)
    }
    return stack
  }

  private func middle() -> Stack {
    var stack = Stack()
    var wasContainer = false
    for (channel, lanes) in routes.laneCounts.enumerated() {
      let block = channel < routes.order.blocks.count ? routes.order.blocks[channel] : nil
      var room = 0.0
      if channel > 0 && block != nil { room = metrics.slotGap }
      if lanes > 0 {
        let half = Double(lanes - 1) * metrics.lanePitch / 2
        stack.distances.append(stack.rest + metrics.slotGap + half)
        stack.items.append(.lanes(channel))
        (stack.rest, room) = (half, metrics.slotGap)
      } else if wasContainer, case .container = block {
        room = metrics.containerGap
      }
      switch block {
      case .container(let container):
        add(container, below: room, to: &stack)
        wasContainer = true
      case .pill(let pill):
        stack.distances.append(stack.rest + room + heights[pill] / 2)
        stack.items.append(.node(pill))
        stack.rest = heights[pill] / 2
        wasContainer = false
      case nil: break
      }
    }
    return stack
  }
}
