import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Who works before, during and after the pregnancy, and whether the phases are connected.
  ///
  /// A partner that works in several phases is one wide mark. Between the phases stand the meetings
  /// and ties that hand over; a break is dashed. Of many partners those with most ties to another
  /// phase are drawn. Below runs the chain of care around birth.
  package static let chain = View(
    name: "chain", aliases: ["keten"],
    question: Text(
      nl: "Loopt de keten door van vóór tot na de zwangerschap?",
      en: "Does the chain run on from before to after pregnancy?")
  ) { analysis, options in
    chainDiagram(of: analysis, options)
  }

  /// The narrowest page on which the names of phases need no hyphen, in points.
  private static let leastWidth = 540.0

  private static func chainDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = ChainWords(of: analysis, options)
    let width = max(options.width, Self.leastWidth)
    let lanes = ChainLanes(width: width - 2 * DiagramPage.margin)
    let content = ChainContent(of: analysis, options, lanes: lanes)
    var page = DiagramPage(width: width)
    page.addTitle(words.title, words.subtitle)
    page.addPhases(of: analysis, words, lanes)
    page.add(content, words, lanes)
    if let rest = words.rest(of: content) {
      page.addParagraph(rest, id: "niet-getekend", color: Colors.quiet)
      page.skip(16)
    }
    page.addWork(words, lanes)
    page.addCareChain(of: analysis, words, lanes)
    if let unplaced = words.withoutPhase(content) {
      page.addParagraph(unplaced, id: "zonder-fase", mostLines: 12)
      page.skip(18)
    }
    let marks = content.items.map { $0.mark }
    page.add(
      Legend(
        marks: marks, lines: content.lines,
        notes: words.notes(on: marks, page.lines), options.language))
    page.addFooter(words.footer)
    return page.diagram(
      title: words.title, description: words.description(of: content), options.language)
  }
}

extension DiagramPage {
  /// The three phases with what is known of the step between them.
  mutating func addPhases(of analysis: Analysis, _ words: ChainWords, _ lanes: ChainLanes) {
    let marks = Phase.allCases.enumerated().map { place, phase in
      Mark.step(words.name(of: phase), id: "fase-\(place + 1)", room: lanes.phaseRoom)
    }
    addSteps(marks, lanes, id: "overgang") { place in
      let link = analysis.phases.links[place]
      return (words.step(link), link.presence == .present, words.name(of: link))
    }
    skip(20)
  }

  /// The partners by phase, with what hands over between them.
  mutating func add(_ content: ChainContent, _ words: ChainWords, _ lanes: ChainLanes) {
    for (place, phase) in Phase.allCases.enumerated() {
      guard let note = words.nobody(in: phase) else { continue }
      add(
        Drawing.TextBlock(
          id: "leeg-\(place + 1)",
          at: Point(x: Self.margin + lanes.middle(of: 2 * place...2 * place), y: bottom),
          lines: [note], fontSize: Mark.fontSize, color: Colors.quiet, alignment: .center))
    }
    let (centers, height) = ChainLayout(items: content.items, lanes: lanes).placed()
    for (item, center) in zip(content.items, centers) {
      add(item.mark, at: center + SIMD2(Self.margin, bottom))
    }
    for line in content.lines { add(line) }
    skip(height + (height > 0 ? 24 : 0))
    if let share = content.share { addRest(share, words, lanes) }
  }

  /// Under each phase how many partners are not drawn.
  private mutating func addRest(
    _ share: ChainContent.Share, _ words: ChainWords, _ lanes: ChainLanes
  ) {
    for (place, count) in share.rest.enumerated() {
      guard let note = words.more(count) else { continue }
      let middle = lanes.middle(of: 2 * place...2 * place)
      add(
        Drawing.TextBlock(
          id: "rest-\(place + 1)", at: Point(x: Self.margin + middle, y: bottom), lines: [note],
          fontSize: Mark.fontSize, color: Colors.quiet, alignment: .center))
    }
    skip(TextMeasure(fontSize: Mark.fontSize).lineHeight + 18)
  }

  /// What is done in each phase.
  mutating func addWork(_ words: ChainWords, _ lanes: ChainLanes) {
    guard words.hasWork else { return }
    addParagraph(words.workHeading, id: "aanbod", isBold: true)
    skip(4)
    let measure = TextMeasure(fontSize: Mark.fontSize)
    var height = 0.0
    for (place, phase) in Phase.allCases.enumerated() {
      let lines = words.work(in: phase).flatMap { text in
        FittedLabel(measure: measure, width: lanes.phaseRoom + 16, stretch: 1, mostLines: 3)
          .lines(text)
      }
      guard !lines.isEmpty else { continue }
      let left = lanes.middle(of: 2 * place...2 * place) - lanes.phaseRoom / 2
      add(
        Drawing.TextBlock(
          id: "aanbod-\(place + 1)", at: Point(x: left + Self.margin, y: bottom), lines: lines,
          fontSize: Mark.fontSize, color: Colors.quiet))
      height = max(height, measure.size(of: lines).y)
    }
    skip(height + 18)
  }

  /// The chain of care around birth, step by step.
  mutating func addCareChain(of analysis: Analysis, _ words: ChainWords, _ lanes: ChainLanes) {
    let links = analysis.careChain.links
    guard links.count == 2 else { return }
    addParagraph(words.careHeading, id: "lijn", isBold: true)
    skip(8)
    let groups = links.map { $0.from } + links.suffix(1).map { $0.to }
    let marks = groups.enumerated().map { place, groups in
      Mark.step(words.name(of: groups), id: "schakel-\(place + 1)", room: lanes.phaseRoom)
    }
    addSteps(marks, lanes, id: "lijn") { place in
      (
        words.step(links[place]), links[place].tie.presence == .present,
        words.name(of: links[place])
      )
    }
    skip(20)
  }

  /// Boxes in the phases with lines between, and words under each line.
  private mutating func addSteps(
    _ marks: [Mark], _ lanes: ChainLanes, id: String,
    link: (Int) -> (words: String, isThere: Bool, name: String)
  ) {
    let height = marks.map { $0.size.y }.max() ?? 0
    let measure = TextMeasure(fontSize: Mark.fontSize)
    var lowest = height
    for (place, mark) in marks.enumerated() {
      let lane = 2 * place...2 * place
      add(mark, at: SIMD2(Self.margin + lanes.middle(of: lane), bottom + height / 2))
      guard place + 1 < marks.count else { continue }
      let found = link(place)
      var line = Line(
        id: "\(id)-\(place + 1)", name: found.name, from: mark.id, to: marks[place + 1].id,
        style: found.isThere ? .collaboration : .missing)
      if found.isThere { line.arrow = .forward(.normal) }
      add(line)
      let lines = FittedLabel(measure: measure, width: lanes.betweenRoom, stretch: 1.1)
        .lines(found.words)
      let between = 2 * place + 1...2 * place + 1
      let top = height / 2 + 6
      add(
        Drawing.TextBlock(
          id: "\(id)-tekst-\(place + 1)",
          at: Point(x: Self.margin + lanes.middle(of: between), y: bottom + top), lines: lines,
          fontSize: Mark.fontSize, color: found.isThere ? Colors.text : TieStyle.missing.color,
          alignment: .center))
      lowest = max(lowest, top + measure.size(of: lines).y)
    }
    skip(lowest)
  }
}

/// Gives what stands under the phases its place: rows in which nothing meets.
struct ChainLayout {
  private static let gap = 18.0

  let items: [ChainContent.Item]
  let lanes: ChainLanes

  /// The center of each item, and the height of all rows.
  func placed() -> (centers: [SIMD2<Double>], height: Double) {
    var rows: [[Int]] = []
    var row = [Int](repeating: 0, count: items.count)
    for index in items.indices.filter({ isPartner($0) }) + items.indices.filter({ !isPartner($0) })
    {
      let wish = isPartner(index) ? 0 : rows.count / 2
      let free = rows.indices.filter { isFree($0, in: rows, for: index) }
        .min { (abs($0 - wish), $0) < (abs($1 - wish), $1) }
      row[index] = free ?? rows.count
      if let free { rows[free].append(index) } else { rows.append([index]) }
    }
    var tops: [Double] = []
    var heights: [Double] = []
    var bottom = 0.0
    for items in rows {
      tops.append(bottom)
      heights.append(items.map { self.items[$0].mark.size.y }.max() ?? 0)
      bottom += (heights.last ?? 0) + Self.gap
    }
    let placed = items.indices.map { index in
      SIMD2(lanes.middle(of: items[index].lanes), tops[row[index]] + heights[row[index]] / 2)
    }
    return (placed, max(0, bottom - Self.gap))
  }

  private func isPartner(_ index: Int) -> Bool { items[index].lanes.lowerBound % 2 == 0 }

  /// Whether a row has room: neighbors in a row leave a lane or the gap between two lanes.
  private func isFree(_ row: Int, in rows: [[Int]], for index: Int) -> Bool {
    !rows[row].contains { items[$0].lanes.overlaps(items[index].lanes) }
  }
}

/// The five lanes of the chain: three phases, and two between them.
struct ChainLanes {
  private static let between = 84.0
  private static let inset = 5.0

  let width: Double

  private var phase: Double { (width - 2 * Self.between) / 3 }

  private func left(of lane: Int) -> Double {
    Double((lane + 1) / 2) * phase + Double(lane / 2) * Self.between
  }

  private func right(of lane: Int) -> Double { left(of: lane + 1) }

  /// How wide a mark over some lanes is; 0 between phases, where a mark keeps its own width.
  func width(of lanes: ClosedRange<Int>) -> Double {
    guard lanes.lowerBound % 2 == 0 else { return 0 }
    return (right(of: lanes.upperBound) - left(of: lanes.lowerBound) - 2 * Self.inset)
  }

  /// The middle of some lanes.
  func middle(of lanes: ClosedRange<Int>) -> Double {
    (left(of: lanes.lowerBound) + right(of: lanes.upperBound)) / 2
  }

  /// The room for words in a phase, and between two.
  var phaseRoom: Double { phase - 2 * Self.inset }
  var betweenRoom: Double { Self.between - 4 }
}
