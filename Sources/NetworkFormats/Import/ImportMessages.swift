import CoalitionModel
import Wording

// What import leaves out, and says so.
extension Message {
  static let importTotal = Message(
    .warning, nl: "deze rij is een totaal en is niet overgenomen",
    en: "this row is a total and was left out")

  static let importNameless = Message(
    .warning, nl: "in deze rij staat geen naam; de rij is niet overgenomen",
    en: "there is no name in this row; the row was left out")

  static let importColumn = Message(
    .warning, nl: "kolom '{heading}' is niet overgenomen", en: "column '{heading}' was left out")

  static let importNoTies = Message(
    .warning,
    nl: "kolom '{heading}' gaat over samenwerking die er niet is, en is niet overgenomen",
    "werken zij wel samen, noem de kolom dan 'werkt samen met' en lees het bestand opnieuw in",
    en: "column '{heading}' is about collaboration that is not there, and was left out",
    "if they do work together, call the column 'works with' and import the file again")

  static let importHeadless = Message(
    .warning,
    nl: "boven deze kolom staat geen kop (zoals bij '{example}'); zij is niet overgenomen",
    "zet er een kop boven en lees het bestand opnieuw in",
    en: "nothing stands above this column (such as '{example}'); it was left out",
    "put a heading above it and import the file again")

  static let importWord = Message(
    .warning, nl: "'{word}' past niet bij deze kolom en is niet overgenomen",
    en: "'{word}' does not fit this column and was left out")

  static let importUnknownKind = Message(
    .warning, nl: "'{word}' lijkt op geen van onze soorten verbindingen; de soort blijft leeg",
    en: "'{word}' looks like none of our kinds of ties; the kind stays empty")

  static let importIntensity = Message(
    .warning, nl: "'{word}' is geen intensiteit van 0 tot 5 en is niet overgenomen",
    en: "'{word}' is no intensity from 0 to 5 and was left out")

  static let importMerged = Message(
    .warning, nl: "samengevoegde cellen gelden voor al hun rijen",
    "klopt dat niet, splits ze dan en lees het bestand opnieuw in",
    en: "merged cells hold for all their rows",
    "if that is wrong, split them and import the file again")

  static let importPerson = Message(
    .warning, nl: "hier staat zo te zien een persoon; de rij is niet overgenomen",
    "is het een organisatie, zet er dan bij wat voor, zoals 'praktijk', en lees het bestand opnieuw in",
    en: "this looks like a person; the row was left out",
    "if it is an organisation, add of what kind, such as 'practice', and import the file again")

  static let importSelf = Message(
    .warning, nl: "'{name}' noemt hier zichzelf; dat is geen verbinding{more}",
    en: "'{name}' names itself here; that makes no tie{more}")

  static let importUnknownEnd = Message(
    .warning,
    nl: "'{name}' staat niet op de lijst van partners; deze verbinding is niet overgenomen",
    "zet de partner op de lijst en lees het bestand opnieuw in",
    en: "'{name}' is not in the list of partners; this tie was left out",
    "put the partner in the list and import the file again")

  static let importColors = Message(
    .warning, nl: "kleuren zeggen niets in een netwerk en zijn niet overgenomen",
    "zet wat een kleur betekent in een kolom, bijvoorbeeld status",
    en: "colours say nothing in a network and were left out",
    "put what a colour means into a column, such as status")
}

// Of sheets.
extension Message {
  static let importCount = Message(
    .warning, nl: "blad '{name}' telt wat op andere bladen staat en is niet gelezen",
    en: "sheet '{name}' counts what stands on other sheets and was not read")

  static let importOld = Message(
    .warning, nl: "blad '{name}' is een oudere versie van '{other}' en is niet gelezen",
    "moet het er wel bij, noem dan elk blad met --sheet",
    en: "sheet '{name}' is an older version of '{other}' and was not read",
    "if it belongs to the network, name every sheet with --sheet")

  static let importRepeats = Message(
    .warning,
    nl: "blad '{name}' herhaalt namen van '{other}'; er zijn alleen contacten uit gelezen",
    en: "sheet '{name}' repeats names of '{other}'; only contacts were read from it")

  static let importUnclear = Message(
    .warning, nl: "blad '{name}' is niet gelezen: er staat geen kop boven de namen",
    "zet boven de namen een kop als 'organisatie', 'werkt samen met' of 'overleg'",
    en: "sheet '{name}' was not read: no heading stands above the names",
    "put a heading such as 'organisation', 'works with' or 'meeting' above the names")

  static let importRivals = Message(
    nl: "de bladen {names} geven elk {what}",
    "kies wat telt: --sheet '{first}'; noem ook de andere bladen die erbij horen",
    en: "the sheets {names} each give {what}",
    "choose what counts: --sheet '{first}'; name the other sheets that belong to it too")

  static let importNoSheet = Message(
    nl: "er is geen blad '{name}'", "de bladen zijn: {known}",
    en: "there is no sheet '{name}'", "the sheets are: {known}")

  static let importNothing = Message(
    nl: "hier staat geen lijst van partners, verbindingen of overleggen in",
    "zet een kop als 'organisatie' boven de namen, en 'werkt samen met' boven wie zij noemen",
    en: "this holds no list of partners, ties or meetings",
    "put a heading such as 'organisation' above the names, and 'works with' above whom they name")
}

// Of corrections.
extension Message {
  static let importCorrection = Message(
    nl: "deze correctie is niet te lezen: '{word}'", "verwacht: {help}",
    en: "this correction cannot be read: '{word}'", "expected: {help}")

  static let importNoSubject = Message(
    nl: "'{word}' is geen onderwerp van een vermoeden", "laat de andere kolommen zoals ze zijn",
    en: "'{word}' is no subject of a guess", "leave the other columns as they are")

  static let openCorrections = Message(
    .warning, nl: "op dit blad staan correcties die nog niet zijn verwerkt ({count})",
    "verwerk ze eerst: coalitiekaart import DIT-BESTAND -o NIEUW-BESTAND",
    en: "this sheet holds corrections that were not worked in yet ({count})",
    "work them in first: coalitiekaart import THIS-FILE -o NEW-FILE")
}
