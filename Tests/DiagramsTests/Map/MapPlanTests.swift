import Graphviz
import Testing

@testable import Diagrams

/// What holds of every map, whatever the network and the page.
struct MapPlanTests {
  /// A kind of page with the size of its letters.
  struct Page: Hashable, Sendable {
    let metrics: MapMetrics
    let letter: Double
  }

  static let pages = [
    Page(metrics: .slide, letter: 22), Page(metrics: .column, letter: 14),
    Page(metrics: .a4, letter: 9.5),
  ]

  /// Each map on each page, made once for all tests.
  private static let plans = GeneratedMap.all.map { map in
    pages.map { MapPlan(map.problem(letter: $0.letter), $0.metrics) }
  }

  private static func plan(_ map: GeneratedMap, _ page: Page) -> MapPlan {
    plans[Int(map.seed) - 1][pages.firstIndex(of: page) ?? 0]
  }

  @Test(arguments: GeneratedMap.all)
  func `no line runs under what it does not belong to`(_ map: GeneratedMap) {
    for page in Self.pages {
      let problem = map.problem(letter: page.letter)
      let plan = Self.plan(map, page)
      for (line, ends) in zip(plan.lines, problem.lines) {
        let points = line.course.samples(each: 33)
        for box in plan.cards + plan.pills where box.id != ends.from && box.id != ends.to {
          let near = box.frame.outset(by: 3 * page.letter / 22)
          #expect(!points.contains { near.contains($0) }, "\(line.id) under \(box.id)")
        }
        for container in plan.containers {
          #expect(
            !points.contains { container.heading.contains($0) },
            "\(line.id) under the heading of \(container.id)")
        }
      }
    }
  }

  @Test(arguments: GeneratedMap.all)
  func `nothing overlaps, and all stands on the map`(_ map: GeneratedMap) {
    for page in Self.pages {
      let plan = Self.plan(map, page)
      let frames = (plan.cards + plan.pills).map { $0.frame } + plan.containers.map { $0.heading }
      for (index, frame) in frames.enumerated() {
        #expect(!frames[..<index].contains { $0.outset(by: -0.01).overlaps(frame) })
      }
      let page = Rect(origin: .zero, size: plan.size).outset(by: 0.5)
      for container in plan.containers {
        #expect(page.contains(container.frame))
        for card in plan.cards where card.container == container.id {
          #expect(container.frame.contains(card.frame))
        }
      }
      #expect(plan.pills.allSatisfy { page.contains($0.frame) })
      for (index, one) in plan.containers.enumerated() {
        #expect(!plan.containers[..<index].contains { $0.frame.overlaps(one.frame) })
      }
    }
  }

  @Test(arguments: GeneratedMap.all)
  func `arrow tips end in view before their card`(_ map: GeneratedMap) {
    for page in Self.pages {
      let plan = Self.plan(map, page)
      for tip in plan.lines.compactMap({ $0.tip }) {
        #expect(!plan.cards.contains { $0.frame.outset(by: 2).contains(tip.point) })
      }
    }
  }

  @Test(arguments: GeneratedMap.all)
  func `two lines that have nothing in common share no stroke`(_ map: GeneratedMap) {
    for page in Self.pages {
      let problem = map.problem(letter: page.letter)
      let plan = Self.plan(map, page)
      let strokes = plan.lines.map { Stroke($0.course) }
      for (index, one) in problem.lines.enumerated() {
        for (other, stroke) in zip(problem.lines[..<index], strokes) {
          if let bundle = one.bundle, bundle == other.bundle { continue }
          let shared = strokes[index].lengthShared(with: stroke, within: 0.5)
          withKnownIssue("lines of dense maps may share a stroke", isIntermittent: true) {
            #expect(shared <= 8, "\(one.id) and \(other.id)")
          }
        }
      }
    }
  }

  @Test(arguments: GeneratedMap.all.filter { $0.ties < 60 })
  func `numbers hide no card, pill, heading or other number`(_ map: GeneratedMap) {
    let plan = Self.plan(map, Self.pages[0])
    let radius = MapMetrics.slide.badgeRadius
    let badges = plan.lines.flatMap { $0.badges }
    for (index, badge) in badges.enumerated() {
      let frame = Rect(center: badge, size: Size(width: 1.4 * radius, height: 1.4 * radius))
      #expect(!(plan.cards + plan.pills).contains { $0.frame.overlaps(frame) })
      for other in badges[..<index] {
        let (dx, dy) = (badge.x - other.x, badge.y - other.y)
        #expect((dx * dx + dy * dy).squareRoot() >= 2 * radius)
      }
    }
  }

  @Test(arguments: GeneratedMap.all.prefix(4))
  func `the map is the same in any order and from either end`(_ map: GeneratedMap) {
    let problem = map.problem(letter: 22)
    let turned = MapProblem(
      containers: problem.containers, cards: problem.cards.reversed(),
      pills: problem.pills.reversed(),
      lines: problem.lines.reversed().map { line in
        if line.hasTip { return line }
        return MapProblem.Line(
          id: line.id, from: line.to, to: line.from, tone: line.tone,
          isNumbered: line.isNumbered, pull: line.pull, bundle: line.bundle)
      })
    let (one, other) = (MapPlan(problem, .slide), MapPlan(turned, .slide))
    #expect(one.cards == other.cards)
    #expect(one.lines == other.lines)
  }

  @Test func `a card keeps the order of an earlier map`() {
    let map = GeneratedMap.all[2].problem(letter: 22)
    let cards = map.cards.enumerated().map { index, card in
      MapProblem.Card(
        id: card.id, container: card.container, forms: card.forms, earlier: Double(-index))
    }
    let again = MapProblem(
      containers: map.containers, cards: cards, pills: map.pills, lines: map.lines)
    let plan = MapPlan(again, .slide)
    for container in plan.containers {
      let own = plan.cards.filter { $0.container == container.id }
        .sorted { $0.frame.minY < $1.frame.minY }.map { $0.id }
      #expect(own == again.cards.filter { $0.container == container.id }.map { $0.id })
    }
  }
}

/// Points along a course at equal distances, with the direction at each.
private struct Stroke {
  private let points: [Point]
  private static let step = 1.0

  init(_ course: Course) {
    var points: [Point] = []
    let samples = course.samples(each: 32)
    for (one, other) in zip(samples, samples.dropFirst()) {
      let (dx, dy) = (other.x - one.x, other.y - one.y)
      let count = max(1, Int((dx * dx + dy * dy).squareRoot() / Self.step))
      for step in 0..<count {
        let share = Double(step) / Double(count)
        points.append(Point(x: one.x + share * dx, y: one.y + share * dy))
      }
    }
    self.points = points
  }

  /// The longest piece that runs on another stroke in the same direction.
  func lengthShared(with other: Stroke, within distance: Double) -> Double {
    var cells: Set<Cell> = []
    for index in other.points.indices { cells.insert(Cell(other.points, index, distance)) }
    var (longest, run) = (0, 0)
    for index in points.indices {
      run = cells.contains(Cell(points, index, distance)) ? run + 1 : 0
      longest = max(longest, run)
    }
    return Double(longest) * Self.step
  }

  /// A small square, with the direction of a stroke in steps of a tenth.
  private struct Cell: Hashable {
    let x: Int
    let y: Int
    let slope: Int

    init(_ points: [Point], _ index: Int, _ size: Double) {
      x = Int((points[index].x / (2 * size)).rounded())
      y = Int((points[index].y / (2 * size)).rounded())
      let next = points[min(index + 1, points.count - 1)]
      let last = points[max(index - 1, 0)]
      let (dx, dy) = (next.x - last.x, next.y - last.y)
      let isSteep = abs(dy) > abs(dx)
      slope =
        (isSteep ? 100 : 0) + Int(((isSteep ? dx / dy : dy / (dx == 0 ? 1 : dx)) * 20).rounded())
    }
  }
}
