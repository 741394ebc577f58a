package import CoalitionModel
import Wording

// Files that cannot be read.
extension Message {
  static let tooLarge = Message(
    nl: "het bestand is groter dan 16 MB", "gebruik voor zo'n groot netwerk CSV of XLSX",
    en: "the file is larger than 16 MB", "use CSV or XLSX for a network this large")

  static let notText = Message(
    nl: "dit is geen tekst", "verwacht: een YAML-bestand in UTF-8",
    en: "this is not text", "expected: a YAML file in UTF-8")

  static let emptyFile = Message(
    nl: "het bestand is leeg", "verwacht: {expected}",
    en: "the file is empty", "expected: {expected}")

  static let references = Message(
    nl: "het bestand verwijst met & en * naar eerdere waarden", "schrijf de waarde uit",
    en: "the file refers to earlier values with & and *", "write the value out")

  static let tooDeep = Message(
    nl: "de haken of lijsten zitten te diep in elkaar",
    "verwacht: een netwerk met hooguit enkele niveaus",
    en: "the brackets or lists are nested too deep", "expected: a network with a few levels at most"
  )

  static let invalidYAML = Message(
    nl: "dit is geen geldige YAML ({problem})",
    "kijk naar inspringen, aanhalingstekens en dubbele punten in de regels hiervoor",
    en: "this is not valid YAML ({problem})",
    "look at the indentation, quotes and colons in the lines before")

  static let emptyJSON = Message(
    nl: "het bestand is leeg", "verwacht: een netwerk, te beginnen met '{\"netwerk\": ...'",
    en: "the file is empty", "expected: a network, beginning with '{\"network\": ...'")

  static let tooManyValues = Message(
    nl: "het bestand heeft meer dan 2.000.000 waarden", "deel het netwerk op in kleinere bestanden",
    en: "the file has more than 2,000,000 values", "split the network into smaller files")

  static let invalidJSON = Message(
    nl: "dit is geen geldige JSON ({problem})",
    "kijk naar de komma's, haakjes en aanhalingstekens hiervoor",
    en: "this is not valid JSON ({problem})", "look at the commas, brackets and quotes before this")
}

// Keys.
extension Message {
  /// A key stands twice in one record.
  package static let doubledKey = Message(
    nl: "'{key}' staat hier dubbel (ook op regel {line})", "laat er één staan",
    en: "'{key}' appears here twice (also on line {line})", "keep one of them")

  static let unknownKey = Message(
    nl: "onbekende sleutel '{key}'", "{choice}", en: "unknown key '{key}'", "{choice}")
}

// Values.
extension Message {
  static let wrongShape = Message(
    nl: "{shape}", "verwacht: {expected}", en: "{shape}", "expected: {expected}")

  static let unknownCode = Message(
    nl: "'{word}' is geen {what}", "{choice}", en: "'{word}' is not {what}", "{choice}")

  /// A word names neither a domain nor a type of partner.
  package static let unknownGroup = Message(
    nl: "'{word}' is geen domein of type partner",
    "verwacht: een domein (medisch, sociaal, ...) of een type (kraamzorg, jgz, ...)",
    en: "'{word}' is not a domain or type of partner",
    "expected: a domain (medical, social, ...) or a type (midwife, jgz, ...)")

  /// A statement is about one group, or between two.
  package static let statementGroups = Message(
    nl: "de uitspraak noemt niet het juiste aantal groepen",
    "verwacht: 'tussen: [groep, groep]' of 'over: groep'",
    en: "the statement does not name the right number of groups",
    "expected: 'between: [group, group]' or 'about: group'")

  static let notYesOrNo = Message(
    nl: "'{word}' is geen ja of nee", "verwacht: ja of nee",
    en: "'{word}' is not yes or no", "expected: yes or no")

  static let outsideRange = Message(
    nl: "'{word}' valt buiten het bereik", "verwacht: een heel getal van {low} tot en met {high}",
    en: "'{word}' is out of range", "expected: a whole number from {low} to {high}")

  static let notWhole = Message(
    nl: "'{word}' is geen heel getal", "verwacht: een heel getal van {low} tot en met {high}",
    en: "'{word}' is not a whole number", "expected: a whole number from {low} to {high}")

  static let notNumber = Message(
    nl: "'{word}' is geen getal", "verwacht: een getal, zoals 12 of 13,7",
    en: "'{word}' is not a number", "expected: a number, such as 12 or 13.7")

  static let impossibleDate = Message(
    nl: "'{word}' is geen datum",
    "verwacht: een jaar (2020), maand (2020-03) of dag (2020-03-15)",
    en: "'{word}' is not a date", "expected: a year (2020), month (2020-03) or day (2020-03-15)")

  static let email = Message(
    nl: "dit bevat een e-mailadres",
    "contactgegevens horen niet in het netwerkbestand, want dat wordt gedeeld",
    en: "this holds an e-mail address",
    "contact details do not belong in the network file, which is shared")

  static let phone = Message(
    nl: "dit bevat een telefoonnummer",
    "contactgegevens horen niet in het netwerkbestand, want dat wordt gedeeld",
    en: "this holds a phone number",
    "contact details do not belong in the network file, which is shared")
}
