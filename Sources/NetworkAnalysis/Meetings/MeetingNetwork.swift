package import CoalitionModel

/// The meetings of a coalition and who sits in them, as a network of two kinds (a two-mode network).
///
/// ## Definition
/// One kind holds the partners, the other the structures that exist or are planned; a partner is tied
/// to a structure of which it is a member. A structure of the whole coalition, and an occasion that is
/// held seldom or for very many, binds nobody to anybody: it stands apart and counts in no figure.
/// Lists of members come from sources and can hold fewer names than there are members, so every figure
/// is of what is recorded.
///
/// ## Source
/// Breiger (1974), "The duality of persons and groups", Social Forces 53(2), 181–190,
/// doi:10.1093/sf/53.2.181: two groups are tied by their common members, two members by common groups.
package struct MeetingNetwork: Sendable {
  /// A structure with the members that the network knows.
  package struct Meeting: Sendable {
    /// The structure.
    package let structure: Structure
    /// Its members, by id.
    package let members: [Partner]
    /// The domains of its members, in the order of the vocabulary.
    package let domains: [Domain]
    /// The pairs of a medical and a social member.
    package let carePairs: Int
    /// Those of these pairs that share no other meeting that exists, and no tie.
    package let onlyHere: Int

    /// Its code.
    package var id: Structure.ID { structure.id }
  }

  /// A partner and the meetings that it sits in.
  package struct Load: Sendable {
    /// The partner.
    package let partner: Partner
    /// The meetings that exist, by id.
    package let meetings: [Meeting]
  }

  /// What takes members and counts: those with most members first, then by id.
  package let meetings: [Meeting]
  /// What holds the whole coalition, or is an occasion to meet, by id.
  package let occasions: [Structure]
  /// What counts and of which no member is recorded, by id.
  package let withoutMembers: [Structure]
  /// The meetings that share members: those that share most first, then by id.
  package let overlaps: [MeetingOverlap]
  /// Who sits in at least two meetings that exist: in most first, then by id.
  package let loads: [Load]
  /// The partners in view that sit in no meeting, by id.
  package let outside: [Partner]

  /// Reads the meetings of a network.
  ///
  /// - Complexity: O(*s*² · *k*) for *s* structures of *k* members.
  package init(of analysis: Analysis) {
    let network = analysis.network
    let shown = analysis.structures.filter { [.current, .planned].contains($0.standing) }
      .sorted { $0.id < $1.id }
    let counted = shown.filter { !network.tiesNobody($0) }
    let sized = counted.map { (structure: $0, members: analysis.members(of: $0)) }
    let companies = Companies(
      of: sized.filter { $0.structure.standing == .current }.map { $0.members })
    let meetings = sized.filter { !$0.members.isEmpty }.map { item in
      Meeting(item.structure, item.members, companies, in: analysis)
    }.sorted { ($1.members.count, $0.id) < ($0.members.count, $1.id) }
    self.meetings = meetings
    occasions = shown.filter { network.tiesNobody($0) }
    withoutMembers = sized.filter { $0.members.isEmpty }.map { $0.structure }
    overlaps = MeetingOverlap.all(among: meetings)
    loads = Self.loads(of: meetings)
    let sitting = Set(meetings.flatMap { $0.members }.map { $0.id })
    outside = analysis.projection.partners.filter { !sitting.contains($0.id) }
      .sorted { $0.id < $1.id }
  }

  private static func loads(of meetings: [Meeting]) -> [Load] {
    var held: [Partner.ID: [Meeting]] = [:]
    var partners: [Partner.ID: Partner] = [:]
    for meeting in meetings where meeting.structure.standing == .current {
      for partner in meeting.members where partner.id != meeting.structure.host {
        held[partner.id, default: []].append(meeting)
        partners[partner.id] = partner
      }
    }
    return partners.values.compactMap { partner in
      let own = held[partner.id] ?? []
      return own.count < 2 ? nil : Load(partner: partner, meetings: own.sorted { $0.id < $1.id })
    }.sorted {
      ($1.meetings.count, $0.partner.id) < ($0.meetings.count, $1.partner.id)
    }
  }
}

/// In how many meetings each pair of partners sits.
private struct Companies {
  private var counts: [PartnerPair: Int] = [:]

  init(of meetings: [[Partner]]) {
    for members in meetings {
      for (place, one) in members.enumerated() {
        for other in members.dropFirst(place + 1) {
          counts[PartnerPair(one.id, other.id), default: 0] += 1
        }
      }
    }
  }

  func count(of pair: PartnerPair) -> Int { counts[pair] ?? 0 }
}

extension MeetingNetwork.Meeting {
  fileprivate init(
    _ structure: Structure, _ members: [Partner], _ companies: Companies, in analysis: Analysis
  ) {
    let (care, social) = (
      members.filter { $0.domain == .medical }, members.filter { $0.domain == .social }
    )
    let pairs = care.flatMap { one in social.map { PartnerPair(one.id, $0.id) } }
    let own = structure.standing == .current ? 1 : 0
    self.structure = structure
    self.members = members
    let held = Set(members.compactMap { $0.domain })
    domains = Domain.allCases.filter { held.contains($0) }
    carePairs = pairs.count
    onlyHere = pairs.count { pair in
      companies.count(of: pair) == own
        && !analysis.projection.grounds(between: pair.first, and: pair.second).contains { ground in
          if case .tie = ground { true } else { false }
        }
    }
  }
}

extension Analysis {
  /// The members of a structure that the network knows and that did not stop, each once, by id.
  fileprivate func members(of structure: Structure) -> [Partner] {
    Set(structure.members).sorted().compactMap(partner).filter { $0.status != .stopped }
  }
}
