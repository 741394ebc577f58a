import CoalitionModel

/// Regions by their ids, and what lies in what.
struct RegionAtlas {
  private let regions: [Region]
  private let byID: [String: Region]

  init(_ book: RegionBook) {
    regions = book.regions
    byID = Dictionary(regions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
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

  /// What holds for a municipality that is known by name.
  func holding(for municipality: String?) -> [RegionMembership] {
    guard let municipality else { return [] }
    let names = ["", "gemeente "].map { Spelling.folded($0 + municipality) }
    let region = regions.first {
      $0.kind == .municipality
        && (names.contains(Spelling.folded($0.name)) || names[0] == Spelling.folded($0.id))
    }
    guard let region else { return [] }
    return [
      RegionMembership(region: region, basis: .municipality(region), membership: itself(region))
    ] + wider(than: region) { .municipality($0) }
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
