import CoalitionModel
import Wording

extension Diagnostic {
  static func hiddenSheet(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "dit blad is verborgen en is overgeslagen",
        en: "this sheet is hidden and was left out"),
      expected: Text(
        nl: "maak het zichtbaar als het erbij hoort", en: "show it when it belongs to the network"))
  }

  static func ignoredSheet(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "dit blad is overgeslagen, zoals de naam vraagt",
        en: "this sheet was left out, as its name asks"))
  }

  static func mergedCells(_ ranges: [CellRange], at place: Place) -> Diagnostic {
    let shown = ranges.prefix(5).map { $0.description }.joined(separator: ", ")
    let list = ranges.count > 5 ? shown + ", …" : shown
    return Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "samengevoegde cellen (\(list)): alleen de eerste cel heeft de waarde",
        en: "merged cells (\(list)): only the first cell has the value"),
      expected: Text(
        nl: "splits ze en vul elke rij in als de waarde voor alle rijen geldt",
        en: "split them and fill in every row when the value holds for all of them"))
  }

  static func impossibleCell(_ reference: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "'\(reference)' is geen plaats op een blad", en: "'\(reference)' is no place on a sheet"
      ),
      expected: Text(
        nl: "open het bestand in een rekenblad en sla het opnieuw op",
        en: "open the file in a spreadsheet and save it again"))
  }

  static func doubledCell(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "deze cel staat twee keer in het bestand", en: "this cell stands twice in the file"),
      expected: Text(
        nl: "open het bestand in een rekenblad en sla het opnieuw op",
        en: "open the file in a spreadsheet and save it again"))
  }

  static func unknownText(_ index: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "de tekst van deze cel (nummer '\(index)') ontbreekt in het bestand",
        en: "the text of this cell (number '\(index)') is missing in the file"),
      expected: Text(nl: "vul de cel opnieuw in", en: "fill in the cell again"))
  }

  static func impossibleValue(_ value: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "'\(value)' past niet bij het soort cel", en: "'\(value)' does not fit the kind of cell"
      ),
      expected: Text(nl: "vul de cel opnieuw in", en: "fill in the cell again"))
  }

  static func sheetTooLarge(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "het bestand heeft meer dan \(SheetBuilder.mostCells) cellen",
        en: "the file has more than \(SheetBuilder.mostCells) cells"),
      expected: Text(
        nl: "gebruik voor zo'n groot netwerk een map met CSV-bestanden",
        en: "use a folder with CSV files for such a large network"))
  }
}
