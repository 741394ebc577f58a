package import CoalitionModel
package import Wording

/// A network that is read together with others, and what its place is called.
package struct PlacedNetwork: Sendable {
  /// The name of the place: the municipality, or else the network.
  package let place: String
  /// The network.
  package let network: CoalitionNetwork

  /// Takes a network.
  package init(_ network: CoalitionNetwork) {
    place = network.municipality ?? network.name
    self.network = network
  }
}

/// One partner of one of the networks that are read together.
package struct PlacedPartner: Hashable, Comparable, Sendable {
  /// Which network it is of, counted from 0.
  package let network: Int
  /// The partner.
  package let id: Partner.ID

  /// Names a partner.
  package init(network: Int, id: Partner.ID) {
    self.network = network
    self.id = id
  }

  package static func < (one: Self, other: Self) -> Bool {
    (one.network, one.id) < (other.network, other.id)
  }
}

/// A pair of partners of two networks that are probably one and the same: to be confirmed.
package struct SamePartnerProposal: Hashable, Sendable {
  /// The partner of the earlier network.
  package let first: PlacedPartner
  /// The partner of the later one.
  package let second: PlacedPartner
  /// Why they look the same.
  package let reason: Text
  /// Whether the files give them different types, so that more care is due.
  package let differsInType: Bool
}

/// Looks for partners of several networks that are probably one and the same.
///
/// ## Definition
/// Two partners are proposed when a name or other name of one is a name of the other, with what stands in
/// brackets taken apart; or when both are bodies with an area of one kind (VSV, GGD, consortium, ROS) and
/// stand for the same region: by its id or name, or because they are called by their kind alone and their
/// municipality lies in one region of that kind. A name of nothing but common words ("Verloskundigen",
/// "CJG") names other people in every place and is no ground.
///
/// Nothing is merged: every pair is a question. A partner that stopped is left out.
package struct SamePartners: Sendable {
  /// The pairs, each partner with the first one that it is like; in order.
  package let proposals: [SamePartnerProposal]

  /// Compares the partners of some networks.
  ///
  /// - Complexity: O(*p* log *p* + *p* · *r*) for *p* partners and *r* regions.
  package init(of networks: [PlacedNetwork], in book: RegionBook) {
    var found: [Pair: Text] = [:]
    for ground in Self.names(of: networks) + Self.areas(of: networks, in: book) {
      guard let first = ground.partners.min() else { continue }
      for other in ground.partners.sorted() where other.network != first.network {
        let pair = Pair(first: first, second: other)
        if found[pair] == nil { found[pair] = ground.reason }
      }
    }
    proposals = found.sorted { $0.key < $1.key }.map { pair, reason in
      let types = [pair.first, pair.second].map {
        networks[$0.network].network.partner($0.id)?.type
      }
      return SamePartnerProposal(
        first: pair.first, second: pair.second, reason: reason,
        differsInType: types[0] != nil && types[1] != nil && types[0] != types[1])
    }
  }

  private struct Pair: Hashable, Comparable {
    let first: PlacedPartner
    let second: PlacedPartner

    static func < (one: Self, other: Self) -> Bool {
      (one.first, one.second) < (other.first, other.second)
    }
  }

  /// Partners that have something in common.
  private struct Ground {
    var partners: Set<PlacedPartner> = []
    let reason: Text
  }

  private static func partners(of network: CoalitionNetwork) -> [Partner] {
    network.partners.filter { $0.status != .stopped }
  }

  // MARK: Names

  /// Those with a name in common that is the name of somebody, in the order of the names.
  private static func names(of networks: [PlacedNetwork]) -> [Ground] {
    let common = CommonWords()
    var grounds: [String: Ground] = [:]
    for (index, placed) in networks.enumerated() {
      for partner in partners(of: placed.network) {
        for name in ([partner.name] + partner.aliases).flatMap(parts) where common.isOwn(name) {
          let shared = Text(nl: "beide heten \(name)", en: "both are called \(name)")
          grounds[Spelling.folded(name), default: Ground(reason: shared)].partners
            .insert(PlacedPartner(network: index, id: partner.id))
        }
      }
    }
    return grounds.sorted { $0.key < $1.key }.map { $0.value }
  }

  /// A name, and without and within its brackets.
  private static func parts(of name: String) -> [String] {
    guard let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close
    else { return [name] }
    let outside = Spelling.trimmed(String(name[..<open] + name[name.index(after: close)...]))
    let inside = Spelling.trimmed(String(name[name.index(after: open)..<close]))
    return [name, outside, inside].filter { !$0.isEmpty }
  }

  // MARK: Areas

  /// The kinds of body that cover a region.
  private static let bodies: [RegionKind] = [.ggd, .vsv, .consortium, .ros, .maternity]

  /// The bodies that stand for one region, in the order of the regions.
  private static func areas(of networks: [PlacedNetwork], in book: RegionBook) -> [Ground] {
    let common = CommonWords()
    var grounds: [Region.ID: Ground] = [:]
    for (index, placed) in networks.enumerated() {
      let own = book.extended(by: placed.network)
      let byID = Dictionary(firsts: own.regions.map { ($0.id, $0) })
      let names = Dictionary(
        firsts: own.regions.flatMap { region in
          region.names.map { (Spelling.folded($0), region) }
        })
      let municipality = placed.network.municipality.flatMap {
        MunicipalityIndex(of: own, on: placed.network.asOf)[$0]
      }
      for partner in partners(of: placed.network) {
        guard let kind = partner.type.flatMap({ RegionKind(code: $0.code) }), bodies.contains(kind)
        else { continue }
        let called = ([partner.name] + partner.aliases).compactMap { names[Spelling.folded($0)] }
        let wide = Set(
          (municipality?.liesIn ?? []).compactMap { byID[$0.region] }.filter { $0.kind == kind })
        let only = common.isOwn(partner.name) || wide.count != 1 ? nil : wide.first
        let region = byID[partner.id] ?? called.first { $0.kind == kind } ?? only
        guard let region, region.kind == kind else { continue }
        let reason = Text(
          nl: "beide zijn \(region.name), of liggen erin",
          en: "both are \(region.name), or lie in it")
        grounds[region.id, default: Ground(reason: reason)].partners
          .insert(PlacedPartner(network: index, id: partner.id))
      }
    }
    return grounds.sorted { $0.key < $1.key }.map { $0.value }
  }
}

/// The words that name a kind of partner, and nobody in particular.
private struct CommonWords {
  private let words: Set<String>

  init() {
    let spellings =
      PartnerType.allCases.flatMap { $0.term.spellings } + CommonNoun.all.map { $0.word }
    words = Set(spellings.flatMap { NameWords($0).words.map { $0.text } })
      .union(NameWords.fillers).union([
        "andere", "overige", "lokale", "sociale", "regionale", "gemeenten", "organisaties",
        "organisatie", "ouders", "aanstaande", "coalitie", "other", "local", "parents",
      ])
  }

  /// Whether a name holds a word that is not of a kind of partner.
  func isOwn(_ name: String) -> Bool {
    NameWords(name).words.contains { word in
      !words.contains(word.text) && !words.contains { CommonWords.isForm(word.text, of: $0) }
    }
  }

  /// Whether a word is the plural or the singular of another.
  private static func isForm(_ word: String, of other: String) -> Bool {
    let (short, long) = word.count < other.count ? (word, other) : (other, word)
    return short.count > 2
      && [short + "s", short + "en", short + "n", short + "es"].contains(long)
  }
}
