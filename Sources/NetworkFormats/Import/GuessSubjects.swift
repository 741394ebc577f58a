import CoalitionModel
import Wording

// What guesses are about, and how corrections of them are worked in.
extension GuessSubject {
  private static let leftOut = Text(nl: "(niet overgenomen)", en: "(left out)")
  private static let names = Text(
    nl: "de naam van de partner die bedoeld is; meer namen met | ertussen; - als het er geen is; of"
      + " 'nieuw: NAAM' voor een partner die nog niet op de lijst staat",
    en: "the name of the partner that is meant; several with | between them; - for none; or"
      + " 'new: NAME' for a partner that is not in the list yet")

  /// What a column or sheet of somebody's own file holds.
  ///
  /// It decides how the file is read, so only reading that file again can correct it.
  static let reading = GuessSubject(
    Text(nl: "kolom of blad", en: "column or sheet"), nothing: leftOut,
    help: Text(
      nl: "niets; klopt het niet, geef de kolom of het blad in uw eigen bestand dan een andere kop"
        + " of naam en lees dat bestand opnieuw in",
      en: "nothing; if it is wrong, give the column or sheet of your own file another heading or"
        + " name and import that file again")
  ) { _, _, _ in false }

  /// The kind of tie that somebody's own word means.
  static let tieKind = GuessSubject(
    Text(nl: "soort verbinding", en: "kind of tie"),
    nothing: Text(nl: "(geen soort)", en: "(no kind)"),
    help: Text(nl: "een soort uit de lijst, of -", en: "a kind from the list, or -")
  ) { guess, correction, network in
    let kind = correction.flatMap { TieKind(code: $0) ?? TieKind(named: $0) }
    guard correction == nil || kind != nil else { return false }
    let proposed = guess.proposal.compactMap { TieKind(code: $0.nl) }.first
    let owners = guess.about.compactMap { network.partner(named: $0) }
    for index in network.ties.indices
    where network.ties[index].kind == proposed
      && network.ties[index].reportedBy.contains(where: { owners.contains($0) })
    {
      network.ties[index].kind = kind
    }
    return true
  }

  /// A name in the cell of a partner that says with whom it works.
  static let mention = GuessSubject(
    Text(nl: "verbinding", en: "tie"), nothing: leftOut, help: names
  ) { guess, correction, network in
    guard let wanted = network.partners(named: correction) else { return false }
    let proposed = guess.proposal.compactMap { network.partner(named: $0.nl) }
    for owner in guess.about.compactMap({ network.partner(named: $0) }) {
      network.replaceMentions(of: proposed, by: owner, with: wanted)
    }
    return true
  }

  /// A name among those who take part in a meeting.
  static let member = GuessSubject(
    Text(nl: "deelnemer van een overleg", en: "member of a meeting"), nothing: leftOut, help: names
  ) { guess, correction, network in
    guard let wanted = network.partners(named: correction) else { return false }
    let proposed = guess.proposal.compactMap { network.partner(named: $0.nl) }
    for index in network.structures.indices
    where guess.about.contains(network.structures[index].name) {
      var members = network.structures[index].members.filter { !proposed.contains($0) }
      members += wanted.filter { !members.contains($0) }
      network.structures[index].members = members
    }
    return true
  }

  /// Whether ties of which one half of a matrix is empty run both ways.
  static let direction = GuessSubject(
    Direction.codebook.what, nothing: leftOut,
    help: Text(
      nl: "'heen' als elke verbinding van de rij naar de kolom loopt",
      en: "'forward' when every tie runs from its row to its column")
  ) { _, correction, network in
    guard let direction = correction.flatMap({ Direction(code: $0) }) else { return false }
    for index in network.ties.indices where network.ties[index].reportedBy.count == 1 {
      let reporter = network.ties[index].reportedBy[0]
      let other = network.ties[index].pair.other(than: reporter)
      network.ties[index].isDirected = direction != .mutual
      guard direction != .mutual else { continue }
      let ends = direction == .forward ? (reporter, other) : (other, reporter)
      (network.ties[index].from, network.ties[index].to) = ends
    }
    return true
  }

  /// The type of a partner.
  static let type = GuessSubject(
    Text(nl: "type", en: "type"), nothing: Text(nl: "(geen type)", en: "(no type)"),
    help: Text(
      nl: "een type uit de lijst, of 'anders: EIGEN WOORDEN'",
      en: "a type from the list, or 'other: OWN WORDS'")
  ) { guess, correction, network in
    let type = correction.flatMap { PartnerType(code: $0) ?? PartnerType(named: $0) }
    guard correction == nil || type != nil else { return false }
    return network.change(guess.about) { $0.type = type }
  }

  /// The domain that a word means.
  static let domain = GuessSubject(
    Text(nl: "domein", en: "domain"),
    nothing: Text(nl: "(het domein van het type)", en: "(the domain of the type)"),
    help: Text(
      nl: "een van onze domeinen, of - voor het domein van het type",
      en: "one of our domains, or - for the domain of the type")
  ) { guess, correction, network in
    let domain = correction.flatMap { Domain(code: $0) ?? Domain(named: $0) }
    guard correction == nil || domain != nil else { return false }
    return network.change(guess.about) { $0.statedDomain = domain }
  }

  /// Whether a partner takes part.
  static let status = GuessSubject(
    Text(nl: "status", en: "status"), nothing: Text(nl: "(doet mee)", en: "(takes part)"),
    help: Text(
      nl: "betrokken, benaderd, gewenst, genoemd of gestopt",
      en: "involved, approached, wanted, mentioned or stopped")
  ) { guess, correction, network in
    let status = correction.map { PartnerStatus(code: $0) } ?? .involved
    guard let status else { return false }
    return network.change(guess.about) { $0.status = status }
  }

  /// What a partner does for the coalition.
  static let role = GuessSubject(
    Text(nl: "rol", en: "role"), nothing: leftOut,
    help: Text(nl: "een rol uit de lijst, of -", en: "a role from the list, or -")
  ) { guess, correction, network in
    let role = correction.flatMap { Role(code: $0) }
    guard correction == nil || role != nil else { return false }
    let proposed = guess.proposal.compactMap { Role(code: $0.nl) }
    return network.change(guess.about) { partner in
      partner.roles.removeAll { proposed.contains($0.role) }
      if let role { partner.roles.append(Partner.HeldRole(role)) }
    }
  }

  /// Two names that may stand for one partner.
  static let sameName = GuessSubject(
    Text(nl: "zelfde partner?", en: "same partner?"),
    nothing: Text(nl: "(twee partners)", en: "(two partners)"),
    help: Text(
      nl: "'ja' als het één partner is; de tweede naam wordt dan een andere naam van de eerste",
      en: "'yes' when it is one partner; the second name then becomes another name of the first")
  ) { guess, correction, network in
    guard correction != nil else { return true }
    let pair = guess.about.compactMap { network.partner(named: $0) }
    guard pair.count == 2, pair[0] != pair[1] else { return false }
    network.merge(pair[1], into: pair[0])
    return true
  }

  /// The name of the coalition.
  static let networkName = GuessSubject(
    Text(nl: "naam van het netwerk", en: "name of the network"), nothing: leftOut,
    help: Text(nl: "de naam van de coalitie", en: "the name of the coalition")
  ) { _, correction, network in
    guard let correction else { return false }
    network.name = correction
    return true
  }
}

extension Guess {
  /// What a column or sheet was read as.
  static func reading(
    _ found: String, at place: Place, as meaning: Text, because reason: Text
  ) -> Guess {
    Guess(
      subject: .reading, place: place, found: found, proposal: [meaning], confidence: .medium,
      reason: reason)
  }

  /// That the ties of a matrix of which one half is empty run both ways.
  static func halfMatrix(at place: Place) -> Guess {
    Guess(
      subject: .direction, place: place,
      found: Text(nl: "halve matrix", en: "half a matrix").nl,
      proposal: [Direction.mutual.term.codes], confidence: .low,
      reason: Text(
        nl: "één helft van de matrix is leeg, dus elke verbinding telt voor beide kanten",
        en: "one half of the matrix is empty, so every tie counts for both sides"))
  }
}

extension VocabularyTerm {
  /// The case that has a name, as it is shown to people.
  fileprivate init?(named name: String) {
    let folded = Spelling.folded(name)
    let found = Self.allCases.first { one in
      [one.term.name.nl, one.term.name.en].contains { Spelling.folded($0) == folded }
    }
    guard let found else { return nil }
    self = found
  }
}

// How a network changes by a correction.
extension CoalitionNetwork {
  /// The id of the partner with a name, another name or an id.
  fileprivate func partner(named name: String) -> Partner.ID? {
    let folded = Spelling.folded(name)
    let exact = partners.first { Spelling.folded($0.name) == folded || $0.id == name }
    return
      (exact ?? partners.first { $0.aliases.contains { Spelling.folded($0) == folded } })?.id
  }

  /// The ids of the partners that a correction names; none for `nil`, and `nil` when one is unknown.
  ///
  /// A name after "nieuw:" is added to the network.
  fileprivate mutating func partners(named correction: String?) -> [Partner.ID]? {
    guard let correction else { return [] }
    let known = KnownNames(partners.flatMap { [$0.name, $0.id] + $0.aliases })
    var finder = PartnerFinder(partners)
    var ids: [Partner.ID] = []
    for piece in CellNames(list: correction, among: known).pieces.map({ $0.text }) {
      let parts = piece.split(separator: ":", maxSplits: 1).map { Spelling.trimmed(String($0)) }
      if parts.count == 2, ["nieuw", "new"].contains(parts[0].lowercased()) {
        ids.append(partner(named: parts[1]) ?? add(parts[1]))
      } else if let id = partner(named: piece) {
        ids.append(id)
      } else if let match = finder.match(piece), match.partners.count == 1 {
        ids.append(partners[match.partners[0]].id)
      } else {
        return nil
      }
    }
    return ids
  }

  /// Adds a partner and answers its id.
  private mutating func add(_ name: String) -> Partner.ID {
    let taken = Set(partners.map { $0.id } + structures.map { $0.id })
    let code = Spelling.code(for: name)
    var id = code.isEmpty ? "partner" : code
    while taken.contains(id) { id += "-2" }
    var partner = Partner(id: id, name: name, type: TypeProposal(for: name)?.type)
    if partners.allSatisfy({ $0.response == .notAsked }) { partner.response = .notAsked }
    partners.append(partner)
    return id
  }

  /// Changes the partners with some names; `false` when one is not there.
  fileprivate mutating func change(_ names: [String], _ change: (inout Partner) -> Void) -> Bool {
    for name in names {
      guard let id = partner(named: name), let index = partners.firstIndex(where: { $0.id == id })
      else { return false }
      change(&partners[index])
    }
    return true
  }

  /// Takes back that a partner named some, and adds that it named others.
  fileprivate mutating func replaceMentions(
    of proposed: [Partner.ID], by owner: Partner.ID, with wanted: [Partner.ID]
  ) {
    let own = ties.filter { $0.reportedBy.contains(owner) }
    let isWithdrawn: (Tie) -> Bool = { tie in
      let other = tie.pair.other(than: owner)
      return tie.reportedBy.contains(owner) && proposed.contains(other) && !wanted.contains(other)
    }
    let model = own.first(where: isWithdrawn) ?? own.first
    for index in ties.indices where isWithdrawn(ties[index]) {
      ties[index].reportedBy.removeAll { $0 == owner }
    }
    let others = ties.filter { tie in
      !(tie.reportedBy.isEmpty && own.contains { $0.pair == tie.pair && $0.kind == tie.kind })
    }
    ties = others
    for id in wanted where id != owner {
      let known = ties.firstIndex { $0.pair == PartnerPair(owner, id) && $0.kind == model?.kind }
      if let known {
        if !ties[known].reportedBy.contains(owner) { ties[known].reportedBy.append(owner) }
      } else {
        var tie = Tie(from: owner, to: id, kind: model?.kind)
        tie.isDirected = model?.isDirected ?? false
        tie.reportedBy = [owner]
        ties.append(tie)
      }
    }
  }

  /// Makes one partner of two: the second becomes another name of the first.
  fileprivate mutating func merge(_ other: Partner.ID, into kept: Partner.ID) {
    guard let from = partners.firstIndex(where: { $0.id == other }),
      let to = partners.firstIndex(where: { $0.id == kept })
    else { return }
    let second = partners[from]
    partners[to].aliases += ([second.name] + second.aliases)
      .filter { !partners[to].aliases.contains($0) }
    partners[to].type = partners[to].type ?? second.type
    partners[to].statedDomain = partners[to].statedDomain ?? second.statedDomain
    let roles = partners[to].roles.map { $0.role }
    partners[to].roles += second.roles.filter { !roles.contains($0.role) }
    partners.remove(at: from)
    let renamed: (Partner.ID) -> Partner.ID = { $0 == other ? kept : $0 }
    for index in structures.indices {
      var seen: Set<Partner.ID> = []
      structures[index].members = structures[index].members.map(renamed)
        .filter { seen.insert($0).inserted }
    }
    mergeTies(renamed)
  }

  private mutating func mergeTies(_ renamed: (Partner.ID) -> Partner.ID) {
    var merged: [Tie] = []
    for var tie in ties {
      (tie.from, tie.to) = (renamed(tie.from), renamed(tie.to))
      tie.reportedBy = tie.reportedBy.map(renamed)
      guard tie.from != tie.to else { continue }
      let same = merged.firstIndex { known in
        known.pair == tie.pair && known.kind == tie.kind && known.isDirected == tie.isDirected
          && (!tie.isDirected || known.from == tie.from)
      }
      if let same {
        let reporters = merged[same].reportedBy
        merged[same].reportedBy += tie.reportedBy.filter { !reporters.contains($0) }
      } else {
        merged.append(tie)
      }
    }
    ties = merged
  }
}
