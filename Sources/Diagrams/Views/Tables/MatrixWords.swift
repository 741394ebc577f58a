import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// What the matrix of domains says in words.
struct MatrixWords {
  let table: MatrixTable
  private let words: NetworkWords
  private let analysis: Analysis
  private let options: DiagramOptions
  private var language: Language { options.language }

  init(of analysis: Analysis, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    table = MatrixTable(of: analysis)
    self.analysis = analysis
    self.options = options
  }

  private static let question = Text(
    nl: "Welke domeinen werken samen?", en: "Which domains work together?")

  var title: String { words.title(Self.question) }

  func number(_ value: Int) -> String { words.number(value) }

  func name(of domain: Domain?) -> String { words.name(of: domain).capitalizedFirst }

  /// What to record first; nothing where there is a pair.
  static func lacking(_ analysis: Analysis) -> Text? {
    guard analysis.projection.partners.count < 2 else { return nil }
    return Text(
      nl: "Er zijn nog geen twee partners in beeld die meedoen. Vul eerst in wie er meedoen.",
      en: "No two partners are in view as taking part. First fill in who take part.")
  }

  private var cells: [MatrixTable.Cell] { table.cells.flatMap { $0 } }

  /// The page without its table: finding, place, legend and source.
  var page: TablePage {
    var page = TablePage(on: options.page, language)
    page.titles = titles
    page.subtitle = title + counted
    page.guide = guide
    page.remarks = remarks
    (page.notes, page.source) = words.footnotes(on: options.page)
    if table.leftOutCount > 0 {
      page.notes += [
        language(
          nl: "Niet getekend: \(language.count(table.leftOutCount, .domain)) met minder partners.",
          en: "Not drawn: \(language.count(table.leftOutCount, .domain)) with fewer partners.")
      ]
    }
    return page
  }

  private var counted: String {
    let (ties, pairs) = cells.reduce((0, 0)) { ($0.0 + $1.ties, $0.1 + $1.pairs) }
    guard pairs > 0 else { return "" }
    let (number, all) = (words.number(ties), language.count(pairs, .pair))
    let work = language.word(.work, for: ties)
    return language(
      nl: " · \(number) van de \(all) \(work) samen", en: " · \(number) of \(all) \(work) together")
  }

  /// The pairs of care and the social domain; else those of the two domains that share most.
  private var titles: [String] {
    if let lacking = Self.lacking(analysis) { return [lacking(language)] }
    let places = Dictionary(firsts: table.domains.enumerated().map { ($1, $0) })
    if let medical = places[.medical], let social = places[.social] {
      let found = table.cells[max(medical, social)][min(medical, social)]
      if found.pairs > 0 { return sentences(found, between: .medical, and: .social) }
    }
    let most = table.cells.indices.flatMap { row in (0..<row).map { (row, $0) } }
      .max { table.cells[$0.0][$0.1].ties < table.cells[$1.0][$1.1].ties }
    guard let (row, column) = most, table.cells[row][column].ties > 0 else {
      return [
        language(
          nl: "Tussen domeinen is nog geen verbinding in beeld",
          en: "No tie between domains is in view")
      ]
    }
    return sentences(
      table.cells[row][column], between: table.domains[column], and: table.domains[row])
  }

  private func sentences(
    _ cell: MatrixTable.Cell, between one: Domain?, and other: Domain?
  ) -> [String] {
    let isMain = Set([one, other]) == Set([.medical, .social])
    let names =
      isMain
      ? language(nl: "zorg en sociaal", en: "care and social work")
      : language.list([words.name(of: one), words.name(of: other)])
    guard analysis.disclosure.isUndoubted else {
      let (tied, work) = (
        language.count(cell.ties, .pair), language.word(.work, for: cell.ties)
      )
      return [
        language(
          nl: "In beeld \(work) \(tied) van \(names) samen",
          en: "In view \(tied) of \(names) \(work) together")
      ]
    }
    return sentences(cell, of: names)
  }

  /// How many of the pairs of some domains work together, where nothing is doubted.
  private func sentences(_ cell: MatrixTable.Cell, of names: String) -> [String] {
    let pairs = language.count(cell.pairs, .pair)
    guard cell.ties > 0 else {
      return [
        language(
          nl: "Tussen \(names) is nog geen verbinding in beeld",
          en: "No tie between \(names) is in view")
      ]
    }
    guard cell.ties < cell.pairs else {
      return [
        Text.plural(
          cell.pairs,
          one: Text(
            nl: "Het ene paar van \(names) is in beeld", en: "The one pair of \(names) is in view"),
          many: Text(
            nl: "Alle \(pairs) van \(names) zijn in beeld",
            en: "All \(pairs) of \(names) are in view"
          )
        )(language)
      ]
    }
    let are = language.word(.are, for: cell.ties)
    let count = words.number(cell.ties)
    return [
      language(
        nl: "Van de \(pairs) van \(names) \(are) er \(count) in beeld",
        en: "Of the \(pairs) of \(names), \(count) \(are) in view"),
      language(
        nl: "\(names.capitalizedFirst): \(count) van de \(pairs) \(are) in beeld",
        en: "\(names.capitalizedFirst): \(count) of \(pairs) \(are) in view"),
    ]
  }

  private var remarks: [String] {
    let example = cells.filter { $0.ties > 0 }.max { ($0.ties, $0.pairs) < ($1.ties, $1.pairs) }
    let reading = example.map { example in
      let (ties, pairs) = (words.number(example.ties), language.count(example.pairs, .pair))
      let are = language.word(.are, for: example.ties)
      let counted = analysis.countedPairs.map { " " + $0(language) } ?? ""
      return language(
        nl: "\(ties) van \(words.number(example.pairs)): van \(pairs)\(counted) \(are) er \(ties) "
          + "verbonden.",
        en: "\(ties) of \(words.number(example.pairs)): of \(pairs)\(counted), \(ties) \(are) tied."
      )
    }
    let hold =
      analysis.disclosure.level < .groups
      ? language(nl: "Geen tinten: ", en: "No shades: ") + analysis.disclosure.reason(language)
        + "."
      : nil
    let leftOut = words.leftOut.isEmpty ? nil : String(words.leftOut.dropFirst())
    return [reading, hold, leftOut].compactMap { $0 }
  }

  // MARK: Cells

  /// What may stand in a cell, the longest first.
  func texts(of cell: MatrixTable.Cell, isWide: Bool) -> [(strong: String?, more: [String])] {
    let (ties, pairs) = (words.number(cell.ties), words.number(cell.pairs))
    let all = language(nl: "van \(pairs)", en: "of \(pairs)")
    let denied = language(
      nl: "\(words.number(cell.absent)) ontbreekt", en: "\(words.number(cell.absent)) missing")
    let more = cell.absent > 0 ? [denied] : []
    guard cell.pairs > 0 else {
      return isWide ? [(nil, [language(nl: "één partner", en: "one partner")])] : []
    }
    guard cell.ties > 0 else {
      return isWide ? [(nil, ["\(ties) \(all)"] + more), (nil, ["\(ties) \(all)"])] : []
    }
    let forms: [(strong: String?, more: [String])] = [(ties, ["/\(pairs)"]), (ties, [])]
    return isWide ? [(ties, [all] + more), (ties, [all])] + forms : forms
  }

  /// What a cell says, in words.
  func told(of cell: MatrixTable.Cell) -> String {
    guard cell.pairs > 0 else { return language(nl: "geen paar", en: "no pair") }
    let pairs = language.count(cell.pairs, .pair)
    let absent =
      cell.absent > 0
      ? language(
        nl: "; van \(words.number(cell.absent)) zegt een bron dat het ontbreekt",
        en: "; of \(words.number(cell.absent)) a source says that it is missing") : ""
    return language(
      nl: "\(words.number(cell.ties)) van \(pairs) verbonden\(absent)",
      en: "\(words.number(cell.ties)) of \(pairs) tied\(absent)")
  }

  /// What the looks of the cells mean, as far as present.
  private var guide: [ReadingGuide.Entry] {
    let present = Set(cells.map { table.look(of: $0).cell })
    let shades: [(Cell, String)] = (0...3).reversed().map {
      (.filled(ShareScale.look(of: $0).fill), table.scale.words($0, language))
    }
    let areAllAnswered = analysis.disclosure.isUndoubted
    let few =
      areAllAnswered
      ? language(nl: "minder dan 5 mogelijke paren", en: "fewer than 5 possible pairs")
      : language(
        nl: "te weinig paren of antwoorden", en: "too few pairs or answers")
    let others: [(Cell, String)] = [
      (.empty, language(nl: "niet in beeld; kan er wel zijn", en: "not in view; may exist")),
      (.outline, few), (.statedAbsent, LineKind.statedAbsent.legend(language)),
      (.impossible, language(nl: "één partner: geen paar", en: "one partner: no pair")),
    ]
    return (shades + others).filter { present.contains($0.0) }
      .map { ReadingGuide.Entry(.cell($0.0), $0.1) }
  }

  /// The matrix in words, for the text beside the picture.
  var block: Document.Block? {
    guard !table.domains.isEmpty else { return nil }
    let names = table.domains.map { name(of: $0) }
    return .table(
      caption: Self.question(language),
      header: [language(nl: "Domein", en: "Domain")] + names,
      rows: table.domains.indices.map { row in
        [names[row]]
          + table.domains.indices.map { told(of: table.cells[max(row, $0)][min(row, $0)]) }
      })
  }

  /// The finding, and every two domains with ties.
  var description: String {
    let tied = table.cells.indices.flatMap { row in
      table.cells[row].indices.filter { table.cells[row][$0].ties > 0 }.map { column in
        let names = [column, row].map { words.name(of: table.domains[$0]) }
        let cell = table.cells[row][column]
        let pair = row == column ? names[0] : "\(names[0]) – \(names[1])"
        return "\(pair) \(words.number(cell.ties))/\(words.number(cell.pairs))"
      }
    }
    let list =
      tied.isEmpty
      ? []
      : [
        language(nl: "Verbonden paren: ", en: "Tied pairs: ") + tied.joined(separator: "; ") + "."
      ]
    return ([titles[0].withFullStop] + remarks + list).joined(separator: " ")
  }
}
