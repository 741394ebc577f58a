import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Partners in rings around the middle.
  ///
  /// Where the file records it, by ring of influence: who decides, works, thinks along or is informed.
  /// Else by how near a partner is to all others (harmonic closeness).
  package static let rings = View(
    name: "rings", aliases: ["ringen"],
    question: Text(
      nl: "Wie staat in het midden, of wie beslist en denkt mee?",
      en: "Who stands in the middle, or who decides and thinks along?")
  ) { analysis, options in
    ringsDiagram(of: analysis, options)
  }

  private static func ringsDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = RingsWords(of: analysis, options)
    let content = RingsContent(of: analysis, options, words)
    let picture = RingsPicture(of: content, words, analysis, options)
    guard let round = picture.round, let aspect = options.aspect else { return picture.plain }
    let ratio = SIMD2(aspect, 1)
    let plain = picture.plain
    return round.scale(in: ratio) >= Self.leastScale * plain.scale(in: ratio) ? round : plain
  }

  /// How much smaller than in flat rings letters may be for rings to be round.
  private static let leastScale = 0.9
}

/// Who stands in which ring.
struct RingsContent {
  /// What the rings say.
  enum Basis {
    /// How much say a partner has, as the file records it.
    case influence
    /// How near a partner is to all others.
    case nearness
    /// Nothing: too few answered a survey for figures of single partners.
    case heldBack
  }

  /// A ring with its name, from the inside out.
  struct Ring {
    let name: String
    /// The marks with the names of all; none where there are too many for names.
    let marks: [Mark]
    let partners: [Partner]
  }

  /// So many names still make a readable page.
  static let mostNamed = 90

  let basis: Basis
  let rings: [Ring]
  /// The partners that stand in no ring.
  let rest: [Partner]

  init(of analysis: Analysis, _ options: DiagramOptions, _ words: RingsWords) {
    let partners = analysis.network.partners.sorted { $0.id < $1.id }
    let ids = PartnerMarks(of: analysis, options.language)
    let groups: [(name: String, partners: [Partner])]
    if partners.contains(where: { $0.ring != nil }) {
      basis = .influence
      groups = Ring.allRings.map { ring in
        (words.name(of: ring), partners.filter { $0.ring == ring })
      }
    } else if analysis.disclosure.level == .partners {
      basis = .nearness
      groups = zip(words.nearness, Self.nearness(in: analysis)).map { ($0, $1) }
    } else {
      basis = .heldBack
      groups = []
    }
    let isDense = groups.reduce(0) { $0 + $1.partners.count } > Self.mostNamed
    rings = groups.filter { !$0.partners.isEmpty }.map { name, partners in
      Ring(
        name: name, marks: isDense ? [] : partners.map { ids.mark(of: $0) },
        partners: partners)
    }
    let placed = Set(groups.flatMap { $0.partners }.map { $0.id })
    let shown = basis == .influence ? partners : analysis.projection.partners
    rest = shown.filter { !placed.contains($0.id) && $0.status != .stopped }
  }

  /// Whether there are too many partners for names.
  var isDense: Bool { rings.contains { $0.marks.count < $0.partners.count } }

  /// The tied partners in three groups: the highest third of the scale, the middle, the lowest.
  private static func nearness(in analysis: Analysis) -> [[Partner]] {
    let graph = analysis.projection.graph
    let values = graph.harmonicCloseness()
    let tied = graph.nodes.filter { graph.degree(of: $0) > 0 }
    guard let low = tied.map({ values[$0] }).min(), let high = tied.map({ values[$0] }).max() else {
      return [[], [], []]
    }
    func third(_ node: Graph.Node) -> Int {
      let step = (high - low) / 3
      return values[node] >= high - step - 1e-9 ? 0 : values[node] >= low + step - 1e-9 ? 1 : 2
    }
    return (0..<3).map { place in
      tied.filter { third($0) == place }.map(analysis.projection.partner(of:))
    }
  }
}

extension RingsContent.Ring {
  /// The rings of influence from the inside out.
  fileprivate static let allRings = CoalitionModel.Ring.allCases
}

/// The ways in which rings can be drawn, of which the view takes the one that suits the page.
struct RingsPicture {
  private let content: RingsContent
  private let words: RingsWords
  private let options: DiagramOptions
  private let dense: DenseRings?
  private let legend: Legend
  private let labels: [Mark]

  init(
    of content: RingsContent, _ words: RingsWords, _ analysis: Analysis, _ options: DiagramOptions
  ) {
    self.content = content
    self.words = words
    self.options = options
    dense = content.isDense ? DenseRings(of: content, analysis, options) : nil
    let marks = dense?.marks ?? content.rings.flatMap { $0.marks }
    let notes =
      dense == nil ? Legend.Entry.notes(on: marks, areNumbered: false, options.language) : []
    legend = Legend(marks: marks, lines: [], notes: notes, options.language)
    labels = content.rings.enumerated().map { place, ring in
      .caption(ring.name, id: "ring-naam-\(place + 1)")
    }
  }

  private var sizes: [(label: SIMD2<Double>, items: [SIMD2<Double>])] {
    zip(labels, content.rings).map { ($0.size, $1.marks.map { $0.size }) }
  }

  /// Over the width of the page, with the notes where letters are largest.
  var plain: Diagram {
    options.larger { diagram(areNotesBeside: $0, options) { page in add(to: &page) } }
  }

  /// So many marks leave wide rings hollow; more fill them well in rows.
  private static let mostRound = 24

  /// Rings that are hardly wider than high with the notes beside them, for a wide page; nil where
  /// these do not suit the picture.
  var round: Diagram? {
    let count = content.rings.reduce(0) { $0 + $1.marks.count }
    guard dense == nil, (1...Self.mostRound).contains(count), (options.aspect ?? 0) > 1.2,
      let rings = RoundRings(rings: sizes).placed(), let outer = rings.last
    else { return nil }
    var options = options
    options.width = DiagramPage.width(of: 2 * outer.axes.x, beside: legend.columnWidth)
    return options.filled { options in
      diagram(areNotesBeside: true, options) { page in
        page.add(content, labels, rings, areRound: true, height: 2 * outer.axes.y)
      }
    }
  }

  private func add(to page: inout DiagramPage) {
    if let dense { return page.add(dense, options) }
    guard !content.rings.isEmpty else { return }
    let placed = RingLayout(rings: sizes, width: page.room).placed()
    page.add(
      content, labels, placed.rings, areRound: placed.areRound, height: placed.height)
  }

  private func diagram(
    areNotesBeside: Bool, _ options: DiagramOptions, _ draw: (inout DiagramPage) -> Void
  ) -> Diagram {
    var page = DiagramPage(width: options.width)
    page.addTitle(words.title(of: content), words.subtitle(of: content))
    page.add(
      draw,
      notes: { page in
        if dense != nil {
          page.addParagraph(words.dots, id: "stippen", color: Colors.quiet)
          page.skip(14)
        }
        if let rest = words.rest(of: content) {
          page.addParagraph(rest, id: "rest", mostLines: 12)
          page.skip(18)
        }
        page.add(legend)
      }, beside: areNotesBeside ? legend.columnWidth : nil)
    page.addFooter(words.footer)
    return page.diagram(
      title: words.title(of: content), description: words.description(of: content, dense),
      options.language)
  }
}

extension DiagramPage {
  /// Filled ellipses or frames, the outer ones below, with the names of the rings at their tops.
  fileprivate mutating func add(
    _ content: RingsContent, _ labels: [Mark], _ rings: [RingLayout.Ring], areRound: Bool,
    height: Double
  ) {
    let drop = rings.last?.drop ?? 0
    let middle = SIMD2(Self.margin + room / 2, bottom + height / 2 - drop)
    for (place, ring) in rings.enumerated() {
      add(
        .backdrop(
          id: "achter-\(rings.count - place)", name: content.rings[place].name,
          shape: areRound ? .ellipse : .box, fill: Colors.ring(place), size: 2 * ring.axes),
        at: middle + SIMD2(0, ring.drop))
      add(labels[place], at: middle + ring.label)
      for (mark, center) in zip(content.rings[place].marks, ring.centers) {
        add(mark, at: middle + center)
      }
    }
    skip(height + 20)
  }
}
