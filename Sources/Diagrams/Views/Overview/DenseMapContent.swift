import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis
import Wording

/// What stands on an overview of more partners than there is room for names.
///
/// Most partners are small marks in the color of their domain, larger for who works with more
/// others; those with most ties around them and those of a numbered missing tie have their name.
struct DenseMapContent {
  /// A partner that may have its name on the map.
  struct Candidate {
    /// The mark with the name.
    let label: Mark
    /// The place of its small mark in the list.
    let index: Int
    /// Whether it must have its name.
    let isNeeded: Bool
  }

  /// The most partners among whom names are given out.
  private static let mostCandidates = 400
  /// The most partners with names in the line of a remainder.
  private static let mostListed = 12

  /// The small marks: partners from most to fewest ties, then meetings.
  private(set) var marks: [Mark] = []
  /// Those with most ties first.
  private(set) var candidates: [Candidate] = []
  private(set) var lines: [Line] = []
  /// The numbers of missing ties, each with the marks between which it stands; their ids come after
  /// those of partners, so that they and the lines that begin at them lie above all others.
  private(set) var badges: [(mark: Mark, from: String, to: String)] = []

  let analysis: Analysis
  let options: DiagramOptions
  /// The width and height of the map.
  let room: SIMD2<Double>
  private var ids: [Partner.ID: String] = [:]

  init(of analysis: Analysis, _ options: DiagramOptions, room: SIMD2<Double>) {
    self.analysis = analysis
    self.options = options
    self.room = room
    addPartners()
    addStructures()
    addTies()
    addLinks()
  }

  /// The partners without a tie of their own, by what is known of them.
  var remainders: [String] {
    InvolvementBand.all(in: analysis).map { band in
      let names = band.partners.map { $0.name.withNumberKept }
      let who =
        names.count <= Self.mostListed
        ? names.joined(separator: ", ") : options.language.number(names.count) + "\u{A0}partners"
      return "\(band.heading(options.language)): \(who)."
    }
  }

  private mutating func addPartners() {
    let graph = analysis.projection.graph
    let tied = graph.nodes.filter { graph.degree(of: $0) > 0 }
    let ranked = tied.sorted {
      (-graph.degree(of: $0), $0.index) < (-graph.degree(of: $1), $1.index)
    }
    let linked = Set(options.links.flatMap { [$0.first, $0.second] })
    let total = tied.reduce(0) { $0 + graph.degree(of: $1) }
    let unit = (0.1 * room.x * room.y / Double(max(1, total))).squareRoot()
    for (place, node) in ranked.enumerated() {
      let partner = analysis.projection.partner(of: node)
      let id = "partner-\(place + 1)"
      ids[partner.id] = id
      let size = unit * Double(graph.degree(of: node)).squareRoot()
      marks.append(.dot(partner, id: id, size: size, options.language))
      let isNeeded = linked.contains(partner.id)
      guard isNeeded || place < Self.mostCandidates else { continue }
      candidates.append(
        Candidate(
          label: .tag(partner, id: id, options.language), index: place, isNeeded: isNeeded))
    }
  }

  private mutating func addStructures() {
    for (index, structure) in analysis.projection.countedStructures.enumerated() {
      let members = Set(structure.members).compactMap { ids[$0] }.sorted()
      var center = structure.host.flatMap { ids[$0] }
      if center == nil, members.count > 2 {
        let mark = Mark.structureDot(structure, id: "overleg-\(index + 1)")
        marks.append(mark)
        center = mark.id
      }
      guard let center = center ?? members.first else { continue }
      for member in members where member != center { addLine(from: center, to: member) }
    }
  }

  private mutating func addTies() {
    for tie in DrawnTie.all(in: analysis) where tie.style != .planned {
      if let from = ids[tie.from], let to = ids[tie.to] { addLine(from: from, to: to) }
    }
  }

  private mutating func addLine(from: String, to: String) {
    lines.append(
      Line(
        id: "verbinding-\(lines.count + 1)", name: "", from: from, to: to, style: .collaboration))
  }

  private mutating func addLinks() {
    for link in options.links {
      guard let from = ids[link.first], let to = ids[link.second] else { continue }
      var badge = Mark.badge(link, in: analysis)
      badge.id = "vraag-\(link.number)"
      badges.append((badge, from, to))
    }
  }
}

extension Analysis {
  /// How many partners have a tie.
  var tiedPartnerCount: Int {
    projection.graph.nodes.count { projection.graph.degree(of: $0) > 0 }
  }
}

extension DiagramPage {
  /// The map, then a line for each group of partners without a tie of their own.
  mutating func add(_ content: DenseMapContent) {
    let layout = DenseMapLayout(content: content).placed()
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

extension DenseMapContent {
  /// So many lines can be told apart; of more only those of partners with a name are drawn.
  static let mostLines = 3_000

  /// The lines that are drawn.
  private func drawn(_ named: Set<String>) -> [Line] {
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
  func lines(between named: Set<String>) -> [Line] {
    let drawn = drawn(named)
    let width = min(0.7, max(0.08, 24 / Double(max(1, drawn.count)).squareRoot()))
    let color = drawn.count > 1_000 ? Colors.thread : Colors.frame
    let ties = drawn.map { line in
      var line = line
      line.look =
        named.contains(line.from) && named.contains(line.to)
        ? Line.Look(color: Colors.quiet, width: 1) : Line.Look(color: color, width: width)
      return line
    }
    let missing = badges.flatMap { badge in
      Line.missing(badge.mark, from: badge.from, to: badge.to).map { $0.reversed }
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
    return mark.named(of: partner, language)
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
    return mark.named(of: partner, language)
  }

  /// A meeting without its name.
  static func structureDot(_ structure: Structure, id: String) -> Mark {
    var mark = Mark(
      id: id, name: structure.name, shape: .box, fill: Colors.band, stroke: Colors.frame, lines: [],
      size: SIMD2(6, 6))
    mark.strokeWidth = 1
    mark.isObstacle = false
    mark.data = ["structure": structure.id]
    return mark
  }

  private func named(of partner: Partner, _ language: Language) -> Mark {
    let domain = NetworkWords.name(of: partner.domain, language)
    return named(
      "\(partner.name) (\(domain))",
      [
        "partner": partner.id, "domain": partner.domain?.code ?? "", "status": partner.status.code,
      ])
  }
}
