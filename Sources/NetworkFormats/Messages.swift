import CoalitionModel
import Wording

// Of a network.
extension Message {
  static let noPartners = Message(
    nl: "er staan geen partners in",
    "vul eerst 'partners:' in, met voor elke partner een id, een naam en een type",
    en: "it names no partners",
    "fill in 'partners:' first, with an id, a name and a type for every partner")

  static let ownDomains = Message(
    .warning, nl: "dit bestand heeft domeinen van zichzelf ({words})",
    "ze tellen elk als een domein; over medisch en sociaal zeggen ze niets",
    en: "this file has domains of its own ({words})",
    "each counts as a domain; they say nothing about medical and social")

  static let noRegions = Message(
    nl: "er staan geen regio's in",
    "verwacht: 'regios:' met voor elke regio een id, een naam en een soort",
    en: "it names no regions",
    "expected: 'regions:' with an id, a name and a kind for every region")

  static let selfTie = Message(
    nl: "'{id}' is hier met zichzelf verbonden",
    "noem twee verschillende partners",
    en: "'{id}' is tied to itself here", "name two different partners")

  static let partnerAndStructure = Message(
    nl: "'{id}' is al de id van een partner",
    "geef het overleg een eigen id, of zet 'leden' bij de partner",
    en: "'{id}' is the id of a partner already",
    "give the structure an id of its own, or put 'members' with the partner")

  static let partnerFromTie = Message(
    .warning, nl: "partner '{name}' is gemaakt uit deze verbinding",
    "een lijst 'partners' met types maakt de analyse beter",
    en: "partner '{name}' was made from this tie",
    "a list 'partners' with types makes the analysis better")

  static let repeatedTie = Message(
    .warning, nl: "de verbinding '{from}' - '{to}' staat er al precies zo ({earlier})",
    "die telt één keer; haal een van de twee weg",
    en: "the tie '{from}' - '{to}' is there already, exactly the same ({earlier})",
    "it counts once; take one of the two away")
}

// Of a list of coalitions.
extension Message {
  static let noCoalitions = Message(
    nl: "er staan geen coalities in",
    "verwacht: 'coalities' met voor elke gemeente een status; `template --coalitions` maakt zo'n lijst",
    en: "it names no coalitions",
    "expected: 'coalitions' with a status for each municipality; `template --coalitions` makes such a"
      + " list")

  static let doubledCoalition = Message(
    nl: "{name} staat er al, met dezelfde datum ({earlier})",
    "haal een van de twee weg, of geef elk een eigen 'sinds'",
    en: "{name} is there already, with the same date ({earlier})",
    "take one of the two away, or give each a 'since' of its own")

  static let sinceAfterDate = Message(
    nl: "'sinds' ({since}) ligt na de peildatum ({date})",
    "verwacht: een datum tot en met de peildatum",
    en: "'since' ({since}) is after the date that this describes ({date})",
    "expected: a date up to that date")

  static let noNetworkFile = Message(
    .warning, nl: "het netwerkbestand '{file}' is er niet",
    "verwacht: een bestand in de map van deze lijst", en: "the network file '{file}' is not there",
    "expected: a file in the folder of this list")
}

// Of what is kept apart, and of how much is told.
extension Message {
  static let internalLeftOut = Message(
    .warning, nl: "contacten en interne opmerkingen zijn niet gelezen",
    "dat gebeurt alleen met --internal", en: "contacts and internal remarks were not read",
    "that is done with --internal only")

  static let noInternalNotes = Message(
    .warning, nl: "er zijn geen interne notities bij dit netwerk",
    "verwacht: het bestand '{path}' of een blad 'Intern'",
    en: "there are no internal notes with this network",
    "expected: the file '{path}' or a sheet 'Internal'")

  static let internalFile = Message(
    nl: "dit is een intern bestand, en geen netwerk",
    "noem het netwerk waar het bij hoort, met --internal",
    en: "this is an internal file, and no network",
    "name the network that it belongs to, with --internal")

  static let moreErrors = Message(
    nl: "hier staan nog {count} fouten meer in dan hieronder", "verbeter eerst wat er staat",
    en: "this holds {count} more mistakes than are listed below", "correct first what is listed")

  static let moreWarnings = Message(
    .warning, nl: "er zijn nog {count} meldingen meer dan hieronder",
    en: "there are {count} more notes than are listed below")
}

// Of sheets and their columns.
extension Message {
  static let nothingFilledIn = Message(
    nl: "hier staan nog geen partners",
    "vul hier eerst de partners in, met een naam en een type; daarna op 'Verbindingen' wie met wie"
      + " werkt",
    en: "there are no partners here yet",
    "fill in the partners here first, with a name and a type; then on 'Ties' who works with whom")

  static let noTables = Message(
    nl: "hier staat geen tabel met partners of verbindingen in",
    "zet de kop 'naam' boven de namen van de partners, of 'van' en 'naar' boven de twee kanten van"
      + " de verbindingen, of gebruik 'import' om uw eigen lijst in te lezen",
    en: "this holds no table of partners or ties",
    "put the heading 'name' above the names of the partners, or 'from' and 'to' above the two ends"
      + " of the ties, or use 'import' to read a list of your own")

  static let ignoredSheet = Message(
    .warning, nl: "'{name}' wordt overgeslagen, want de naam eindigt op '(ignore)'",
    en: "'{name}' is skipped, because its name ends in '(ignore)'")

  static let unknownSheet = Message(
    .warning, nl: "'{name}' wordt niet gelezen", "bekende namen: {known}",
    en: "'{name}' is not read", "known names: {known}")

  static let secondNetwork = Message(
    nl: "hier staat nog een netwerk", "zet elk netwerk in een eigen bestand",
    en: "here is another network", "put every network in a file of its own")

  static let missingColumn = Message(
    nl: "'{sheet}' heeft geen kolom '{field}'",
    "{row} heeft '{field}' nodig; zet die kop boven de kolom waar het in staat",
    en: "'{sheet}' has no column '{field}'",
    "{row} needs '{field}'; put that heading above the column that holds it")

  static let unreadColumn = Message(
    .warning, nl: "kolom '{heading}' wordt niet gelezen", "{choice}",
    en: "column '{heading}' is not read", "{choice}")

  static let unreadColumns = Message(
    .warning, nl: "de kolommen {headings} worden niet gelezen", "{choice}",
    en: "the columns {headings} are not read", "{choice}")

  static let secondColumn = Message(
    .warning,
    nl: "kolom '{heading}' wordt niet gelezen, want een andere kolom geeft al '{field}'",
    en: "column '{heading}' is not read, because another column gives '{field}'")

  static let doubledHeading = Message(
    nl: "kolom '{heading}' staat hier dubbel (ook op {earlier})", "laat er één staan",
    en: "column '{heading}' appears here twice (also at {earlier})", "keep one of them")

  static let rowsAboveHeadings = Message(
    .warning, nl: "wat boven de koppen staat, wordt niet gelezen",
    en: "what stands above the headings is not read")

  static let directedByDefault = Message(
    .warning,
    nl: "bij 'Source' en 'Target' zonder 'Type' loopt elke verbinding één kant op, zoals in Gephi",
    "voeg een kolom 'richting' toe met 'wederzijds' of 'heen', of noem de kolommen 'van' en 'naar'"
      + " als alles wederzijds is",
    en: "with 'Source' and 'Target' and no 'Type' every tie runs one way, as in Gephi",
    "add a column 'direction' with 'mutual' or 'forward', or name the columns 'from' and 'to' when"
      + " all are mutual")
}

// Of what looks like a part of the network and is not read.
extension Message {
  /// What to do about it.
  private static let wayOut = Text(
    nl:
      "lees het in met 'import', zet het in een sjabloon ('template'), of laat het weg met --ignore"
      + " '{ignore}'",
    en: "read it with 'import', put it in a template ('template'), or leave it out with --ignore"
      + " '{ignore}'")

  static let unreadPartners = Message(
    nl: "kolom '{heading}' noemt partners (zoals '{example}') en wordt niet gelezen, dus zouden er"
      + " verbindingen ontbreken",
    "noem de kolom '{field}' als dat er staat; anders: " + wayOut.nl,
    en: "column '{heading}' names partners (such as '{example}') and is not read, so ties would be"
      + " lacking", "call the column '{field}' if it holds that; else: " + wayOut.en)

  static let rivalNames = Message(
    nl: "'{first}' en '{second}' kunnen allebei de naam van de partner zijn, en er staat iets"
      + " anders in; zijn het personen, dan horen die niet op de kaart", wayOut.nl,
    en: "'{first}' and '{second}' can both be the name of the partner, and they hold something"
      + " else; if these are people, they do not belong on the map", wayOut.en)

  static let unreadNames = Message(
    nl: "kolom '{heading}' noemt partners (zoals '{example}') en wordt niet gelezen", wayOut.nl,
    en: "column '{heading}' names partners (such as '{example}') and is not read", wayOut.en)

  static let unreadMarks = Message(
    nl:
      "boven deze kolom staat de partner '{heading}', zoals in een matrix, en zij wordt niet gelezen",
    "zet in de cellen een x, of een getal van 0 tot en met 5, en noem elke partner ook in een rij; of "
      + wayOut.nl,
    en: "the partner '{heading}' stands above this column, as in a matrix, and it is not read",
    "put an x in the cells, or a number from 0 to 5, and name every partner in a row too; or "
      + wayOut.en)

  static let unreadMeetings = Message(
    nl:
      "kolom '{heading}' noemt overleggen (zoals '{example}') en wordt niet gelezen, dus zouden er"
      + " overleggen ontbreken", wayOut.nl,
    en: "column '{heading}' names meetings (such as '{example}') and is not read, so meetings would"
      + " be lacking", wayOut.en)

  static let unreadTypes = Message(
    nl: "kolom '{heading}' geeft {what} van partners (zoals '{example}') en wordt niet gelezen",
    "noem de kolom '{field}'; of " + wayOut.nl,
    en: "column '{heading}' gives {what} of partners (such as '{example}') and is not read",
    "call the column '{field}'; or " + wayOut.en)

  static let unreadSheet = Message(
    nl: "'{name}' wordt niet gelezen, maar noemt partners van dit bestand (zoals '{example}')",
    "staan hier verbindingen of overleggen, " + wayOut.nl,
    en: "'{name}' is not read, yet it names partners of this file (such as '{example}')",
    "if these are ties or meetings, " + wayOut.en)

  static let unclearMatrix = Message(
    nl:
      "dit is een matrix met namen in de rijen en kruisjes onder {columns}; wat die kolommen zijn,"
      + " is niet duidelijk",
    "zijn het overleggen, zet dan een blad 'Overleggen' met 'naam' en 'leden'; of " + wayOut.nl,
    en:
      "this is a matrix with names in the rows and ticks below {columns}; what these columns are is"
      + " not clear",
    "if they are meetings, make a sheet 'Structures' with 'name' and 'members'; or " + wayOut.en)

  static let rivalSheets = Message(
    nl: "'{name}' en {others} zijn hetzelfde soort lijst, en niets zegt welke geldt",
    "laat de oude weg met --ignore '{ignore}', of zet alles op één blad",
    en: "'{name}' and {others} are lists of the same kind, and nothing tells which one counts",
    "leave the old one out with --ignore '{ignore}', or put all on one sheet")

  static let nothingToIgnore = Message(
    nl: "--ignore '{word}' noemt geen blad en geen kolom van dit bestand",
    "verwacht: 'BLAD', 'BLAD!KOLOM', of 'KOLOM' in een CSV-bestand",
    en: "--ignore '{word}' names no sheet and no column of this file",
    "expected: 'SHEET', 'SHEET!COLUMN', or 'COLUMN' in a CSV file")
}

// Of sheets that are left out or read together.
extension Message {
  static let olderSheet = Message(
    .warning,
    nl: "'{name}' wordt niet gelezen, want '{current}' is dezelfde lijst en lijkt nieuwer",
    "geldt dit blad ook, geef het dan een naam zonder jaartal of 'oud'",
    en: "'{name}' is not read, because '{current}' is the same list and seems newer",
    "if this sheet counts too, give it a name without a year or 'old'")

  static let countSheet = Message(
    .warning, nl: "'{name}' telt alleen wat op andere bladen staat, en wordt niet gelezen",
    en: "'{name}' only counts what other sheets hold, and is not read")

  static let repeatingSheet = Message(
    .warning,
    nl: "'{name}' noemt alleen partners die al op '{current}' staan, en wordt niet gelezen",
    en: "'{name}' only names partners that '{current}' holds already, and is not read")

  static let joinedSheets = Message(
    .warning, nl: "'{name}' is gelezen naast '{current}', want beide zijn een lijst van {what}",
    "hoort dit blad er niet bij, laat het dan weg met --ignore '{ignore}'",
    en: "'{name}' was read beside '{current}', because both are a list of {what}",
    "if this sheet does not belong here, leave it out with --ignore '{ignore}'")

  static let totalRow = Message(
    .warning, nl: "deze rij is een totaal ('{text}') en telt niet mee",
    en: "this row is a total ('{text}') and does not count")

  static let noteRow = Message(
    .warning, nl: "deze rij is een opmerking bij de tabel en telt niet mee",
    "is het wel een partner, vul dan ook een andere cel van de rij in",
    en: "this row is a remark about the table and does not count",
    "if it is a partner, fill in another cell of the row too")
}

// Of matrices, cells with several names and words of other programs.
extension Message {
  static let freeWords = Message(
    .warning, nl: "onze lijst voor '{field}' kent deze woorden niet: {words}",
    "ze tellen niet mee als '{field}'; kies een woord uit de lijst, of gebruik 'import'",
    en: "our list for '{field}' does not have these words: {words}",
    "they do not count as '{field}'; choose a word of the list, or use 'import'")

  static let halfMatrix = Message(
    .warning,
    nl: "van deze matrix is één helft ingevuld, dus geldt elke verbinding voor beide kanten",
    "loopt een verbinding één kant op, zet dan een 0 in de andere helft",
    en: "one half of this matrix is filled in, so every tie counts for both sides",
    "if a tie runs one way, put a 0 in the other half")

  static let meetingTwice = Message(
    nl: "overleg '{name}' heeft hier andere leden dan op {other}",
    "welke lijst geldt? Maak beide gelijk, of haal de leden op een van de twee weg",
    en: "structure '{name}' has other members here than at {other}",
    "which list counts? Make both alike, or take the members away from one of the two")

  static let unsureMark = Message(
    .warning, nl: "een vraagteken in de matrix telt niet als verbinding",
    "zet er een x neer, of een 0",
    en: "a question mark in the matrix does not count as a tie", "put an x there, or a 0")

  static let namesItself = Message(
    .warning, nl: "'{name}' noemt hier zichzelf; dat telt niet mee",
    en: "'{name}' names itself here; that does not count")

  static let cellRead = Message(
    .warning, nl: "'{cell}' is gelezen als {names}",
    "is het één naam, zet die dan in een lijst 'partners'", en: "'{cell}' was read as {names}",
    "if it is one name, put it in a list 'partners'")

  static let cellOfSeveral = Message(
    .warning, nl: "'{cell}' is gelezen als één naam",
    "zijn het meer partners, zet er dan een | tussen", en: "'{cell}' was read as one name",
    "if these are several partners, put a | between them")
}

// Of cells.
extension Message {
  static let exampleRow = Message(
    .warning, nl: "deze rij is een voorbeeld en telt niet mee",
    en: "this row is an example and does not count")

  static let contentWithoutHeading = Message(
    nl: "boven deze cel staat geen kop",
    "zet een kop boven de kolom of maak de cel leeg; staat in een CSV een tekst met een"
      + " scheidingsteken, zet die dan tussen aanhalingstekens",
    en: "no heading stands above this cell",
    "put a heading above the column or empty the cell; in a CSV file, put a text that holds a"
      + " separator in quotes")

  static let mistakeInCell = Message(
    nl: "deze cel geeft de fout {mistake}", "verbeter de formule of typ de waarde",
    en: "this cell gives the error {mistake}", "correct the formula or type the value")

  static let uncalculatedCell = Message(
    nl: "van deze formule staat de uitkomst niet in het bestand",
    "open het bestand in Excel of LibreOffice en sla het op, of typ de waarde",
    en: "the file does not hold the outcome of this formula",
    "open the file in Excel or LibreOffice and save it, or type the value")

  static let outOfStep = Message(
    nl: "hier staan {found} waarden bij {expected} bronnen",
    "zet er voor elke bron een neer, met | ertussen; leeg mag",
    en: "here are {found} values for {expected} sources",
    "put one for every source, with | between; empty is allowed")

  static let countedDay = Message(
    .warning, nl: "'{number}' is gelezen als {day}, want zo telt Excel de dagen",
    "klopt dat niet, typ dan de datum",
    en: "'{number}' was read as {day}, because that is how Excel counts days",
    "if that is wrong, type the date")
}
