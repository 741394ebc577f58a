import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// What the picture of the gaps says in words.
struct GapsWords {
  private let words: NetworkWords
  private let analysis: Analysis
  private let options: DiagramOptions
  private var language: Language { options.language }

  init(of analysis: Analysis, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    self.analysis = analysis
    self.options = options
  }

  private static let question = Text(
    nl: "Waar raken zorg en sociaal domein elkaar?", en: "Where do care and social work meet?")

  var title: String { words.title(Self.question) }

  func name(of domain: Domain) -> String { words.name(of: domain).capitalizedFirst }

  /// What to record first; nothing where there is a pair.
  static func lacking(_ analysis: Analysis) -> Text? {
    let empty = [Domain.medical, .social].filter { domain in
      !analysis.projection.partners.contains { $0.domain == domain }
    }
    guard !empty.isEmpty else { return nil }
    let names = Text { language in
      language.alternatives(empty.map { NetworkWords.name(of: $0, language) })
    }
    return Text(
      nl: "Er is nog geen partner in beeld die meedoet uit het domein \(names.nl). "
        + "Vul eerst in wie er meedoen.",
      en: "No partner from the domain \(names.en) is in view as taking part. "
        + "First fill in who take part.")
  }

  /// The page without its table: finding, place, numbered pairs and source.
  var page: TablePage {
    var page = TablePage(on: options.page, language)
    page.titles = titles
    page.subtitle = title + counted
    page.discussion = options.links.compactMap { link in
      guard let first = analysis.network.partner(link.first),
        let second = analysis.network.partner(link.second)
      else { return nil }
      return DiscussionList.Entry(
        language.number(link.number), first.name.capitalizedFirst,
        language(nl: "met \(second.name)", en: "with \(second.name)"))
    }
    page.remarks = [main, analysis.missingTies.heldBack?(language), wanted].compactMap { $0 }
    (page.notes, page.source) = words.footnotes(on: options.page)
    return page
  }

  private var counted: String {
    let pairs = language.count(analysis.reach.pairs, .pair)
    return analysis.reach.pairs > 0 ? " · \(pairs)" : ""
  }

  private var titles: [String] {
    if let lacking = Self.lacking(analysis) { return [lacking(language)] }
    let reach = analysis.reach
    guard analysis.disclosure.isUndoubted else {
      let (tied, work) = (
        language.count(reach.tied, .pair), language.word(.work, for: reach.tied)
      )
      return [
        language(
          nl: "In beeld \(work) \(tied) van zorg en sociaal samen",
          en: "In view \(tied) of care and social work \(work) together")
      ]
    }
    guard reach.tied > 0 else {
      return [
        language(
          nl: "Zorg en sociaal domein zijn in beeld nergens direct verbonden",
          en: "Care and social work are nowhere tied directly in view")
      ]
    }
    guard reach.tied < reach.pairs else {
      return [allTied(of: reach.pairs)]
    }
    let pairs = language.count(reach.pairs, .pair)
    let are = language.word(.are, for: reach.tied)
    let count = words.number(reach.tied)
    return [
      language(
        nl: "\(count) van de \(pairs) van zorg en sociaal \(are) direct verbonden",
        en: "\(count) of the \(pairs) of care and social work \(are) tied directly"),
      language(
        nl: "\(count) van de \(pairs) \(are) direct verbonden",
        en: "\(count) of the \(pairs) \(are) tied directly"),
    ]
  }

  /// That every pair is tied directly.
  private func allTied(of count: Int) -> String {
    Text.plural(
      count,
      one: Text(
        nl: "Het ene paar van zorg en sociaal is direct verbonden",
        en: "The one pair of care and social work is tied directly"),
      many: Text { language in
        let pairs = language.count(count, .pair)
        return language(
          nl: "Alle \(pairs) van zorg en sociaal zijn direct verbonden",
          en: "All \(pairs) of care and social work are tied directly")
      })(language)
  }

  /// Who is the link of most pairs that reach each other through one partner.
  private var main: String? {
    let near = analysis.reach.inTwoSteps
    guard near > 0 else { return nil }
    let counted = language.count(near, .pair)
    guard analysis.disclosure.singleLinks == .fact, let first = analysis.crossing.connectors.first
    else {
      return language(
        nl: "Via één partner bereiken \(counted) elkaar.",
        en: "\(counted) reach each other through one partner.")
    }
    return language(
      nl: "Via één partner: \(counted); het vaakst via \(first.partner.name).",
      en: "Through one partner: \(counted), most often through \(first.partner.name).")
  }

  private var wanted: String? {
    let found = analysis.involvement.wanted.filter { [.medical, .social].contains($0.domain) }
      .map { $0.name }
    guard !found.isEmpty else { return nil }
    return language(nl: "Gewenst, nog niet aan tafel: ", en: "Wanted, not yet at the table: ")
      + words.list(found, most: 6) + "."
  }

  /// What is counted together and not drawn apart.
  func notes(of table: GapsTable) -> [String] {
    guard table.isCounted else { return [] }
    return [
      language(
        nl:
          "Partners zijn per type geteld; elk vakje telt de paren die samenwerken, van alle paren.",
        en:
          "Partners are counted by type; each cell counts the pairs that work together, of all pairs."
      )
    ]
  }

  /// The pairs of each kind, where each has a cell and nobody that was asked kept silent.
  func totals(of table: GapsTable) -> [(count: Int, words: String, cell: Cell)] {
    let reach = analysis.reach
    guard !table.isCounted, analysis.disclosure.isUndoubted else { return [] }
    let rest = reach.pairs - reach.tied - reach.inTwoSteps
    let all: [(count: Int, words: String, cell: Cell)] = [
      (
        reach.tied, language(nl: "direct verbonden", en: "tied directly"),
        .filled(Palette.dark)
      ),
      (
        reach.inTwoSteps, language(nl: "via één partner", en: "through one partner"),
        .filled(ShareScale.look(of: 0).fill)
      ),
      (rest, language(nl: "niet in beeld; kan er wel zijn", en: "not in view; may exist"), .empty),
    ]
    return all.filter { $0.count > 0 }
  }

  func number(_ value: Int) -> String { words.number(value) }

  // MARK: Cells

  func scale(of table: GapsTable) -> ShareScale {
    ShareScale(fitting: table.cells.flatMap { $0.map { ($0.tied, $0.pairs) } })
  }

  private var areSharesShown: Bool { analysis.disclosure.level >= .groups }

  /// How a cell looks, and the color of its letters.
  func look(
    of cell: GapsTable.Cell, in table: GapsTable, _ scale: ShareScale
  ) -> (cell: Cell, text: Color) {
    switch (cell.tied, table.isCounted) {
    case (0, false) where cell.isAbsent: return (.statedAbsent, Palette.ink)
    case (0, _) where !cell.numbers.isEmpty: return (.discuss, Palette.secondText)
    case (0, false) where cell.near > 0:
      let light = ShareScale.look(of: 0)
      return (.filled(light.fill), light.text)
    case (0, _): return (.empty, Palette.secondText)
    case (_, false): return (.filled(Palette.dark), Palette.onColor)
    default:
      guard cell.pairs >= 5, areSharesShown else { return (.outline, Palette.ink) }
      let look = ShareScale.look(of: scale.step(cell.tied, of: cell.pairs))
      return (.filled(look.fill), look.text)
    }
  }

  /// What may stand in a cell, the longest first.
  func texts(of cell: GapsTable.Cell, in table: GapsTable) -> [(strong: String?, more: String?)] {
    if table.isCounted {
      let (tied, pairs) = (words.number(cell.tied), words.number(cell.pairs))
      let all = language(nl: "van \(pairs)", en: "of \(pairs)")
      guard cell.tied > 0 else { return [(nil, "\(tied) \(all)"), (nil, tied)] }
      return [(tied, all), (tied, "/\(pairs)"), (tied, nil)]
    }
    let names = cell.ways.joined(separator: ", ")
    if cell.tied > 0 {
      let direct = Text(nl: "direct", en: "direct")(language)
      return [(direct, names), (direct, cell.ways.first), (direct, nil)]
    }
    guard cell.near > 0 else { return [] }
    let count = language.count(cell.ways.count, .partner)
    return [
      (nil, "via \(names)"), (nil, "via \(count)"), (nil, "via \(words.number(cell.ways.count))"),
      (nil, "via"),
    ]
  }

  /// What a cell says, in words.
  func told(of cell: GapsTable.Cell, in table: GapsTable) -> String {
    if table.isCounted {
      let pairs = language.count(cell.pairs, .pair)
      return language(
        nl: "\(words.number(cell.tied)) van \(pairs) verbonden",
        en: "\(words.number(cell.tied)) of \(pairs) tied")
    }
    let names = language.list(cell.ways)
    let number = cell.numbers.map {
      language(nl: "; om te bespreken: \($0)", en: "; to discuss: \($0)")
    }
    .joined()
    if cell.tied > 0 { return language(nl: "direct, \(names)", en: "direct, \(names)") }
    if cell.isAbsent {
      return language(nl: "ontbreekt, volgens een bron", en: "missing, a source says so") + number
    }
    if cell.near > 0 { return "via \(names)\(number)" }
    return language(nl: "niet in beeld", en: "not in view") + number
  }

  /// What the looks of the cells mean, as far as present.
  func guide(of table: GapsTable) -> [ReadingGuide.Entry] {
    let scale = scale(of: table)
    let cells = table.cells.flatMap { $0 }
    let present = Set(cells.map { look(of: $0, in: table, scale).cell })
    let shades: [(Cell, String)] =
      table.isCounted
      ? (0...3).reversed().map {
        (.filled(ShareScale.look(of: $0).fill), scale.words($0, language))
      }
      : [
        (
          .filled(Palette.dark),
          language(nl: "direct: een overleg of verbinding", en: "direct: a meeting or a tie")
        ),
        (
          .filled(ShareScale.look(of: 0).fill),
          language(nl: "via één partner", en: "through one partner")
        ),
      ]
    let others: [(Cell, String)] = [
      (.discuss, LineKind.discuss.legend(language)),
      (.statedAbsent, LineKind.statedAbsent.legend(language)),
      (.outline, fewPairs),
      (
        .empty,
        language(nl: "niet in beeld; kan er wel zijn", en: "not in view; may exist")
      ),
    ]
    return (shades + others).filter { present.contains($0.0) }
      .map { ReadingGuide.Entry(.cell($0.0), $0.1) }
  }

  private var fewPairs: String {
    areSharesShown
      ? language(nl: "minder dan 5 mogelijke paren", en: "fewer than 5 possible pairs")
      : language(nl: "te weinig antwoorden voor een aandeel", en: "too few answers for a share")
  }

  /// The table in words, for the text beside the picture.
  func block(of table: GapsTable) -> Document.Block? {
    guard !table.rows.isEmpty, !table.columns.isEmpty else { return nil }
    return .table(
      caption: Self.question(language),
      header: [name(of: .medical)] + table.columns.map { $0.name },
      rows: table.rows.indices.map { row in
        [table.rows[row].name] + table.cells[row].map { told(of: $0, in: table) }
      })
  }

  /// The finding, the links and the numbered pairs.
  var description: String {
    let pairs = page.discussion.map { "\($0.number): \($0.name) \($0.words)" }
    let list =
      pairs.isEmpty
      ? []
      : [
        language(nl: "Om te bespreken: ", en: "To discuss: ") + pairs.joined(separator: "; ") + "."
      ]
    let caveat = analysis.disclosure.caveat.map { [$0(language)] } ?? []
    return
      ([titles[0].withFullStop] + page.remarks + caveat + list).joined(separator: " ")
  }
}
