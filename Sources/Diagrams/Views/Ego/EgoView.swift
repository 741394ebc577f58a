import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// One partner with everybody it works with: who leads to it at the left, to whom it leads at the
  /// right, its meetings below.
  ///
  /// Without ``DiagramOptions/partner`` the partner with most ties. Partners and meetings stand in a
  /// fixed order, so that a new one moves few others. What does not fit is first set smaller, then
  /// counted per type, then counted.
  package static let ego = View(
    name: "ego", aliases: ["partner"],
    question: Text(
      nl: "Met wie werkt één partner?",
      en: "With whom does one partner work?"), needs: [.partner]
  ) { analysis, options in
    let content = EgoContent(of: analysis, options)
    let words = EgoWords(of: analysis, content, options.language)
    for density in EgoDensity.all.dropLast() {
      let drawn = egoDiagram(of: content, words, density, options)
      if drawn.fits { return drawn.diagram }
    }
    return egoDiagram(of: content, words, EgoDensity.all[EgoDensity.all.count - 1], options).diagram
  }

  private static func egoDiagram(
    of content: EgoContent, _ words: EgoWords, _ density: EgoDensity, _ options: DiagramOptions
  ) -> (diagram: Diagram, fits: Bool) {
    let language = options.language
    let page = density.isDense ? options.page.dense : options.page
    var sheet = Sheet("kaart", titles: words.titles, subtitle: words.subtitle, on: page)
    var bottom = sheet.top
    var cards: [Card] = []
    var notes: [String] = []
    if let ego = content.ego {
      let sides = EgoSides(of: ego, content, words, density, sheet)
      bottom = sides.draw(into: &sheet)
      (cards, notes) = (sides.cards, sides.notes)
      var meetings = EgoMeetings(of: content, words, density, page)
      bottom = meetings.draw(into: &sheet, from: bottom)
      cards += meetings.cards
      notes += meetings.notes
    }
    let states = content.meetings.prefix(density.mostMeetings).map {
      Pill.State(of: $0.structure.standing)
    }
    let guide = ReadingGuide.Entry.all(in: sheet.scene, cards: cards, pills: states, language)
    let asides =
      words.points + Sheet.Aside.list(words.discussion, language)
      + Sheet.Aside.guide(guide, language)
    let limit =
      sheet.limit(asides: asides, notes: notes.count) ?? sheet.top + EgoDensity.mostHeight * page.u
    sheet.close(under: bottom, asides: asides, notes: notes, source: words.source)
    let diagram = Diagram(
      sheet.scene, title: words.name, description: words.description, language)
    return (diagram, bottom <= limit)
  }
}

/// How much a picture around one partner shows, and how large.
struct EgoDensity {
  /// Whether there is more room between cards than they need.
  var isSpacious = false
  var isDense = false
  /// Whether partners of one type with the same kind of tie are one card with their number.
  var isMerged = false
  /// Whether cards stand without containers.
  var isPlain = false
  /// Whether those of one domain are one card.
  var areDomainsMerged = false
  var mostMeetings = 4
  /// The most cards in one container; of others the number is told.
  var mostCards = Int.max

  /// From the most spacious on.
  static let all: [EgoDensity] =
    [EgoDensity(isSpacious: true)] + [4, 3, 2].map { EgoDensity(mostMeetings: $0) }
    + [4, 3, 2].map { EgoDensity(isDense: true, mostMeetings: $0) }
    + [false, true].flatMap { isMerged in
      [
        EgoDensity(isDense: true, isMerged: isMerged, mostMeetings: 2),
        EgoDensity(isDense: true, isMerged: isMerged, isPlain: true, mostMeetings: 2),
        EgoDensity(isDense: true, isMerged: isMerged, isPlain: true, mostMeetings: 1),
      ]
    } + [
      EgoDensity(
        isDense: true, isMerged: true, isPlain: true, areDomainsMerged: true, mostMeetings: 1,
        mostCards: 11)
    ]

  /// The most that a page without a height of its own grows, in sizes of a name.
  static let mostHeight = 110.0
}

extension Pill.State {
  /// How a meeting of some standing looks.
  init(of standing: Standing) {
    switch standing {
    case .planned, .wanted: self = .planned
    case .oneOff: self = .oneOff
    default: self = .held
    }
  }
}

extension Group {
  /// The group of a partner: its id in the picture, its name and what is told of it.
  static func partner(_ partner: Partner, id: String, _ items: [Item], _ frame: Rect) -> Group {
    var data = ["partner": partner.id, "status": partner.status.code]
    data["domain"] = partner.domain?.code
    return Group(items, id: id, name: partner.name, data: data, subject: .frame(frame))
  }
}
