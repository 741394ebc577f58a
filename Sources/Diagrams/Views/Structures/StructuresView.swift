import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Who takes part in which meeting: partners in rows, meetings as upright lines with a dot per member.
  ///
  /// A meeting is one line, never ties of all with all. Planned meetings are dashed. Of many partners
  /// those in most meetings are named and the others counted. Notes stand beside the lines where that
  /// makes letters larger and leaves room for the names of meetings.
  package static let structures = View(
    name: "structures", aliases: ["overleggen"],
    question: Text(
      nl: "Wie zit in welk overleg?",
      en: "Who is in which meeting?")
  ) { analysis, options in
    structuresDiagram(of: analysis, options)
  }

  private static func structuresDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = StructuresWords(of: analysis, options)
    let content = StructuresContent(of: analysis, options)
    let legend = Legend(
      marks: content.rows.map { $0.mark }, lines: [],
      notes: content.legend(words, options.language),
      options.language)
    return options.larger { areNotesBeside in
      var page = DiagramPage(width: options.width)
      page.addTitle(words.title, words.subtitle(of: content))
      let areNamed = content.areNamed(room: page.room)
      let isRoom = areNamed == content.areNamed(room: page.room(beside: legend.columnWidth))
      page.add(
        { $0.add(content, words) },
        notes: { $0.add(words.lists(of: content, areNamed: areNamed), legend) },
        beside: areNotesBeside && isRoom ? legend.columnWidth : nil)
      page.addFooter(words.footer)
      return page.diagram(
        title: words.title, description: words.description(of: content), options.language)
    }
  }
}

extension DiagramPage {
  fileprivate mutating func add(_ lists: [String], _ legend: Legend) {
    for (place, list) in lists.enumerated() {
      addParagraph(list, id: "lijst-\(place + 1)", mostLines: 12)
      skip(6)
    }
    skip(8)
    add(legend)
  }
}

extension DiagramPage {
  /// The names of the structures, and under them a row per partner.
  mutating func add(_ content: StructuresContent, _ words: StructuresWords) {
    guard !content.columns.isEmpty else { return }
    let measure = TextMeasure()
    let left = Self.margin + StructuresContent.rowWidth
    let step = content.step(room: room)
    addHeadings(content, left: left, step: step)
    var middles: [Double] = []
    for row in content.rows {
      let height = max(row.isCounted ? 25 : 20, measure.size(of: row.lines).y + 6)
      let y = bottom + height / 2
      middles.append(y)
      add(row.mark, at: SIMD2(Self.margin + 14, y))
      add(
        Drawing.TextBlock(
          id: "naam-\(row.mark.id)",
          at: Point(x: Self.margin + 38, y: y - measure.size(of: row.lines).y / 2),
          lines: row.lines, fontSize: Mark.fontSize, color: Colors.text))
      let end = left + step * Double(content.columns.count)
      addRule(
        id: "a-\(row.mark.id)", Segment(SIMD2(left, y), SIMD2(end, y)),
        look: Line.Look(color: Colors.guide, width: 1))
      skip(height)
    }
    for (place, structure) in content.columns.enumerated() {
      let x = left + (Double(place) + 0.5) * step
      add(structure, place, at: x, Array(zip(content.rows, middles)), words)
    }
    skip(18)
  }

  private mutating func addHeadings(
    _ content: StructuresContent, left: Double, step: Double
  ) {
    let measure = TextMeasure(isBold: true)
    let areNamed = content.areNamed(room: room)
    let headings = content.columns.enumerated().map { place, structure in
      areNamed ? StructuresContent.heading(structure, width: step) : ["\(place + 1)"]
    }
    let height = headings.map { measure.size(of: $0).y }.max() ?? 0
    for (place, lines) in headings.enumerated() {
      let x = left + (Double(place) + 0.5) * step
      add(
        Drawing.TextBlock(
          id: "overleg-naam-\(place + 1)",
          at: Point(x: x, y: bottom + height - measure.size(of: lines).y), lines: lines,
          fontSize: Mark.fontSize, color: Colors.text, isBold: true, alignment: .center))
    }
    skip(height + 8)
  }

  /// One structure: an upright line with a dot or a number in every row with one who takes part.
  private mutating func add(
    _ structure: Structure, _ place: Int, at x: Double, _ rows: [(StructuresRow, Double)],
    _ words: StructuresWords
  ) {
    var dots: [(mark: Mark, y: Double)] = []
    for (row, y) in rows {
      let id = "stip-\(place + 1)-\(dots.count + 1)"
      if let mark = row.mark(in: structure, id: id, words) { dots.append((mark, y)) }
    }
    guard let first = dots.first, let last = dots.last else { return }
    let style = structure.standing == .planned ? TieStyle.planned : .collaboration
    addRule(
      id: "lijn-\(place + 1)", Segment(SIMD2(x, first.y), SIMD2(x, last.y)),
      look: Line.Look(color: style.color, width: 1.6), line: style.line, name: structure.name)
    for dot in dots { add(dot.mark, at: SIMD2(x, dot.y)) }
  }
}

/// One row of the picture of the meetings: a partner, or those of a domain that are only counted.
struct StructuresRow {
  /// The icon of the domain.
  let mark: Mark
  /// What is written beside the icon.
  let lines: [String]
  /// Who the row is about.
  let partners: Set<Partner.ID>
  /// Whether the partners are counted and not named.
  let isCounted: Bool

  /// The room for a name.
  static let nameWidth = 176.0

  /// A row of a partner.
  init(of partner: Partner, _ ids: PartnerMarks) {
    mark = .icon(of: ids.mark(of: partner))
    lines = Self.lines(partner.name)
    partners = [partner.id]
    isCounted = false
  }

  /// A row of all others of a domain.
  init(others: [Partner], place: Int, _ words: StructuresWords) {
    let style = DomainStyle.style(of: others.first?.domain)
    let text = words.others(others.count)
    var icon = Mark(
      id: "anderen-\(place)", name: "\(text) (\(words.name(of: others.first?.domain)))",
      shape: style.shape, fill: style.fill, stroke: style.stroke, lines: [], size: .zero)
    icon.data = ["domain": others.first?.domain?.code ?? ""]
    mark = .icon(of: icon)
    lines = Self.lines(text)
    partners = Set(others.map { $0.id })
    isCounted = true
  }

  private static func lines(_ name: String) -> [String] {
    FittedLabel(measure: TextMeasure(), width: nameWidth, stretch: 1, mostLines: 3)
      .lines(name.withNumberKept)
  }

  /// What stands where the row crosses the line of a structure; nil where nobody takes part.
  func mark(in structure: Structure, id: String, _ words: StructuresWords) -> Mark? {
    let isMember = !partners.isDisjoint(with: structure.members)
    let found = partners.intersection(structure.allPartners)
    guard let first = found.first else { return nil }
    let isPlanned = structure.standing == .planned
    let data = ["structure": structure.id]
    guard isCounted else {
      return .dot(id: id, isPlanned ? .planned : isMember ? .member : .guest)
        .named(
          "\(words.name(of: first)): \(structure.name)",
          ["partner": first, "structure": structure.id])
    }
    return .count(words.number(found.count), id: id)
      .named("\(mark.name): \(structure.name), \(words.number(found.count))", data)
  }
}

extension Mark {
  /// A small shape of the same domain, without a name in it.
  fileprivate static func icon(of mark: Mark) -> Mark {
    var icon = Mark(
      id: mark.id, name: mark.name, shape: mark.shape, fill: mark.fill, stroke: mark.stroke,
      lines: [], size: SIMD2(28, 15))
    icon.line = mark.line
    icon.data = mark.data
    icon.isObstacle = false
    return icon
  }

  /// How a partner takes part in a structure.
  enum Part {
    case member
    case guest
    case planned
  }

  /// A dot where a partner takes part in a structure: open for who is no member, and an open
  /// square for what is only planned.
  static func dot(id: String, _ part: Part) -> Mark {
    let isPlanned = part == .planned
    var mark = Mark(
      id: id, name: "", shape: isPlanned ? .box : .circle,
      fill: part == .member ? Colors.text : .white,
      stroke: isPlanned ? TieStyle.planned.color : Colors.text, lines: [],
      size: isPlanned ? SIMD2(10, 10) : SIMD2(13, 13))
    mark.isObstacle = false
    return mark
  }

  /// How many take part in a structure.
  static func count(_ number: String, id: String) -> Mark {
    let fit = ShapeFit(sidePadding: 5, topPadding: 3, minimum: SIMD2(21, 21))
    let size = fit.size(
      of: .roundedBox, around: TextMeasure(fontSize: fontSize).size(of: [number]))
    var mark = Mark(
      id: id, name: "", shape: .roundedBox, fill: .white, stroke: Colors.text, lines: [number],
      size: size)
    mark.strokeWidth = 1
    mark.isObstacle = false
    return mark
  }
}
