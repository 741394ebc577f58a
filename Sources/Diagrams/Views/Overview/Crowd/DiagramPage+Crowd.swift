import CoalitionModel
import Graphviz
import Wording

extension DiagramPage {
  /// The map, then a line for each group of partners without a tie of their own.
  mutating func add(_ content: CrowdContent) {
    let layout = CrowdLayout(content: content).placed()
    for (mark, center) in layout.dots + layout.labels {
      add(mark, at: center + SIMD2(Self.margin, bottom))
    }
    let named = Set(layout.labels.map { $0.mark.id })
    for line in content.lines(between: named) { add(line) }
    skip(layout.height + 24)
    let notes = content.lineNotes(named) + content.remainders
    for (index, note) in notes.enumerated() {
      addParagraph(note, id: "band-\(index + 1)")
      skip(6)
    }
    if !notes.isEmpty { skip(12) }
  }
}

extension CrowdContent {
  /// So many lines can be told apart; of more only those of partners with a name are drawn.
  static let mostLines = 3_000

  /// The lines that are drawn.
  private func drawn(_ named: Set<String>) -> [MarkLine] {
    guard lines.count > Self.mostLines else { return lines }
    return lines.filter { named.contains($0.from) || named.contains($0.to) }
  }

  /// How many of the lines are drawn, where not all are.
  func lineNotes(_ named: Set<String>) -> [String] {
    guard lines.count > Self.mostLines else { return [] }
    let language = options.language
    let (some, all) = (language.number(drawn(named).count), language.number(lines.count))
    let words = Text(
      nl: "Getekend zijn \(some) van de \(all)\u{A0}lijnen: die van partners met een naam.",
      en: "Drawn are \(some) of the \(all)\u{A0}lines: those of partners with a name.")
    return [words(language)]
  }

  /// The lines in their looks: light where they are many, dark between partners with a name.
  ///
  /// Lines are drawn in the order of the marks at which they begin, so those of missing ties begin
  /// at their numbers.
  func lines(between named: Set<String>) -> [MarkLine] {
    let drawn = drawn(named)
    let width = min(0.7, max(0.08, 24 / Double(max(1, drawn.count)).squareRoot()))
    let color = drawn.count > 1_000 ? Ink.thread : Ink.frame
    let ties = drawn.map { line in
      var line = line
      line.look =
        named.contains(line.from) && named.contains(line.to)
        ? MarkLine.Look(color: Ink.quiet, width: 1) : MarkLine.Look(color: color, width: width)
      return line
    }
    let missing = badges.flatMap { badge in
      MarkLine.missing(badge.mark, from: badge.from, to: badge.to).map { $0.reversed }
    }
    return ties + missing
  }
}

extension Mark {
  /// A partner without its name: in its color, and in its shape where that can be seen.
  static func dot(_ partner: Partner, id: String, size: Double, _ language: Language) -> Mark {
    let style = DomainStyle.style(of: partner.domain)
    let side = min(22, max(2, size.rounded()))
    var mark = Mark(
      id: id, name: "", shape: side < 7 ? .circle : style.shape, fill: style.stroke,
      stroke: style.stroke, lines: [], size: SIMD2(side, side))
    mark.strokeWidth = 0
    mark.isObstacle = false
    return mark.told(of: partner, language)
  }

  /// A partner with its name in a small box in its colors.
  static func tag(_ partner: Partner, id: String, _ language: Language) -> Mark {
    let style = DomainStyle.style(of: partner.domain)
    let measure = TextMeasure(fontSize: fontSize)
    let lines = FittedLabel(measure: measure, width: 110, stretch: 1, mostLines: 3)
      .lines(partner.name)
    let size = ShapeFit(sidePadding: 5, topPadding: 3, minimum: .zero)
      .size(of: .box, around: measure.size(of: lines))
    let mark = Mark(
      id: id, name: "", shape: .box, fill: style.fill, stroke: style.stroke, lines: lines,
      size: size)
    return mark.told(of: partner, language)
  }

  /// A meeting without its name.
  static func structureDot(_ structure: Structure, id: String) -> Mark {
    var mark = Mark(
      id: id, name: structure.name, shape: .box, fill: Ink.band, stroke: Ink.frame, lines: [],
      size: SIMD2(6, 6))
    mark.strokeWidth = 1
    mark.isObstacle = false
    mark.data = ["structure": structure.id]
    return mark
  }

  private func told(of partner: Partner, _ language: Language) -> Mark {
    let domain = NetworkWords.name(of: partner.domain, language)
    return told(
      "\(partner.name) (\(domain))",
      [
        "partner": partner.id, "domain": partner.domain?.code ?? "", "status": partner.status.code,
      ])
  }
}
