import CoalitionModel
import Wording

extension Diagnostic {
  private static var saveAsWorkbook: Text {
    Text(
      nl: "open het in een rekenblad en sla het op als Excel-werkmap (.xlsx) of als .ods",
      en: "open it in a spreadsheet and save it as an Excel workbook (.xlsx) or as .ods")
  }

  static func emptySpreadsheet(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place, found: Text(nl: "het bestand is leeg", en: "the file is empty"),
      expected: saveAsWorkbook)
  }

  static func oldSpreadsheet(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "dit is een oud rekenblad (.xls), of een met een wachtwoord",
        en: "this is an old spreadsheet (.xls), or one with a password"),
      expected: Text(
        nl: "haal het wachtwoord eraf en sla het op als Excel-werkmap (.xlsx)",
        en: "take the password off and save it as an Excel workbook (.xlsx)"))
  }

  static func noSpreadsheet(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place, found: Text(nl: "dit is geen rekenblad", en: "this is no spreadsheet"),
      expected: saveAsWorkbook)
  }

  static func binarySpreadsheet(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "dit is een binaire werkmap (.xlsb)", en: "this is a binary workbook (.xlsb)"),
      expected: saveAsWorkbook)
  }

  static func missingPart(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "het onderdeel '\(name)' ontbreekt", en: "the part '\(name)' is missing"),
      expected: saveAsWorkbook)
  }

  static func noSheets(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "er is geen zichtbaar blad met gegevens", en: "there is no visible sheet with data"),
      expected: Text(
        nl: "zet de partners en verbindingen op zichtbare bladen",
        en: "put the partners and ties on visible sheets"))
  }
}
