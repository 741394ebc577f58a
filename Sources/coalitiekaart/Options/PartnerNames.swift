import CoalitionNetworks

/// Finds the partners and domains that a user means by a word.
struct PartnerNames {
  private let network: CoalitionNetwork
  private let place: Place
  private var partners = NameIndex(of: Text(nl: "partner", en: "partner"))

  /// Learns the names of a network that stands in a file.
  init(of network: CoalitionNetwork, in file: String) {
    self.network = network
    place = Place(file: file)
    for partner in network.partners { _ = partners.define(partner.id, at: place) }
    for partner in network.partners {
      partners.call(partner.id, also: [partner.id, partner.name] + partner.aliases)
    }
  }

  private var known: [Domain] {
    Domain.allCases
      + Set(network.partners.compactMap { $0.domain }).subtracting(Domain.allCases).sorted()
  }

  /// The partner that is meant.
  func partner(_ word: String) throws(InvalidFile) -> Partner {
    guard let found = found(word) else {
      throw InvalidFile([partners.unknown(word, at: place)])
    }
    return found
  }

  /// The two partners of a tie written as "A:B".
  func tie(_ words: String) throws(InvalidFile) -> PartnerPair {
    let form = Text(nl: "partner:partner", en: "partner:partner")
    let two = try two(words, ":", form, found) {
      partners.unknown($0, at: place)
    }
    return PartnerPair(two.0.id, two.1.id)
  }

  /// A partner that stops, or a tie written as "A:B" that ends.
  func removal(_ word: String) throws(InvalidFile) -> NetworkChange {
    guard found(word) == nil, word.contains(":") else {
      return .removePartner(try partner(word).id)
    }
    let pair = try tie(word)
    guard !network.ties.contains(where: { $0.pair == pair && $0.standing == .current }) else {
      return .removeTie(pair)
    }
    throw InvalidFile([
      Diagnostic(
        at: place,
        found: Text(
          nl: "tussen \(name(pair.first)) en \(name(pair.second)) is geen verbinding in beeld",
          en: "no tie is in view between \(name(pair.first)) and \(name(pair.second))"),
        expected: Text(
          nl: "noem twee partners die nu een verbinding hebben; leden van een overleg hebben die"
            + " niet vanzelf",
          en: "name two partners that have a tie now; members of a meeting do not have one by"
            + " themselves"))
    ])
  }

  private func name(_ id: Partner.ID) -> String { network.partner(id)?.name ?? id }

  /// The two domains written as "a,b".
  func twoDomains(_ words: String) throws(InvalidFile) -> (Domain, Domain) {
    let form = Text(nl: "domein,domein", en: "domain,domain")
    return try two(words, ",", form, domain, unknown: unknownDomain)
  }

  private func found(_ word: String) -> Partner? {
    partners.id(of: word).flatMap { network.partner($0) }
  }

  private func domain(_ word: String) -> Domain? {
    let folded = Spelling.folded(word)
    return known.first { $0.term.spellings.contains { Spelling.folded($0) == folded } }
  }

  private func unknownDomain(_ word: String) -> Diagnostic {
    let terms = known.map { $0.term }
    let suggestion = Spelling.nearest(to: word, among: terms)
    return Diagnostic(
      at: place,
      found: Text(
        nl: "'\(word)' is niet bekend als domein", en: "'\(word)' is not known as a domain"),
      expected: Diagnostic.choice(
        Text(nl: "kies uit", en: "choose from"), of: terms, after: suggestion),
      suggestion: suggestion)
  }

  /// Two different things with a sign between; names that hold the sign themselves are tried too.
  private func two<Found: Hashable>(
    _ words: String, _ sign: Character, _ form: Text, _ find: (String) -> Found?,
    unknown: (String) -> Diagnostic
  ) throws(InvalidFile) -> (Found, Found) {
    let splits = words.indices.filter { words[$0] == sign }.map { middle in
      [words[..<middle], words[words.index(after: middle)...]]
        .map { Spelling.trimmed(String($0)) }
    }
    for split in splits {
      if let one = find(split[0]), let other = find(split[1]), one != other {
        return (one, other)
      }
    }
    let mistakes = (splits.first ?? []).filter { find($0) == nil }.map(unknown)
    throw InvalidFile(
      !mistakes.isEmpty
        ? mistakes
        : [
          Diagnostic(
            at: place,
            found: Text(
              nl: "'\(words)' noemt geen twee verschillende namen",
              en: "'\(words)' does not give two different names"),
            expected: Text(nl: "verwacht: \(form.nl)", en: "expected: \(form.en)"))
        ])
  }
}
