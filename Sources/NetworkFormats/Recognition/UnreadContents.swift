import CoalitionModel
import Wording

/// What stands in a column or on a sheet that is not read, when it looks like a part of the network.
///
/// A report on half of a file misleads: such a column or sheet is a mistake, until it is read, filled
/// in elsewhere or left out on purpose.
struct UnreadContents {
  /// What it looks like.
  enum Likeness: Hashable {
    /// Names of partners: who works with whom.
    case partners
    /// Types of partners.
    case types
    /// Domains of partners.
    case domains
    /// Marks below the name of a partner.
    case marks
    /// Meetings in which partners sit, by their heading.
    case meetings
  }

  /// The names that the file knows.
  let names: FileNames
  /// Whether the partners of the file have a type or domain.
  let hasTypes: Bool
  /// The meetings of which the file has a sheet.
  let meetings: KnownNames
  /// Who takes part in each of them, by names as they are compared.
  let members: [String: Set<String>]

  /// What a column of a list looks like that is not read; `nil` when it is a column like any other.
  func likeness(of position: Int, in list: SheetList) -> Likeness? {
    let heading = list.headings.heading(at: position).text ?? ""
    let contents = ColumnContents(list.cells(in: position), known: names.partners)
    let areMarks = contents.filled > 0 && contents.naming.isEmpty && contents.areSigns
    if areMarks, names.partners.contains(heading) { return .marks }
    if contents.namesPartners { return .partners }
    if list.kind == .partners, contents.texts > 0, speaksOfPartners(heading) { return .partners }
    if list.kind == .partners, contents.texts > 0, namesMeetings(position, heading, list) {
      return .meetings
    }
    if !hasTypes, contents.givesTypes { return .types }
    if !hasTypes, contents.givesDomains { return .domains }
    return nil
  }

  /// Whether a heading surely stands above names of partners, though none of them is known.
  ///
  /// Where all partners are called by numbers, as in the answers to a form, any heading that speaks of
  /// partners says that their names stand elsewhere.
  private func speaksOfPartners(_ heading: String) -> Bool {
    guard let found = ColumnMeaning.of(heading), [.partners, .name].contains(found.meaning) else {
      return false
    }
    if found.meaning == .partners, found.confidence == .high {
      let words = NameWords(heading).words.map { $0.text }
      return words.count > 1 && words.contains { Self.wordsOfTies.contains($0) }
    }
    let all = names.partners.all
    return !all.isEmpty && all.allSatisfy { $0.allSatisfy { $0.isNumber } }
  }

  private static let wordsOfTies: Set = [
    "werkt", "werken", "wie", "works", "collaborates", "verwijst",
  ]

  /// Whether a column names meetings: those of the file, with a partner that takes part by no other
  /// sheet, or where it has none by its heading.
  private func namesMeetings(_ position: Int, _ heading: String, _ list: SheetList) -> Bool {
    if meetings.isEmpty { return ColumnMeaning.isMeeting(heading) }
    let cells = list.cells(in: position)
    guard ColumnContents(cells, known: meetings).namesPartners else { return false }
    return cells.contains { cell, owner in
      CellNames(cell.text ?? "", among: meetings).pieces.contains { meeting in
        meeting.isKnown
          && members[Spelling.folded(meeting.text)]?.contains(names.partners.meaning(of: owner))
            != true
      }
    }
  }

  /// The first column of a sheet that looks like a part of the network, though nothing tells what the
  /// sheet is.
  ///
  /// One column with names that each stand there once may be an address list, and is none.
  func likeness(of table: SheetTable) -> (likeness: Likeness, place: Place)? {
    let width = table.rows.map { $0.count }.max() ?? 0
    let columns = (0..<width).map { position in
      ColumnContents(
        table.rows.lazy.filter { $0.indices.contains(position) }.map { ($0[position], "") },
        known: names.partners)
    }
    let naming = columns.filter { $0.naming.count >= 2 && $0.naming.count * 2 >= $0.filled - 1 }
    let isTieLike = naming.count > 1 || naming.contains { $0.lists > 0 || $0.isRepeated }
    if isTieLike, let place = naming.first?.naming.first { return (.partners, place) }
    if let row = table.rows.first(where: { $0.count { names.partners.contains($0.text ?? "") } > 2 }
    ),
      let cell = row.first(where: { names.partners.contains($0.text ?? "") })
    {
      return (.partners, cell.place)
    }
    guard !naming.isEmpty, !hasTypes, columns.contains(where: { $0.givesTypes }) else { return nil }
    return naming.first?.naming.first.map { (.types, $0) }
  }
}

extension ColumnContents {
  /// Whether nothing but numbers and ticks stands there.
  fileprivate var areSigns: Bool { numbers + ticks > 0 && texts == 0 }

  /// Whether a partner is named twice.
  fileprivate var isRepeated: Bool { naming.count > distinct }
}
