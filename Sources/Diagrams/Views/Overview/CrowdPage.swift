import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// The overview of a crowd composed on a page: title, map, list and guide, notes and source.
struct CrowdPage {
  private let crowd: CrowdContent
  private let words: OverviewWords
  private let page: PageKind
  private let across: Int
  private var scene: Scene
  /// Whether the guide is left out, where there is no room for it even with the fewest cards.
  private var isBrief = false

  /// The overview with as many cards as the page has room for; on a poster everyone by name.
  static func diagram(of content: OverviewContent, _ options: DiagramOptions) -> Diagram {
    let page = options.page.dense
    let isPoster = page.name == PageKind.a0.name
    let counts = (isPoster ? [nil] : []) + [14, 12, 10, 8, 6, 5, 4, 3, 2, 1].map { Optional($0) }
    var composed: CrowdPage?
    for (index, rows) in counts.enumerated() {
      let across = rows == nil || page.isNarrow ? 2 : 1
      var attempt = CrowdPage(CrowdContent(of: content, rows: rows), on: page, across: across)
      attempt.isBrief = index == counts.count - 1
      let fits = attempt.compose()
      composed = attempt
      if fits { break }
    }
    let title = NetworkWords(content.analysis, options.language).title(OverviewWords.question)
    return Diagram(
      composed?.scene ?? Scene("overview", on: page, size: .zero), title: title,
      description: options.description, options.language)
  }

  private init(_ crowd: CrowdContent, on page: PageKind, across: Int) {
    self.crowd = crowd
    self.page = page
    self.across = across
    words = OverviewWords(content: crowd.content)
    scene = Scene("overview", on: page, size: Size(width: page.width, height: page.height ?? 0))
  }

  private var language: Language { crowd.content.language }

  /// What is told instead of drawn.
  private var notes: [String] {
    let (inner, loose) = (crowd.innerPairs, crowd.looseBands)
    var notes: [String] = []
    if inner + loose > 0 {
      let within = language.count(inner, .pair)
      let between = language.count(loose, .pair)
      let bands = language(
        nl: " en \(between) tussen gebieden met weinig paren",
        en: " and \(between) between areas with few pairs")
      notes.append(
        language(
          nl: "Niet getekend: \(within) binnen een gebied\(loose > 0 ? bands : "").",
          en: "Not drawn: \(within) within an area\(loose > 0 ? bands : "")."))
    }
    if crowd.selection.leftOut > 0,
      crowd.blocks.contains(where: { $0.rows.contains { $0.partner == nil } })
    {
      let named = crowd.blocks.reduce(0) { $0 + $1.rows.count { $0.partner != nil } }
      let all = crowd.content.cards.count
      notes.append(
        language(
          nl: "Met naam: \(language.number(named)) van \(language.count(all, .partner)), wie het "
            + "meest tussen anderen staat eerst.",
          en: "By name: \(language.number(named)) of \(language.count(all, .partner)), those most "
            + "between others first."))
    }
    return notes + apart
  }

  /// The partners without a card, counted by what is known of them.
  private var apart: [String] {
    words.strips.map { strip in
      let names = strip.clusters.flatMap { $0.chips.flatMap { $0.card.lines } }
      let networkWords = NetworkWords(crowd.content.analysis, language)
      let most = page.frame == nil ? 12 : 4
      return "\(strip.title): \(networkWords.list(names, most: most))."
    }
  }

  private mutating func compose() -> Bool {
    let head = PageText.head(words.titles, words.subtitle, on: page)
    scene.add(head.items, to: .texts)
    guard let frame = page.frame else { return composeFlowing(from: head.bottom) }
    return composeFixed(frame, from: head.bottom)
  }

  private mutating func composeFlowing(from top: Double) -> Bool {
    let step = page.u
    let map = CrowdMap(crowd, on: page, width: page.room, height: nil, across: across)
    map.draw(in: &scene, at: Point(x: page.margin, y: top))
    let columns = page.room >= 500 ? 2 : 1
    var y = top + map.plan.size.height + step
    y = addList(at: Point(x: page.margin, y: y), width: page.room, columns) + step
    y = addGuide(at: Point(x: page.margin, y: y), width: page.room, columns) + step
    let foot = PageText.foot(notes: notes, source: words.source, from: y, on: page)
    scene.add(foot.items, to: .texts)
    guard let height = page.height else {
      scene.size.height = foot.bottom.rounded(.up)
      return map.plan.size.height <= (page.isNarrow ? 4 : 2.4) * page.width
    }
    return foot.bottom <= height
  }

  private mutating func composeFixed(_ frame: PageKind.FixedFrame, from top: Double) -> Bool {
    let foot = PageText.foot(notes: notes, source: words.shortSource, from: 0, on: page)
    scene.add(foot.items, to: .texts)
    let font = page.type.source
    let bottom = frame.sourceBaseline - Double(notes.count) * 2 * font.size - 2 * font.size
    let width = frame.content.upperBound - frame.content.lowerBound
    let corner = Point(x: frame.content.lowerBound, y: top)
    if let rail = frame.rail {
      let map = CrowdMap(crowd, on: page, width: width, height: bottom - top)
      map.draw(in: &scene, at: corner)
      let room = rail.upperBound - rail.lowerBound
      let start = Point(x: rail.lowerBound, y: top + 0.4 * page.u)
      let list = addList(at: start, width: room, 1)
      let more = crowd.content.numbers.isEmpty ? 0 : 1.4 * page.u
      let end = addGuide(at: Point(x: start.x, y: list + more), width: room, 1)
      return !map.plan.isTooHigh && end <= bottom
    }
    let map = CrowdMap(crowd, on: page, width: width, height: nil)
    map.draw(in: &scene, at: corner)
    let start = top + map.plan.size.height + page.u
    let list = addList(at: Point(x: corner.x, y: start), width: width, 2)
    let more = crowd.content.numbers.isEmpty ? 0 : page.u
    return addGuide(at: Point(x: corner.x, y: list + more), width: width, 2) <= bottom
  }

  private mutating func addList(at corner: Point, width: Double, _ columns: Int) -> Double {
    guard !crowd.content.numbers.isEmpty else { return corner.y }
    let list = words.list.items(at: corner, width: width, columns: columns, on: page)
    scene.add(list.texts, to: .texts)
    scene.add(list.badges, to: .marks)
    return list.bottom
  }

  private mutating func addGuide(at corner: Point, width: Double, _ columns: Int) -> Double {
    var entries: [ReadingGuide.Entry] = []
    if !crowd.bands.isEmpty {
      let words = language(
        nl: "paren die samenwerken, met hun aantal",
        en: "pairs that work together, with their number")
      entries.append(ReadingGuide.Entry(.band, words))
    }
    if crowd.blocks.contains(where: { $0.rows.contains { $0.partner == nil } }) {
      let words = language(
        nl: "partners van deze soort, met hun aantal",
        en: "partners of this type, with their number")
      entries.append(ReadingGuide.Entry(.card(Card([], .unknown)), words))
    }
    if !crowd.content.numbers.isEmpty {
      entries.append(ReadingGuide.Entry(.badge, LineKind.discuss.legend(language)))
    }
    if !crowd.content.bridges.isEmpty {
      var card = Card([], .unknown)
      card.isBridge = true
      let words = language(
        nl: "schakel tussen zorg en sociaal", en: "bridge between care and social")
      entries.append(ReadingGuide.Entry(.card(card), words))
    }
    guard !entries.isEmpty, !isBrief else { return corner.y }
    let drawn = ReadingGuide(entries, language)
      .items(at: corner, width: width, columns: columns, on: page)
    scene.add(drawn.items, to: .texts)
    return drawn.bottom
  }
}
