import CoalitionModel
import NetworkFormats
import Wording
import Records

/// Reads the rows of an action table and collects all mistakes in it.
struct ActionPlanReader {
  let walker = Walker()
  private var names = NameIndex(of: Text(nl: "partner", en: "partner"))

  init(for network: CoalitionNetwork) {
    for partner in network.partners { _ = names.define(partner.id, at: Place(file: "")) }
    for partner in network.partners {
      names.call(partner.id, also: [partner.id, partner.name] + partner.aliases)
    }
  }

  /// The row of headings, which may stand below a title, and what each column holds.
  static func header(
    of rows: [[FormTable.Cell]]
  ) -> (row: Int, columns: [(position: Int, column: ActionColumn)])? {
    for (row, cells) in rows.prefix(10).enumerated() {
      let columns = cells.enumerated().compactMap { position, cell in
        cell.text.flatMap(ActionColumn.init(heading:)).map { (position: position, column: $0) }
      }
      let found = columns.map { $0.column }
      if found.contains(.action), found.contains(.lead) || found.contains(.partners) {
        return (row, columns)
      }
    }
    return nil
  }

  mutating func actions(
    in sheets: [[[FormTable.Cell]]], file: String
  ) -> [ActionPlan.Action] {
    var found: [ActionPlan.Action] = []
    var isKnown = false
    for rows in sheets {
      guard let header = Self.header(of: rows) else { continue }
      isKnown = true
      found += rows.dropFirst(header.row + 1).compactMap { action(in: $0, header.columns) }
    }
    if !isKnown { walker.report(.noActionTable(file)) }
    return found
  }

  private func action(
    in cells: [FormTable.Cell], _ columns: [(position: Int, column: ActionColumn)]
  ) -> ActionPlan.Action? {
    func held(_ wanted: (ActionColumn) -> Bool) -> [FormTable.Cell] {
      columns.filter { wanted($0.column) && cells.indices.contains($0.position) }
        .map { cells[$0.position] }
    }
    let titles = held { $0 == .action }
    let leads = held { $0 == .lead }.flatMap(partners)
    let partners = held { $0 == .partners }.flatMap(partners)
    let years = held { if case .year = $0 { true } else { false } }
    let statuses = years.compactMap(status)
    let title = titles.first.flatMap(text)
    guard !leads.isEmpty || !partners.isEmpty else { return nil }
    guard let title, let place = titles.first?.place else {
      if let place = (titles + cells).first?.place { walker.report(.noAction(at: place)) }
      return nil
    }
    return ActionPlan.Action(
      theme: held { $0 == .theme }.first.flatMap(text), title: title,
      leads: leads.distinct, partners: partners.distinct, statuses: statuses, row: place.line)
  }

  /// The text of a cell; persons' addresses and numbers are mistakes.
  private func text(_ cell: FormTable.Cell) -> String? {
    guard let text = cell.text else {
      walker.report(.brokenCell(at: cell.place))
      return nil
    }
    return walker.text(Value(place: cell.place, content: .scalar(text)))
  }

  private func status(_ cell: FormTable.Cell) -> ActionStatus? {
    guard let text = text(cell) else { return nil }
    return walker.code(
      Value(place: cell.place, content: .scalar(text)),
      as: Text(nl: "status van een actie", en: "status of an action"))
  }

  /// The partners that a cell names, whatever stands between the names.
  private func partners(_ cell: FormTable.Cell) -> [Partner.ID] {
    guard let text = text(cell) else { return [] }
    return ids(in: text, at: cell.place, separators: [";|\n\r", ",", "/", "&+"])
  }

  /// A name may hold a mark itself: a part is split only when it is no name.
  private func ids(in text: String, at place: Place, separators: [String]) -> [Partner.ID] {
    let word = Spelling.trimmed(text)
    guard !word.isEmpty else { return [] }
    if let id = names.id(of: word) { return [id] }
    guard let marks = separators.first else {
      walker.report(names.unknown(word, at: place))
      return []
    }
    let parts = word.split { marks.contains($0) }.map(String.init)
    let rest = Array(separators.dropFirst())
    let isSplit = parts.count > 1 && (marks == ";|\n\r" || parts.contains { known($0, rest) })
    guard isSplit else { return ids(in: word, at: place, separators: rest) }
    return parts.flatMap { ids(in: $0, at: place, separators: rest) }
  }

  /// Whether a part, or what is left after splitting it further, is a name.
  private func known(_ text: String, _ separators: [String]) -> Bool {
    let word = Spelling.trimmed(text)
    guard names.id(of: word) == nil, let marks = separators.first else {
      return names.id(of: word) != nil
    }
    let parts = word.split { marks.contains($0) }.map(String.init)
    return parts.contains { known($0, Array(separators.dropFirst())) }
  }
}

extension [Partner.ID] {
  /// Each once, in the same order.
  fileprivate var distinct: [Partner.ID] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Diagnostic {
  fileprivate static func noActionTable(_ file: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: file),
      found: Text(nl: "hier staat geen actietabel in", en: "this holds no action table"),
      expected: Text(
        nl: "verwacht: de koppen 'Actiepunt', 'Trekker' en 'Partijen' boven de kolommen",
        en: "expected: the headings 'Action', 'Lead' and 'Partners' above the columns"))
  }

  fileprivate static func noAction(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "hier ontbreekt het actiepunt", en: "the action is missing here"),
      expected: Text(
        nl: "zeg in één zin wat deze partners gaan doen",
        en: "say in one sentence what these partners will do"))
  }

  fileprivate static func brokenCell(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "deze cel geeft een fout", en: "this cell gives a mistake"),
      expected: Text(nl: "vul de cel opnieuw in", en: "fill in the cell again"))
  }
}
