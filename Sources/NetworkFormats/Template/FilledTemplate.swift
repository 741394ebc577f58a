import CoalitionModel
import Wording

/// The template with a network filled in, and with what is to be checked on its first sheet.
///
/// People read it and change it, so that partners are called by their names and not by their ids, as
/// far as the names tell them apart.
struct FilledTemplate {
  let language: Language

  /// The sheets: what is to be checked, the instructions, and the sheets of the template.
  func sheets(of network: CoalitionNetwork, checking guesses: [Guess]) -> [StyledSheet] {
    let names = Self.names(of: network)
    let rows = Dictionary(
      firsts: TableNetworkWriter(language: language).rows(of: network).map {
        ($0.kind.field.code, $0.rows)
      })
    let check = guesses.isEmpty ? [] : [sheet(CheckTable.form(guesses, language))]
    let template = NetworkTemplate(language)
    let offered = TemplateSheet.all.map { sheet in
      filled(sheet, with: Self.rows(of: sheet.kind, rows, network, language), names)
    }
    let others = TableKind.all.filter { kind in
      kind != .roles && !TemplateSheet.all.contains { $0.kind == kind }
    }.compactMap { kind in rows[kind.field.code].map { table(of: $0, as: kind, names) } }
    return check + [template.guide] + offered + others
  }

  /// The names by which partners are called, by their id; none when names do not tell them apart.
  private static func names(of network: CoalitionNetwork) -> [Partner.ID: String] {
    var owners: [String: Partner.ID] = [:]
    for partner in network.partners {
      for name in Set([partner.name, partner.id] + partner.aliases).map(Spelling.folded) {
        guard owners.updateValue(partner.id, forKey: name) ?? partner.id == partner.id else {
          return [:]
        }
      }
      guard Spelling.code(for: partner.name) == partner.id else { return [:] }
    }
    return Dictionary(firsts: network.partners.map { ($0.id, $0.name) })
  }

  private static func rows(
    of kind: TableKind, _ rows: [String: [[Field: SheetTable.Cell.Content]]],
    _ network: CoalitionNetwork, _ language: Language
  ) -> [[Field: SheetTable.Cell.Content]] {
    var own = rows[kind.field.code] ?? []
    guard kind == .partners else { return own }
    for (index, partner) in network.partners.enumerated() where own.indices.contains(index) {
      let roles = partner.roles.map { $0.role.term.codes(language) }
      if !roles.isEmpty { own[index][.roles] = .text(CellText.joined(roles)) }
    }
    return own
  }

  private func filled(
    _ sheet: TemplateSheet, with rows: [[Field: SheetTable.Cell.Content]],
    _ names: [Partner.ID: String]
  ) -> StyledSheet {
    let used = rows.reduce(into: Set<Field>()) { $0.formUnion($1.keys) }
    let columns =
      sheet.columns
      + sheet.kind.columns.filter {
        used.contains($0) && !sheet.columns.contains($0)
      }
    var styled = StyledSheet(fitting: table(of: rows, columns, sheet.kind, names))
    for (position, field) in columns.enumerated() {
      styled.columns[position].note = sheet.note(of: field)?(language)
      styled.columns[position].choices = sheet.choices(of: field, language)
      if sheet.namesPartners(field) { styled.columns[position].choiceRange = partnerNames }
    }
    return styled
  }

  private func table(
    of rows: [[Field: SheetTable.Cell.Content]], as kind: TableKind, _ names: [Partner.ID: String]
  ) -> StyledSheet {
    let used = rows.reduce(into: Set<Field>()) { $0.formUnion($1.keys) }
    let columns = kind.columns.filter { used.contains($0) }
    return StyledSheet(fitting: table(of: rows, columns, kind, names))
  }

  private func table(
    of rows: [[Field: SheetTable.Cell.Content]], _ columns: [Field], _ kind: TableKind,
    _ names: [Partner.ID: String]
  ) -> SheetTable {
    let headings = columns.map { SheetTable.Cell.Content.text($0.name(language)) }
    let cells = rows.map { row in
      columns.map { field in content(of: row[field] ?? .empty, field, kind, names) }
    }
    return SheetTable(
      name: kind.title(language),
      rows: ([headings] + cells).map { row in
        row.map { SheetTable.Cell(content: $0, place: Place(file: "")) }
      })
  }

  /// A cell with names in place of ids; the id itself is left out where the name gives it.
  private func content(
    of content: SheetTable.Cell.Content, _ field: Field, _ kind: TableKind,
    _ names: [Partner.ID: String]
  ) -> SheetTable.Cell.Content {
    guard !names.isEmpty, case .text(let text) = content else { return content }
    if kind == .partners, field == .id { return .empty }
    switch kind.shape[field]?.kind {
    case .reference(.partner): return .text(names[text] ?? text)
    case .references(.partner):
      return .text(CellText.joined(CellText.parts(of: text).map { names[$0] ?? $0 }))
    default: return content
    }
  }

  /// The cells in which the names of the partners stand.
  private var partnerNames: String {
    let sheet = TableKind.partners.title(language)
    return "='\(sheet)'!$A$2:$A$\(StyledSheet.rowsWithChoices + 1)"
  }

  private func sheet(_ form: FormTable) -> StyledSheet {
    var sheet = StyledSheet(table: form.sheetTable)
    sheet.columns = form.columns.map {
      StyledSheet.Column(width: $0.width, choices: $0.choices, note: $0.note)
    }
    sheet.isWrapped = true
    return sheet
  }
}
