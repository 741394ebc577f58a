package import CoalitionModel
import Wording

/// Several networks of one region, with what was said of partners that may be the same.
package struct RegionalNetwork: Sendable {
  /// Whether two partners are one and the same, as somebody said.
  package struct Answer: Hashable, Sendable {
    /// The partner of one network.
    package let first: PlacedPartner
    /// The partner of another.
    package let second: PlacedPartner
    /// Whether they are the same.
    package let isSame: Bool

    /// Creates an answer.
    package init(_ first: PlacedPartner, _ second: PlacedPartner, isSame: Bool) {
      self.first = min(first, second)
      self.second = max(first, second)
      self.isSame = isSame
    }
  }

  /// The networks, in the order of their places.
  package let networks: [PlacedNetwork]
  /// The pairs that are asked about.
  package let proposals: [SamePartnerProposal]
  /// What was answered.
  package let answers: [Answer]
  /// The partners that were confirmed to be one, each list in order; in the order of the first.
  package let confirmed: [[PlacedPartner]]

  /// Reads networks together.
  ///
  /// - Parameters:
  ///   - networks: The networks, one for each place; see ``ordered(_:)``.
  ///   - book: The regions in which the places lie.
  ///   - answers: What was answered; those about others count for nothing.
  package init(_ networks: [PlacedNetwork], in book: RegionBook, answers: [Answer] = []) {
    self.networks = networks
    self.answers = answers
    proposals = SamePartners(of: networks, in: book).proposals
    var groups: [[PlacedPartner]] = []
    for answer in answers where answer.isSame {
      let pair = [answer.first, answer.second]
      let touched = groups.filter { group in pair.contains { group.contains($0) } }
      groups.removeAll { touched.contains($0) }
      groups.append(Set(touched.joined() + pair).sorted())
    }
    confirmed = groups.sorted { ($0.first ?? Self.none) < ($1.first ?? Self.none) }
  }

  private static let none = PlacedPartner(network: 0, id: "")

  /// Networks in the order of their places, so that the order of the files does not matter.
  package static func ordered(_ networks: [CoalitionNetwork]) -> [PlacedNetwork] {
    networks.map { PlacedNetwork($0) }
      .map { (key: Spelling.folded($0.place), placed: $0) }.sorted { $0.key < $1.key }
      .map { $0.placed }
  }

  /// The partner itself.
  package func partner(_ placed: PlacedPartner) -> Partner? {
    networks[placed.network].network.partner(placed.id)
  }

  /// What was answered about a proposal; `nil` while nobody did.
  package func answer(to proposal: SamePartnerProposal) -> Bool? {
    answers.last {
      $0.first == min(proposal.first, proposal.second)
        && $0.second == max(proposal.first, proposal.second)
    }?.isSame
  }

  /// The proposals of which nobody said yes or no yet, those about one partner together.
  package var open: [[SamePartnerProposal]] {
    var groups: [PlacedPartner: [SamePartnerProposal]] = [:]
    for proposal in proposals where answer(to: proposal) == nil {
      groups[proposal.first, default: []].append(proposal)
    }
    return groups.sorted { $0.key < $1.key }.map { $0.value }
  }

  /// All in one network for a map: each partner works in its municipality, and one that was confirmed to
  /// be the same stands there once, with all its municipalities.
  ///
  /// Ties, meetings and neighborhoods stay out: they are on the map of each place.
  package func merged(named name: String) -> CoalitionNetwork {
    var network = CoalitionNetwork(name: name)
    network.regions = networks.enumerated().map { index, placed in
      Region(
        id: "plaats-\(index + 1)", name: placed.place,
        kind: placed.network.municipality == nil ? nil : .municipality)
    }
    let first = Dictionary(
      firsts: confirmed.flatMap { group in group.map { ($0, group.first ?? $0) } })
    var positions: [PlacedPartner: Int] = [:]
    for (index, placed) in networks.enumerated() {
      let place = "plaats-\(index + 1)"
      for partner in placed.network.partners where partner.status != .stopped {
        let own = PlacedPartner(network: index, id: partner.id)
        if let position = positions[first[own] ?? own] {
          if !network.partners[position].regions.contains(place) {
            network.partners[position].regions.append(place)
          }
          if partner.status == .involved { network.partners[position].status = .involved }
          continue
        }
        positions[first[own] ?? own] = network.partners.count
        network.partners.append(partner.standing(in: place, as: "\(index + 1)-\(partner.id)"))
      }
    }
    return network
  }
}

extension Partner {
  /// What a map of several places shows of the partner.
  fileprivate func standing(in place: Region.ID, as id: Partner.ID) -> Partner {
    var partner = Partner(id: id, name: name, type: type)
    partner.statedDomain = statedDomain
    partner.status = status
    partner.regions = [place]
    return partner
  }
}
