import CoalitionModel
import NetworkFormats
import Wording

/// Reads questionnaires and collects all mistakes in them.
struct SurveyReader {
  /// Who answers about whom.
  struct Key: Hashable {
    let from: Partner.ID
    let to: Partner.ID
  }

  private(set) var mistakes: [Diagnostic] = []
  private(set) var answers: [Key: SurveyAnswers.Answer] = [:]
  private var places: [Key: Place] = [:]
  private var names = NameIndex(of: Text(nl: "partner", en: "partner"))

  init(for network: CoalitionNetwork) {
    for partner in network.partners { _ = names.define(partner.id, at: Place(file: "")) }
    for partner in network.partners {
      names.call(partner.id, also: [partner.id, partner.name] + partner.aliases)
    }
  }

  /// Where a column stands.
  private typealias Column = (position: Int, column: SurveyColumn)

  /// Reads the sheets of one file.
  mutating func read(_ file: SurveyAnswers.File) {
    var isKnown = false
    for rows in file.sheets {
      guard let (heading, columns) = Self.header(of: rows) else { continue }
      isKnown = true
      for row in rows.dropFirst(heading + 1) { read(row, columns) }
    }
    if !isKnown { mistakes.append(.noQuestionnaire(file.path)) }
  }

  /// The row of headings, which may stand below a title, and what each column holds.
  private static func header(
    of rows: [[FormTable.Cell]]
  ) -> (row: Int, columns: [Column])? {
    for (row, cells) in rows.prefix(10).enumerated() {
      let columns = cells.enumerated().compactMap { position, cell -> Column? in
        cell.text.flatMap(SurveyColumn.init(heading:)).map { (position: position, column: $0) }
      }
      let found = columns.map { $0.column }
      if found.contains(.respondent), found.contains(.partner), found.contains(.contact) {
        return (row, columns)
      }
    }
    return nil
  }

  private mutating func read(_ cells: [FormTable.Cell], _ columns: [Column]) {
    func cell(_ wanted: SurveyColumn) -> FormTable.Cell? {
      columns.first { $0.column == wanted && cells.indices.contains($0.position) }
        .map { cells[$0.position] }
    }
    guard cells.contains(where: { $0.text != "" }) else { return }
    guard let from = partner(cell(.respondent), .respondent, in: cells),
      let to = partner(cell(.partner), .partner, in: cells)
    else { return }
    guard from != to else {
      if let place = cell(.partner)?.place { mistakes.append(.ownAnswer(at: place)) }
      return
    }
    var ratings: [PartnerRating: Int] = [:]
    for rating in PartnerRating.allCases {
      if let number = number(cell(.rating(rating)), .rating(rating)) { ratings[rating] = number }
    }
    let level = number(cell(.contact), .contact)
    add(
      SurveyAnswers.Answer(from: from, to: to, level: level, ratings: ratings),
      at: cell(.contact)?.place ?? cells[0].place)
  }

  /// Keeps an answer; a second one about the same partner must say the same.
  private mutating func add(_ answer: SurveyAnswers.Answer, at place: Place) {
    let key = Key(from: answer.from, to: answer.to)
    if let earlier = answers[key], let first = places[key], earlier != answer {
      mistakes.append(.answeredTwice(at: place, and: first))
      return
    }
    (answers[key], places[key]) = (answer, place)
  }

  private mutating func partner(
    _ cell: FormTable.Cell?, _ column: SurveyColumn, in row: [FormTable.Cell]
  ) -> Partner.ID? {
    guard let cell, let text = cell.text, !text.isEmpty else {
      let place = cell?.place ?? row.first?.place ?? Place(file: "")
      mistakes.append(.noName(at: place, column.heading))
      return nil
    }
    if let id = names.id(of: text) { return id }
    mistakes.append(names.unknown(text, at: cell.place))
    return nil
  }

  private mutating func number(_ cell: FormTable.Cell?, _ column: SurveyColumn) -> Int? {
    guard let cell, cell.text != "" else { return nil }
    guard let text = cell.text, let number = column.answer(text) else {
      mistakes.append(.noAnswer(cell, column))
      return nil
    }
    return number
  }
}

extension Diagnostic {
  fileprivate static func noQuestionnaire(_ file: String) -> Diagnostic {
    let headings = Text { language in
      language.list(SurveyColumn.all(withRatings: false).map { "'\($0.heading(language))'" })
    }
    return Diagnostic(
      at: Place(file: file),
      found: Text(nl: "hier staat geen vragenlijst in", en: "this holds no questionnaire"),
      expected: Text(
        nl: "verwacht: de koppen \(headings.nl) boven de kolommen",
        en: "expected: the headings \(headings.en) above the columns"))
  }

  fileprivate static func noName(at place: Place, _ heading: Text) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "onder '\(heading.nl)' ontbreekt de naam",
        en: "the name under '\(heading.en)' is missing"
      ),
      expected: Text(
        nl: "verwacht: een partner van het netwerk", en: "expected: a partner of the network"))
  }

  fileprivate static func ownAnswer(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "een partner antwoordt hier over zichzelf", en: "a partner answers about itself here"),
      expected: Text(nl: "verwacht: een andere partner", en: "expected: another partner"))
  }

  fileprivate static func answeredTwice(at place: Place, and first: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "dit antwoord is anders dan dat in \(first)",
        en: "this answer differs from that in \(first)"
      ),
      expected: Text(
        nl: "verwacht: één vragenlijst per partner; laat de juiste staan",
        en: "expected: one questionnaire for each partner; keep the right one"))
  }

  fileprivate static func noAnswer(_ cell: FormTable.Cell, _ column: SurveyColumn) -> Diagnostic {
    let choices = Text { language in column.choices(language).joined(separator: ", ") }
    let near = Text { language in
      cell.text.flatMap {
        Spelling.nearest(to: $0, among: column.scale?.words.map { $0(language) } ?? [])
      }
        ?? ""
    }
    return Diagnostic(
      at: cell.place,
      found: cell.text.map {
        Text(nl: "'\($0)' is geen antwoord", en: "'\($0)' is no answer")
      } ?? Text(nl: "deze cel geeft een fout", en: "this cell gives a mistake"),
      expected: Text(nl: "verwacht: \(choices.nl)", en: "expected: \(choices.en)"),
      suggestion: near.nl.isEmpty || near.en.isEmpty ? nil : near)
  }
}
