import CoalitionModel
import Wording

/// Takes structures out of a table of nodes in which a column `knoop` (`node-kind`) tells them from
/// partners, with the ties to their members, as Gephi and Kumu keep them.
struct NodeKindColumn {
  private let partners: SheetTable
  private let headings: TableHeadings
  private let position: Int
  /// The rows that are structures, and by which names ties refer to them.
  private var structures: [Int] = []
  private var rowOfName: [String: Int] = [:]
  private var members: [Int: [String]] = [:]
  private var associates: [Int: [String]] = [:]

  /// Finds the column; `nil` when there is none.
  private init?(in partners: SheetTable) {
    headings = TableHeadings(of: partners, as: .partners)
    guard partners.rows.indices.contains(headings.row) else { return nil }
    let column = partners.rows[headings.row].firstIndex { cell in
      GraphDocument.NodeKind.isAttribute(Heading.key(cell.text ?? ""))
    }
    guard let column else { return nil }
    position = column
    self.partners = partners
    let names = headings.columns.filter { [.id, .name].contains($0.field) }.map { $0.position }
    for row in partners.rows.indices.dropFirst(headings.row + 1)
    where GraphDocument.NodeKind.isStructure(partners.text(row, position)) {
      structures.append(row)
      for name in names.map({ Spelling.folded(partners.text(row, $0)) }) where !name.isEmpty {
        rowOfName[name] = row
      }
    }
  }

  /// The tables with structures in a table of their own; the same tables when there is no such column.
  static func spread(_ tables: [SheetTable]) -> [SheetTable] {
    let isOfNodes: (SheetTable) -> Bool = { table in
      TableKind.named(table.name) != .structures
        && TableHeadings(of: table, as: .partners).isComplete
    }
    guard let index = tables.firstIndex(where: { isOfNodes($0) && NodeKindColumn(in: $0) != nil }),
      var column = NodeKindColumn(in: tables[index])
    else { return tables }
    var rest = tables
    rest[index] = column.partnersAlone
    for other in rest.indices where other != index {
      rest[other] = column.tiesAlone(in: rest[other])
    }
    return rest + column.structureTable
  }

  private var partnersAlone: SheetTable {
    let left = Set(structures)
    let rows = partners.rows.indices.filter { !left.contains($0) }
    let columns = partners.rows[headings.row].indices.filter { column in
      let holds: (Int) -> Bool = { $0 > headings.row && !partners.text($0, column).isEmpty }
      return column != position
        && (rows.contains(where: holds) || !structures.contains(where: holds))
    }
    return SheetTable(
      name: partners.name,
      rows: rows.map { row in
        columns.compactMap {
          partners.rows[row].indices.contains($0) ? partners.rows[row][$0] : nil
        }
      })
  }

  /// The ties between partners; those of structures are kept as their members.
  private mutating func tiesAlone(in table: SheetTable) -> SheetTable {
    let headings = TableHeadings(of: table, as: .ties)
    guard let from = headings.position(of: .from), let to = headings.position(of: .to) else {
      return table
    }
    var ties = table
    ties.rows = []
    for (number, row) in table.rows.enumerated() {
      let ends = [table.text(number, from), table.text(number, to)]
      let rows = ends.map { rowOfName[Spelling.folded($0)] }
      guard number > headings.row, let structure = rows[0] ?? rows[1],
        rows[0] == nil || rows[1] == nil
      else {
        ties.rows.append(row)
        continue
      }
      let isLoose = row.contains { cell in
        Field.associates.term.spellings.contains(Spelling.folded(cell.text ?? ""))
      }
      let partner = rows[0] == nil ? ends[0] : ends[1]
      if isLoose {
        associates[structure, default: []].append(partner)
      } else {
        members[structure, default: []].append(partner)
      }
    }
    return ties
  }

  /// The table of structures, with the columns in which one of them has something.
  private var structureTable: [SheetTable] {
    guard !structures.isEmpty else { return [] }
    let top = partners.rows[headings.row]
    let columns = top.indices.filter { column in
      column != position && structures.contains { !partners.text($0, column).isEmpty }
    }
    let place = top[position].place
    let lists = [Field.members, .associates].map { field in
      SheetTable.Cell(content: .text(field.term.code), place: place)
    }
    let rows = structures.map { row in
      let cells = columns.map { column in
        partners.rows[row].indices.contains(column)
          ? partners.rows[row][column] : SheetTable.Cell(content: .empty, place: place)
      }
      let own = partners.rows[row].first?.place ?? place
      return cells
        + [members, associates].map { lists in
          SheetTable.Cell(content: .text(CellText.joined(lists[row] ?? [])), place: own)
        }
    }
    return [
      SheetTable(name: Field.structures.term.code, rows: [columns.map { top[$0] } + lists] + rows)
    ]
  }
}

extension SheetTable {
  /// The text of a cell; empty when there is none.
  fileprivate func text(_ row: Int, _ column: Int) -> String {
    rows[row].indices.contains(column) ? rows[row][column].text ?? "" : ""
  }
}

extension TableHeadings {
  fileprivate func position(of field: Field) -> Int? {
    columns.first { $0.field == field }?.position
  }
}
