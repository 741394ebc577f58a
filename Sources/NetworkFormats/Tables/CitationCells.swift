import CoalitionModel
import Wording
import Records

/// The columns `bron`, `passage` and `bron-zekerheid`, which hold their values in step.
struct CitationCells {
  static let fields: [Field] = [.source, .passage, .sourceConfidence]
  private static let keys: [Field] = [.id, .passage, .confidence]

  private let positions: [Int?]
  private let kind: TableKind

  init(kind: TableKind, columns: [(position: Int, field: Field)]) {
    self.kind = kind
    positions = Self.fields.map { field in columns.first { $0.field == field }?.position }
  }

  /// Whether the table has none of these columns.
  var isEmpty: Bool { positions.allSatisfy { $0 == nil } }

  /// The sources of a row; `nil` when it names none.
  func entry(
    of row: [SheetTable.Cell], noting diagnostics: inout [Diagnostic]
  ) -> Value.Entry? {
    let cells = positions.map { position in
      position.flatMap { row.indices.contains($0) && !row[$0].isEmpty ? row[$0] : nil }
    }
    diagnostics += cells.compactMap { $0.flatMap { $0.mistake } }
    let texts = cells.map { cell in cell?.text.map { CellText.parts(of: $0) } ?? [] }
    guard let source = cells[0] else {
      if let cell = cells.lazy.compactMap({ $0 }).first {
        diagnostics.append(
          .missing(.source, of: Text(nl: "een passage", en: "a passage"), at: cell.place))
      }
      return nil
    }
    for (cell, parts) in zip(cells, texts).dropFirst() {
      guard let cell, !parts.isEmpty, parts.count != texts[0].count, texts[0].count > 1 else {
        continue
      }
      diagnostics.append(
        Diagnostic(
          .outOfStep, at: cell.place,
          ["found": Text("\(parts.count)"), "expected": Text("\(texts[0].count)")]))
      return nil
    }
    let count = texts.lazy.map { $0.count }.max() ?? 0
    let values = (0..<count).map { record($0, of: cells, texts: texts) }
    let value =
      values.count == 1
      ? values[0] : Value(place: source.place, content: .sequence(values))
    return Value.Entry(key: Field.source.code, place: source.place, value: value)
  }

  /// One source with what stands in step with it; a single source goes with every passage.
  private func record(
    _ index: Int, of cells: [SheetTable.Cell?], texts: [[String]]
  ) -> Value {
    var entries: [Value.Entry] = []
    for column in cells.indices {
      let parts = texts[column]
      let repeats = parts.count == 1 && Self.keys[column] != .passage
      guard let cell = cells[column], repeats || index < parts.count else { continue }
      let value = Value(
        place: cell.place, content: .scalar(repeats ? parts[0] : parts[index]))
      entries.append(
        Value.Entry(key: Self.keys[column].code, place: cell.place, value: value))
    }
    return Value(place: cells[0]?.place ?? Place(file: ""), content: .mapping(entries))
  }
}
