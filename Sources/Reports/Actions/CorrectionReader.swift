import CoalitionModel
import NetworkFormats
import Records
import Wording

/// Reads the lines of a form of corrections and collects all mistakes in it.
struct CorrectionReader {
  let walker = Walker()
  private(set) var corrections: [MapCorrections.Correction] = []
  private(set) var open: [String] = []
  private var names = NameIndex(of: Text(nl: "partner", en: "partner"))
  private let items: [String: [CorrectionForm.Item]]

  /// The words for a line that is right, and for one that is not.
  private static let agreement: Set = ["ja", "j", "yes", "y", "x", "klopt", "ok", "right"]
  private static let refusal: Set = ["nee", "n", "no", "niet", "klopt-niet", "wrong"]

  init(for network: CoalitionNetwork) {
    for partner in network.partners { _ = names.define(partner.id, at: Place(file: "")) }
    for partner in network.partners {
      names.call(partner.id, also: [partner.id, partner.name] + partner.aliases)
    }
    let all = [Language.dutch, .english].flatMap { CorrectionForm(of: network, $0).items }
    items = Dictionary(grouping: all) { Spelling.folded($0.code) }
  }

  /// The row of headings, which may stand below a title, and where each column stands.
  static func header(
    of rows: [[FormTable.Cell]]
  ) -> (row: Int, columns: [CorrectionColumn: Int])? {
    for (row, cells) in rows.prefix(10).enumerated() {
      var columns: [CorrectionColumn: Int] = [:]
      for (position, cell) in cells.enumerated() {
        guard let column = cell.text.flatMap(CorrectionColumn.init(heading:)) else { continue }
        if columns[column] == nil { columns[column] = position }
      }
      if [.code, .words, .becomes].allSatisfy({ columns[$0] != nil }) { return (row, columns) }
    }
    return nil
  }

  mutating func read(_ sheets: [[[FormTable.Cell]]]) {
    for rows in sheets {
      guard let header = Self.header(of: rows) else { continue }
      let lines = rows.dropFirst(header.row + 1).map { Line(cells: $0, columns: header.columns) }
      for line in lines { defineNewPartner(of: line) }
      for line in lines { read(line) }
    }
  }

  /// A row with its cells by column.
  private struct Line {
    let cells: [FormTable.Cell]
    let columns: [CorrectionColumn: Int]

    subscript(column: CorrectionColumn) -> FormTable.Cell? {
      guard let position = columns[column], cells.indices.contains(position),
        let text = cells[position].text, !text.isEmpty
      else { return nil }
      return cells[position]
    }

    /// Whether it adds a partner.
    var isNewPartner: Bool { self[.code] == nil && self[.first] != nil && self[.second] == nil }
  }

  /// New ties may name new partners, wherever these stand in the form.
  private mutating func defineNewPartner(of line: Line) {
    guard line.isNewPartner, let cell = line[.first], let name = cell.text,
      names.id(of: name) == nil
    else { return }
    _ = names.define(name, at: cell.place)
    names.call(name, also: [name])
  }

  private mutating func read(_ line: Line) {
    for cell in line.cells where cell.text == nil { walker.report(.brokenCell(at: cell.place)) }
    guard let code = line[.code] else { return readNew(line) }
    guard let word = code.text, let found = items[Spelling.folded(word)] else {
      return walker.report(.unknownLine(code))
    }
    if let words = line[.words], let text = words.text,
      !found.contains(where: { Spelling.folded($0.words) == Spelling.folded(text) })
    {
      return walker.report(.otherLine(words, expected: found.first?.words ?? ""))
    }
    guard let subject = found.first?.subject else { return }
    let before = corrections.count
    change(subject, by: line, passage: word)
    for column in [CorrectionColumn.first, .second, .kind] {
      if let cell = line[column] { walker.report(.newOnCode(cell)) }
    }
    answer(line, isChanged: corrections.count > before, code: word)
  }

  /// A line that is right has no change; one that is wrong without a change stays open.
  private mutating func answer(_ line: Line, isChanged: Bool, code: String) {
    guard let cell = line[.isRight], let text = cell.text else { return }
    let word = Spelling.folded(text)
    if Self.agreement.contains(word) {
      if isChanged { walker.report(.rightAndChanged(cell)) }
    } else if Self.refusal.contains(word) {
      if !isChanged { open.append(code) }
    } else {
      walker.report(.noAnswer(cell))
    }
  }

  private mutating func add(_ change: MapCorrections.Change, _ passage: String) {
    corrections.append(MapCorrections.Correction(change: change, passage: passage))
  }

  private mutating func change(
    _ subject: CorrectionForm.Subject, by line: Line, passage: String
  ) {
    let name = line[.name].flatMap(text)
    switch subject {
    case .partner(let id):
      if let status: PartnerStatus = code(line[.becomes]) { add(.status(id, status), passage) }
      if let name { add(.partnerName(id, name), passage) }
    case .tie(let place):
      if let standing: Standing = code(line[.becomes]) {
        add(.tieStanding(place, standing), passage)
      }
      if let cell = line[.name] { walker.report(.nameOfTie(cell)) }
    case .meeting(let id):
      if let standing: Standing = code(line[.becomes]) {
        add(.meetingStanding(id, standing), passage)
      }
      if let name { add(.meetingName(id, name), passage) }
    }
  }

  private mutating func readNew(_ line: Line) {
    guard let first = line[.first] else {
      for column in [CorrectionColumn.becomes, .name, .second, .kind] {
        if let cell = line[column] { return walker.report(.noSubject(cell)) }
      }
      return
    }
    guard let name = text(first) else { return }
    let passage = "regel \(first.place.line)"
    guard let second = line[.second] else {
      let status: PartnerStatus = code(line[.becomes]) ?? .involved
      return add(.newPartner(name, code(line[.kind]), status), passage)
    }
    guard let other = text(second) else { return }
    for (word, cell) in [(name, first), (other, second)] where names.id(of: word) == nil {
      walker.report(names.unknown(word, at: cell.place))
    }
    let (one, two) = (names.id(of: name), names.id(of: other))
    guard one != nil, two != nil else { return }
    guard one != two else { return walker.report(.tieWithItself(second)) }
    let standing: Standing = code(line[.becomes]) ?? .current
    add(.newTie(name, other, code(line[.kind]), standing), passage)
  }

  /// The text of a cell; persons' addresses and numbers are mistakes.
  private func text(_ cell: FormTable.Cell) -> String? {
    guard let text = cell.text else { return nil }
    return walker.text(Value(place: cell.place, content: .scalar(text)))
  }

  private func code<Word: VocabularyTerm>(_ cell: FormTable.Cell?) -> Word? {
    walker.code(
      cell.flatMap { cell in cell.text.map { Value(place: cell.place, content: .scalar($0)) } })
  }
}

extension Diagnostic {
  private static func correction(
    _ cell: FormTable.Cell, _ found: Text, _ expected: Text
  ) -> Diagnostic {
    Diagnostic(at: cell.place, found: found, expected: expected)
  }

  fileprivate static func brokenCell(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "deze cel geeft een fout", en: "this cell gives a mistake"),
      expected: Text(nl: "vul de cel opnieuw in", en: "fill in the cell again"))
  }

  fileprivate static func unknownLine(_ cell: FormTable.Cell) -> Diagnostic {
    let code = cell.text ?? ""
    return correction(
      cell, Text(nl: "code '\(code)' staat niet op de kaart", en: "the map has no code '\(code)'"),
      Text(
        nl: "laat de code leeg op een regel voor iets nieuws",
        en: "leave the code empty on a line for something new"))
  }

  fileprivate static func otherLine(_ cell: FormTable.Cell, expected: String) -> Diagnostic {
    let words = cell.text ?? ""
    return correction(
      cell, Text(nl: "hier staat '\(words)'", en: "this says '\(words)'"),
      Text(
        nl: "deze code is in dit netwerk '\(expected)'; maak een nieuw formulier met session",
        en: "this code is '\(expected)' in this network; make a new form with session"))
  }

  fileprivate static func newOnCode(_ cell: FormTable.Cell) -> Diagnostic {
    correction(
      cell, Text(nl: "iets nieuws op een regel met een code", en: "something new on a coded line"),
      Text(
        nl: "zet het onderaan op een lege regel", en: "put it on an empty line at the bottom"))
  }

  fileprivate static func rightAndChanged(_ cell: FormTable.Cell) -> Diagnostic {
    correction(
      cell,
      Text(
        nl: "de regel klopt en verandert toch", en: "the line is right and changes all the same"),
      Text(nl: "kies één van beide", en: "choose one of the two"))
  }

  fileprivate static func noAnswer(_ cell: FormTable.Cell) -> Diagnostic {
    let word = cell.text ?? ""
    return correction(
      cell, Text(nl: "'\(word)' is geen antwoord", en: "'\(word)' is no answer"),
      Text(nl: "verwacht: ja of nee", en: "expected: yes or no"))
  }

  fileprivate static func nameOfTie(_ cell: FormTable.Cell) -> Diagnostic {
    correction(
      cell, Text(nl: "een verbinding heeft geen naam", en: "a tie has no name"),
      Text(
        nl: "geef een partner of overleg een andere naam",
        en: "give a partner or meeting another name"))
  }

  fileprivate static func noSubject(_ cell: FormTable.Cell) -> Diagnostic {
    correction(
      cell, Text(nl: "deze regel heeft geen code", en: "this line has no code"),
      Text(
        nl: "vul 'Nieuw: partner' in, of laat de regel leeg",
        en: "fill in 'New: partner', or leave the line empty"))
  }

  fileprivate static func tieWithItself(_ cell: FormTable.Cell) -> Diagnostic {
    correction(
      cell, Text(nl: "dit is twee keer dezelfde partner", en: "this is the same partner twice"),
      Text(nl: "noem een andere partner", en: "name another partner"))
  }
}
