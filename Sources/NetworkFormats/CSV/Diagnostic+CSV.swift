import CoalitionModel
import Wording

extension Diagnostic {
  static func notCSV(_ file: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: file), found: Text(nl: "dit is geen tekst", en: "this is not text"),
      expected: Text(
        nl: "verwacht: een CSV-bestand; bewaar het in Excel als 'CSV UTF-8'",
        en: "expected: a CSV file; save it in Excel as 'CSV UTF-8'"))
  }

  static func tooManyCells(_ file: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: file),
      found: Text(
        nl: "het bestand heeft meer dan 150.000 rijen of 2.000.000 cellen",
        en: "the file has more than 150,000 rows or 2,000,000 cells"),
      expected: Text(
        nl: "haal lege rijen en kolommen weg of deel het netwerk op",
        en: "take empty rows and columns away or split the network"))
  }

  static func unclosedQuote(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "het aanhalingsteken dat hier begint, wordt niet gesloten; alles wat erna komt, valt in"
          + " deze cel en is niet gelezen",
        en:
          "the quote that begins here is not closed; all that follows falls into this cell and was"
          + " not read"),
      expected: Text(
        nl: "sluit het met een \", en schrijf een aanhalingsteken in de tekst als \"\"",
        en: "close it with a \", and write a quote in the text as \"\""))
  }

  static func textAfterQuote(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "na het aanhalingsteken aan het eind staat nog tekst",
        en: "text follows the closing quote"),
      expected: Text(
        nl: "schrijf een aanhalingsteken in de tekst als \"\"",
        en: "write a quote in the text as \"\""))
  }
}
