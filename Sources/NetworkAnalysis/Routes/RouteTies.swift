import CoalitionModel

/// Along which ties a family can be referred: from each partner to those that come next.
///
/// Left out are ties that only pay or buy, ties and meetings that are at another level than daily
/// practice only, and ties about another theme. A directed tie leads one way.
struct RouteTies {
  /// One way from a partner.
  struct Arc {
    let to: Int
    let bonds: [Bond]
    let isForeseen: Bool
    /// Whether it is a tie by which families are referred.
    let isReferral: Bool
  }

  /// The partners that did not stop, by id.
  let partners: [Partner]
  let index: [Partner.ID: Int]
  /// The ways from each partner.
  let arcs: [[Arc]]

  init(of theme: Theme, in network: CoalitionNetwork, ledger: TieLedger) {
    let partners = network.partners.filter { $0.status != .stopped }.sorted { $0.id < $1.id }
    let index = Dictionary(
      partners.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var arcs = [[Arc]](repeating: [], count: partners.count)
    for pair in ledger.mentionedPairs {
      guard let one = index[pair.first], let other = index[pair.second] else { continue }
      let evidence = ledger.evidence(between: partners[one], and: partners[other])
      for (from, to) in [(one, other), (other, one)] {
        let ends = (partners[from].id, partners[to].id)
        let current = evidence.current.filter { $0.leads(from: ends.0, to: ends.1, on: theme) }
        let foreseen = evidence.foreseen.filter { $0.leads(from: ends.0, to: ends.1, on: theme) }
        let bonds = current.isEmpty ? foreseen : current
        guard !bonds.isEmpty else { continue }
        arcs[from].append(
          Arc(
            to: to, bonds: bonds, isForeseen: current.isEmpty,
            isReferral: bonds.contains { $0.isReferral }))
      }
    }
    self.partners = partners
    self.index = index
    self.arcs = arcs
  }
}

extension Bond {
  /// Whether families can be referred along it, this way, for this theme.
  fileprivate func leads(from: Partner.ID, to: Partner.ID, on theme: Theme) -> Bool {
    let (levels, themes) =
      switch self {
      case .tie(let tie): (tie.levels, tie.themes)
      case .structure(let structure): (structure.levels, structure.themes)
      }
    guard levels.isEmpty || levels.contains(.operational),
      themes.isEmpty || themes.contains(theme)
    else { return false }
    guard case .tie(let tie) = self else { return true }
    return tie.kind?.family != .financing && (!tie.isDirected || tie.from == from && tie.to == to)
  }

  fileprivate var isReferral: Bool {
    switch self {
    case .tie(let tie): tie.kind?.family == .referral
    case .structure(let structure): structure.kind == .carePathway
    }
  }
}
