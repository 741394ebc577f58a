package import CoalitionModel
import Wording

/// In which municipality, VSV, consortium, ROS, ROAZ and GGD region a partner lies.
///
/// What is stated of the partner goes first; then what holds for the regions in which it works.
/// Areas overlap, so membership is not passed on from one wide region to another: only a
/// neighbourhood lies wholly in its municipality. For a kind of region of which nothing is stated,
/// the municipalities in the partner's own area may tell; that is marked as derived.
package struct PartnerRegions: Sendable {
  /// The kinds of region that are asked for, in the order of the answer.
  package static let asked: [RegionKind] = [
    .municipality, .vsv, .consortium, .ros, .roaz, .ggd, .safety, .province,
  ]

  /// The partner.
  package let partner: Partner
  /// The kinds that can be asked of this partner: not the kind that it is itself.
  package let kinds: [RegionKind]
  private let memberships: [RegionKind: [RegionMembership]]

  /// Looks a partner up in the regions of its network and of a book.
  ///
  /// - Complexity: O(*r* + *m*) for *r* regions with *m* memberships.
  package init(of partner: Partner, in network: CoalitionNetwork, book: RegionBook) {
    self.init(of: partner, in: network, RegionAtlas(book.extended(by: network)))
  }

  /// Looks many partners up, in the order given.
  ///
  /// - Complexity: O(*p* · (*r* + *m*)) for *p* partners and *r* regions with *m* memberships.
  package static func all(
    of partners: [Partner], in network: CoalitionNetwork, book: RegionBook
  ) -> [PartnerRegions] {
    let atlas = RegionAtlas(book.extended(by: network))
    return partners.map { PartnerRegions(of: $0, in: network, atlas) }
  }

  private init(of partner: Partner, in network: CoalitionNetwork, _ atlas: RegionAtlas) {
    self.partner = partner
    let own = partner.type.flatMap(Self.kind)
    kinds = Self.asked.filter { $0 != own }
    var found =
      atlas.stated(of: partner) + atlas.worked(in: partner.regions)
      + atlas.covered(by: partner.id)
    if found.isEmpty { found = atlas.holding(for: network.municipality, on: network.asOf) }
    let known = Set(found.compactMap { $0.region.kind })
    found += atlas.derived(from: partner.id).filter { $0.region.kind.map(known.contains) == false }
    memberships = Dictionary(grouping: found.filter { $0.region.kind != nil }) {
      $0.region.kind ?? .municipality
    }.mapValues { Self.distinct($0) }
  }

  /// The regions of a kind; empty when that is not known.
  package subscript(kind: RegionKind) -> [RegionMembership] { memberships[kind] ?? [] }

  /// The kind of region that a partner of a type is itself; the codes of both lists are the same.
  private static func kind(of type: PartnerType) -> RegionKind? { RegionKind(code: type.code) }

  /// The first of those that say the same of one region.
  private static func distinct(_ memberships: [RegionMembership]) -> [RegionMembership] {
    var seen: Set<Membership> = []
    return memberships.filter { seen.insert($0.membership).inserted }
  }
}

/// A wider region in which a partner lies or works, and how that is known.
package struct RegionMembership: Hashable, Sendable {
  /// How a partner comes to lie in a region.
  package enum Basis: Hashable, Sendable {
    /// It is said of the partner itself.
    case stated
    /// A municipality in the area of the partner, or of which a part is in it.
    case covers
    /// The partner works in a smaller region that lies in it.
    case worksIn(Region)
    /// A municipality lies in the area of the partner as well as in the region: worth asking.
    case derived(Region)
    /// Nothing is said of the partner; this holds for the municipality of the network.
    case municipality(Region)
    /// It is known only of the municipality into which that of the network went later.
    case successor(Region)
  }

  /// The wider region.
  package let region: Region
  /// How the partner comes to lie in it.
  package let basis: Basis
  /// What the source says, with date and certainty.
  package let membership: Membership

  /// How sure this is: what is derived is at most medium.
  package var confidence: Confidence? {
    switch basis {
    case .derived, .successor: membership.confidence == .low ? .low : .medium
    case .stated, .covers, .worksIn, .municipality: membership.confidence
    }
  }
}

/// Regions by their ids, and what lies in what.
struct RegionAtlas {
  private let regions: [Region]
  private let byID: [String: Region]

  init(_ book: RegionBook) {
    regions = book.regions
    byID = Dictionary(firsts: regions.map { ($0.id, $0) })
  }

  /// What is stated of a partner, or of the region that carries its id.
  func stated(of partner: Partner) -> [RegionMembership] {
    let all = partner.liesIn + (byID[partner.id]?.liesIn ?? [])
    return all.compactMap { found($0, .stated) }
  }

  /// The regions in which a partner works, and those in which these lie.
  func worked(in ids: [String]) -> [RegionMembership] {
    ids.compactMap { byID[$0] }.flatMap { region -> [RegionMembership] in
      [RegionMembership(region: region, basis: .worksIn(region), membership: itself(region))]
        + wider(than: region) { .worksIn($0) }
    }
  }

  /// What holds for a municipality that is known by name; of the kinds of region of which nothing is known
  /// of it, what holds for those into which it went.
  func holding(for municipality: String?, on date: PartialDate?) -> [RegionMembership] {
    guard let municipality, let region = self.municipality(municipality, on: date) else {
      return []
    }
    let known =
      [RegionMembership(region: region, basis: .municipality(region), membership: itself(region))]
      + wider(than: region) { .municipality($0) }
    let kinds = Set(known.compactMap { $0.region.kind })
    let later = region.mergedInto.compactMap { byID[$0] }
    return known
      + later.flatMap { next in
        next.liesIn.compactMap { found($0, .successor(next)) }
          .filter { $0.region.kind.map(kinds.contains) == false }
      }
  }

  /// The municipality with a name; without a date one that still is there goes before one that was.
  private func municipality(_ name: String, on date: PartialDate?) -> Region? {
    let words = ["", "gemeente "].map { Spelling.folded($0 + name) }
    let named = regions.filter { region in
      region.kind == .municipality
        && ([region.id] + region.names).contains { words.contains(Spelling.folded($0)) }
    }
    return named.first { $0.exists(on: date) } ?? (date == nil ? named.first : nil)
  }

  /// The municipalities in the area of a body.
  func covered(by id: String) -> [RegionMembership] {
    municipalities(in: id).map { municipality, membership in
      var turned = membership
      turned.region = municipality.id
      return RegionMembership(region: municipality, basis: .covers, membership: turned)
    }
  }

  /// What holds for the municipalities in the area of a body.
  func derived(from id: String) -> [RegionMembership] {
    municipalities(in: id).flatMap { municipality, _ in
      municipality.liesIn.filter { $0.region != id }
        .compactMap { found($0, .derived(municipality)) }
    }
  }

  private func municipalities(in id: String) -> [(Region, Membership)] {
    regions.filter { $0.kind == .municipality }.compactMap { region in
      region.liesIn.first { $0.region == id }.map { (region, $0) }
    }
  }

  /// The regions in which one lies; a neighborhood lies wholly in its municipality.
  private func wider(
    than region: Region, basis: (Region) -> RegionMembership.Basis
  ) -> [RegionMembership] {
    let direct = region.liesIn.compactMap { found($0, basis(region)) }
    guard region.kind == .neighborhood else { return direct }
    let around = direct.map { $0.region }.filter { $0.kind == .municipality }
    return direct
      + around.flatMap { outer in outer.liesIn.compactMap { found($0, basis(outer)) } }
  }

  private func found(
    _ membership: Membership, _ basis: RegionMembership.Basis
  ) -> RegionMembership? {
    byID[membership.region].map {
      RegionMembership(region: $0, basis: basis, membership: membership)
    }
  }

  private func itself(_ region: Region) -> Membership {
    var membership = Membership(in: region.id)
    membership.asOf = region.asOf
    membership.confidence = region.confidence
    membership.citations = region.citations
    return membership
  }
}
