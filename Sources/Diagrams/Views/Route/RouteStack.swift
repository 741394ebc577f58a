import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// What one way passes, below each other: pills and cards with the steps between.
///
/// A way that passes nothing has no size; one that only tells that there is none is its words.
struct RouteStack {
  private enum Part {
    case pill(Pill)
    case card(Card, Partner)
    case word(String)
  }

  private let way: RouteContent.Way
  private let words: RouteWords
  private let page: PageKind
  private let parts: [(part: Part, size: Size)]

  init(of way: RouteContent.Way, _ words: RouteWords, _ page: PageKind, width: Double) {
    (self.way, self.words, self.page) = (way, words, page)
    guard !way.isBroken else {
      parts = [Self.word(words.missing(way), page)]
      return
    }
    parts = way.stops.map { stop in
      switch stop {
      case .meeting(let meeting):
        let lines = PageText.lines(
          of: meeting.name, page.type.pill, width: width - 1.8 * page.type.pill.size, most: 3)
        let pill = Pill(lines, Pill.State(of: meeting.standing))
        return (part: Part.pill(pill), size: pill.size(on: page))
      case .partner(let partner):
        var card = Card([], .look(of: partner.domain))
        card.hasTab = true
        card.status = partner.status
        card.lines = card.lines(ofAny: partner.names, within: width, on: page)
        let size = Size(width: width, height: card.size(on: page).height)
        return (part: Part.card(card, partner), size: size)
      case .others: return Self.word(words.name(of: stop), page)
      }
    }
  }

  private static func word(_ text: String, _ page: PageKind) -> (part: Part, size: Size) {
    let font = page.type.chip
    let size = Size(width: font.width(of: text) + 1.4 * font.size, height: 1.75 * font.size)
    return (Part.word(text), size)
  }

  /// The room of a step between two parts.
  private var step: Double { page.lines.tip.width + page.lines.off + 0.6 * page.u }

  var size: Size {
    Size(
      width: parts.map { $0.size.width }.max() ?? 0,
      height: parts.map { $0.size.height }.reduce(0, +) + Double(max(0, parts.count - 1)) * step)
  }

  /// The meetings and cards of the way.
  var meetings: [Pill.State] {
    parts.compactMap { entry in
      if case .pill(let pill) = entry.part { pill.state } else { nil }
    }
  }
  var cards: [Card] {
    parts.compactMap { entry in
      if case .card(let card, _) = entry.part { card } else { nil }
    }
  }

  /// The frames of the parts in that of the whole; of a way that passes nothing its own.
  func frames(in frame: Rect) -> [Rect] {
    guard !parts.isEmpty else { return [frame] }
    var y = frame.minY
    return parts.map { entry in
      let origin = Point(x: frame.center.x - entry.size.width / 2, y: y)
      y += entry.size.height + step
      return Rect(origin: origin, size: entry.size)
    }
  }

  /// Draws the parts, and the steps between them.
  func draw(into scene: inout Scene, in frame: Rect, place: Int) {
    let frames = frames(in: frame)
    for (index, entry) in parts.enumerated() {
      let id = "weg-\(place)-\(index + 1)"
      add(entry.part, in: frames[index], id: id, at: index, &scene)
      guard index + 1 < parts.count, way.kinds.indices.contains(index) else { continue }
      let kind = way.kinds[index]
      let off = kind.tip == .none ? 0 : page.lines.off
      let course = Path(through: [
        Point(x: frame.center.x, y: frames[index].maxY),
        Point(x: frame.center.x, y: frames[index + 1].minY - off),
      ])
      scene.add(
        Group(
          kind.items(along: course, on: page), id: "\(id)-stap",
          name: "\(words.name(of: way.stops[index])) → \(words.name(of: way.stops[index + 1]))",
          data: ["kind": kind.name],
          subject: .line(from: id, to: "weg-\(place)-\(index + 2)", course: course)), to: .ties)
    }
  }

  private func add(_ part: Part, in frame: Rect, id: String, at index: Int, _ scene: inout Scene) {
    switch part {
    case .pill(let pill):
      guard case .meeting(let meeting) = way.stops[index] else { return }
      scene.add(
        Group(
          pill.items(in: frame, on: page), id: id, name: meeting.name,
          data: ["structure": meeting.id], subject: .frame(frame)), to: .meetings)
    case .card(let card, let partner):
      scene.add(.partner(partner, id: id, card.items(in: frame, on: page), frame), to: .partners)
    case .word(let text):
      let font = page.type.chip
      let baseline = Point(x: frame.center.x, y: frame.center.y + 0.36 * font.size)
      let items: [Item] = [
        .path(
          .box(frame, radius: frame.size.height / 2), fill: Palette.paper,
          stroke: Stroke(Palette.grey, page.lines.grey)),
        .text(TextLine(text, at: baseline, font, Palette.secondText, anchor: .middle)),
      ]
      scene.add(Group(items, id: id, name: text, subject: .frame(frame)), to: .meetings)
    }
  }
}

/// The kinds of partner that usually belong to a theme, and of which the file holds none.
struct RouteUsual {
  /// Some of them, under one heading.
  struct Kinds {
    let heading: String
    let names: [(name: String, domain: Domain?)]
  }

  private let kinds: [Kinds]
  private let usual: RouteContent.Limits.Usual
  private let page: PageKind

  init(_ kinds: [Kinds], _ usual: RouteContent.Limits.Usual, _ page: PageKind) {
    (self.kinds, self.usual, self.page) = (kinds.filter { !$0.names.isEmpty }, usual, page)
  }

  /// How high they are.
  func height(width: Double) -> Double {
    var scene = Scene("", on: page, size: .zero)
    return draw(into: &scene, in: 0...width, from: 0, id: "")
  }

  /// Draws them from a top on.
  ///
  /// - Returns: The bottom.
  @discardableResult
  func draw(
    into scene: inout Scene, in room: ClosedRange<Double>, from top: Double, id: String
  ) -> Double {
    let font = page.type.chip
    let width = room.upperBound - room.lowerBound
    var y = top
    for (place, kinds) in kinds.enumerated() where usual != .none {
      let names = kinds.names.map { $0.name }.joined(separator: ", ")
      let text = kinds.heading + (usual == .words ? ": \(names)" : "")
      let lines = PageText.lines(of: text, font, width: width, most: usual == .words ? 5 : 3)
      scene.add(
        PageText.items(
          lines, at: Point(x: room.lowerBound, y: y + font.size), font, Palette.secondText),
        to: .texts)
      y += Double(lines.count) * font.lineHeight + 0.6 * page.u
      for (index, kind) in kinds.names.enumerated() where usual == .cards {
        var card = Card([], .look(of: kind.domain))
        (card.hasTab, card.status) = (true, .mentioned)
        card.lines = card.lines(of: kind.name, within: width, on: page)
        let frame = Rect(
          origin: Point(x: room.lowerBound, y: y),
          size: Size(width: width, height: card.size(on: page).height))
        scene.add(
          Group(
            card.items(in: frame, on: page), id: "\(id)-\(place + 1)-\(index + 1)",
            name: kind.name, subject: .frame(frame)), to: .partners)
        y = frame.maxY + 0.5 * page.u
      }
    }
    return y
  }
}
