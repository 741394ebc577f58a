import CoalitionModel
import Wording

extension Diagnostic {
  static func exampleRow(at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "deze rij is een voorbeeld en telt niet mee",
        en: "this row is an example and does not count"))
  }

  static func nothingFilledIn(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "hier staan nog geen partners", en: "there are no partners here yet"),
      expected: Text(
        nl: "vul hier eerst de partners in, met een naam en een type; daarna op 'Verbindingen' wie"
          + " met wie werkt",
        en: "fill in the partners here first, with a name and a type; then on 'Ties' who works with"
          + " whom"))
  }

  static func noTables(_ file: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: file),
      found: Text(
        nl: "hier staat geen tabel met partners of verbindingen in",
        en: "this holds no table of partners or ties"),
      expected: Text(
        nl: "zet de kop 'naam' boven de namen van de partners, of 'van' en 'naar' boven de twee"
          + " kanten van de verbindingen",
        en: "put the heading 'name' above the names of the partners, or 'from' and 'to' above the"
          + " two ends of the ties"))
  }

  static func ignoredSheet(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "'\(name)' wordt overgeslagen, want de naam eindigt op '(ignore)'",
        en: "'\(name)' is skipped, because its name ends in '(ignore)'"))
  }

  static func unknownSheet(_ name: String, at place: Place) -> Diagnostic {
    let kinds = TableKind.all.filter { $0 != .internalNotes }
    let titles = kinds.map { $0.title }
    let near = Spelling.nearest(to: name, among: titles.map { $0.nl })
    return Diagnostic(
      .warning, at: place,
      found: Text(nl: "'\(name)' wordt niet gelezen", en: "'\(name)' is not read"),
      expected: Text(
        nl: "bekende namen: \(titles.map { $0.nl }.joined(separator: ", "))",
        en: "known names: \(titles.map { $0.en }.joined(separator: ", "))"),
      suggestion: titles.first { $0.nl == near })
  }

  static func missingColumn(
    _ field: Field, of kind: TableKind, in name: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "'\(name)' heeft geen kolom '\(field.name(.dutch))'",
        en: "'\(name)' has no column '\(field.name(.english))'"),
      expected: Text(
        nl: "\(kind.row.nl) heeft '\(field.name(.dutch))' nodig; zet die kop boven de kolom waar"
          + " het in staat",
        en: "\(kind.row.en) needs '\(field.name(.english))'; put that heading above the column that"
          + " holds it"))
  }

  static func unreadColumn(_ heading: String, at place: Place, of kind: TableKind) -> Diagnostic {
    let terms = kind.columns.map { $0.term }
    let suggestion = Spelling.nearest(to: heading, among: terms)
    return Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "kolom '\(heading)' wordt niet gelezen", en: "column '\(heading)' is not read"),
      expected: Diagnostic.choice(
        Text(nl: "de kolommen van \(kind.row.nl) zijn", en: "the columns of \(kind.row.en) are"),
        of: terms, after: suggestion),
      suggestion: suggestion)
  }

  static func secondColumn(_ heading: String, of field: Field, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl:
          "kolom '\(heading)' wordt niet gelezen, want een andere kolom geeft al '\(field.name(.dutch))'",
        en:
          "column '\(heading)' is not read, because another column gives '\(field.name(.english))'")
    )
  }

  static func doubledHeading(_ heading: String, at place: Place, earlier: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "kolom '\(heading)' staat hier dubbel (ook op \(earlier))",
        en: "column '\(heading)' appears here twice (also at \(earlier))"),
      expected: Text(nl: "laat er één staan", en: "keep one of them"))
  }

  static func rowsAboveHeadings(at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "wat boven de koppen staat, wordt niet gelezen",
        en: "what stands above the headings is not read"))
  }

  static func contentWithoutHeading(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "boven deze cel staat geen kop", en: "no heading stands above this cell"),
      expected: Text(
        nl: "zet een kop boven de kolom of maak de cel leeg; staat in een CSV een tekst met een"
          + " scheidingsteken, zet die dan tussen aanhalingstekens",
        en: "put a heading above the column or empty the cell; in a CSV file, put a text that holds"
          + " a separator in quotes"))
  }

  /// What is wrong with a cell of which the outcome is a mistake or is not there; `nil` when it can
  /// be used, or when who read the file has noted the mistake.
  static func unusableCell(_ cell: SheetTable.Cell) -> Diagnostic? {
    switch cell.content {
    case .mistake(let mistake):
      Diagnostic(
        at: cell.place,
        found: Text(
          nl: "deze cel geeft de fout \(mistake)", en: "this cell gives the error \(mistake)"),
        expected: Text(
          nl: "verbeter de formule of typ de waarde", en: "correct the formula or type the value"))
    case .uncalculated:
      Diagnostic(
        at: cell.place,
        found: Text(
          nl: "van deze formule staat de uitkomst niet in het bestand",
          en: "the file does not hold the outcome of this formula"),
        expected: Text(
          nl: "open het bestand in Excel of LibreOffice en sla het op, of typ de waarde",
          en: "open the file in Excel or LibreOffice and save it, or type the value"))
    case .empty, .text, .number, .date, .flag, .unreadable: nil
    }
  }

  static func outOfStep(at place: Place, found: Int, expected: Int) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "hier staan \(found) waarden bij \(expected) bronnen",
        en: "here are \(found) values for \(expected) sources"),
      expected: Text(
        nl: "zet er voor elke bron een neer, met | ertussen; leeg mag",
        en: "put one for every source, with | between; empty is allowed"))
  }

  static func countedDay(_ number: String, as day: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "'\(number)' is gelezen als \(day), want zo telt Excel de dagen",
        en: "'\(number)' was read as \(day), because that is how Excel counts days"),
      expected: Text(
        nl: "klopt dat niet, typ dan de datum", en: "if that is wrong, type the date"))
  }

  static func secondNetwork(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "hier staat nog een netwerk", en: "here is another network"),
      expected: Text(
        nl: "zet elk netwerk in een eigen bestand", en: "put every network in a file of its own"))
  }

  static func directedByDefault(at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl:
          "bij 'Source' en 'Target' zonder 'Type' loopt elke verbinding één kant op, zoals in Gephi",
        en: "with 'Source' and 'Target' and no 'Type' every tie runs one way, as in Gephi"),
      expected: Text(
        nl: "voeg een kolom 'richting' toe met 'wederzijds' of 'heen', of noem de kolommen 'van' en"
          + " 'naar' als alles wederzijds is",
        en: "add a column 'direction' with 'mutual' or 'forward', or name the columns 'from' and"
          + " 'to' when all are mutual"))
  }
}
