import CoalitionModel
import Graphviz
import NetworkAnalysis

/// The ways in which rings can be drawn, of which the view takes the one that suits the page.
struct RingsPicture {
  private let content: RingsContent
  private let words: RingsWords
  private let options: DiagramOptions
  private let crowd: RingsCrowd?
  private let legend: Legend
  private let labels: [Mark]

  init(
    of content: RingsContent, _ words: RingsWords, _ analysis: Analysis, _ options: DiagramOptions
  ) {
    self.content = content
    self.words = words
    self.options = options
    crowd = content.isCrowd ? RingsCrowd(of: content, analysis, options) : nil
    let marks = crowd?.marks ?? content.rings.flatMap { $0.marks }
    let notes =
      crowd == nil ? Legend.Entry.notes(on: marks, areNumbered: false, options.language) : []
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
    guard crowd == nil, (1...Self.mostRound).contains(count), (options.aspect ?? 0) > 1.2,
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
    if let crowd { return page.add(crowd, options) }
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
        if crowd != nil {
          page.addParagraph(words.dots, id: "stippen", color: Ink.quiet)
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
      title: words.title(of: content), description: words.description(of: content, crowd),
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
          shape: areRound ? .ellipse : .box, fill: Ink.ring(place), size: 2 * ring.axes),
        at: middle + SIMD2(0, ring.drop))
      add(labels[place], at: middle + ring.label)
      for (mark, center) in zip(content.rings[place].marks, ring.centers) {
        add(mark, at: middle + center)
      }
    }
    skip(height + 20)
  }
}
