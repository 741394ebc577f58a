import CoalitionModel
import Graphviz
import NetworkAnalysis

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
          lines: [note], fontSize: Mark.fontSize, color: Ink.quiet, alignment: .center))
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
          fontSize: Mark.fontSize, color: Ink.quiet, alignment: .center))
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
          fontSize: Mark.fontSize, color: Ink.quiet))
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
      var line = MarkLine(
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
          fontSize: Mark.fontSize, color: found.isThere ? Ink.text : TieStyle.missing.color,
          alignment: .center))
      lowest = max(lowest, top + measure.size(of: lines).y)
    }
    skip(lowest)
  }
}
