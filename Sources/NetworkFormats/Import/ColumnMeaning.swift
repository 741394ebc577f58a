import CoalitionModel
import Wording

/// What a column of somebody's own sheet holds.
enum ColumnMeaning: Hashable, Sendable {
  /// The name of the partner of the row, and that at the other end of a pair.
  case name, otherEnd
  /// The partners with whom that of the row works, several in a cell.
  case partners
  /// The name of a meeting, and who takes part in it.
  case meeting, members
  /// The kind of a tie, and how close it is.
  case tieKind, intensity
  /// How often partners or a meeting come together.
  case frequency
  /// A person, and how to reach one: never written into a network.
  case person, function, phone, email
  /// Remarks, in which persons may be named.
  case remark
  /// The number of a row.
  case number
  /// Another field of a partner.
  case field(Field)

  /// Whether it says something of a person or holds free text.
  var isPersonal: Bool {
    switch self {
    case .person, .function, .phone, .email: true
    default: false
    }
  }
}

extension ColumnMeaning {
  /// Words for headings as people write them, folded; a meaning is one line here.
  private static let words: [(meaning: ColumnMeaning, words: [String])] = [
    (
      .name,
      [
        "organisatie", "organisaties", "naam organisatie", "organisatienaam", "partner", "partners",
        "naam partner", "partij", "partijen", "instelling", "instantie", "naam instelling", "wie",
        "organisation", "organization", "organisation name", "organization name", "actor",
        "stakeholder", "aanbieder", "zorgaanbieder", "naam van de organisatie", "van", "from",
        "partner 1", "partner a", "organisatie 1", "organisatie a", "partij 1", "partij a",
        "organisation 1", "organisation a", "organization 1", "source", "from name", "vertex 1",
        "vertex", "naam", "name",
      ]
    ),
    (
      .otherEnd,
      [
        "naar", "to", "target", "partner 2", "partner b", "organisatie 2", "organisatie b",
        "partij 2", "partij b", "organisation 2", "organisation b", "organization 2", "to name",
        "vertex 2",
      ]
    ),
    (
      .partners,
      [
        "werkt samen met", "samenwerking met", "werkt met", "met wie", "contact met", "met",
        "contacten met", "heeft contact met", "samenwerkingspartners", "samenwerkingspartner",
        "relaties", "relatie met", "relaties met", "verbonden met", "samen met", "verwijst naar",
        "verwijst door naar", "samenwerking", "met wie werken jullie samen",
        "met wie werkt u samen", "werkt met wie",
        "met wie werk je samen", "met wie wordt samengewerkt", "works with", "work with",
        "works together with",
        "collaborates with", "collaboration with", "connected to", "ties with", "refers to",
        "has contact with",
      ]
    ),
    (
      .members,
      [
        "deelnemers", "leden", "aanwezig", "aanwezigen", "wie zit erin", "wie doet mee", "members",
        "attendees", "participants", "deelnemende organisaties", "deelnemende partijen", "present",
        "deelnemer", "lid", "member", "participant",
      ]
    ),
    (
      .meeting,
      [
        "overleg", "overleggen", "naam overleg", "vergadering", "bijeenkomst", "meeting",
        "meetings",
        "naam van het overleg", "gremium", "overlegtafel", "overlegstructuur", "name of meeting",
        "neemt deel aan", "deelname aan", "deelname", "zit in", "lid van", "takes part in",
        "participates in", "member of",
      ]
    ),
    (
      .field(.type),
      [
        "type", "type organisatie", "soort organisatie", "soort partner", "discipline",
        "beroepsgroep", "type partner", "kind of organisation", "type of organisation", "soort",
      ]
    ),
    (.field(.domain), ["domein", "sector", "werkveld", "domain", "pijler", "veld"]),
    (
      .tieKind,
      [
        "soort verbinding", "soort contact", "soort samenwerking", "kind of tie", "waarover",
        "edge type", "relationship", "type relatie", "soort relatie", "type verbinding",
        "type samenwerking", "aard van de relatie", "aard van de samenwerking", "type of relation",
        "relation type", "type of tie", "connection type",
      ]
    ),
    (
      .intensity,
      [
        "intensiteit", "sterkte", "intensity", "strength", "weight", "gewicht", "score",
        "sterkte relatie", "sterkte van de relatie", "sterkte verbinding",
      ]
    ),
    (.frequency, ["frequentie", "hoe vaak", "hoe vaak contact", "frequency", "how often"]),
    (
      .person,
      [
        "contactpersoon", "contactpersonen", "contact", "contact via", "voornaam", "achternaam",
        "persoon", "naam contactpersoon", "contact person", "contactperson", "medewerker",
        "aanspreekpersoon", "vertegenwoordiger", "representative", "first name", "last name",
        "person",
      ]
    ),
    (.function, ["functie", "function", "job title"]),
    (.phone, ["telefoon", "tel", "telefoonnummer", "mobiel", "gsm", "phone", "mobile", "tel nr"]),
    (.email, ["email", "e mail", "mail", "mailadres", "emailadres", "e mailadres"]),
    (
      .remark,
      [
        "opmerkingen", "opmerking", "notities", "notitie", "toelichting", "bijzonderheden",
        "remarks", "remark", "notes", "comments", "comment", "actie", "acties", "to do",
      ]
    ),
    (.number, ["nr", "nummer", "no", "volgnummer", "number", "#", "volgnr"]),
  ]

  /// Parts of words by which a heading is guessed when it is none of the words.
  private static let parts: [(part: String, meaning: ColumnMeaning)] = [
    ("hoe vaak", .frequency), ("how often", .frequency), ("frequen", .frequency),
    ("contactpers", .person), ("contact person", .person), ("telefoon", .phone), ("mobiel", .phone),
    ("phone", .phone), ("e mail", .email), ("email", .email), ("mailadres", .email),
    ("opmerk", .remark), ("remark", .remark), ("toelicht", .remark),
    ("werkt samen", .partners), ("samenwerk", .partners), ("werkt u samen", .partners),
    ("works with", .partners), ("work with", .partners), ("verwijst", .partners),
    ("met wie", .partners), ("contact met", .partners),
    ("deelnemers", .members), ("aanwezig", .members), ("attend", .members),
    ("rol in", .field(.roles)), ("rol van", .field(.roles)),
    ("domein", .field(.domain)), ("type", .field(.type)), ("soort org", .field(.type)),
    ("overleg", .meeting), ("meeting", .meeting),
    ("organisatie", .name), ("organisation", .name), ("organization", .name), ("partner", .name),
    ("instelling", .name),
  ]

  private static let index: [String: (meaning: ColumnMeaning, rank: Int)] = {
    var index: [String: (meaning: ColumnMeaning, rank: Int)] = [:]
    for (meaning, words) in words {
      for (rank, word) in words.enumerated() where index[word] == nil {
        index[word] = (meaning, rank)
      }
    }
    return index
  }()

  /// The heading as it is looked up: small letters without accents and marks.
  private static func key(_ heading: String) -> String {
    heading == "#" ? heading : NameWords(heading).words.map { $0.text }.joined(separator: " ")
  }

  /// What a heading means, how far down its list that stands and how sure it is; `nil` when nobody
  /// can tell.
  static func of(_ heading: String) -> (meaning: ColumnMeaning, rank: Int, confidence: Confidence)?
  {
    let key = key(heading)
    guard !key.isEmpty else { return nil }
    let plain = self.key(String(heading.prefix { $0 != "(" }))
    if let found = index[key] ?? index[plain] { return (found.meaning, found.rank, .high) }
    if let field = HeadingIndex.of(.partners).meaning(of: heading)?.field {
      return (field == .name ? .name : .field(field), 50, .high)
    }
    if HeadingIndex.of(.ties).meaning(of: heading)?.field == .direction {
      return (.field(.direction), 0, .high)
    }
    guard key.count >= 4 else { return nil }
    if ["naar ", "to "].contains(where: { key.hasPrefix($0) }) { return (.otherEnd, 100, .medium) }
    if ["van ", "from "].contains(where: { key.hasPrefix($0) }) { return (.name, 100, .medium) }
    return parts.first { key.holds($0.part) }.map { ($0.meaning, 100, .medium) }
  }

  /// The kind of tie that a heading speaks of, and whether such a tie runs one way.
  static func kind(of heading: String) -> (kind: TieKind?, isDirected: Bool) {
    let key = key(heading)
    if key.holds("verwij") || key.holds("refer") {
      return (TieKind(code: "verwijzing"), true)
    }
    if key.holds("financ") || key.holds("subsid") { return (TieKind(code: "financiering"), false) }
    let isCollaboration = ["samen", "works", "collab"].contains { key.holds($0) }
    return (isCollaboration ? TieKind(code: "samenwerking") : nil, false)
  }

  /// Whether a word before a row says what the row tells of the columns, and names nobody.
  static func tellsOfColumns(_ word: String) -> Bool {
    guard let found = of(word), found.confidence == .high else { return false }
    return [.frequency, .person, .function, .remark, .number].contains(found.meaning)
  }

  /// Whether a heading speaks of contact that is not there: none, no longer, not yet or wished for.
  static func isOfNoTies(_ heading: String) -> Bool {
    let words = NameWords(heading).words.map { $0.text }
    return words.contains { absence.contains($0) }
  }

  private static let absence: Set = [
    "niet", "geen", "zonder", "gewenst", "gewenste", "wens", "wensen", "wil", "willen", "wilt",
    "graag", "zou", "zouden", "ontbreekt", "ontbreken", "ontbrekende", "mist", "gemist", "missen",
    "voorheen", "vroeger", "vroegere", "voormalig", "voormalige", "gestopt", "not", "no", "without",
    "wanted", "wish", "wished", "desired", "would", "want", "missing", "former", "formerly",
    "previous", "potentieel", "potentiele", "mogelijke", "potential",
  ]

  /// Whether a heading surely says that meetings stand below it.
  static func isMeeting(_ heading: String) -> Bool {
    guard let found = of(heading) else { return false }
    return found.meaning == .meeting && found.confidence == .high
  }

  /// Whether a heading is one of our words for organisations.
  static func isOfOrganisations(_ heading: String) -> Bool {
    index[key(heading)]?.meaning == .name && !isBareName(heading)
  }

  /// Whether a heading is the bare word "naam", which may be that of a person.
  static func isBareName(_ heading: String) -> Bool { ["naam", "name"].contains(key(heading)) }

  /// What the heading is, in words.
  var name: Text {
    switch self {
    case .name: Text(nl: "de naam van de partner", en: "the name of the partner")
    case .otherEnd: Text(nl: "de andere kant van de verbinding", en: "the other end of the tie")
    case .partners: Text(nl: "met wie de partner werkt", en: "with whom the partner works")
    case .meeting: Text(nl: "de naam van het overleg", en: "the name of the meeting")
    case .members: Text(nl: "wie meedoet aan het overleg", en: "who takes part in the meeting")
    case .tieKind: Text(nl: "de soort verbinding", en: "the kind of tie")
    case .intensity: Text(nl: "de intensiteit", en: "the intensity")
    case .frequency: Text(nl: "hoe vaak", en: "how often")
    case .person, .function, .phone, .email: Text(nl: "een contact", en: "a contact")
    case .remark: Text(nl: "opmerkingen", en: "remarks")
    case .number: Text(nl: "een nummer", en: "a number")
    case .field(let field): field.term.codes
    }
  }
}
