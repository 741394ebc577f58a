import CoalitionModel
import Records
import Wording

/// The columns of a list of partners that name with whom each works, as ties.
///
/// Each pair is one tie, also when both name it: that confirms it.
struct CollaboratorColumns {
  private static let nobody: Set = [
    "geen", "niemand", "onbekend", "none", "nobody", "unknown", "nvt", "n.v.t.", "n/a", "?",
  ]

  private var pairs: Set<[String]> = []
  /// The ties, in the order of the rows.
  private(set) var ties: [Value] = []
  /// The first cell that names one.
  private(set) var place: Place?
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the columns of a list, by the names that the file knows.
  init(of list: SheetList, positions: [Int], names: FileNames) {
    let owner = Field.ownerOrder.lazy.compactMap { field in
      list.headings.columns.first { $0.field == field }?.position
    }.first
    guard let owner, !positions.isEmpty else { return }
    for row in list.layout.body {
      guard let cell = MatrixShape.cell(list.table, row, owner), let name = cell.text, !cell.isEmpty
      else { continue }
      let from = Value(place: cell.place, content: .scalar(Spelling.trimmed(name)))
      for position in positions {
        add(MatrixShape.cell(list.table, row, position), from: from, names)
      }
    }
  }

  private mutating func add(_ cell: SheetTable.Cell?, from: Value, _ names: FileNames) {
    guard let cell, !cell.isEmpty else { return }
    if let mistake = cell.mistake { diagnostics.append(mistake) }
    guard let text = cell.text, case .scalar(let owner) = from.content else { return }
    if place == nil { place = cell.place }
    let own = names.partners.meaning(of: owner)
    for piece in CellNames(list: text, among: names.partners).pieces {
      let other = names.partners.meaning(of: piece.text)
      if other.isEmpty || CellMark.saysNothing(piece.text) || Self.nobody.contains(other) {
        continue
      }
      if other == own {
        diagnostics.append(Diagnostic(.namesItself, at: cell.place, ["name": Text(piece.text)]))
      } else if pairs.insert([own, other].sorted()).inserted {
        let to = Value(place: cell.place, content: .scalar(piece.text))
        ties.append(.tie(from: from, to: to, at: cell.place))
      }
    }
  }
}

extension Field {
  /// By which column a row of partners is referred to: its name, else its id.
  static let ownerOrder: [Field] = [.name, .id]
}

extension CellMark {
  /// Whether a word is a sign that there is nothing: a dash, a zero, "nee".
  static func saysNothing(_ text: String) -> Bool {
    CellMark(SheetTable.Cell(content: .text(text), place: Place(file: ""))) == .absent
  }
}
