import CoalitionModel
import Wording

extension Message {
  static let noVertices = Message(
    nl: "er staat geen netwerk van Pajek in", "verwacht: een regel '*Vertices 12'",
    en: "it holds no network of Pajek", "expected: a line '*Vertices 12'")

  static let vertexCount = Message(
    nl: "'{word}' is geen aantal partners", "verwacht: een getal van 0 tot \(ReadingLimits.nodes)",
    en: "'{word}' is no number of partners", "expected: a number from 0 to \(ReadingLimits.nodes)")

  static let twoMode = Message(
    .warning,
    nl: "dit bestand heeft twee soorten knopen; de tweede soort ({structures}) is gelezen als"
      + " overleggen, met de eerste soort ({partners}) als leden",
    "klopt dat niet, maak er dan een netwerk met één soort knopen van",
    en: "this file has two kinds of nodes; the second kind ({structures}) was read as structures,"
      + " with the first kind ({partners}) as members",
    "if that is wrong, make it a network with one kind of nodes")

  static let membershipStrength = Message(
    .warning,
    nl: "een lidmaatschap van een overleg heeft geen sterkte; de sterkte van {count} is weggelaten",
    en: "membership of a structure has no strength; the strength of {count} was left out")

  static let partNotRead = Message(
    .warning,
    nl: "het deel '{name}' is niet gelezen", en: "the part '{name}' was not read")

  static let partOfName = Message(
    nl: "het deel '{name}' hoort bij geen kolom",
    "staan er spaties in de namen, zet de namen dan tussen aanhalingstekens, of een tab of puntkomma"
      + " tussen de kolommen",
    en: "the part '{name}' belongs to no column",
    "if there are spaces in the names, put the names in quotes, or a tab or semicolon between the"
      + " columns")

  static let signAsName = Message(
    nl: "'{word}' is geen naam van een partner",
    "zet alleen een tab of puntkomma tussen twee namen, of een naam als deze tussen aanhalingstekens",
    en: "'{word}' is no name of a partner",
    "put only a tab or semicolon between two names, or a name like this in quotes")

  static let linesNotRead = Message(
    .warning,
    nl: "het deel '{name}' met {count} is niet gelezen",
    en: "the part '{name}' with {count} was not read")

  static let lineLabels = Message(
    .warning,
    nl: "de tekst bij {count} is niet gelezen",
    "de soort van een verbinding staat in Pajek als relatie: *Arcs :1 \"overleg\"",
    en: "the text with {count} was not read",
    "Pajek gives the kind of a tie as a relation: *Arcs :1 \"meeting\"")

  static let relationNotRead = Message(
    .warning,
    nl: "'{name}' is geen soort verbinding; {count} met die naam {are} gelezen zonder soort",
    en: "'{name}' is no kind of tie; {count} of that name {were} read without a kind")

  static let selfTiesLeftOut = Message(
    .warning, nl: "{count} van een partner met zichzelf {are} weggelaten",
    en: "{count} of a partner with itself {are} left out")

  static let strengthsLeftOut = Message(
    .warning,
    nl:
      "'{word}' past niet op de schaal van 0 tot en met 5; de sterkte van {count} is niet gelezen",
    "verwacht: hele getallen van 0 tot en met 5",
    en: "'{word}' does not fit the scale from 0 to 5; the strength of {count} was not read",
    "expected: whole numbers from 0 to 5")

  static let oneEnd = Message(
    nl: "deze verbinding heeft maar één partner ('{word}')", "verwacht: twee partners op een regel",
    en: "this tie has only one partner ('{word}')", "expected: two partners on a line")

  static let matrixRow = Message(
    nl: "deze rij van de matrix heeft {found} getallen of is er een te veel",
    "verwacht: {count} rijen van elk {count} getallen",
    en: "this row of the matrix has {found} numbers or is one too many",
    "expected: {count} rows of {count} numbers each")

  static let noNumber = Message(
    nl: "'{word}' is geen getal", "verwacht: 0, 1 of een sterkte",
    en: "'{word}' is no number", "expected: 0, 1 or a strength")

  static let missingAttribute = Message(
    nl: "dit element '{element}' heeft geen '{attribute}'", "verwacht: {attribute}=\"…\"",
    en: "this element '{element}' has no '{attribute}'", "expected: {attribute}=\"…\"")

  static let unknownKey = Message(
    nl: "de sleutel '{key}' is niet aangekondigd", "verwacht: <key id=\"{key}\" …/> boven de graaf",
    en: "the key '{key}' was not declared", "expected: <key id=\"{key}\" …/> above the graph")

  static let doubledKey = Message(
    nl: "de sleutel '{key}' is hier voor de tweede keer aangekondigd, met een andere naam",
    "geef elke sleutel een eigen id",
    en: "the key '{key}' is declared here for the second time, under another name",
    "give every key an id of its own")

  static let contradictions = Message(
    .warning, nl: "{count} {are} niet gelezen, want er staat al een andere waarde voor hetzelfde",
    en: "{count} {were} not read, because another value is given for the same")

  static let otherKinds = Message(
    .warning, nl: "de soort van {count} komt niet uit de lijst en is niet gelezen",
    en: "the kind of {count} is not in the list and was not read")

  static let portValues = Message(
    .warning, nl: "{count} bij poorten van knopen {are} niet gelezen",
    en: "{count} at ports of nodes {were} not read")

  static let moreLabels = Message(
    .warning,
    nl: "{count} {are} niet gelezen, want een ander label van dezelfde knoop of verbinding telt",
    en: "{count} {were} not read, because another label of the same node or edge counts")

  static let noGraph = Message(
    nl: "er staat geen graaf in", "verwacht: <graph …>",
    en: "it holds no graph", "expected: <graph …>")

  static let secondGraph = Message(
    nl: "hier staat nog een graaf", "zet elk netwerk in een eigen bestand",
    en: "here is another graph", "put every network in a file of its own")

  static let group = Message(
    .warning,
    nl: "'{name}' is een groep (knopen: {nodes}); de groep zelf is geen partner geworden",
    "geef de knopen een domein, of maak er een overleg van",
    en: "'{name}' is a group (nodes: {nodes}); the group itself became no partner",
    "give the nodes a domain, or make it a structure")

  static let structureInStructure = Message(
    nl: "'{first}' en '{second}' zijn allebei een overleg",
    "verbind een overleg alleen met partners",
    en: "'{first}' and '{second}' are both structures", "tie a structure to partners only")

  static let tooManyValues = Message(
    nl: "tot hier staan er al meer dan \(ReadingLimits.cells) waarden in",
    "bewaar alleen wat over partners en verbindingen gaat",
    en: "up to here there are more than \(ReadingLimits.cells) values",
    "keep only what is about partners and ties")

  static let tooManyKeys = Message(
    nl: "er staan meer dan \(ReadingLimits.attributes) sleutels in",
    "bewaar alleen wat over partners en verbindingen gaat",
    en: "there are more than \(ReadingLimits.attributes) keys",
    "keep only what is about partners and ties")

  static let notDL = Message(
    nl: "dit is geen bestand van UCINET", "verwacht: 'dl n=12 format=edgelist1' op de eerste regel",
    en: "this is no file of UCINET", "expected: 'dl n=12 format=edgelist1' on the first line")

  static let manyLabels = Message(
    nl: "hier staan {found} labels bij {count} knopen",
    "zet aanhalingstekens om een label met spaties, of verbeter het aantal",
    en: "here are {found} labels for {count} nodes",
    "put quotes around a label with spaces, or correct the number")

  static let fewLabels = Message(
    .warning,
    nl: "hier staan {found} labels bij {count} knopen; de andere knopen heten naar hun nummer",
    en: "here are {found} labels for {count} nodes; the other nodes are called by their number")

  static let manyNames = Message(
    nl: "het bestand noemt er {count}, maar er staan {found} verschillende namen in",
    "kijk of een naam op twee manieren is geschreven, of verbeter het getal achter n",
    en: "the file announces {count}, but it holds {found} different names",
    "look whether a name is written in two ways, or correct the number behind n")

  static let fewNames = Message(
    .warning,
    nl: "het bestand noemt er {count}, maar er staan {found} verschillende namen in; wie geen naam"
      + " heeft, is niet gelezen",
    en: "the file announces {count}, but it holds {found} different names; who has no name was not"
      + " read")

  static let numberOfLabel = Message(
    .warning,
    nl: "de getallen bij de verbindingen zijn gelezen als plaatsen in de lijst met labels: '{word}'"
      + " is '{name}'",
    "zijn het de labels zelf, zet dan 'labels embedded:' boven de verbindingen",
    en: "the numbers of the ties were read as places in the list of labels: '{word}' is '{name}'",
    "when they are the labels themselves, put 'labels embedded:' above the ties")

  static let labelsDiffer = Message(
    nl: "het label '{name}' staat maar bij een van beide: de rijen of de kolommen",
    "geef rijen en kolommen dezelfde labels; zijn het twee soorten, geef dan alle kolommen een"
      + " andere naam dan de rijen",
    en: "the label '{name}' stands with one only: the rows or the columns",
    "give rows and columns the same labels; when they are of two kinds, give every column another"
      + " name than the rows")

  static let halfOfTwoMode = Message(
    nl: "een halve matrix heeft even veel rijen als kolommen, met dezelfde labels",
    "gebruik format=fullmatrix als de kolommen iets anders zijn dan de rijen",
    en: "a half matrix has as many rows as columns, with the same labels",
    "use format=fullmatrix when the columns are something else than the rows")

  static let nodeCount = Message(
    nl: "deze regel begint met '{word}' en noemt er daarna {found}, of er zijn te veel regels",
    "verwacht: voor elke partner een regel, eerst hoeveel partners erop staan en dan welke",
    en: "this line begins with '{word}' and then names {found}, or there are too many lines",
    "expected: a line for every partner, first how many partners it names and then which")

  static let noData = Message(
    nl: "er staan geen gegevens in", "verwacht: een regel 'data:' en daaronder de verbindingen",
    en: "it holds no data", "expected: a line 'data:' and below it the ties")

  static let matrixSize = Message(
    nl: "de matrix heeft tot hier {found} getallen",
    "verwacht: {expected} getallen, een rij voor elke partner",
    en: "the matrix has {found} numbers up to here",
    "expected: {expected} numbers, a row for every partner")

  static let matrixTooLarge = Message(
    nl: "een matrix van {count} partners wordt te groot", "kies --format dl-edge-list",
    en: "a matrix of {count} partners becomes too large", "choose --format dl-edge-list")

  static let noHeadings = Message(
    .warning,
    nl: "de lijst heeft geen koppen: elke regel is gelezen als een wederzijdse verbinding",
    "zet 'van', 'naar' en 'richting' erboven als verbindingen één kant op gaan",
    en: "the list has no headings: every line was read as a mutual tie",
    "put 'from', 'to' and 'direction' above it when ties run one way")

  static let neighborRows = Message(
    .warning,
    nl: "deze regel heeft meer dan twee namen: elke regel is gelezen als een partner met alle"
      + " partners waarmee die verbonden is",
    "zijn het sterktes, geef dan elke regel twee namen en één getal",
    en: "this line has more than two names: every line was read as a partner with all partners"
      + " that it is tied to",
    "when they are strengths, give every line two names and one number")

  static let loneName = Message(
    .warning, nl: "'{name}' is gelezen als één partner zonder verbinding",
    "zijn het twee partners, zet er dan hetzelfde teken tussen als op de andere regels",
    en: "'{name}' was read as one partner without a tie",
    "if it is two partners, put the same mark between them as on the other lines")

  static let moreColumns = Message(
    .warning, nl: "wat op {count} na de namen en de sterkte staat, is niet gelezen",
    en: "what stands behind the names and the strength on {count} was not read")

  static let headingsSkipped = Message(
    .warning, nl: "'{text}' is gelezen als kop, en niet als verbinding",
    en: "'{text}' was read as headings, and not as a tie")

  static let remarkWithNames = Message(
    .warning, nl: "'{text}' is gelezen als opmerking, en niet als verbinding",
    "is het een verbinding, zet dan aanhalingstekens om de naam die met een teken begint",
    en: "'{text}' was read as a remark, and not as a tie",
    "if it is a tie, put quotes around the name that begins with a mark")

  static let nameWithMark = Message(
    .warning, nl: "'{name}' is gelezen als naam, en niet als opmerking",
    "is het een opmerking, haal die dan weg",
    en: "'{name}' was read as a name, and not as a remark", "if it is a remark, take it away")

  static let noVertex = Message(
    nl: "'{word}' is geen nummer van een partner", "verwacht: een getal van 1 tot {count}",
    en: "'{word}' is no number of a partner", "expected: a number from 1 to {count}")

  static let vertexBeforePartners = Message(
    nl: "'{word}' is geen nummer van een partner",
    "verwacht: eerst de partners, dan de verbindingen",
    en: "'{word}' is no number of a partner", "expected: first the partners, then the ties")

  static let drawingLeftOut = Message(
    .warning,
    nl: "plaats, kleur en grootte zijn niet gelezen ({list})",
    en: "place, color and size were not read ({list})")

  static let unknownLayout = Message(
    nl: "de indeling '{word}' wordt niet gelezen",
    "verwacht: \(DLHeader.Layout.allCases.map { $0.rawValue }.joined(separator: ", "))",
    en: "the layout '{word}' is not read",
    "expected: \(DLHeader.Layout.allCases.map { $0.rawValue }.joined(separator: ", "))")
}

// Of graphs that change over time.
extension Message {
  static let endedTies = Message(
    .warning, nl: "volgens het bestand {are} {count} voorbij; de status is daar 'beeindigd'",
    en: "according to the file {count} {are} over; the status there is 'ended'")

  static let stoppedPartners = Message(
    .warning, nl: "volgens het bestand {are} {count} er niet meer; de status is daar 'gestopt'",
    en: "according to the file {count} {are} no longer there; the status there is 'stopped'")

  static let endedMemberships = Message(
    .warning, nl: "volgens het bestand {are} {count} van een overleg voorbij; die {are} weggelaten",
    en: "according to the file {count} of a structure {are} over and left out")

  static let valuesOverTime = Message(
    .warning,
    nl: "waarden in dit bestand veranderen in de tijd; {count} {are} weggelaten omdat die niet meer"
      + " {hold}",
    en: "values in this file change over time; {count} {are} left out that no longer {hold}")

  static let asOfTime = Message(
    .warning,
    nl: "het netwerk verandert in de tijd en loopt tot {time}; wat er toen was, is gelezen als"
      + " bestaand",
    en: "the network changes over time and goes up to {time}; what was there then was read as"
      + " current")
}

extension [String: Text] {
  /// The slots `{count}`, `{are}`, `{were}` and `{hold}` of a number of things: "2 verbindingen".
  static func counting(_ number: Int, _ noun: Noun) -> [String: Text] {
    let count = Text(
      nl: Language.dutch.count(number, noun), en: Language.english.count(number, noun))
    return [
      "count": count, "are": Noun.are.word(for: number), "were": Noun.were.word(for: number),
      "hold": Noun.hold.word(for: number),
    ]
  }

  static func + (first: [String: Text], second: [String: Text]) -> [String: Text] {
    var both = first
    for (key, value) in second { both[key] = value }
    return both
  }
}

extension Noun {
  /// What makes a partner a member of a structure.
  static let membership = Noun(
    nl: ("lidmaatschap", "lidmaatschappen"), en: ("membership", "memberships"))
  /// What an attribute says of a node or an edge.
  static let value = Noun(nl: ("waarde", "waarden"), en: ("value", "values"))
  /// The text that a program shows with a node or an edge.
  static let label = Noun(nl: ("label", "labels"), en: ("label", "labels"))
  /// A line of a text.
  static let line = Noun(nl: ("regel", "regels"), en: ("line", "lines"))
  /// The verb of what was done.
  fileprivate static let were = Noun(nl: ("is", "zijn"), en: ("was", "were"))
  /// The verb of what holds.
  fileprivate static let hold = Noun(nl: ("geldt", "gelden"), en: ("holds", "hold"))
}

/// How many things of a kind were left out, and where the first of them stands.
struct LeftOut {
  private(set) var first: Place?
  private(set) var count = 0

  mutating func add(at place: Place) {
    if first == nil { first = place }
    count += 1
  }

  /// How many there are, said at the first of them; `nil` when there is none.
  func diagnostic(_ message: Message, _ noun: Noun) -> Diagnostic? {
    first.map { Diagnostic(message, at: $0, .counting(count, noun)) }
  }
}
