package import CoalitionModel

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
    self.partner = partner
    let atlas = RegionAtlas(book.extended(by: network))
    let own = partner.type.flatMap(Self.kind)
    kinds = Self.asked.filter { $0 != own }
    var found =
      atlas.stated(of: partner) + atlas.worked(in: partner.regions)
      + atlas.covered(by: partner.id)
    if found.isEmpty { found = atlas.holding(for: network.municipality) }
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
