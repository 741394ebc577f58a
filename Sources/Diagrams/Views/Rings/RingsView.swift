public import CoalitionModel
import Graphviz
public import NetworkAnalysis

/// Partners in rings around the middle.
///
/// Where the file records it, by ring of influence: who decides, works, thinks along or is informed.
/// Else by how near a partner is to all others (harmonic closeness).
public struct RingsView: DiagramView {
  public let name = "rings"
  public let question = Text(
    nl: "Wie staat in het midden, of wie beslist en denkt mee?",
    en: "Who stands in the middle, or who decides and thinks along?")

  /// Creates the view.
  public init() {}

  public func diagram(of analysis: Analysis, _ options: DiagramOptions) -> Diagram {
    let words = RingsWords(of: analysis, options)
    let content = RingsContent(of: analysis, options, words)
    let crowd = content.isCrowd ? RingsCrowd(of: content, analysis, options) : nil
    let marks = crowd?.marks ?? content.rings.flatMap(\.marks)
    let notes =
      crowd == nil ? Legend.Entry.notes(on: marks, areNumbered: false, options.language) : []
    let legend = Legend(marks: marks, lines: [], notes: notes, options.language)
    return options.larger { areNotesBeside in
      var page = DiagramPage(width: options.width)
      page.addTitle(words.title(of: content), words.subtitle(of: content))
      page.add(
        { page in
          if let crowd { page.add(crowd, options) } else { page.add(content) }
        },
        notes: { page in
          if crowd != nil {
            page.addParagraph(words.dots, id: "stippen", color: Ink.quiet)
            page.skip(14)
          }
          page.add(words.rest(of: content), legend)
        },
        beside: areNotesBeside ? legend.columnWidth : nil)
      page.addFooter(words.footer)
      return page.diagram(
        title: words.title(of: content), description: words.description(of: content, crowd),
        options.language)
    }
  }
}

extension DiagramPage {
  fileprivate mutating func add(_ rest: String?, _ legend: Legend) {
    if let rest {
      addParagraph(rest, id: "rest", mostLines: 12)
      skip(18)
    }
    add(legend)
  }

  /// Filled ellipses or frames, the outer ones below, with the names of the rings at their tops.
  fileprivate mutating func add(_ content: RingsContent) {
    guard !content.rings.isEmpty else { return }
    let labels = content.rings.enumerated().map { place, ring in
      Mark.caption(ring.name, id: "ring-naam-\(place + 1)")
    }
    let sizes = zip(labels, content.rings).map { label, ring in
      (label: label.size, items: ring.marks.map(\.size))
    }
    let placed = RingLayout(rings: sizes, width: room).placed()
    let drop = placed.rings.last?.drop ?? 0
    let middle = SIMD2(Self.margin + room / 2, bottom + placed.height / 2 - drop)
    for (place, ring) in placed.rings.enumerated() {
      add(
        .backdrop(
          id: "achter-\(placed.rings.count - place)", name: content.rings[place].name,
          shape: placed.areRound ? .ellipse : .box, fill: Ink.ring(place), size: 2 * ring.axes),
        at: middle + SIMD2(0, ring.drop))
      add(labels[place], at: middle + ring.label)
      for (mark, center) in zip(content.rings[place].marks, ring.centers) {
        add(mark, at: middle + center)
      }
    }
    skip(placed.height + 20)
  }
}
