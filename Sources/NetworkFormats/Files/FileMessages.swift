import CoalitionModel
import Wording

extension Message {
  static let noSuchFile = Message(
    nl: "dit bestand is er niet", "kijk of de naam en de map kloppen",
    en: "there is no such file", "check the name and the folder")

  static let isFolder = Message(
    nl: "dit is een map", "noem het netwerkbestand erin",
    en: "this is a folder", "name the network file in it")

  static let unreadable = Message(
    nl: "dit bestand kan niet worden geopend", "kijk of u het mag lezen",
    en: "this file cannot be opened", "check whether you are allowed to read it")

  static let fileTooLarge = Message(
    nl: "het bestand is groter dan 512 MB", "deel het netwerk op in kleinere bestanden",
    en: "the file is larger than 512 MB", "split the network into smaller files")

  static let tooLarge = Message(
    nl: "het bestand is groter dan {megabytes} MB", "deel het netwerk op in kleinere bestanden",
    en: "the file is larger than {megabytes} MB", "split the network into smaller files")

  static let notUTF8 = Message(
    nl: "dit is geen tekst", "verwacht: een bestand in UTF-8",
    en: "this is not text", "expected: a file in UTF-8")

  static let writeOnly = Message(
    nl: "het formaat '{name}' wordt alleen geschreven",
    "lees het netwerk uit het bestand waaruit dit is gemaakt",
    en: "the format '{name}' is written only",
    "read the network from the file from which this was made")

  static let readOnly = Message(
    nl: "het formaat '{name}' wordt alleen gelezen", en: "the format '{name}' is read only")

  static let fullCell = Message(
    nl: "wat in cel {cell} moet komen, past niet in een werkmap",
    "kort de tekst in tot 32.767 tekens, of kies een ander formaat",
    en: "what must stand in cell {cell} does not fit in a workbook",
    "shorten the text to 32,767 characters, or choose another format")

  static let noTemporaryFile = Message(
    nl: "er kan geen tijdelijk bestand worden gemaakt", "kijk of er ruimte is op de schijf",
    en: "no temporary file can be made", "check whether there is room on the disk")

  static let notCSV = Message(
    nl: "dit is geen tekst", "verwacht: een CSV-bestand; bewaar het in Excel als 'CSV UTF-8'",
    en: "this is not text", "expected: a CSV file; save it in Excel as 'CSV UTF-8'")

  static let strayByte = Message(
    .warning,
    nl:
      "deze regel heeft een teken dat niet bij de rest van het bestand (UTF-8) past; het is gelezen"
      + " als Windows-1252",
    "kijk of de namen op deze regel kloppen",
    en: "this line has a character that does not fit the rest of the file (UTF-8); it was read as"
      + " Windows-1252", "check whether the names on this line are right")

  static let tooManyCells = Message(
    nl: "het bestand heeft meer dan 150.000 rijen of 2.000.000 cellen",
    "haal lege rijen en kolommen weg of deel het netwerk op",
    en: "the file has more than 150,000 rows or 2,000,000 cells",
    "take empty rows and columns away or split the network")

  static let unclosedQuote = Message(
    nl: "het aanhalingsteken dat hier begint, wordt niet gesloten; alles wat erna komt, valt in"
      + " deze cel en is niet gelezen",
    "sluit het met een \", en schrijf een aanhalingsteken in de tekst als \"\"",
    en: "the quote that begins here is not closed; all that follows falls into this cell and was"
      + " not read", "close it with a \", and write a quote in the text as \"\"")

  static let textAfterQuote = Message(
    nl: "na het aanhalingsteken aan het eind staat nog tekst",
    "schrijf een aanhalingsteken in de tekst als \"\"",
    en: "text follows the closing quote", "write a quote in the text as \"\"")

  static let oldSpreadsheetType = Message(
    nl: "een rekenblad van het type '{type}' wordt niet gelezen",
    "open het en sla het op als Excel-werkmap (.xlsx)",
    en: "a spreadsheet of the type '{type}' is not read",
    "open it and save it as an Excel workbook (.xlsx)")

  static let unknownFileType = Message(
    nl: "het bestandstype '{type}' is niet bekend", "verwacht: {known}",
    en: "the file type '{type}' is not known", "expected: {known}")

  static let unknownFormat = Message(
    nl: "het formaat '{name}' is niet bekend", "verwacht: {known}",
    en: "the format '{name}' is not known", "expected: {known}")
}

extension InvalidFile {
  /// A file that cannot be read for one reason.
  init(_ message: Message, at place: Place, _ slots: [String: Text] = [:]) {
    self.init([Diagnostic(message, at: place, slots)])
  }
}
