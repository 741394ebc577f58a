package import Wording

/// A word for partners of some kind, as it stands in a sentence: "de kraamzorg", "verloskundigen".
///
/// Words for people and professions have no article; a word is one line in ``all``.
package struct CommonNoun: Hashable, Sendable {
  /// The word in the middle of a sentence.
  package let word: String
  /// The article before it; nothing for people and professions.
  package let article: String?
  /// Whether verbs are in the plural.
  package let isPlural: Bool
  /// The English words, with their article.
  package let english: String

  private init(_ word: String, _ article: String?, _ english: String, plural: Bool = false) {
    self.word = word
    self.article = article
    self.english = english
    isPlural = plural
  }

  /// The word with its article.
  package var phrase: NounPhrase {
    NounPhrase(
      Text(nl: [article, word].compactMap { $0 }.joined(separator: " "), en: english),
      isPlural: isPlural)
  }

  /// The noun that a name is; case and accents are forgiven.
  package init?(_ name: String) {
    guard let found = Self.byName[Spelling.folded(name)] else { return nil }
    self = found
  }

  private static let byName = Dictionary(firsts: all.map { (Spelling.folded($0.word), $0) })

  private static func people(_ word: String, _ english: String) -> CommonNoun {
    CommonNoun(word, nil, english, plural: true)
  }

  /// Every word.
  package static let all = care + support + community

  private static let care: [CommonNoun] = [
    people("verloskundigen", "midwives"),
    people("gynaecologen", "obstetricians"),
    people("kinderartsen", "paediatricians"),
    people("huisartsen", "general practitioners"),
    CommonNoun("verloskundigenpraktijken", "de", "the midwifery practices", plural: true),
    CommonNoun("huisartsenpraktijken", "de", "the general practices", plural: true),
    people("kraamverzorgenden", "maternity carers"),
    CommonNoun("kraamzorg", "de", "maternity care (kraamzorg)"),
    CommonNoun("ziekenhuis", "het", "the hospital"),
    CommonNoun("ggz", "de", "mental health care"),
    CommonNoun("verslavingszorg", "de", "addiction care"),
    CommonNoun("thuiszorg", "de", "home care"),
    CommonNoun("JGZ", "de", "JGZ"),
    CommonNoun("jeugdgezondheidszorg", "de", "youth health care"),
    CommonNoun("GGD", "de", "the GGD"),
    CommonNoun("VSV", "het", "the VSV"),
    people("jeugdartsen", "youth doctors"),
  ]

  private static let support: [CommonNoun] = [
    CommonNoun("wijkteam", "het", "the neighbourhood team"),
    CommonNoun("sociaal wijkteam", "het", "the neighbourhood team"),
    CommonNoun("wijkteams", "de", "the neighbourhood teams", plural: true),
    CommonNoun("sociale wijkteams", "de", "the neighbourhood teams", plural: true),
    CommonNoun("Sociaal Wijkteams", "de", "the Sociaal Wijkteams", plural: true),
    CommonNoun("CJG", "het", "the CJG"),
    CommonNoun("welzijnswerk", "het", "welfare work"),
    CommonNoun("welzijnszorg", "de", "welfare services"),
    CommonNoun("welzijnsorganisatie", "de", "the welfare organisation"),
    CommonNoun("welzijnsorganisaties", "de", "the welfare organisations", plural: true),
    CommonNoun("maatschappelijk werk", "het", "social work"),
    CommonNoun("medisch maatschappelijk werk", "het", "hospital social work"),
    CommonNoun("schuldhulpverlening", "de", "debt counselling"),
    CommonNoun("schuldhulp", "de", "debt counselling"),
    CommonNoun("sociale raadslieden", "de", "the welfare rights advisers", plural: true),
    CommonNoun("woningcorporatie", "de", "the housing association"),
    CommonNoun("woningbouwcorporatie", "de", "the housing association"),
    CommonNoun("jeugdhulp", "de", "youth care"),
    CommonNoun("jeugdzorg", "de", "youth care"),
    CommonNoun("vrouwenhulpverlening", "de", "women's aid"),
    CommonNoun("maatschappelijke opvang", "de", "homeless care"),
    CommonNoun("dak- en thuislozenzorg", "de", "homeless care"),
    CommonNoun("verstandelijk gehandicaptenzorg", "de", "intellectual disability care"),
    CommonNoun("reclassering", "de", "probation"),
    CommonNoun("Raad voor de Kinderbescherming", "de", "the child protection board"),
    CommonNoun("gemeente", "de", "the municipality"),
    CommonNoun("zorgverzekeraar", "de", "the health insurer"),
    CommonNoun("wijknetwerken", "de", "the neighbourhood networks", plural: true),
    people("andere gemeenten", "other municipalities"),
  ]

  private static let community: [CommonNoun] = [
    people("ouders", "parents"),
    people("(aanstaande) ouders", "(expectant) parents"),
    people("inwoners", "residents"),
    people("ervaringsdeskundigen", "experts by experience"),
    people("sleutelpersonen", "key persons"),
    people("bewoners", "residents"),
    CommonNoun(
      "vrijwilligersorganisaties", "de", "the volunteer organisations", plural: true),
    CommonNoun("vrijwilligersorganisatie", "de", "the volunteer organisation"),
    CommonNoun("kinderopvang", "de", "childcare"),
    people("scholen", "schools"),
    CommonNoun("onderwijs", "het", "education"),
    CommonNoun("voedselbank", "de", "the food bank"),
  ]
}

// The rule for a word that is in no list, by how it ends.
extension CommonNoun {
  /// The noun that a name probably is, by how its head ends; nothing for a name of its own.
  ///
  /// A name with a capital beyond its first letter is a name of its own.
  package static func guessed(from name: String) -> NounPhrase? {
    guard let first = name.first, first.isUppercase || first == "(",
      !name.dropFirst().contains(where: { $0.isUppercase || $0.isNumber })
    else { return nil }
    let word = name.lowercasedFirst
    let head = Spelling.folded(word)
    let ending = endings.first { head.hasSuffix($0.ending) }
    guard let ending else { return nil }
    let english = (ending.article == nil ? "" : "the ") + "“\(word)”"
    return NounPhrase(
      Text(
        nl: [ending.article, word].compactMap { $0 }.joined(separator: " "), en: english),
      isPlural: ending.isPlural)
  }

  private static let endings: [(ending: String, article: String?, isPlural: Bool)] = [
    ("organisaties", "de", true), ("corporaties", "de", true), ("instellingen", "de", true),
    ("praktijken", "de", true), ("teams", "de", true), ("netwerken", "de", true),
    ("raadslieden", "de", true), ("gemeenten", nil, true), ("scholen", nil, true),
    ("ouders", nil, true), ("kundigen", nil, true), ("artsen", nil, true), ("logen", nil, true),
    ("verzorgenden", nil, true), ("vrijwilligers", nil, true), ("inwoners", nil, true),
    ("organisatie", "de", false), ("corporatie", "de", false), ("instelling", "de", false),
    ("praktijk", "de", false), ("zorg", "de", false), ("opvang", "de", false),
    ("verlening", "de", false), ("hulp", "de", false), ("coalitie", "de", false),
    ("groep", "de", false), ("educatie", "de", false), ("opvoeding", "de", false),
    ("begeleiding", "de", false), ("ondersteuning", "de", false), ("voorlichting", "de", false),
    ("bank", "de", false), ("werk", "het", false),
    ("team", "het", false), ("huis", "het", false), ("loket", "het", false),
    ("centrum", "het", false),
  ]
}
