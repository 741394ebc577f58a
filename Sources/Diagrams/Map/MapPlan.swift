import Graphviz

/// Where everything on a map stands: what came of a problem.
///
/// Lines run only through gutters, channels and padding, so that none lies under a card, a pill or
/// a heading that it does not belong to.
///
/// - Complexity: O(*m*²) for each order that is tried, with a bound on their number.
struct MapPlan: Sendable {
  /// A container with its heading.
  struct Container: Hashable, Sendable {
    let id: String
    let frame: Rect
    /// The room of the heading, above the first card.
    let heading: Rect
    /// Which of its sizes the heading has.
    let form: Int
    let column: MapProblem.Column
  }

  /// A card or a pill.
  struct Box: Hashable, Sendable {
    let id: String
    let frame: Rect
    /// Which of its forms it has.
    let form: Int
    /// The id of its container; nil for a pill.
    let container: String?
  }

  /// A line.
  struct Line: Hashable, Sendable {
    let id: String
    let course: Course
    let tip: MapCourses.Tip?
    /// The middles of the numbers at its start and end; empty where it has none.
    let badges: [Point]
  }

  private(set) var containers: [Container] = []
  private(set) var cards: [Box] = []
  private(set) var pills: [Box] = []
  private(set) var lines: [Line] = []
  private(set) var size = Size.zero
  /// Whether it is higher than the page allows.
  private(set) var isTooHigh = false

  init(_ problem: MapProblem, _ metrics: MapMetrics) {
    let nodes = MapNodes(problem, columns: MapColumns.balanced(problem, metrics))
    guard !nodes.column.isEmpty else { return }
    let routes = MapRoutes(nodes, MapSearch.order(nodes))
    let across = MapAcross(routes, metrics)
    let boxHeights = nodes.column.indices.map { node in
      let form = Self.form(node, nodes, across).height
      guard node < nodes.cardCount else { return form }
      return max(form, MapPorts.leastHeight(of: node, routes, metrics))
    }
    let stacks = MapStacks(routes, across, heights: boxHeights, metrics)
    let heights = MapHeights(routes, stacks, metrics)
    size = Size(width: metrics.width, height: heights.height)
    isTooHigh = metrics.height.map { heights.height > $0 + 0.01 } ?? false
    let frames = Frames(routes, across, stacks, heights, metrics)
    addBoxes(frames)
    let ports = MapPorts(routes, heights, boxes: frames.boxes, metrics)
    addLines(
      MapCourses(
        routes: routes, across: across, heights: heights, ports: ports, boxes: frames.boxes,
        metrics: metrics))
  }

  private static func form(_ node: Int, _ nodes: MapNodes, _ across: MapAcross) -> Size {
    let forms =
      node < nodes.cardCount
      ? nodes.problem.cards[node].forms : nodes.problem.pills[node - nodes.cardCount].forms
    return forms.isEmpty ? .zero : forms[across.forms[node]]
  }

  private mutating func addBoxes(_ frames: Frames) {
    let nodes = frames.routes.nodes
    for (index, container) in nodes.problem.containers.enumerated() {
      containers.append(
        Container(
          id: container.id, frame: frames.containers[index], heading: frames.heading(of: index),
          form: frames.across.headings[index],
          column: MapProblem.Column(rawValue: nodes.columns[index]) ?? .middle))
    }
    for (node, frame) in frames.boxes.enumerated() {
      let isCard = node < nodes.cardCount
      let box = Box(
        id: nodes.id(of: node), frame: frame, form: frames.across.forms[node],
        container: isCard ? nodes.problem.cards[node].container : nil)
      if isCard { cards.append(box) } else { pills.append(box) }
    }
  }

  private mutating func addLines(_ courses: MapCourses) {
    let obstacles = courses.boxes + containers.map { $0.heading }
    var badges = MapBadges(radius: courses.metrics.badgeRadius, obstacles: obstacles)
    for (number, line) in courses.routes.nodes.problem.lines.enumerated() {
      let (course, tip) = courses.course(of: number)
      let places = line.isNumbered ? badges.places(on: course) : []
      lines.append(Line(id: line.id, course: course, tip: tip, badges: places))
    }
  }
}

extension MapPlan {
  /// The frames of cards, pills and containers.
  struct Frames: Sendable {
    let routes: MapRoutes
    let across: MapAcross
    let stacks: MapStacks
    private(set) var boxes: [Rect]
    private(set) var containers: [Rect] = []

    init(
      _ routes: MapRoutes, _ across: MapAcross, _ stacks: MapStacks, _ heights: MapHeights,
      _ metrics: MapMetrics
    ) {
      self.routes = routes
      self.across = across
      self.stacks = stacks
      let nodes = routes.nodes
      boxes = nodes.column.indices.map { node in
        guard let column = across.columns[nodes.column[node]] else {
          return Rect(center: .zero, size: .zero)
        }
        let isCard = node < nodes.cardCount
        let width =
          isCard
          ? column.cardMaxX - column.cardMinX
          : min(MapPlan.form(node, nodes, across).width, column.maxX - column.minX)
        let x = isCard ? (column.cardMinX + column.cardMaxX) / 2 : (column.minX + column.maxX) / 2
        return Rect(
          center: Point(x: x, y: heights.y[node]),
          size: Size(width: width, height: stacks.heights[node]))
      }
      containers = nodes.columns.map { _ in Rect(center: .zero, size: .zero) }
      for column in 0..<3 { place(column, heights.height, metrics) }
    }

    /// The containers of a column; at the sides they reach to the next one or the foot.
    private mutating func place(_ number: Int, _ height: Double, _ metrics: MapMetrics) {
      guard let column = across.columns[number] else { return }
      let own = routes.nodes.containers[number]
      var foot = height
      for container in own.reversed() {
        let cards = routes.order.cards[container]
        guard let first = cards.first, let last = cards.last else { continue }
        let top = boxes[first].minY - stacks.head(of: container)
        let bottom = number == 1 ? boxes[last].maxY + metrics.padding : foot
        containers[container] = Rect(
          origin: Point(x: column.minX, y: top),
          size: Size(width: column.maxX - column.minX, height: bottom - top))
        foot = top - metrics.containerGap
      }
    }

    /// The room of a heading, from the top of its container to its first card.
    func heading(of container: Int) -> Rect {
      let frame = containers[container]
      let x = across.headingX(container, routes.nodes)
      let sizes = routes.nodes.problem.containers[container].headings
      let width = sizes.isEmpty ? 0 : sizes[across.headings[container]].width
      let right = across.columns[routes.nodes.columns[container]]?.cardMaxX ?? x
      return Rect(
        origin: Point(x: x, y: frame.minY),
        size: Size(width: min(width, right - x), height: 0.8 * stacks.head(of: container)))
    }
  }
}
