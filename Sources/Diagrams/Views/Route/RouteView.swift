import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// The way to help with one theme: who sees it first at the left, who helps at the right, what lies
  /// between in the middle.
  ///
  /// Without ``DiagramOptions/theme`` the first problem that the coalition works on and that somebody
  /// helps with. A way that is not in view is dotted, one that is planned or wished for dashed; on a
  /// narrow page the ways are told. What does not fit is counted.
  package static let route = View(
    name: "route", aliases: ["doorverwijzing"],
    question: Text(
      nl: "Hoe komt een gezin bij een thema van signaal naar hulp?",
      en: "How does a family get from signal to help?"), needs: [.theme],
    lacking: { analysis, options in
      RouteWords.lacking(analysis, ReferralMap.shown(in: analysis, options))
    }
  ) { analysis, options in
    let map = ReferralMap.shown(in: analysis, options)
    let words = RouteWords(of: analysis, map, options)
    for limits in RouteFitter.limits.dropLast() {
      let drawn = RouteFitter.drawn(analysis, map, words, limits, options)
      if drawn.fits { return drawn.diagram }
    }
    let last = RouteFitter.limits[RouteFitter.limits.count - 1]
    return RouteFitter.drawn(analysis, map, words, last, options).diagram
  }
}

extension ReferralMap {
  /// The map of the theme that was asked for; else of the first problem that the coalition works on
  /// and that somebody helps with; nil where the network names no theme.
  static func shown(in analysis: Analysis, _ options: DiagramOptions) -> ReferralMap? {
    if let theme = options.theme { return ReferralMap(of: theme, in: analysis) }
    let maps = analysis.network.priorities.map { ReferralMap(of: $0.theme, in: analysis) }
    return maps.first { !$0.helpers.isEmpty } ?? maps.first ?? ReferralMap.all(in: analysis).first
  }
}

/// Seeks the most of a map that fits a page.
private struct RouteFitter {
  typealias Limits = RouteContent.Limits

  /// What a picture may show, from the most on.
  static let limits: [Limits] =
    [
      Limits(partners: 12, usual: .cards), Limits(partners: 12),
      Limits(partners: 12, isDense: true, usual: .cards), Limits(partners: 12, isDense: true),
    ]
    + [(9, 12), (7, 10), (6, 8), (5, 7), (4, 6)].map {
      Limits(partners: $0, ways: $1, isDense: true)
    }
    + [
      Limits(partners: 4, ways: 4, isDense: true, usual: .none),
      Limits(partners: 3, ways: 3, isDense: true, usual: .none),
      Limits(partners: 2, ways: 2, isDense: true, usual: .none),
    ]

  static func drawn(
    _ analysis: Analysis, _ map: ReferralMap?, _ words: RouteWords, _ limits: Limits,
    _ options: DiagramOptions
  ) -> (diagram: Diagram, fits: Bool) {
    let language = options.language
    let page = limits.isDense ? options.page.dense : options.page
    var sheet = Sheet(
      "route", titles: words.titles, subtitle: words.subtitle(on: page), on: page)
    guard let map, RouteWords.lacking(analysis, map) == nil else {
      sheet.close(under: sheet.top, asides: [], notes: [], source: words.source)
      let empty = Diagram(
        sheet.scene, title: words.title, description: words.titles[0], language)
      return (empty, true)
    }
    let content = RouteContent(of: map, in: analysis, options, limits)
    let (cards, states, bottom) = add(content, words, limits, to: &sheet)
    let guide = words.guide(
      ReadingGuide.Entry.all(in: sheet.scene, cards: cards, pills: states, language), limits.usual)
    let asides =
      Sheet.Aside.list(words.discussion(content), language) + Sheet.Aside.guide(guide, language)
    let notes = words.notes(of: content, limits, on: page)
    let limit = sheet.limit(asides: asides, notes: notes.count) ?? .infinity
    sheet.close(under: bottom, asides: asides, notes: notes, source: words.source)
    let diagram = Diagram(
      sheet.scene, title: words.title,
      description: words.description(of: content, limits, on: page),
      language)
    return (diagram, bottom <= limit && sheet.isRailFitting)
  }

  /// Draws the cards, ways and facts.
  private static func add(
    _ content: RouteContent, _ words: RouteWords, _ limits: Limits, to sheet: inout Sheet
  ) -> (cards: [Card], meetings: [Pill.State], bottom: Double) {
    let (page, room) = (sheet.page, sheet.content)
    let facts = FactList(words.facts, page: page)
    guard room.upperBound - room.lowerBound >= 30 * page.u else {
      var list = RouteList(of: content, words, limits, on: page, room: room)
      let bottom = list.draw(into: &sheet.scene, from: sheet.top) + 0.9 * page.u
      return (list.cards, [], facts.draw(into: &sheet.scene, in: room, from: bottom))
    }
    var columns = RouteColumns(of: content, words, limits, on: page, room: room)
    let bottom = columns.draw(into: &sheet.scene, from: sheet.top) + 0.9 * page.u
    return (
      columns.cards, columns.meetings, facts.draw(into: &sheet.scene, in: room, from: bottom)
    )
  }
}
