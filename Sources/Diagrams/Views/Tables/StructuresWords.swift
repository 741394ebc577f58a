import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// What the picture of the meetings says in words.
struct StructuresWords {
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
    nl: "Wie zit in welk overleg?", en: "Who is in which meeting?")

  var title: String { words.title(Self.question) }
  var countHead: String { language(nl: "aantal", en: "number") }

  func number(_ value: Int) -> String { words.number(value) }

  func name(of domain: Domain?) -> String { words.name(of: domain).capitalizedFirst }

  func partners(_ count: Int) -> String { language.count(count, .partner) }

  /// Beside the row of partners that are counted.
  func others(_ count: Int) -> String {
    language(
      nl: "en nog\u{A0}\(number(count)) partners", en: "and \(number(count))\u{A0}more partners")
  }

  /// What to record first; nothing where somebody takes part in something.
  static func lacking(_ analysis: Analysis) -> Text? {
    guard StructuresTable(of: analysis, mostRows: 1, mostColumns: 1).columns.isEmpty else {
      return nil
    }
    return Text(
      nl: "Er is nog geen overleg, netwerk of overeenkomst met deelnemers in beeld. Zet ze onder "
        + "'overleggen' met hun 'leden'.",
      en: "No meeting, network or agreement with members is in view yet. Put them under "
        + "'structures' with their 'members'.")
  }

  /// The page without its table: place and source.
  var page: TablePage {
    var page = TablePage(on: options.page, language)
    page.titles = titles
    page.subtitle = title
    (page.notes, page.source) = words.footnotes(on: options.page)
    return page
  }

  /// Adds what is told of a table.
  func fill(_ page: inout TablePage, with table: StructuresTable) {
    guard !table.columns.isEmpty else { return }
    page.subtitle = "\(title) · \(language.count(table.taking.count, .partner))"
    page.guide = guide(of: table)
    page.remarks = remarks(of: table)
    if table.isCounted {
      page.notes.insert(
        language(
          nl: "Met hun naam: wie aan de meeste overleggen meedoen; de anderen zijn geteld.",
          en: "By name: those in most meetings; the others are counted."), at: 0)
    }
    let sizes = table.leftOut.map { table.size(of: $0) }
    if let largest = sizes.max() {
      let count = language.count(table.leftOut.count, .meeting)
      page.notes.insert(
        language(
          nl: "Niet getekend: \(count) met hooguit \(partners(largest)).",
          en: "Not drawn: \(count) with \(partners(largest)) at most."), at: 0)
    }
  }

  /// Who takes part in most meetings.
  private var titles: [String] {
    if let lacking = Self.lacking(analysis) { return [lacking(language)] }
    let table = StructuresTable(of: analysis, mostRows: 1, mostColumns: .max)
    var counts: [Partner.ID: Int] = [:]
    for structure in table.columns {
      for id in Set(structure.members) { counts[id, default: 0] += 1 }
    }
    let known = table.taking.filter { counts[$0.id] != nil }
    let most = known.compactMap { counts[$0.id] }.max() ?? 0
    let total = table.columns.count
    guard most > 1 else {
      return [
        language(
          nl: "Geen partner is in beeld in meer dan één overleg",
          en: "No partner is in view in more than one meeting")
      ]
    }
    let who = known.filter { counts[$0.id] == most }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let phrase = phrase(of: who)
    let many = Text.inWords(most)
    let meetings = Text { $0.word(.meeting, for: total) }
    let where_ =
      most == total
      ? Text(nl: "in alle \(many.nl) \(meetings.nl)", en: "in all \(many.en) \(meetings.en)")
      : Text(
        nl: "in \(many.nl) van de \(number(total)) \(meetings.nl)",
        en: "in \(many.en) of the \(number(total)) \(meetings.en)")
    let count = language.count(who.count, .partner)
    let sit = language.word(.sit, for: who.count)
    let are = language.word(.are, for: who.count)
    return [
      language(
        nl: "\(phrase.nl.capitalizedFirst) \(phrase.verb(.sit).nl) \(where_.nl)",
        en: "\(phrase.en.capitalizedFirst) \(phrase.verb(.are).en) \(where_.en)"),
      language(
        nl: "\(count.capitalizedFirst) \(sit) \(where_.nl)",
        en: "\(count.capitalizedFirst) \(are) \(where_.en)"),
    ]
  }

  private func phrase(of partners: [Partner]) -> NounPhrase {
    let all = partners.map { partner in
      CommonNoun(partner.name)?.phrase ?? NounPhrase(Text { _ in partner.name })
    }
    guard all.count <= NounPhrase.mostNamed, let list = NounPhrase.list(all) else {
      return NounPhrase(Text { $0.count(partners.count, .partner) }, isPlural: true)
    }
    return list
  }

  private func remarks(of table: StructuresTable) -> [String] {
    let empty = language(nl: "Deelnemers niet in beeld: ", en: "Members not in view: ")
    let outside = language(nl: "Niet in een overleg in beeld: ", en: "Not in view in a meeting: ")
    let lists = [
      (empty, table.withoutMembers.map { $0.name }), (outside, table.outside.map { $0.name }),
    ]
    return lists.filter { !$0.1.isEmpty }.map { $0.0 + words.list($0.1, most: 6) + "." }
  }

  /// What pills, dots and numbers mean, as far as present.
  private func guide(of table: StructuresTable) -> [ReadingGuide.Entry] {
    let parts = table.columns.flatMap { structure in
      table.rows.filter { !$0.isCounted }.map { $0.part(in: structure) }
    }.filter { $0.count > 0 }
    let standings = Set(table.columns.map { $0.standing })
    let all: [(Bool, ReadingGuide.Entry.Sample, String)] = [
      (
        standings.contains(.current), .pill(.held),
        language(nl: "overleg of netwerk", en: "meeting or network")
      ),
      (standings.contains(.planned), .pill(.planned), language(nl: "gepland", en: "planned")),
      (
        parts.contains { $0.isMember }, .dot(isFilled: true),
        language(nl: "is lid", en: "is a member")
      ),
      (
        parts.contains { !$0.isMember }, .dot(isFilled: false),
        LineKind.worksWithMeeting.legend(language)
      ),
    ]
    return all.filter { $0.0 }.map { ReadingGuide.Entry($0.1, $0.2) }
  }

  /// How the partners of a row take part in a structure.
  func told(_ row: StructuresTable.Row, _ structure: Structure) -> String {
    let part = row.part(in: structure)
    guard !row.isCounted, let partner = row.partners.first else {
      return "\(structure.name): \(partners(part.count))"
    }
    let how =
      part.isMember
      ? language(nl: "is lid", en: "is a member") : LineKind.worksWithMeeting.legend(language)
    return "\(partner.name): \(structure.name), \(how)"
  }

  /// The table in words, for the text beside the picture.
  func block(of table: StructuresTable) -> Document.Block? {
    guard !table.columns.isEmpty else { return nil }
    let member = language(nl: "lid", en: "member")
    let guest = LineKind.worksWithMeeting.legend(language)
    return .table(
      caption: Self.question(language),
      header: [language(nl: "Partner", en: "Partner")] + table.columns.map { $0.name },
      rows: table.rows.map { row in
        [row.isCounted ? others(row.partners.count) : row.name]
          + table.columns.map { structure in
            let part = row.part(in: structure)
            guard part.count > 0 else { return "" }
            return row.isCounted ? number(part.count) : part.isMember ? member : guest
          }
      })
  }

  /// The finding, and the members of every meeting.
  func description(of table: StructuresTable) -> String {
    let members = table.columns.map { structure in
      let names = table.taking.filter { structure.members.contains($0.id) }.map { $0.name }.sorted()
      return "\(structure.name): \(words.list(names, most: 8))."
    }
    return ([titles[0].withFullStop] + members + remarks(of: table)).joined(separator: " ")
  }
}
