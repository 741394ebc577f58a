import CoalitionModel
import Wording

/// Fills in what a row of somebody's own list says of a partner, in our words.
///
/// What is one of our words is sure. What looks like one is a guess, and so is a type that only the
/// name of the partner gives away.
struct PartnerFields {
  private let language: Language
  private var domains = WordGuesses(.domain)
  private var guesses: [Guess] = []
  private(set) var leftOut: [Diagnostic] = []
  private var typePlaces: [Partner.ID: Place] = [:]

  init(_ language: Language) {
    self.language = language
  }

  /// Gives a partner what its row says, but for what was said of it before.
  mutating func fill(
    _ partner: inout Partner, from row: SheetStatements.Row, personal: inout PersonalData
  ) {
    let written = row.fields.first { $0.field == .type }?.words
    setType(of: &partner, written: written, name: row.name)
    for (field, words) in row.fields {
      switch field {
      case .type, .id, .example: break
      case .domain: setDomain(of: &partner, words)
      case .status: setStatus(of: &partner, words)
      case .roles, .role: addRoles(to: &partner, words)
      case .aliases: partner.aliases += CellText.codes(in: words.text).map { Spelling.trimmed($0) }
      default: setField(field, of: &partner, words, &personal)
      }
    }
    for remark in row.remarks { read(remark, about: &partner) }
  }

  /// The guesses about all partners.
  mutating func finished(_ partners: inout [Partner]) -> [Guess] {
    guesses + domains.guesses
  }
}

// Types and domains.
extension PartnerFields {
  private mutating func setType(
    of partner: inout Partner, written: SheetStatements.Words?, name: SheetStatements.Words
  ) {
    guard partner.type == nil else { return }
    if let written, let type = PartnerType(code: written.text) {
      partner.type = type
      return
    }
    let proposal = TypeProposal(for: partner.name)
    if let written { return guessType(of: &partner, written, byName: proposal) }
    partner.type = proposal?.type
    if proposal?.confidence == .high { return }
    let none = Text(
      nl: "geen van onze types staat in de naam", en: "none of our types is in the name")
    guesses.append(
      Guess(
        subject: .type, place: name.place, about: [partner.name], found: partner.name,
        proposal: proposal.map { [$0.type.term.codes] } ?? [],
        confidence: proposal?.confidence ?? .low, reason: proposal?.reason ?? none))
  }

  /// The type of a partner of which a column gives words of its own.
  private mutating func guessType(
    of partner: inout Partner, _ written: SheetStatements.Words, byName: TypeProposal?
  ) {
    let near = Spelling.slip(of: written.text, among: PartnerType.allCases.map { $0.term })
      .flatMap { PartnerType(code: $0.code) }
    let proposal = TypeProposal(for: written.text)
    let type =
      proposal?.type ?? near ?? byName?.type
      ?? PartnerType(own: written.text.oneLine)
    partner.type = type
    let isOwn = PartnerType.codebook[type.code] == nil
    let reason =
      if isOwn {
        Text(
          nl: "staat niet in onze lijst; het telt als een eigen type",
          en: "is not in our list; it counts as a type of its own")
      } else if let proposal {
        proposal.reason
      } else if near == nil, let byName {
        byName.reason
      } else {
        Text(nl: "lijkt het meest op dit type", en: "looks most like this type")
      }
    let isSure = proposal?.confidence == .high && proposal?.type == byName?.type
    guard !isSure else { return }
    guesses.append(
      Guess(
        subject: .type, place: written.place, about: [partner.name], found: written.text,
        proposal: [type.term.codes], confidence: isOwn ? .low : .medium, reason: reason))
  }

  private mutating func setDomain(of partner: inout Partner, _ words: SheetStatements.Words) {
    guard partner.statedDomain == nil else { return }
    let found = DomainWords.domain(of: words.text)
    partner.statedDomain = found?.domain
    if found?.confidence == .high { return }
    domains.add(
      words.text, at: words.place, about: partner.name,
      WordGuesses.Proposal(
        texts: found.map { [$0.domain.term.codes] } ?? [], confidence: found?.confidence ?? .low,
        reason: found?.reason
          ?? Text(
            nl: "geen van onze domeinen lijkt hierop; het domein van het type telt",
            en: "none of our domains looks like it; the domain of the type counts")))
  }
}

// Status, roles and other fields.
extension PartnerFields {
  private mutating func setStatus(of partner: inout Partner, _ words: SheetStatements.Words) {
    if let status = PartnerStatus(code: words.text) {
      partner.status = status
      return
    }
    let phrase = StatusWords.status(in: words.text)
    let near = Spelling.slip(of: words.text, among: PartnerStatus.allCases.map { $0.term })
      .flatMap { PartnerStatus(code: $0.code) }
    guard let status = phrase ?? near else {
      leaveOut(words)
      return
    }
    partner.status = status
    guess(
      .status, words, of: partner, status.term.codes,
      phrase == nil
        ? .word
        : .phrase)
  }

  private mutating func addRoles(to partner: inout Partner, _ words: SheetStatements.Words) {
    for part in CellText.codes(in: words.text).map({ Spelling.trimmed($0) }) where !part.isEmpty {
      let near = Spelling.slip(of: part, among: Role.allCases.map { $0.term })
      guard let role = Role(code: part) ?? near.flatMap({ Role(code: $0.code) }) else {
        leaveOut(SheetStatements.Words(text: part, place: words.place))
        continue
      }
      if Role(code: part) == nil {
        guess(.role, words, of: partner, role.term.codes, .word)
      }
      if !partner.roles.contains(where: { $0.role == role }) {
        partner.roles.append(Partner.HeldRole(role))
      }
    }
  }

  /// What a remark says of the status or the role of a partner; the remark itself is left out.
  private mutating func read(_ remark: SheetStatements.Words, about partner: inout Partner) {
    if let status = StatusWords.status(in: remark.text), partner.status == .involved,
      status != .involved
    {
      partner.status = status
      guess(.status, remark, of: partner, status.term.codes, .remark)
    }
    guard let role = Role(code: remark.text),
      !partner.roles.contains(where: { $0.role == role })
    else { return }
    partner.roles.append(Partner.HeldRole(role))
    guess(.role, remark, of: partner, role.term.codes, .remark)
  }

  /// What a guess about a status or role rests on.
  private enum Basis {
    case word, phrase, remark

    var reason: Text {
      switch self {
      case .word: Text(nl: "lijkt het meest op dit woord", en: "looks most like this word")
      case .phrase:
        Text(nl: "zo zijn deze woorden gelezen", en: "that is how these words were read")
      case .remark: Text(nl: "staat bij de opmerkingen", en: "it stands among the remarks")
      }
    }
  }

  private mutating func guess(
    _ subject: GuessSubject, _ words: SheetStatements.Words, of partner: Partner, _ code: Text,
    _ basis: Basis
  ) {
    guesses.append(
      Guess(
        subject: subject, place: words.place, about: [partner.name],
        found: basis == .remark ? code(language) : words.text.oneLine, proposal: [code],
        confidence: .medium, reason: basis.reason))
  }

  /// Another field of our own, as far as it holds our own words.
  private mutating func setField(
    _ field: Field, of partner: inout Partner, _ words: SheetStatements.Words,
    _ personal: inout PersonalData
  ) {
    let shape = Partner.kind.shape
    guard let position = shape.position(of: field),
      let value = Self.value(words.text, as: shape.definitions[position].kind, &personal)
    else {
      leaveOut(words)
      return
    }
    Partner.kind.fill(&partner, with: [FieldValue.Entry(position, value)])
  }

  private static func value(
    _ text: String, as kind: ValueKind, _ personal: inout PersonalData
  ) -> FieldValue? {
    switch kind {
    case .text: return personal.cleaned(text).map { .text($0.oneLine) }
    case .texts: return .filled([personal.cleaned(text)].compactMap { $0 }.map { .text($0) })
    case .code(let choices): return choices[text].map { .code($0) }
    case .codes(let choices):
      let terms = CellText.codes(in: text).compactMap { choices[Spelling.trimmed($0)] }
      return .filled(terms.map { .code($0) })
    case .number(let range):
      return Int(CellText.wholeNumber(text)).flatMap { range.contains($0) ? .number($0) : nil }
    default: return nil
    }
  }

  private mutating func leaveOut(_ words: SheetStatements.Words) {
    guard !PersonalData.holdsContact(words.text) else { return }
    leftOut.append(
      Diagnostic(.importWord, at: words.place, ["word": Text(words.text.oneLine)]))
  }
}

/// Guesses about words that come back in many cells: one for each word and what was made of it.
struct WordGuesses {
  /// What a word is taken for.
  struct Proposal {
    let texts: [Text]
    let confidence: Confidence
    let reason: Text
  }

  /// About so many partners or meetings one guess goes, since a cell cannot hold all names.
  private static let mostAbout = 200

  private let subject: GuessSubject
  private(set) var guesses: [Guess] = []
  private var places: [String: Int] = [:]

  init(_ subject: GuessSubject) {
    self.subject = subject
  }

  /// Adds a cell in which a word stands.
  mutating func add(
    _ word: String, at place: Place, about: String, _ proposal: Proposal
  ) {
    let key = ([Spelling.folded(word)] + proposal.texts.map { $0.nl }).joined(separator: "\n")
    if let known = places[key], guesses[known].about.count < Self.mostAbout {
      guesses[known].count += 1
      if !guesses[known].about.contains(about) { guesses[known].about.append(about) }
      return
    }
    places[key] = guesses.count
    guesses.append(
      Guess(
        subject: subject, place: place, about: [about], found: word.oneLine,
        proposal: proposal.texts, confidence: proposal.confidence, reason: proposal.reason))
  }
}

/// Guesses about names in cells.
struct NameGuesses {
  private struct Found {
    let name: String
    let place: Place
    let about: String
    let match: PartnerFinder.Match?
    let proposed: [Int]
  }

  private let subject: GuessSubject
  private var found: [Found] = []

  init(_ subject: GuessSubject) {
    self.subject = subject
  }

  /// Adds a name that stands in a cell about a partner or meeting.
  mutating func add(
    _ name: String, at place: Place, about: String, match: PartnerFinder.Match?, proposed: [Int]
  ) {
    found.append(Found(name: name, place: place, about: about, match: match, proposed: proposed))
  }

  /// One guess for each name and what was made of it.
  func guesses(_ partners: [Partner]) -> [Guess] {
    let unknown = Text(
      nl: "geen partner van de lijst lijkt hierop; niet overgenomen",
      en: "no partner of the list looks like it; left out")
    var words = WordGuesses(subject)
    for name in found {
      words.add(
        name.name, at: name.place, about: name.about,
        WordGuesses.Proposal(
          texts: name.proposed.map { Text(partners[$0].name) },
          confidence: name.match?.confidence ?? .low, reason: name.match?.reason ?? unknown))
    }
    return words.guesses
  }
}
