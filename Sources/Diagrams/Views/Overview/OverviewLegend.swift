import CoalitionModel
import Graphviz

/// What shapes and lines mean: only what is on the map.
struct OverviewLegend {
  /// A sample with its meaning.
  private enum Entry {
    case domain(Domain?, String)
    case mark(Mark, String)
    case line(TieStyle, String)
  }

  private let entries: [Entry]

  init(of content: OverviewContent, _ language: Language) {
    entries =
      Self.domains(in: content, language) + Self.marks(in: content, language)
      + Self.lines(in: content, language)
  }

  private static func domains(
    in content: OverviewContent, _ language: Language
  ) -> [Entry] {
    let marks = content.marks + content.bands.flatMap(\.marks)
    let codes = Set(marks.compactMap { $0.data["domain"] })
    let own = codes.filter { !$0.isEmpty }.map { Domain(code: $0) ?? Domain(own: $0) }
    let known = own.sorted().map { domain in
      let name = domain.name(language)
      return Entry.domain(domain, name.prefix(1).uppercased() + name.dropFirst())
    }
    let unknown = Text(nl: "Domein onbekend", en: "Domain unknown")(language)
    return known + (codes.contains("") ? [.domain(nil, unknown)] : [])
  }

  private static func marks(in content: OverviewContent, _ language: Language) -> [Entry] {
    var entries: [Entry] = []
    let all = content.marks + content.bands.flatMap(\.marks)
    if all.contains(where: { $0.isBold }) {
      let words = Text(
        nl: "Dikke rand: verbindt zorg en sociaal domein",
        en: "Thick outline: connects care and the social domain")
      entries.append(.mark(sample("dik", .roundedBox, width: 3.4), words(language)))
    }
    if all.contains(where: { $0.line == .dashed }) {
      let words = Text(
        nl: "Streepjesrand: nog niet betrokken", en: "Dashed outline: not yet involved")
      entries.append(.mark(sample("gewenst", .roundedBox, line: .dashed), words(language)))
    }
    if content.marks.contains(where: { $0.data["structure"] != nil }) {
      let words = Text(
        nl: "Overleg; stippels lopen naar wie meedoet",
        en: "Meeting; dots run to those who take part")
      entries.append(
        .mark(sample("overleg", .box, width: 1, fill: Ink.band, color: Ink.frame), words(language)))
    }
    if !content.badges.isEmpty {
      let words = Text(
        nl: "Om te bespreken: nummer als in het advies",
        en: "To talk about: number as in the advice")
      entries.append(.line(.missing, words(language)))
    }
    return entries
  }

  private static func lines(in content: OverviewContent, _ language: Language) -> [Entry] {
    let words: [(TieStyle, Text)] = [
      (.collaboration, Text(nl: "Samenwerking, advies", en: "Collaboration, advice")),
      (
        .referral,
        Text(nl: "Bellen, verwijzen of overdragen", en: "Calling, referring or handing over")
      ),
      (.meeting, Text(nl: "Lid van overleg of netwerk", en: "Member of meeting or network")),
      (.financing, Text(nl: "Financiering of regeling", en: "Financing or scheme")),
      (.planned, Text(nl: "Gepland, nog niet bestaand", en: "Planned, not existing yet")),
    ]
    let present = Set(content.lines.map(\.style))
    return words.filter { present.contains($0.0) }.map { .line($0.0, $0.1(language)) }
  }

  private static func sample(
    _ id: String, _ shape: Shape, width: Double = 1.6, line: LineStyle = .solid,
    fill: Color = .white, color: Color = Ink.text
  ) -> Mark {
    var mark = Mark(
      id: "legenda-\(id)", name: "", shape: shape, fill: fill, stroke: color, lines: [],
      size: sampleSize)
    mark.strokeWidth = width
    mark.line = line
    return mark
  }

  private static let sampleSize = SIMD2(32.0, 15.0)
  private static let rowHeight = 29.0

  /// Places the legend in two columns; answers its height.
  func place(
    at origin: SIMD2<Double>, width: Double, node: (Drawing.Node) -> Void,
    line: (Drawing.Edge) -> Void, text: (Drawing.TextBlock) -> Void
  ) -> Double {
    let rows = (entries.count + 1) / 2
    for (index, entry) in entries.enumerated() {
      let column = Double(index / max(1, rows))
      let center =
        origin
        + SIMD2(
          column * width / 2 + Self.sampleSize.x / 2,
          Double(index % max(1, rows)) * Self.rowHeight + Self.sampleSize.y / 2)
      place(entry, index, at: center, node: node, line: line, text: text)
    }
    return Double(rows) * Self.rowHeight
  }

  private func place(
    _ entry: Entry, _ index: Int, at center: SIMD2<Double>, node: (Drawing.Node) -> Void,
    line: (Drawing.Edge) -> Void, text: (Drawing.TextBlock) -> Void
  ) {
    let words: String
    switch entry {
    case .domain(let domain, let name):
      words = name
      let style = DomainStyle.style(of: domain)
      let mark = Mark(
        id: "legenda-\(index)", name: "", shape: style.shape, fill: style.fill,
        stroke: style.stroke, lines: [], size: Self.sampleSize)
      node(mark.node(at: center))
    case .mark(let mark, let name):
      words = name
      node(mark.node(at: center))
    case .line(let style, let name):
      words = name
      let ends = [-1.0, 1].map { center + SIMD2($0 * Self.sampleSize.x / 2, 0) }
      for (end, place) in zip(["a", "b"], ends) {
        node(
          Drawing.Node(
            id: "legenda-\(index)\(end)", center: Point(x: place.x, y: place.y), size: .zero,
            shape: .point))
      }
      line(
        Drawing.Edge(
          id: "legenda-\(index)", from: "legenda-\(index)a", to: "legenda-\(index)b",
          line: style.line, color: style.color, width: style.width,
          arrow: style.arrow(isMutual: false)))
    }
    let measure = TextMeasure(fontSize: Mark.fontSize)
    text(
      Drawing.TextBlock(
        id: "legenda-tekst-\(index)",
        at: Point(
          x: center.x + Self.sampleSize.x / 2 + 10, y: center.y - measure.lineHeight / 2),
        lines: [words], fontSize: Mark.fontSize, color: Ink.text))
  }
}
