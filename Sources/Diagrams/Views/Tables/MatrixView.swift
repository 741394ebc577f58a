import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Domain by domain: how many of the possible pairs are tied.
  ///
  /// One half of a square, as a tie has no direction here. The darker a cell, the larger the share of
  /// its pairs that is tied; the classes fit the data. Under five pairs a share says nothing.
  package static let matrix = View(
    name: "matrix", aliases: ["domeinen"],
    question: Text(nl: "Welke domeinen werken samen?", en: "Which domains work together?"),
    lacking: { analysis, _ in MatrixWords.lacking(analysis) }
  ) { analysis, options in
    let words = MatrixWords(of: analysis, options)
    var diagram = Diagram(
      MatrixView(analysis, options, words).scene, title: words.title,
      description: words.description, options.language)
    diagram.table = words.block
    return diagram
  }
}

/// The half matrix of domains, and how it is drawn on a page.
private struct MatrixView {
  private let page: PageKind
  private let table: MatrixTable
  private let outer: TablePage
  private let words: MatrixWords

  init(_ analysis: Analysis, _ options: DiagramOptions, _ words: MatrixWords) {
    page = options.page
    self.words = words
    table = words.table
    outer = words.page
  }

  var scene: Scene {
    outer.scene("matrix") { scene, room in
      guard !table.domains.isEmpty else { return room.minY }
      let columns = min(0.21 * room.size.width, 14 * page.u)
      let side = (room.size.width - max(columns, 11.5 * page.u)) / Double(table.domains.count)
      return side < 2.6 * page.u
        ? drawStacked(in: room, &scene)
        : draw(in: room, head: max(columns, 11.5 * page.u), &scene)
    }
  }

  private var gap: Double { 0.4 * page.u }

  /// Domains at the left, and below the columns.
  private func draw(in room: Rect, head: Double, _ scene: inout Scene) -> Double {
    let count = Double(table.domains.count)
    let left = room.minX + head + gap
    let width = min(7 * page.u, (room.maxX - left - gap * (count - 1)) / count)
    let areNamed = table.domains.allSatisfy { foot($0, width) != nil }
    let below = areNamed ? 4.4 * page.u : 2.4 * page.u
    let fit = (room.size.height - below - gap * (count - 1)) / count
    let height = max(2 * page.u, min(width > 5 * page.u ? 4.3 * page.u : 2.8 * page.u, fit))
    func y(_ row: Int) -> Double { room.minY + Double(row) * (height + gap) }
    for (row, domain) in table.domains.enumerated() {
      let frame = Rect(
        origin: Point(x: room.minX, y: y(row)), size: Size(width: head, height: height))
      add(domain, table.partnerCounts[row], in: frame, &scene)
      for column in 0...row {
        let place = Rect(
          origin: Point(x: left + Double(column) * (width + gap), y: y(row)),
          size: Size(width: width, height: height))
        add(row, column, in: place, &scene)
      }
    }
    let bottom = y(table.domains.count - 1) + height
    for (column, domain) in table.domains.enumerated() {
      let x = left + Double(column) * (width + gap) + width / 2
      addFoot(domain, areNamed ? foot(domain, width) ?? [] : [], x, bottom, &scene)
    }
    return bottom + below
  }

  private func foot(_ domain: Domain?, _ width: Double) -> [String]? {
    PageText.fitting(
      words.name(of: domain), Font(page.type.chip.size, .semibold), width: width + 0.7 * gap,
      most: 2)
  }

  private func addFoot(
    _ domain: Domain?, _ lines: [String], _ x: Double, _ top: Double, _ scene: inout Scene
  ) {
    let (look, u) = (DomainLook.look(of: domain), page.u)
    let side = 1.3 * u
    let icon = look.icon.tile(
      left: Point(x: x - side / 2, y: top + 0.5 * u + side / 2), size: side, on: look.color)
    let font = Font(page.type.chip.size, .semibold)
    scene.add(
      icon
        + PageText.items(
          lines, at: Point(x: x, y: top + 0.7 * u + side + font.size), font, look.text,
          anchor: .middle), to: .headings)
  }

  /// The name of a domain over its cells, for narrow pages.
  private func drawStacked(in room: Rect, _ scene: inout Scene) -> Double {
    let count = Double(table.domains.count)
    let gap = 0.25 * page.u
    let width = min(6 * page.u, (room.size.width - gap * (count - 1)) / count)
    let (name, height) = (1.9 * page.u, 2.5 * page.u)
    var y = room.minY
    for (row, domain) in table.domains.enumerated() {
      let frame = Rect(
        origin: Point(x: room.minX, y: y), size: Size(width: room.size.width, height: name))
      add(domain, table.partnerCounts[row], in: frame, &scene)
      y += name + gap
      for column in 0...row {
        let x = room.minX + Double(column) * (width + gap)
        let place = Rect(origin: Point(x: x, y: y), size: Size(width: width, height: height))
        add(row, column, in: place, &scene)
      }
      y += height + 1.5 * gap
    }
    for (column, domain) in table.domains.enumerated() {
      addFoot(
        domain, [], room.minX + Double(column) * (width + gap) + width / 2, y - 2 * gap, &scene)
    }
    return y + 2 * page.u
  }

  /// The name of a domain with its icon and the number of its partners.
  private func add(_ domain: Domain?, _ count: Int, in frame: Rect, _ scene: inout Scene) {
    let (look, font) = (DomainLook.look(of: domain), page.type.heading)
    let pad = 0.7 * page.u
    let number = words.number(count)
    let room =
      frame.size.width - 2 * pad - 1.58 * font.size - page.type.name.width(of: number) - 0.3
      * page.u
    let lines = PageText.lines(
      of: words.name(of: domain), font, width: room,
      most: frame.size.height > 2.2 * font.size ? 2 : 1)
    let y = frame.center.y + 0.36 * font.size - Double(lines.count - 1) * font.lineHeight / 2
    let area = Path.box(frame, radius: min(page.card.radius, frame.size.height / 4))
    scene.add(
      Group([.path(area, fill: look.tint)], name: "\(words.name(of: domain)): \(number)"),
      to: .areas)
    scene.add(
      Container.heading(lines, look, font, at: Point(x: frame.minX + pad, y: y))
        + [
          .text(
            TextLine(
              number, at: Point(x: frame.maxX - pad, y: frame.center.y + 0.36 * page.u),
              Font(page.u), look.text, anchor: .end))
        ], to: .headings)
  }

  private func add(_ row: Int, _ column: Int, in frame: Rect, _ scene: inout Scene) {
    let cell = table.cells[row][column]
    let (look, color) = table.look(of: cell)
    var items = look.items(in: frame, on: page)
    if look != .statedAbsent { items += letters(of: cell, in: frame, color) }
    let names = [row, column].map { words.name(of: table.domains[$0]) }
    scene.add(
      Group(
        items, id: "vak-\(row + 1)-\(column + 1)",
        name: "\(names[0]) – \(names[1]): \(words.told(of: cell))",
        data: [
          "row": table.domains[row]?.code ?? "", "column": table.domains[column]?.code ?? "",
          "ties": "\(cell.ties)", "pairs": "\(cell.pairs)", "absent": "\(cell.absent)",
        ]), to: .meetings)
  }

  /// The first form of the numbers that fits the cell.
  private func letters(
    of cell: MatrixTable.Cell, in frame: Rect, _ color: Color
  ) -> [Item] {
    let width = frame.size.width - 0.3 * page.u
    let large = Font(frame.size.width > 5 * page.u ? 1.6 * page.u : 1.15 * page.u, .bold)
    for form in words.texts(of: cell, isWide: frame.size.width > 4.5 * page.u) {
      let lines =
        (form.strong.map { [($0, large)] } ?? []) + form.more.map { ($0, page.type.chip) }
      let fits = lines.allSatisfy { $0.1.width(of: $0.0) <= width }
      let height = lines.reduce(0) { $0 + $1.1.lineHeight }
      guard fits, height <= frame.size.height else { continue }
      return PageText.centered(lines.map { ($0.0, $0.1) }, in: frame, color)
    }
    return []
  }
}

/// What stands in the matrix: a cell for every two domains, and for every domain with itself.
struct MatrixTable {
  /// The pairs of two domains.
  struct Cell: Hashable {
    var ties = 0
    var pairs = 0
    /// The pairs of which a source says that there is no tie.
    var absent = 0
    /// Whether its share may be told: enough pairs, and enough answers.
    var isSure = true
  }

  /// So many domains stand beside each other; of more those of most partners.
  static let mostDomains = 12

  private(set) var domains: [Domain?]
  private(set) var partnerCounts: [Int]
  /// The cells on and under the diagonal, by row and column.
  private(set) var cells: [[Cell]]
  let scale: ShareScale
  /// How many domains are left out.
  let leftOutCount: Int

  init(of analysis: Analysis) {
    let mixing = analysis.mixing
    let ranked = mixing.domains.indices.sorted {
      (-mixing.partnerCounts[$0], $0) < (-mixing.partnerCounts[$1], $1)
    }
    let kept = ranked.prefix(Self.mostDomains).sorted()
    domains = kept.map { mixing.domains[$0] }
    partnerCounts = kept.map { mixing.partnerCounts[$0] }
    leftOutCount = mixing.domains.count - kept.count
    let absent = Self.absent(in: analysis)
    let areSharesShown = analysis.disclosure.level >= .groups
    let isQuiet = mixing.domains.map(analysis.isQuiet)
    cells = kept.indices.map { row in
      (0...row).map { column in
        let (one, other) = (kept[row], kept[column])
        let found = mixing.cells[one][other]
        return Cell(
          ties: found.ties, pairs: found.pairs, absent: absent[[one, other]] ?? 0,
          isSure: found.pairs >= 5 && areSharesShown && !isQuiet[one] && !isQuiet[other])
      }
    }
    scale = ShareScale(fitting: cells.joined().filter { $0.isSure }.map { ($0.ties, $0.pairs) })
  }

  /// The number of pairs of which a source says that there is no tie, by row and column.
  private static func absent(in analysis: Analysis) -> [[Int]: Int] {
    let partners = analysis.projection.partners
    guard partners.count <= mostPartners else { return [:] }
    let places = Dictionary(firsts: analysis.mixing.domains.enumerated().map { ($1, $0) })
    var counts: [[Int]: Int] = [:]
    for (index, one) in partners.enumerated() {
      for other in partners[(index + 1)...] {
        guard let a = places[one.domain], let b = places[other.domain],
          analysis.tieEvidence.evidence(between: one, and: other).presence == .absent
        else { continue }
        counts[[max(a, b), min(a, b)], default: 0] += 1
      }
    }
    return counts
  }

  private static let mostPartners = 500

  /// How a cell looks, and the color of its letters.
  func look(of cell: Cell) -> (cell: Diagrams.Cell, text: Color) {
    switch cell.ties {
    case 0 where cell.pairs == 0: return (.impossible, Palette.secondText)
    case 0 where cell.absent == cell.pairs: return (.statedAbsent, Palette.ink)
    case 0: return (.empty, Palette.secondText)
    default:
      guard cell.isSure else { return (.outline, Palette.ink) }
      let look = ShareScale.look(of: scale.step(cell.ties, of: cell.pairs))
      return (.filled(look.fill), look.text)
    }
  }
}
