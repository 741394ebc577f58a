import Graphviz

/// The exact course of each line, and the place of its arrow tip.
struct MapCourses: Sendable {
  /// The point of an arrow tip, and the unit vector in which it points.
  struct Tip: Hashable, Sendable {
    let point: Point
    let direction: Point
  }

  let routes: MapRoutes
  let across: MapAcross
  let heights: MapHeights
  let ports: MapPorts
  let boxes: [Rect]
  let metrics: MapMetrics

  /// The course of a line from where it starts in the problem to the point of its tip, and its tip.
  func course(of line: Int) -> (course: Course, tip: Tip?) {
    let from = routes.nodes.from(of: line)
    let to = routes.nodes.other(line, than: from)
    let start = port(line, from)
    var end = port(line, to)
    var tip: Tip?
    if routes.nodes.problem.lines[line].hasTip {
      let (point, direction) = outside(end, line, to)
      tip = Tip(point: point, direction: direction)
      end = point
    }
    return (course(line, from: start, to: end, (from, to)), tip)
  }

  /// The point just outside a card where a tip ends, and in which direction it points.
  private func outside(_ port: Point, _ line: Int, _ node: Int) -> (Point, Point) {
    let direction: Point =
      switch routes.side(of: line, at: node) {
      case .left: Point(x: 1, y: 0)
      case .right: Point(x: -1, y: 0)
      case .top: Point(x: 0, y: 1)
      case .bottom: Point(x: 0, y: -1)
      }
    let off = metrics.tipOff
    return (Point(x: port.x - off * direction.x, y: port.y - off * direction.y), direction)
  }

  /// Where a line meets the border of a card or pill.
  private func port(_ line: Int, _ node: Int) -> Point {
    let box = boxes[node]
    let offset = ports.offsets[MapPorts.End(line: line, node: node)] ?? 0
    let isPill = node >= routes.nodes.cardCount
    var inset = 0.0
    if isPill {
      let radius = min(box.size.height / 2, metrics.pillRadius)
      let over = max(0, abs(offset) - (box.size.height / 2 - radius))
      inset = radius - (max(0, radius * radius - over * over)).squareRoot()
    }
    switch routes.side(of: line, at: node) {
    case .left: return Point(x: box.minX + inset, y: box.center.y + offset)
    case .right: return Point(x: box.maxX - inset, y: box.center.y + offset)
    case .top: return Point(x: straightX(line), y: box.minY)
    case .bottom: return Point(x: straightX(line), y: box.maxY)
    }
  }

  /// Where a straight line down runs: in the middle of what both its ends have in common.
  private func straightX(_ line: Int) -> Double {
    let end = routes.nodes.ends[line]
    let (one, other) = (boxes[end.left], boxes[end.right])
    return (max(one.minX, other.minX) + min(one.maxX, other.maxX)) / 2
  }

  private func course(
    _ line: Int, from start: Point, to end: Point, _ nodes: (from: Int, to: Int)
  ) -> Course {
    switch routes.routes[line] {
    case .straight:
      var course = Course(from: start)
      course.addLine(to: end)
      return course
    case .bracket(let isLeft, let lane):
      var course = Course(from: start)
      let column = routes.nodes.column[nodes.from]
      let x = across.laneX(column, isLeft: isLeft, lane: lane)
      let room =
        tip(end: line) + tip(start: line) > 0 ? abs(x - end.x) - metrics.tipLength : .infinity
      course.addBracket(laneX: x, to: end, corner: max(1, min(metrics.corner, room)))
      return course
    case .gutter, .through:
      let isRightward = routes.nodes.ends[line].left == nodes.from
      let (left, right) = isRightward ? (start, end) : (end, start)
      let course = rightward(line, from: left, to: right)
      return isRightward ? course : course.reversed
    }
  }

  /// The level room for a tip at the left end of a line.
  private func tip(start line: Int) -> Double {
    let isThere =
      routes.nodes.problem.lines[line].hasTip
      && routes.nodes.from(of: line) != routes.nodes.ends[line].left
    return isThere ? metrics.tipLength : 0
  }

  /// The level room for a tip at the right end of a line.
  private func tip(end line: Int) -> Double {
    let isThere =
      routes.nodes.problem.lines[line].hasTip
      && routes.nodes.from(of: line) == routes.nodes.ends[line].left
    return isThere ? metrics.tipLength : 0
  }

  /// The course of a line between columns, from left to right.
  private func rightward(_ line: Int, from start: Point, to end: Point) -> Course {
    let ends = routes.nodes.ends[line]
    var course = Course(from: start)
    let middle = across.columns[1]
    if case .through(let channel, let lane) = routes.routes[line], let middle {
      let first = Double(routes.laneCounts[channel] - 1) / 2
      let y = heights.lanes[channel] + (Double(lane) - first) * metrics.lanePitch
      course.addLevelCurve(to: Point(x: middle.minX - metrics.tipOff, y: y))
      course.addLine(to: Point(x: middle.maxX + metrics.tipOff, y: y))
      course.addLevelCurve(to: end)
      return course
    }
    if routes.nodes.column[ends.left] == 1, let middle {
      course.addLine(to: Point(x: max(start.x + tip(start: line), middle.maxX), y: start.y))
    }
    if routes.nodes.column[ends.right] == 1, let middle {
      course.addLevelCurve(to: Point(x: min(end.x - tip(end: line), middle.minX), y: end.y))
    }
    if routes.nodes.column[ends.right] == 1 {
      course.addLine(to: end)
    } else {
      course.addLevelCurve(to: end)
    }
    return course
  }
}
