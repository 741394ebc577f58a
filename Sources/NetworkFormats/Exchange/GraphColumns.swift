import CoalitionModel

/// A table of a network by the fields of its columns.
struct GraphColumns {
  /// An attribute with its name and value.
  typealias Datum = (name: String, content: SheetTable.Cell.Content)

  /// A row of the table.
  struct Row {
    fileprivate let fields: [Field]
    fileprivate let names: [String]
    fileprivate let cells: [SheetTable.Cell]

    /// The text of a cell; empty when there is none.
    subscript(field: Field) -> String {
      zip(fields, cells).first { $0.0 == field }?.1.text ?? ""
    }

    /// The cells that are filled in, but for some columns.
    func data(without left: Set<Field>) -> [Datum] {
      cells.indices
        .filter { !cells[$0].isEmpty && !left.contains(fields[$0]) }
        .map { (names[$0], cells[$0].content) }
    }
  }

  /// The rows below the headings.
  let rows: [Row]

  init(_ table: SheetTable, of kind: TableKind) {
    let book = HeadingBook(kind)
    let names = table.rows.first.map { $0.map { $0.text ?? "" } } ?? []
    let fields = names.compactMap { book.meaning(of: $0)?.field }
    precondition(fields.count == names.count, "Every column that we write must be known to us")
    rows = table.rows.dropFirst().map { Row(fields: fields, names: names, cells: $0) }
  }

  /// Whether there is a column for a field; only columns in which something stands are written.
  func has(_ field: Field) -> Bool { rows.first?.fields.contains(field) ?? false }
}
