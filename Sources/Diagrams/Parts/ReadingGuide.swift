package import Graphviz
package import Wording

/// The legend "Zo leest u dit": only what is in the picture.
package struct ReadingGuide: Hashable, Sendable {
  /// A sample with its words.
  package struct Entry: Hashable, Sendable {
    /// What is shown before the words.
    package enum Sample: Hashable, Sendable {
      case line(LineKind)
      case card(Card)
      case pill(Pill.State)
      case cell(Cell)
      case badge
      case token(DomainLook, isBridge: Bool = false)
      /// One of four rings around a middle, from the inside out.
      case ring(Int)
      case dot(isFilled: Bool)
      case tile(TileLook)
      case band
    }

    package var sample: Sample
    package var words: String

    /// Creates an entry.
    package init(_ sample: Sample, _ words: String) {
      self.sample = sample
      self.words = words
    }
  }

  package var entries: [Entry]
  package let language: Language

  /// Creates a legend.
  package init(_ entries: [Entry], _ language: Language) {
    self.entries = entries
    self.language = language
  }

  /// The legend, from the top left corner of its room on.
  ///
  /// - Returns: What is drawn, and its bottom.
  package func items(
    at corner: Point, width: Double, columns: Int = 1, on page: PageKind
  ) -> (items: [Item], bottom: Double) {
    let (heading, font) = (page.type.heading, page.type.legend)
    let title = Text(nl: "Zo leest u dit", en: "How to read this")(language)
    let baseline = corner.y + heading.size
    var items = PageText.items([title], at: Point(x: corner.x, y: baseline), heading, Palette.ink)
    let columnWidth = width / Double(max(1, columns))
    let rows = (entries.count + columns - 1) / max(1, columns)
    let pitch = (page.frame == nil ? 1.93 : 1.65) * font.size
    var bottom = baseline
    for column in 0..<max(1, columns) {
      var y = baseline + 1.6 * font.size
      for entry in entries.dropFirst(column * rows).prefix(rows) {
        let left = corner.x + Double(column) * columnWidth
        let words = PageText.lines(
          of: entry.words, font, width: columnWidth - 3.65 * font.size - font.size, most: 3)
        items += Self.sample(entry.sample, at: Point(x: left, y: y), on: page)
        items += PageText.items(
          words, at: Point(x: left + 3.65 * font.size, y: y + 0.36 * font.size), font, Palette.ink)
        y += pitch + Double(words.count - 1) * font.lineHeight
      }
      bottom = max(bottom, y - pitch + 0.6 * font.size)
    }
    return (items, bottom)
  }

  /// A sample of 2.9 letter sizes wide, from its left end on, around a height.
  private static func sample(
    _ sample: Entry.Sample, at left: Point, on page: PageKind
  ) -> [Item] {
    let size = page.type.legend.size
    let width = 2.9 * size
    let center = Point(x: left.x + width / 2, y: left.y)
    let frame = Rect(center: center, size: Size(width: 0.76 * width, height: 1.1 * size))
    var small = page
    small.card.radius = 0.35 * size
    small.card.bridgeBorder *= 0.9
    small.card.bar = min(page.card.bar, 0.35 * size)
    switch sample {
    case .line(let kind):
      let line = Path(through: [left, Point(x: left.x + width, y: left.y)])
      guard kind == .statedAbsent else { return kind.items(along: line, on: page) }
      return AbsentMark.items(at: center, on: page)
    case .card(var card):
      (card.lines, card.note) = ([], "")
      if card.isBridge {
        let stroke = Stroke(Palette.dark, small.card.bridgeBorder)
        return [
          .path(.box(frame, radius: small.card.radius), fill: Palette.paper, stroke: stroke)
        ]
      }
      return card.items(in: frame, on: small)
    case .pill(let state): return Pill([], state).items(in: frame, on: page)
    case .cell(let cell): return cell.items(in: frame, on: small)
    case .band:
      let line = Path(through: [left, Point(x: left.x + width, y: left.y)])
      return [.path(line, stroke: Stroke(Palette.band, 0.6 * size))]
    case .badge: return Marks.badge("1", at: center, on: page)
    case .dot(let isFilled): return Marks.dot(isFilled, at: center, radius: 0.4 * size, on: page)
    case .tile(let look): return look.items(at: center, width: 1.5 * size)
    case .token(let look, let isBridge):
      return Marks.token(look, at: center, radius: 0.66 * size, isBridge: isBridge)
    case .ring(let place): return RingWedges.sign(of: place, at: center, radius: 0.74 * size)
    }
  }
}

extension Scene {
  /// The kinds of lines that were drawn, told by the `kind` of their groups.
  package var lineKinds: [LineKind] {
    let names = Set(groups.compactMap { $0.data["kind"] })
    return LineKind.all.filter { names.contains($0.name) }
  }
}
