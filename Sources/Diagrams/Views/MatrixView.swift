import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Domain by domain: how many of the possible pairs are tied, and how many a source denies.
  ///
  /// One half of a square, as a tie has no direction here. The darker a cell, the larger the share of
  /// its pairs that is tied; where a share says nothing the cell is grey.
  package static let matrix = View(
    name: "matrix", aliases: ["domeinen"],
    question: Text(
      nl: "Welke domeinen werken samen?",
      en: "Which domains work together?")
  ) { analysis, options in
    matrixDiagram(of: analysis, options)
  }

  private static func matrixDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = MatrixWords(of: analysis, options)
    let content = MatrixContent(of: analysis, words)
    let isTooLarge = content.domains.count > MatrixContent.mostDomains
    var page = DiagramPage(width: options.width)
    page.addTitle(words.title, words.subtitle(of: content))
    if !isTooLarge { page.add(content, isWide: (options.aspect ?? 0) > 1.2) }
    page.add(
      Legend(marks: [], lines: [], notes: content.legend(words), options.language))
    page.addFooter(words.footer)
    return page.diagram(
      title: words.title, description: words.description(of: content), options.language,
      isTooLarge: isTooLarge)
  }
}

extension DiagramPage {
  /// The half matrix, with the domains named at the left and numbered above the columns; its cells
  /// are square, or low where the page is wide.
  mutating func add(_ content: MatrixContent, isWide: Bool) {
    guard !content.domains.isEmpty else { return }
    let measure = TextMeasure(fontSize: Mark.fontSize)
    let names = content.names.map {
      FittedLabel(measure: measure, width: 118, stretch: 1, mostLines: 2).lines($0)
    }
    let number = 38.0
    let left = Self.margin + number + 8 + (names.map { measure.size(of: $0).x }.max() ?? 0) + 14
    let count = Double(content.domains.count)
    let side = min(84, ((width - Self.margin - left) / count).rounded(.down))
    let step = SIMD2(side, isWide ? min(side, 50) : side)
    let top = bottom + 36
    for (place, domain) in content.domains.enumerated() {
      let y = top + (Double(place) + 0.5) * step.y
      let icons =
        [("rij", SIMD2(Self.margin + number / 2, y))]
        + [("kolom", SIMD2(left + (Double(place) + 0.5) * step.x, bottom + 14))]
      for (id, center) in icons {
        add(.number(place + 1, of: domain, id: "\(id)-\(place + 1)"), at: center)
      }
      add(
        Drawing.TextBlock(
          id: "naam-\(place + 1)",
          at: Point(x: Self.margin + number + 8, y: y - measure.size(of: names[place]).y / 2),
          lines: names[place], fontSize: Mark.fontSize, color: Colors.text))
    }
    for cell in content.cells {
      let place = SIMD2(Double(cell.column), Double(cell.row)) + 0.5
      add(.cell(cell, content, size: step - 4), at: SIMD2(left, top) + place * step)
    }
    skip(36 + count * step.y + 22)
  }
}

extension Mark {
  /// The number of a domain in its shape.
  fileprivate static func number(_ number: Int, of domain: Domain?, id: String) -> Mark {
    let style = DomainStyle.style(of: domain)
    var mark = Mark(
      id: id, name: "", shape: style.shape, fill: style.fill, stroke: style.stroke,
      lines: ["\(number)"], size: SIMD2(38, 28))
    mark.isObstacle = false
    return mark
  }

  fileprivate static func cell(
    _ cell: MatrixContent.Cell, _ content: MatrixContent, size: SIMD2<Double>
  ) -> Mark {
    let counts = cell.counts.joined()
    let isNarrow = TextMeasure().width(of: counts) > size.x - 6
    let known = isNarrow ? cell.counts : [counts]
    let denied = cell.absent > 0 ? ["× \(cell.absent)"] : []
    let names = [cell.row, cell.column].map { content.names[$0] }
    var mark = Mark(
      id: "vak-\(cell.row + 1)-\(cell.column + 1)", name: "\(names[0]) – \(names[1]): \(counts)",
      shape: .box, fill: cell.shade.fill, stroke: Colors.frame,
      lines: cell.pairs == 0 ? ["–"] : known + denied, size: size)
    mark.strokeWidth = 1
    mark.line = cell.pairs == 0 ? .solid : cell.shade.line
    mark.isObstacle = false
    mark.data = [
      "row": content.domains[cell.row]?.code ?? "",
      "column": content.domains[cell.column]?.code ?? "", "ties": "\(cell.ties)",
      "pairs": "\(cell.pairs)", "absent": "\(cell.absent)",
    ]
    return mark
  }
}

/// What stands in the matrix: one cell for every two domains, and for every domain with itself.
struct MatrixContent {
  /// The pairs of two domains.
  struct Cell {
    let row: Int
    let column: Int
    let ties: Int
    let pairs: Int
    /// The pairs of which a source says that there is no tie.
    let absent: Int
    let shade: MatrixShade
    /// How many pairs are tied, and of how many, as it is written.
    let counts: [String]
  }

  /// So many domains fit beside each other.
  static let mostDomains = 12

  let domains: [Domain?]
  let partnerCounts: [Int]
  /// The cells on and under the diagonal, row by row.
  let cells: [Cell]
  /// The name of each domain with its number of partners.
  let names: [String]

  init(of analysis: Analysis, _ words: MatrixWords) {
    let mixing = analysis.mixing
    domains = mixing.domains
    partnerCounts = mixing.partnerCounts
    names = zip(mixing.domains, mixing.partnerCounts).map { domain, count in
      "\(words.name(of: domain)) (\(words.number(count)))"
    }
    let absent = Self.absent(in: analysis)
    let isQuiet = mixing.domains.map(analysis.isQuiet)
    let areSharesShown = analysis.disclosure.level >= .groups
    cells = mixing.domains.indices.flatMap { row in
      (0...row).map { column in
        let found = mixing.cells[row][column]
        let isSure = areSharesShown && !isQuiet[row] && !isQuiet[column]
        return Cell(
          row: row, column: column, ties: found.ties, pairs: found.pairs,
          absent: absent[[row, column]] ?? 0, shade: MatrixShade(found, isSure: isSure),
          counts: [words.number(found.ties), "/" + words.number(found.pairs)])
      }
    }
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

  /// What the shades and marks mean, as far as present.
  func legend(_ words: MatrixWords) -> [Legend.Entry] {
    let present = Set(cells.filter { $0.pairs > 0 }.map { $0.shade })
    let shades = MatrixShade.allCases.filter(present.contains).map { shade in
      Legend.Entry.mark(
        .sample(
          "tint-\(shade.rawValue)", .box, width: 1, line: shade.line,
          colors: (shade.fill, Colors.text)),
        words.meaning(of: shade))
    }
    return shades
  }
}

/// How dark a cell is: by the share of its pairs that is tied.
enum MatrixShade: Int, CaseIterable {
  /// No tie is in view.
  case none
  /// Too few pairs or answers for a share.
  case unsure
  /// Up to a quarter.
  case quarter
  /// Up to a half.
  case half
  /// Up to three quarters.
  case threeQuarters
  /// More.
  case most

  init(_ cell: MixingMatrix.Cell, isSure: Bool) {
    switch (cell.ties, isSure ? cell.density : nil) {
    case (0, _): self = .none
    case (_, nil): self = .unsure
    case (_, let share?) where share <= 0.25: self = .quarter
    case (_, let share?) where share <= 0.5: self = .half
    case (_, let share?) where share <= 0.75: self = .threeQuarters
    default: self = .most
    }
  }

  /// Light enough for dark letters.
  var fill: Color {
    switch self {
    case .none: .white
    case .unsure: Color(hex: 0xE6E6E6)
    case .quarter: Color(hex: 0xDBE8F7)
    case .half: Color(hex: 0xB5CEEC)
    case .threeQuarters: Color(hex: 0x8DB3E0)
    case .most: Color(hex: 0x6698D3)
    }
  }

  /// Cells without a tie have a dashed outline, so that color is not the only carrier.
  var line: LineStyle { self == .none ? .dashed : .solid }
}

/// What the matrix of domains says in words.
struct MatrixWords {
  private let words: NetworkWords
  private let analysis: Analysis

  init(of analysis: Analysis, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    self.analysis = analysis
  }

  var title: String {
    words.title(Text(nl: "Welke domeinen werken samen?", en: "Which domains work together?"))
  }

  var footer: String { words.footer }

  func number(_ value: Int) -> String { words.number(value) }

  func name(of domain: Domain?) -> String { words.name(of: domain).capitalizedFirst }

  /// How to read a cell, and which domains have no tie in view.
  func subtitle(of content: MatrixContent) -> String {
    let open = content.cells.filter { $0.ties > 0 && $0.ties < $0.pairs }
    guard
      let example = (open.isEmpty ? content.cells : open)
        .max(by: { ($0.ties, $0.pairs) < ($1.ties, $1.pairs) }), example.pairs > 0
    else {
      guard analysis.countedPairs == nil else { return analysis.basis(words.language) + hold }
      return words.language(
        nl: "Er zijn nog geen twee partners in beeld die meedoen; vul eerst in wie er meedoen.",
        en: "No two partners are in view as taking part; first fill in who take part.")
    }
    let (ties, pairs) = (words.number(example.ties), words.number(example.pairs))
    let language = words.language
    let counted = analysis.countedPairs.map { " " + $0(language) } ?? ""
    let pair = language.count(example.pairs, .pair) + counted
    let are = language.word(.are, for: example.ties)
    let reading = language(
      nl: "\(ties)/\(pairs) betekent: van \(pair) \(are) er \(ties) verbonden\(denial(content))",
      en: "\(ties)/\(pairs) means: of \(pair) \(ties) \(are) tied\(denial(content))")
    let rest =
      example.ties < example.pairs
      ? words.language(nl: "; de rest is niet in beeld", en: "; the rest is not in view") : ""
    return reading + rest + "." + words.leftOut + hold
  }

  private func denial(_ content: MatrixContent) -> String {
    guard content.cells.contains(where: { $0.absent > 0 }) else { return "" }
    return words.language(
      nl: ", × 2: van 2 paren zegt een bron dat de verbinding ontbreekt",
      en: ", × 2: of 2 pairs a source says that the tie is missing")
  }

  /// Why no shares are shown, when so.
  private var hold: String {
    guard analysis.disclosure.level < .groups else { return "" }
    return words.language(nl: " Geen tinten: ", en: " No shades: ")
      + analysis.disclosure.reason(words.language)
      + "."
  }

  func meaning(of shade: MatrixShade) -> String {
    switch shade {
    case .none: words.language(nl: "Geen verbinding in beeld", en: "No tie in view")
    case .unsure:
      words.language(nl: "Te weinig paren voor een aandeel", en: "Too few pairs for a share")
    case .quarter: words.language(nl: "Tot en met 25% verbonden", en: "Up to 25% tied")
    case .half: words.language(nl: "Tot en met 50% verbonden", en: "Up to 50% tied")
    case .threeQuarters: words.language(nl: "Tot en met 75% verbonden", en: "Up to 75% tied")
    case .most: words.language(nl: "Meer dan 75% verbonden", en: "More than 75% tied")
    }
  }

  /// Every cell with a tie, and the domains without one between them.
  func description(of content: MatrixContent) -> String {
    func name(_ cell: MatrixContent.Cell) -> String {
      let names = [cell.column, cell.row].map { words.name(of: content.domains[$0]) }
      return cell.row == cell.column ? names[0] : "\(names[0]) – \(names[1])"
    }
    let tied = content.cells.filter { $0.ties > 0 }
      .map { "\(name($0)) \($0.counts.joined())" }
    let open = content.cells.filter { $0.ties == 0 && $0.pairs > 0 && $0.row != $0.column }
      .map(name)
    let known =
      tied.isEmpty
      ? ""
      : words.language(nl: " Verbonden paren: ", en: " Tied pairs: ") + tied.joined(separator: "; ")
        + "."
    let gaps =
      open.isEmpty
      ? ""
      : words.language(nl: " Geen verbinding in beeld: ", en: " No tie in view: ")
        + open.joined(separator: "; ") + "."
    return subtitle(of: content) + known + gaps
  }
}
