import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// The three phases next to each other, with a partner as one card over all its phases.
///
/// Who works in the first two phases stands at the top, who works in the last two at the foot, so that
/// the lines between two phases pass no card.
struct ChainPhases {
  let content: ChainContent
  let words: ChainWords
  let page: PageKind
  let limits: ChainContent.Limits
  let room: ClosedRange<Double>

  /// The cards that were drawn.
  private(set) var cards: [Card] = []
  /// The frame of each place.
  private var frames: [Rect] = []

  init(
    of content: ChainContent, _ words: ChainWords, _ limits: ChainContent.Limits, on page: PageKind,
    room: ClosedRange<Double>
  ) {
    (self.content, self.words, self.page, self.limits) = (content, words, page, limits)
    self.room = room
  }

  private var hasLines: Bool { limits.hasLines }

  private var gap: Double { 0.6 * page.u }
  private var padding: Double { page.card.padding }

  // MARK: Measures

  /// The meetings of a seam as pills.
  private func pills(of seam: Int) -> [Pill] {
    guard hasLines else { return [] }
    return content.seams[seam].meetings.map { meeting in
      Pill(
        PageText.lines(of: meeting.name, page.type.pill, width: 7.5 * page.u, most: 3),
        Pill.State(of: meeting.standing))
    }
  }

  private func stops(of seam: Int) -> [Size] {
    guard hasLines else { return [] }
    return pills(of: seam).map { $0.size(on: page) } + content.seams[seam].ties.map { _ in .zero }
  }

  private func width(ofSeam seam: Int) -> Double {
    let stops = stops(of: seam)
    guard !stops.isEmpty else { return 3 * page.u }
    return max(2 * page.u, stops.map { $0.width }.max() ?? 0) + 4.4 * page.u
  }

  /// The room of each phase from left to right.
  private func phaseBoxes() -> [ClosedRange<Double>] {
    let seams = content.seams.indices.map { width(ofSeam: $0) }
    let count = Double(seams.count + 1)
    let each = (room.upperBound - room.lowerBound - seams.reduce(0, +)) / count
    var x = room.lowerBound
    return (0...seams.count).map { place in
      let box = x...x + each
      x += each + (place < seams.count ? seams[place] : 0)
      return box
    }
  }

  private func card(_ place: ChainContent.Place, width: Double) -> Card {
    var card = Card([], .look(of: place.partner.domain))
    card.hasTab = true
    card.status = place.partner.status
    card.isBridge = content.bridges.contains(place.partner.id)
    card.lines = card.lines(ofAny: place.partner.names, within: width, on: page)
    return card
  }

  /// How high a card is: its lines, and room for the ends of its lines.
  private func height(of place: Int, _ card: Card) -> Double {
    let id = content.places[place].partner.id
    let ends =
      !hasLines
      ? 0
      : content.seams.map { seam in
        seam.meetings.count { $0.members.contains(id) }
          + seam.ties.count { $0.from == id || $0.to == id }
      }.max() ?? 0
    return max(card.size(on: page).height, Double(max(0, ends - 1)) * 0.45 * page.u)
  }

  // MARK: Drawing

  /// Draws the phases from a top on.
  ///
  /// - Returns: The bottom.
  mutating func draw(into scene: inout Scene, from top: Double) -> Double {
    let boxes = phaseBoxes()
    let heads = Phase.allCases.indices.map { place in
      PhaseHead(
        words.name(of: Phase.allCases[place]),
        width: boxes[place].upperBound
          - boxes[place].lowerBound, page: page)
    }
    let head = heads.map { $0.height }.max() ?? 0
    let found = place(from: top + head + padding, boxes)
    for (index, place) in content.places.enumerated() {
      let card = card(place, width: frames[index].size.width)
      cards.append(card)
      scene.add(
        .partner(
          place.partner, id: place.id, card.items(in: frames[index], on: page),
          frames[index]), to: .partners)
    }
    var y = addNotes(boxes, found, &scene)
    y = addOffers(boxes, from: y, &scene) + padding
    for (place, box) in boxes.enumerated() {
      let frame = Rect(
        origin: Point(x: box.lowerBound, y: top),
        size: Size(width: box.upperBound - box.lowerBound, height: y - top))
      heads[place].add(
        to: &scene, in: frame, headHeight: head, id: "fase-\(place + 1)",
        point: place + 1 < boxes.count ? 1.3 * page.u : 0)
    }
    for seam in content.seams.indices { connect(seam, boxes, found, &scene) }
    return y
  }

  /// Where cards may stand: the top of what lies between, its bottom, and that of all.
  private struct Zones {
    var first = 0.0
    var top = 0.0
    var bottom = 0.0
    var last = 0.0
  }

  private func rank(_ phases: ClosedRange<Int>) -> Int {
    phases.count == 3 ? 0 : phases == 0...1 ? 1 : phases.count == 1 ? 2 : 3
  }

  /// How far down the phases reach at least, for what stands between them.
  private func leastBottom(of zones: Zones, foot: Double) -> Double {
    let needs = content.seams.indices.map { stopsHeight(of: $0) }
    let stops = max(zones.top + (needs.first ?? 0) - foot, zones.first + (needs.last ?? 0))
    let isBroken = content.seams.indices.contains { !isCrossed($0) }
    return isBroken ? max(stops, zones.top + 2.4 * page.u) : stops
  }

  /// Gives every card its frame.
  private mutating func place(from top: Double, _ boxes: [ClosedRange<Double>]) -> Zones {
    frames = content.places.map { _ in Rect(origin: .zero, size: .zero) }
    var zones = Zones(first: top, top: top, bottom: top, last: top)
    var y = top
    func sized(_ index: Int) -> Size {
      let phases = content.places[index].phases
      let width =
        boxes[phases.upperBound].upperBound - boxes[phases.lowerBound].lowerBound - 2 * padding
      let card = card(content.places[index], width: width)
      return Size(width: width, height: height(of: index, card))
    }
    func add(_ index: Int, at y: Double) -> Double {
      let size = sized(index)
      let left = boxes[content.places[index].phases.lowerBound].lowerBound + padding
      frames[index] = Rect(origin: Point(x: left, y: y), size: size)
      return y + size.height + gap
    }
    let ranked = [0, 1, 2, 3].map { rank in
      content.places.indices.filter { self.rank(content.places[$0].phases) == rank }
    }
    for index in ranked[0] { y = add(index, at: y) }
    zones.first = y
    for index in ranked[1] { y = add(index, at: y) }
    zones.top = y
    var bottom = y
    for phase in boxes.indices {
      var own = y
      for index in ranked[2] where content.places[index].phases.lowerBound == phase {
        own = add(index, at: own)
      }
      if words.nobody(in: Phase.allCases[phase]) != nil { own = max(own, y + 1.8 * page.u) }
      bottom = max(bottom, own)
    }
    let foot = ranked[3].map { sized($0).height + gap }.reduce(0, +)
    bottom = max(bottom, leastBottom(of: zones, foot: foot))
    (zones.bottom, y) = (bottom, bottom)
    for index in ranked[3] { y = add(index, at: y) }
    zones.last = y
    return zones
  }

  private func stopsHeight(of seam: Int) -> Double {
    LayeredRoutes.height(of: stops(of: seam), gap: gap, lane: lane)
  }

  private var lane: Double { 0.75 * page.lines.tip.height + 0.2 * page.u }

  /// Whether a card reaches over a seam.
  private func isCrossed(_ seam: Int) -> Bool {
    content.places.contains { $0.phases.contains(seam) && $0.phases.contains(seam + 1) }
  }

  /// That nobody is in view in a phase, and how many are not drawn.
  ///
  /// - Returns: Where the next may begin.
  private func addNotes(
    _ boxes: [ClosedRange<Double>], _ zones: Zones, _ scene: inout Scene
  ) -> Double {
    let font = page.type.chip
    var y = zones.last
    for (phase, box) in boxes.enumerated() {
      let left = box.lowerBound + padding
      if let note = words.nobody(in: Phase.allCases[phase]) {
        scene.add(
          PageText.items(
            [note], at: Point(x: left, y: zones.top + 1.2 * page.u), font, Palette.secondText),
          to: .texts)
      }
      guard let more = words.more(content.rest[phase]) else { continue }
      scene.add(
        PageText.items(
          [more], at: Point(x: left, y: zones.last + font.size), font, Palette.secondText),
        to: .texts)
      y = max(y, zones.last + 1.7 * font.size)
    }
    return y
  }

  private func addOffers(
    _ boxes: [ClosedRange<Double>], from top: Double, _ scene: inout Scene
  ) -> Double {
    guard words.hasOffers else { return top }
    var bottom = top
    for (phase, box) in boxes.enumerated() {
      let list = OfferList(words, Phase.allCases[phase], limits.offers, page: page)
      let inner = box.lowerBound + padding...box.upperBound - padding
      bottom = max(bottom, list.draw(into: &scene, in: inner, from: top))
    }
    return bottom
  }

  // MARK: Between the phases

  private func connect(
    _ seam: Int, _ boxes: [ClosedRange<Double>], _ zones: Zones, _ scene: inout Scene
  ) {
    let stops = stops(of: seam)
    guard !stops.isEmpty else { return addStep(seam, boxes, zones, &scene) }
    let width = width(ofSeam: seam)
    let left = boxes[seam].upperBound
    let lines = SeamLines(content, seam: seam)
    let middle = left + 2.2 * page.u...left + width - 2.2 * page.u
    let routes = LayeredRoutes(
      sides: [frames, frames], stops: stops, legs: lines.legs(off: page.lines.off), room: middle,
      gap: gap, lane: lane, roundness: 1.025 * page.type.pill.size)
    let placed =
      seam == 0
      ? routes.placed(from: zones.top, to: zones.last)
      : routes.placed(from: zones.first, to: zones.bottom)
    for (index, pill) in pills(of: seam).enumerated() {
      let meeting = content.seams[seam].meetings[index]
      scene.add(
        Group(
          pill.items(in: placed[index], on: page), id: "o-\(seam + 1)-\(index + 1)",
          name: meeting.name, data: ["structure": meeting.id], subject: .frame(placed[index])),
        to: .meetings)
    }
    lines.add(routes.courses(over: placed), words, page, to: &scene)
  }

  /// The step between two phases where nothing is drawn that hands over.
  private func addStep(
    _ seam: Int, _ boxes: [ClosedRange<Double>], _ zones: Zones, _ scene: inout Scene
  ) {
    guard !isCrossed(seam), let kind = words.kind(ofStep: seam) else { return }
    let y = (zones.top + zones.bottom) / 2
    let course = Path(through: [
      Point(x: boxes[seam].upperBound, y: y), Point(x: boxes[seam + 1].lowerBound, y: y),
    ])
    let middle = Point(x: (boxes[seam].upperBound + boxes[seam + 1].lowerBound) / 2, y: y)
    scene.add(
      Step(kind: kind, course: course, middle: middle).group(
        "overgang-\(seam + 1)", name: words.nameOfStep(seam),
        from: "fase-\(seam + 1)", to: "fase-\(seam + 2)", on: page), to: .ties)
  }
}

/// A step between two phases or kinds of care by what is known of it.
struct Step {
  let kind: LineKind
  let course: Path
  let middle: Point

  /// The step as it is drawn, from one place to the next.
  func group(
    _ id: String, name: String, from: String, to: String, on page: PageKind
  ) -> Group {
    let items =
      kind == .statedAbsent
      ? AbsentMark.items(at: middle, on: page)
      : kind.items(along: course, on: page)
        + (kind == .notInView ? Marks.question(at: middle, on: page) : [])
    return Group(
      items, id: id, name: name, data: ["kind": kind.name],
      subject: .line(from: from, to: to, course: course))
  }
}
