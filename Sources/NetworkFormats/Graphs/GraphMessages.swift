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
    nl: "dit bestand heeft twee soorten knopen (two-mode)",
    "maak er eerst een netwerk van partners van; overleggen horen in een lijst met leden",
    en: "this file has two kinds of nodes (two-mode)",
    "first make it a network of partners; structures belong in a list with members")

  static let partNotRead = Message(
    .warning,
    nl: "het deel '{name}' is niet gelezen", en: "the part '{name}' was not read")

  static let relationNotRead = Message(
    .warning,
    nl: "'{name}' is geen soort verbinding; de verbindingen zijn gelezen zonder soort",
    en: "'{name}' is no kind of tie; the ties were read without a kind")

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
    "verwacht: fullmatrix, edgelist1, nodelist1, upperhalf, lowerhalf",
    en: "the layout '{word}' is not read",
    "expected: fullmatrix, edgelist1, nodelist1, upperhalf, lowerhalf")
}
