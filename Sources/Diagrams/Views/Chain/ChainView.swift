import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Who works before, during and after the pregnancy, and whether the phases are connected.
  ///
  /// A partner that works in several phases is one wide card. Between the phases stand the meetings
  /// and ties that hand over; on a narrow page they are told. Of many partners those with most ties to
  /// another phase are drawn. Beside or below runs the line of care around birth.
  package static let chain = View(
    name: "chain", aliases: ["keten"],
    question: Text(
      nl: "Loopt de keten door van vóór tot na de zwangerschap?",
      en: "Does the chain run on from before to after pregnancy?"),
    lacking: { analysis, _ in ChainWords.lacking(analysis) }
  ) { analysis, options in
    let words = ChainWords(of: analysis, options)
    let fitter = ChainFitter(analysis, words, options)
    return fitter.diagram
  }
}

/// Seeks the most of a chain that fits a page.
private struct ChainFitter {
  private let analysis: Analysis
  private let words: ChainWords
  private let options: DiagramOptions
  private let selection: ChainSelection
  private let ids: PartnerIDs

  init(_ analysis: Analysis, _ words: ChainWords, _ options: DiagramOptions) {
    (self.analysis, self.words, self.options) = (analysis, words, options)
    selection = ChainSelection(of: ChainWorker.all(in: analysis), analysis)
    ids = PartnerIDs(of: analysis)
  }

  /// So many lines can be followed.
  private static let mostLines = 30

  /// What a picture may show, from the most on.
  private static let limits: [ChainContent.Limits] =
    [false, true].map { ChainContent.Limits(isDense: $0) }
    + [12, 9, 7, 6, 5].map { ChainContent.Limits(partners: $0, offers: 4, isDense: true) }
    + [(5, 3), (4, 3), (3, 2), (3, 1), (2, 1)].map { partners, offers in
      ChainContent.Limits(partners: partners, offers: offers, isDense: true, namesOthers: false)
    }

  /// On a page that follows its content so many partners of a phase make a picture.
  private static let mostPartners = 12

  var diagram: Diagram {
    let page = options.page
    let room = (page.frame?.content ?? page.margin...page.width - page.margin)
    let width = (room.upperBound - room.lowerBound) / page.u
    if width > 50 {
      for var limits in Self.limits.prefix(7) {
        limits.hasLines = true
        if let diagram = diagram(limits) { return diagram }
      }
    }
    for var limits in Self.limits {
      limits.isStacked = width < 30
      if let diagram = diagram(limits) { return diagram }
    }
    var last = Self.limits[Self.limits.count - 1]
    last.isStacked = width < 30
    return drawn(last).diagram
  }

  private func diagram(_ limits: ChainContent.Limits) -> Diagram? {
    let most = limits.partners ?? analysis.phases.partners.map { $0.count }.max() ?? 0
    guard options.page.height != nil || most <= Self.mostPartners else { return nil }
    let drawn = drawn(limits)
    return drawn.fits && drawn.lines <= Self.mostLines ? drawn.diagram : nil
  }

  private func drawn(
    _ limits: ChainContent.Limits
  ) -> (diagram: Diagram, fits: Bool, lines: Int) {
    let page = limits.isDense ? options.page.dense : options.page
    let language = options.language
    let content = ChainContent(of: analysis, selection, limits, ids)
    var sheet = Sheet("keten", titles: words.titles, subtitle: words.subtitle(on: page), on: page)
    var bottom = sheet.top
    var (cards, states): ([Card], [Pill.State]) = ([], [])
    if words.hasPhases {
      (cards, bottom) = addPhases(content, limits, to: &sheet)
      if limits.hasLines {
        states = content.seams.flatMap { $0.meetings.map { Pill.State(of: $0.standing) } }
      }
    }
    let care = CareLine(chain: analysis.careChain, words: words)
    let steps = Set(care.kinds)
    let drawnKinds = Set(sheet.scene.lineKinds)
    var guide = ReadingGuide.Entry.all(in: sheet.scene, cards: cards, pills: states, language)
    guide.removeAll { entry in
      if case .line = entry.sample { true } else { false }
    }
    let lines = LineKind.all.filter { steps.contains($0) || drawnKinds.contains($0) }
      .map { ReadingGuide.Entry(.line($0), words.legend($0)) }
    guide = lines + care.guide + guide + words.offerGuide
    let asides = words.hasPhases ? care.asides + Sheet.Aside.guide(guide, language) : []
    let notes = words.notes(of: content, on: page)
    let limit = sheet.limit(asides: asides, notes: notes.count) ?? .infinity
    sheet.close(under: bottom, asides: asides, notes: notes, source: words.source)
    let count = content.seams.map { seam in
      seam.ties.count + seam.meetings.map { Set($0.members).count }.reduce(0, +)
    }.reduce(0, +)
    let diagram = Diagram(
      sheet.scene, title: words.title, description: words.description(of: content), language)
    return (diagram, bottom <= limit && sheet.isRailFitting, limits.hasLines ? count : 0)
  }

  private func addPhases(
    _ content: ChainContent, _ limits: ChainContent.Limits, to sheet: inout Sheet
  ) -> (cards: [Card], bottom: Double) {
    let (page, room) = (sheet.page, sheet.content)
    var y = sheet.top
    var cards: [Card]
    if limits.isStacked {
      var phases = StackedPhases(of: content, words, limits, on: page, room: room)
      y = phases.draw(into: &sheet.scene, from: y)
      cards = phases.cards
    } else {
      var phases = ChainPhases(of: content, words, limits, on: page, room: room)
      y = phases.draw(into: &sheet.scene, from: y)
      cards = phases.cards
      let middle = (room.lowerBound + room.upperBound) / 2
      let sides = [room.lowerBound...middle - page.u, middle...room.upperBound]
      let bottoms = sides.enumerated().map { place, side in
        FactList(words.facts(of: place), page: page).draw(
          into: &sheet.scene, in: side, from: y + 0.9 * page.u)
      }
      y = bottoms.max() ?? y
    }
    if limits.namesOthers,
      let names = words.withoutPhase(width: room.upperBound - room.lowerBound, on: page)
    {
      let (title, font) = (Font(page.type.listText.size, .bold), page.type.chip)
      y += 1.9 * title.size
      sheet.scene.add(
        PageText.items(
          [words.withoutPhaseHeading], at: Point(x: room.lowerBound, y: y), title, Palette.dark),
        to: .texts)
      y += 1.5 * font.size
      sheet.scene.add(
        PageText.items(
          names, at: Point(x: room.lowerBound, y: y), font, Palette.ink,
          lineHeight: 1.3 * font.size), to: .texts)
      y += Double(names.count - 1) * 1.3 * font.size + 0.4 * font.size
    }
    return (cards, y)
  }
}
