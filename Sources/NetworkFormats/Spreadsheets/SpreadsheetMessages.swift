import CoalitionModel
import Wording

extension Message {
  static let oldSpreadsheet = Message(
    nl: "dit is een oud rekenblad (.xls), of een met een wachtwoord",
    "haal het wachtwoord eraf en sla het op als Excel-werkmap (.xlsx)",
    en: "this is an old spreadsheet (.xls), or one with a password",
    "take the password off and save it as an Excel workbook (.xlsx)")

  static let noSheets = Message(
    nl: "er is geen zichtbaar blad met gegevens",
    "zet de partners en verbindingen op zichtbare bladen",
    en: "there is no visible sheet with data", "put the partners and ties on visible sheets")

  static let hiddenSheet = Message(
    .warning,
    nl: "dit blad is verborgen en is overgeslagen", "maak het zichtbaar als het erbij hoort",
    en: "this sheet is hidden and was left out", "show it when it belongs to the network")

  static let sheetNamedToIgnore = Message(
    .warning,
    nl: "dit blad is overgeslagen, zoals de naam vraagt",
    en: "this sheet was left out, as its name asks")

  static let impossibleCell = Message(
    nl: "'{reference}' is geen plaats op een blad",
    "open het bestand in een rekenblad en sla het opnieuw op",
    en: "'{reference}' is no place on a sheet", "open the file in a spreadsheet and save it again")

  static let doubledCell = Message(
    nl: "deze cel staat twee keer in het bestand",
    "open het bestand in een rekenblad en sla het opnieuw op",
    en: "this cell stands twice in the file", "open the file in a spreadsheet and save it again")

  static let unknownText = Message(
    nl: "de tekst van deze cel (nummer '{index}') ontbreekt in het bestand",
    "vul de cel opnieuw in",
    en: "the text of this cell (number '{index}') is missing in the file", "fill in the cell again")

  static let impossibleValue = Message(
    nl: "'{value}' past niet bij het soort cel", "vul de cel opnieuw in",
    en: "'{value}' does not fit the kind of cell", "fill in the cell again")

  static let sheetTooLarge = Message(
    nl: "het bestand heeft meer dan \(ReadingLimits.cells) cellen",
    "gebruik voor zo'n groot netwerk een map met CSV-bestanden",
    en: "the file has more than \(ReadingLimits.cells) cells",
    "use a folder with CSV files for such a large network")

  static let damagedArchive = Message(
    nl: "dit bestand is beschadigd of niet compleet (het is geen volledig zip-bestand)",
    "haal het opnieuw op, of open het in Excel of LibreOffice en sla het opnieuw op",
    en: "this file is damaged or incomplete (it is not a complete packed file, zip)",
    "fetch it again, or open it in Excel or LibreOffice and save it again")

  static let encryptedFile = Message(
    nl: "dit bestand is met een wachtwoord beveiligd",
    "haal het wachtwoord eraf en sla het bestand opnieuw op",
    en: "this file is protected with a password", "take the password off and save the file again")

  static let mergedCells = Message(
    .warning,
    nl: "samengevoegde cellen ({list}): alleen de eerste cel heeft de waarde",
    "splits ze en vul elke rij in als de waarde voor alle rijen geldt",
    en: "merged cells ({list}): only the first cell has the value",
    "split them and fill in every row when the value holds for all of them")
}

// Files that are no spreadsheet.
extension Message {
  private static let saveAsWorkbook = Text(
    nl: "open het in een rekenblad en sla het op als Excel-werkmap (.xlsx) of als .ods",
    en: "open it in a spreadsheet and save it as an Excel workbook (.xlsx) or as .ods")

  static let emptySpreadsheet = Message(
    nl: "het bestand is leeg", saveAsWorkbook.nl, en: "the file is empty", saveAsWorkbook.en)

  static let noSpreadsheet = Message(
    nl: "dit is geen rekenblad", saveAsWorkbook.nl,
    en: "this is no spreadsheet", saveAsWorkbook.en)

  static let binarySpreadsheet = Message(
    nl: "dit is een binaire werkmap (.xlsb)", saveAsWorkbook.nl,
    en: "this is a binary workbook (.xlsb)", saveAsWorkbook.en)

  static let missingPart = Message(
    nl: "het onderdeel '{name}' ontbreekt", saveAsWorkbook.nl,
    en: "the part '{name}' is missing", saveAsWorkbook.en)
}

// Packed files.
extension Message {
  private static let makeSmaller = Text(
    nl: "verwijder afbeeldingen en lege rijen, of gebruik een map met CSV-bestanden",
    en: "remove pictures and empty rows, or use a folder with CSV files")

  static let damagedPart = Message(
    nl: "het onderdeel '{name}' is beschadigd (de maat of de controlesom klopt niet)",
    XMLSource.saveAgain.nl,
    en: "the part '{name}' is damaged (its size or checksum is wrong)", XMLSource.saveAgain.en)

  static let unknownPacking = Message(
    nl: "het onderdeel '{name}' is op een onbekende manier ingepakt", XMLSource.saveAgain.nl,
    en: "the part '{name}' is packed in an unknown way", XMLSource.saveAgain.en)

  static let packedFileTooLarge = Message(
    nl: "het bestand is groter dan \(ReadingLimits.packed >> 20) MB", makeSmaller.nl,
    en: "the file is larger than \(ReadingLimits.packed >> 20) MB", makeSmaller.en)

  static let contentsTooLarge = Message(
    nl: "uitgepakt is het bestand groter dan {limit} MB (bij '{name}')", makeSmaller.nl,
    en: "unpacked, the file is larger than {limit} MB (at '{name}')", makeSmaller.en)

  static let tooManyParts = Message(
    nl: "het bestand heeft meer dan \(ReadingLimits.parts) onderdelen", makeSmaller.nl,
    en: "the file has more than \(ReadingLimits.parts) parts", makeSmaller.en)
}
