import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// A page in the making: head above, the picture between, list, legend and source around it.
///
/// Beside the picture on a slide stands a rail for what goes with it; on other pages that stands
/// below. Whoever draws the picture keeps within ``content`` and above ``limit``, then closes.
struct Sheet {
  /// What stands beside or below the picture; it is drawn from a corner in a width.
  struct Aside {
    /// What is drawn, by layer, and its bottom.
    struct Drawn {
      var texts: [Item] = []
      var marks: [Item] = []
      /// Cards and lines.
      var groups: [(layer: Layer, group: Group)] = []
      var bottom: Double
    }

    let draw: (Point, Double, PageKind) -> Drawn

    /// A heading with lines that each begin with a dot.
    static func points(_ title: String, _ points: [String]) -> Aside {
      Aside { corner, width, page in
        let (heading, font) = (page.type.heading, page.type.listText)
        let titles = PageText.lines(of: title, heading, width: width, most: 2)
        var y = corner.y + heading.size
        var items = PageText.items(titles, at: Point(x: corner.x, y: y), heading, Palette.ink)
        y += Double(titles.count - 1) * heading.lineHeight + 1.75 * font.size
        for point in points {
          let lines = PageText.lines(of: point, font, width: width - 1.1 * font.size, most: 3)
          let dot = Point(x: corner.x + 0.35 * font.size, y: y - 0.36 * font.size)
          items.append(.path(.circle(dot, radius: 0.16 * font.size), fill: Palette.dark))
          items += PageText.items(
            lines, at: Point(x: corner.x + font.size, y: y), font, Palette.ink)
          y += Double(lines.count - 1) * font.lineHeight + 1.55 * font.size
        }
        return Drawn(texts: items, bottom: y - 1.25 * font.size)
      }
    }

    /// The numbered pairs of the picture; nothing of none.
    static func list(_ entries: [DiscussionList.Entry], _ language: Language) -> [Aside] {
      guard !entries.isEmpty else { return [] }
      return [
        Aside { corner, width, page in
          let list = DiscussionList(entries, language).items(at: corner, width: width, on: page)
          return Drawn(texts: list.texts, marks: list.badges, bottom: list.bottom)
        }
      ]
    }

    /// The legend; nothing of no entries.
    static func guide(_ entries: [ReadingGuide.Entry], _ language: Language) -> [Aside] {
      guard !entries.isEmpty else { return [] }
      return [
        Aside { corner, width, page in
          let drawn = ReadingGuide(entries, language).items(at: corner, width: width, on: page)
          return Drawn(texts: drawn.items, bottom: drawn.bottom)
        }
      ]
    }
  }

  let page: PageKind
  var scene: Scene
  /// The room of the picture from left to right.
  let content: ClosedRange<Double>
  /// Where the picture may begin.
  let top: Double
  private var railBottom = 0.0

  /// Begins a page with its head.
  init(_ name: String, titles: [String], subtitle: String, on page: PageKind) {
    self.page = page
    scene = Scene(name, on: page, size: Size(width: page.width, height: page.height ?? 0))
    let head = PageText.head(titles, subtitle, on: page)
    scene.add(head.items, to: .texts)
    content = page.frame?.content ?? page.margin...page.width - page.margin
    top = head.bottom
  }

  /// How low the picture may reach, with these things below it; nil where the page follows it.
  func limit(asides: [Aside], notes: Int) -> Double? {
    guard let pageHeight = page.height else { return nil }
    let foot = Double(notes) * 2 * page.type.source.size
    let bottom = page.frame.map { $0.sourceBaseline - 2 * page.type.source.size }
    let last = (bottom ?? pageHeight - page.margin - 3 * page.type.source.size) - foot
    guard page.frame?.rail == nil else { return last }
    return last - (rows(asides).map { height(of: $0) + gap }.reduce(0, +))
  }

  /// Adds what goes with the picture, which reaches to a bottom, and the source.
  mutating func close(under bottom: Double, asides: [Aside], notes: [String], source: String) {
    var bottom = bottom
    if let rail = page.frame?.rail {
      var y = top
      for aside in asides {
        y = add(aside, at: Point(x: rail.lowerBound, y: y), rail.upperBound - rail.lowerBound) + gap
      }
      railBottom = y - gap
    } else {
      for row in rows(asides) {
        let places = row.enumerated().map { index, aside in
          add(
            aside, at: Point(x: content.lowerBound + Double(index) * width(row), y: bottom + gap),
            width(row) - (row.count > 1 ? page.u : 0))
        }
        bottom = places.max() ?? bottom
      }
    }
    let foot = PageText.foot(
      notes: notes, source: source, from: bottom + 1.2 * page.u, on: page)
    scene.add(foot.items, to: .texts)
    scene.size.height = max(page.height ?? 0, foot.bottom).rounded(.up)
  }

  /// Whether the rail of a slide, where it has one, ends above the source.
  var isRailFitting: Bool {
    guard let frame = page.frame, frame.rail != nil else { return true }
    return railBottom <= frame.sourceBaseline - 2 * page.type.source.size
  }

  private var gap: Double { 1.7 * page.u }

  /// The asides next to each other, two where there is room.
  private func rows(_ asides: [Aside]) -> [[Aside]] {
    let columns = room >= 30 * page.u ? 2 : 1
    return stride(from: 0, to: asides.count, by: columns).map {
      Array(asides[$0..<min(asides.count, $0 + columns)])
    }
  }

  private var room: Double { content.upperBound - content.lowerBound }

  private func width(_ row: [Aside]) -> Double { room / Double(max(1, row.count)) }

  private func height(of row: [Aside]) -> Double {
    row.map { $0.draw(.zero, width(row) - (row.count > 1 ? page.u : 0), page).bottom }.max() ?? 0
  }

  private mutating func add(_ aside: Aside, at corner: Point, _ width: Double) -> Double {
    let drawn = aside.draw(corner, width, page)
    scene.add(drawn.texts, to: .texts)
    scene.add(drawn.marks, to: .marks)
    for entry in drawn.groups { scene.add(entry.group, to: entry.layer) }
    return drawn.bottom
  }
}

extension ReadingGuide.Entry {
  /// What a picture shows, each kind once: its lines, and cards and meetings by how they look.
  static func all(
    in scene: Scene, cards: [Card], pills: [Pill.State], _ language: Language
  ) -> [Self] {
    let lines = scene.lineKinds.map { Self(.line($0), $0.legend(language)) }
    let bridge = cards.first { $0.isBridge }.map { _ in
      var card = Card([], .unknown)
      card.isBridge = true
      return Self(
        .card(card),
        language(nl: "schakel tussen zorg en sociaal domein", en: "links care and social domain"))
    }
    let statuses = PartnerStatus.allCases.filter { status in
      status != .involved && cards.contains { $0.status == status }
    }.map { status in
      var card = Card([], .unknown)
      card.status = status
      return Self(.card(card), status.name(language))
    }
    let states = [Pill.State.planned, .oneOff].filter { pills.contains($0) }.map { state in
      let words =
        state == .planned
        ? Text(nl: "overleg dat nog moet komen", en: "meeting still to come")
        : Text(nl: "eenmalig overleg", en: "meeting held once")
      return Self(.pill(state), words(language))
    }
    return lines + [bridge].compactMap { $0 } + statuses + states
  }
}

extension Partner {
  /// The abbreviation between brackets at the end of its name; nil where there is none.
  var abbreviation: String? {
    guard name.last == ")", let start = name.lastIndex(of: "(") else { return nil }
    let letters = name[name.index(after: start)...].dropLast()
    let isShort = letters.count > 1 && letters.allSatisfy { $0.isUppercase || $0.isNumber }
    return isShort ? String(letters) : nil
  }

  /// Its name, its abbreviation, and the shorter names that the file gives, the longest first.
  var names: [String] {
    [name] + [abbreviation].compactMap { $0 }
      + aliases.filter { $0.count < name.count }.sorted { ($1.count, $0) < ($0.count, $1) }
  }
}

extension Card {
  /// The lines of the first of some names that comes whole, else of the first name.
  func lines(ofAny names: [String], within width: Double, on page: PageKind) -> [String] {
    let all = names.map { lines(of: $0, within: width, on: page) }
    return all.first { $0.last?.last != "…" } ?? all.first ?? []
  }
}

extension NetworkWords {
  /// A question with place, date and counts.
  func subtitle(_ question: String, _ counts: [String]) -> String {
    let date = analysis.network.asOf.map { ", \($0.words(language))" } ?? ""
    return ([question + " " + analysis.network.name + date] + counts).joined(separator: " · ")
  }

  /// The same, without the question where a page has one line for it and that is too short.
  func subtitle(_ question: String, _ counts: [String], on page: PageKind) -> String {
    let whole = subtitle(question, counts)
    guard page.frame != nil, page.type.subtitle.width(of: whole) > page.room else { return whole }
    return String(subtitle("", counts).dropFirst())
  }

  /// Where this comes from and what it cannot say, in one line.
  var source: String {
    let titles = analysis.network.sources.map { $0.title }
    let named = titles.prefix(2).joined(separator: "; ") + andMore(titles.count - 2)
    let from = titles.isEmpty ? "" : language(nl: "Bron: ", en: "Source: ") + named + ". "
    return from
      + language(
        nl: "Wat hier niet staat, kan er wel zijn.", en: "What is not shown here may exist.")
  }
}
