import CoalitionModel

/// Brings a sheet into the shape in which tables are read: headings on top, and one table on a sheet.
///
/// People also write a list sideways, set lists beside or below each other, and repeat the headings
/// between the rows. What stands in the cells stays as it is, with the place where it stands.
extension SheetTable {
  /// The tables that stand on the sheet, each with its headings on top.
  var tidied: [SheetTable] {
    let kind = TableKind.named(name)?.field
    guard kind.map({ [.partners, .ties, .structures].contains($0) }) ?? true else { return [self] }
    return (upright ?? self).stacked.parts.map { $0.withNamesAcross }
  }

  /// How far down the headings of a list that is to be turned or parted are looked for.
  private static let deepestHeadings = 12

  /// Other rows in place of its own; merged cells hold what the first of them holds.
  private func with(_ rows: [[Cell]]) -> SheetTable {
    SheetTable(name: name, countsFrom1904: countsFrom1904, rows: rows)
  }
}

// Lists that lie on their side.
extension SheetTable {
  /// Up to so many rows a list may be one that lies on its side.
  private static let mostSidewaysRows = 40

  /// The list turned when its headings stand below each other in the first column; `nil` when they
  /// do not.
  private var upright: SheetTable? {
    guard rows.count <= 2 * Self.mostSidewaysRows else { return nil }
    let sheet = rows.filter { !$0.isBlank }.drop { row in
      row.count { !$0.isEmpty } == 1 && row.first?.headingMeaning == nil
    }
    guard let top = sheet.first, (2...Self.mostSidewaysRows).contains(sheet.count),
      top.first?.headingMeaning == .name, top.dropFirst().count(where: { !$0.isEmpty }) >= 2,
      top.dropFirst().allSatisfy({ $0.headingMeaning == nil })
    else { return nil }
    let headings = sheet.compactMap { $0.first?.headingMeaning }
    guard Set(headings).count >= 2, headings.count * 3 >= sheet.count * 2 else { return nil }
    let cells = filled.rows.filter { !$0.isBlank }.suffix(sheet.count)
    let width = cells.map { $0.count }.max() ?? 0
    return with(
      (0..<width).map { column in
        cells.map { row in
          row.indices.contains(column)
            ? row[column] : Cell(content: .empty, place: row.first?.place ?? place)
        }
      })
  }
}

// Lists beside and below each other.
extension SheetTable {
  /// Whether a row is the headings of a list: it begins with a name, and says two things or more.
  private static func areHeadings(_ row: [Cell]) -> Bool {
    let filled = row.filter { !$0.isEmpty }
    guard filled.count >= 2,
      [.name, .meeting, .number, .field(.id)].contains(filled[0].headingMeaning)
    else { return false }
    let meanings = filled.compactMap { $0.headingMeaning }
    return Set(meanings).count >= 2 && meanings.count * 2 >= filled.count
  }

  private var headingRow: Int? {
    rows.prefix(Self.deepestHeadings).firstIndex { Self.areHeadings($0) }
  }

  /// The table with lists that stand beside each other under the same headings set below each other.
  private var stacked: SheetTable {
    guard let top = headingRow, let block = Self.repeatedBlock(of: rows[top]) else { return self }
    let slice: ([Cell], Int) -> [Cell] = { row, start in
      Array(row[min(start, row.count)..<min(start + block.width, row.count)])
    }
    let cells = filled.rows
    var lists = [slice(cells[top], block.starts[0])]
    for start in block.starts {
      for row in cells.dropFirst(top + 1) { lists.append(slice(row, start)) }
    }
    return with(cells[..<top] + lists)
  }

  /// Where headings begin that are repeated in a row, and how many columns they take.
  private static func repeatedBlock(of row: [Cell]) -> (starts: [Int], width: Int)? {
    let keys = row.map { $0.text.map { Heading.key($0) } ?? "" }
    guard let first = keys.firstIndex(where: { !$0.isEmpty }) else { return nil }
    let starts = keys.indices.filter { keys[$0] == keys[first] }
    guard starts.count > 1 else { return nil }
    let width = starts[1] - first
    let isEven = zip(starts, starts.dropFirst()).allSatisfy { $1 - $0 == width }
    guard width > 1, isEven else { return nil }
    let isSame = starts.allSatisfy { start in
      (0..<width).allSatisfy { offset in
        let key = keys.indices.contains(start + offset) ? keys[start + offset] : ""
        return key == keys[first + offset]
      }
    }
    return isSame ? (starts, width) : nil
  }

  /// The tables that stand below each other, each with headings of its own below an empty row or a
  /// title; rows that repeat the headings are left out.
  private var parts: [SheetTable] {
    guard let top = headingRow, rows.count > top + 1 else { return [self] }
    var parts: [[[Cell]]] = [Array(rows[...top])]
    var (headings, blanks, isChanged) = (rows[top], 0, false)
    for row in rows.dropFirst(top + 1) {
      if Self.isSame(row, headings) {
        isChanged = true
        continue
      }
      let isFirst = blanks > 0 && Self.areHeadings(row)
      if isFirst {
        let title = parts[parts.count - 1].suffix(blanks - 1)
        parts[parts.count - 1].removeLast(title.count)
        parts.append(Array(title))
        (headings, isChanged) = (row, true)
      }
      parts[parts.count - 1].append(row)
      // A title alone between an empty row and headings goes along with them.
      let isTitle = blanks == 1 && row.count { !$0.isEmpty } == 1
      blanks = row.isBlank ? 1 : isTitle ? 2 : 0
    }
    guard isChanged else { return [self] }
    guard parts.count > 1 else { return [merged.isEmpty ? with(parts[0]) : filled.parts[0]] }
    return merged.isEmpty ? parts.map { with($0) } : with(filled.rows).parts
  }

  private static func isSame(_ row: [Cell], _ headings: [Cell]) -> Bool {
    guard row.first?.content == headings.first?.content else { return false }
    let (texts, wanted) = (row.filter { !$0.isEmpty }, headings.filter { !$0.isEmpty })
    return texts.count == wanted.count
      && zip(texts, wanted).allSatisfy { $0.content == $1.content }
  }
}

extension SheetTable.Cell {
  /// What it surely means as a heading; `nil` when it is none.
  fileprivate var headingMeaning: ColumnMeaning? {
    guard case .text(let text) = content, text.utf8.count <= 60,
      let found = ColumnMeaning.of(text), found.confidence == .high
    else { return nil }
    return found.meaning
  }
}
