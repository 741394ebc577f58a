package import Wording

/// Words of people's own lists for the domains of the vocabulary.
package enum DomainWords {
  /// Words by the code of their domain, folded; a word also counts as the beginning of others.
  private static let words: [(code: String, words: [String])] = [
    (
      "medisch",
      [
        "medisch domein", "zorg", "cure", "geboortezorg", "eerste lijn", "tweede lijn",
        "eerstelijn", "tweedelijn", "medical", "curatief", "curatieve zorg", "care",
      ]
    ),
    ("publieke-gezondheid", ["publieke gez", "preventie", "public health", "gezondheid"]),
    (
      "sociaal", ["sociaal domein", "sociale", "social", "welzijn", "jeugdzorg", "maatschappelijk"]
    ),
    ("gemeente", ["gemeentelijk", "overheid", "beleid", "government", "bestuur"]),
    (
      "informeel",
      ["informele zorg", "informele", "vrijwilligers", "informal", "ouders", "bewoners"]
    ),
    ("verzekeraar", ["zorgverzekeraar", "verzekering", "insurance"]),
    ("kennis", ["onderzoek", "advies", "kennis en onderzoek", "knowledge", "research"]),
    (
      "onderwijs-opvang",
      [
        "onderwijs", "opvang", "kinderopvang", "onderwijs opvang", "education",
        "school", "cultuur", "childcare",
      ]
    ),
    ("justitie-veiligheid", ["justitie", "veiligheid", "justice", "safety"]),
  ]

  /// The domain that a word means, how sure that is and why; `nil` when it looks like none.
  package static func domain(
    of word: String
  ) -> (domain: Domain, confidence: Confidence, reason: Text)? {
    if let domain = Domain(code: word) { return (domain, .high, Text("")) }
    let key = NameWords(word).words.map { $0.text }.joined(separator: " ")
    guard !key.isEmpty else { return nil }
    for (code, words) in words where words.contains(key) {
      guard let domain = Domain(code: code) else { continue }
      return (
        domain, .medium,
        Text(
          nl: "een ander woord voor \(domain.name(.dutch))",
          en: "another word for \(domain.name(.english))")
      )
    }
    if let type = PartnerType(code: word), let domain = type.domain {
      return (
        domain, .medium,
        Text(
          nl: "\(type.name(.dutch)) is een type; dit is het domein ervan",
          en: "\(type.name(.english)) is a type; this is its domain")
      )
    }
    let terms = Domain.allCases.map { $0.term }
    guard let near = Spelling.slip(of: word, among: terms), let domain = Domain(code: near.code)
    else { return nil }
    return (
      domain, .medium,
      Text(nl: "lijkt het meest op dit domein", en: "looks most like this domain")
    )
  }
}

/// Phrases of people's own lists that say whether a partner takes part.
package enum StatusWords {
  /// The phrases, the most telling first; an earlier one goes before a later one.
  private static let phrases: [(phrase: String, status: PartnerStatus)] = [
    ("gestopt", .stopped), ("niet meer", .stopped), ("opgeheven", .stopped), ("stopped", .stopped),
    ("no longer", .stopped), ("gewenst", .wanted), ("willen we erbij", .wanted),
    ("willen wij erbij", .wanted), ("moet erbij", .wanted), ("graag erbij", .wanted),
    ("nog niet benaderd", .wanted), ("nog benaderen", .wanted), ("nog vragen", .wanted),
    ("nog uitnodigen", .wanted), ("wanted", .wanted), ("want to involve", .wanted),
    ("not yet approached", .wanted), ("is benaderd", .approached), ("is gevraagd", .approached),
    ("uitgenodigd", .approached), ("benaderd", .approached), ("approached", .approached),
    ("invited", .approached), ("actief", .involved), ("doet mee", .involved),
    ("neemt deel", .involved), ("aangesloten", .involved), ("active", .involved),
    ("takes part", .involved),
  ]

  /// The status of which a text speaks; `nil` when it speaks of none.
  package static func status(in text: String) -> PartnerStatus? {
    let words = " " + NameWords(text).words.map { $0.text }.joined(separator: " ") + " "
    return phrases.first { words.holds(" \($0.phrase) ") }?.status
  }
}

extension StructureKind {
  /// Words in names of meetings by the code of their kind; an earlier one goes before a later one.
  private static let nameWords: [(word: String, code: String)] = [
    ("mdo", "mdo"), ("case conference", "mdo"), ("casuistiek", "mdo"), ("werkgroep", "werkgroep"),
    ("working group", "werkgroep"), ("netwerkbijeenkomst", "overleg"), ("overleg", "overleg"),
    ("bijeenkomst", "overleg"), ("meeting", "overleg"), ("stuurgroep", "overleg"),
    ("kernteam", "overleg"), ("kerngroep", "overleg"), ("coalitie", "coalitie"),
    ("coalition", "coalitie"), ("platform", "platform"), ("netwerk", "netwerk"),
    ("network", "netwerk"), ("vsv", "netwerk"), ("convenant", "overeenkomst"),
    ("zorgpad", "zorgpad"), ("training", "training"),
  ]

  /// The kind of which the name of a meeting speaks; `nil` when it speaks of none.
  package static func guessed(from name: String) -> StructureKind? {
    let words = NameWords(name).words.map { $0.text }.joined(separator: " ")
    return nameWords.first { words.holds($0.word) }.flatMap { StructureKind(code: $0.code) }
  }
}

extension Spelling {
  /// The term of which a word is probably a slip of the pen: at most one change in five letters.
  package static func slip(of word: String, among terms: [Term]) -> Term? {
    let wanted = Array(folded(word))
    guard wanted.count >= 4 else { return nil }
    var best: (term: Term, distance: Int)?
    for term in terms {
      for spelling in term.spellings {
        let other = Array(folded(spelling))
        guard abs(other.count - wanted.count) <= 2 else { continue }
        let distance = changes(from: wanted, to: other)
        if distance <= max(1, wanted.count / 5), distance < best?.distance ?? .max {
          best = (term, distance)
        }
      }
    }
    return best?.term
  }
}
