package import CoalitionModel
import Graphs
package import Wording

/// Who takes part, who is wanted, and who meets where.
package struct Involvement: Hashable, Sendable {
  /// The partners that take part, by id.
  package let involved: [Partner]
  /// The partners that are wanted and do not take part yet.
  package let wanted: [Partner]
  /// The partners that were asked; their answer is not recorded.
  package let approached: [Partner]
  /// The partners that a source names; whether they take part is not said.
  package let mentioned: [Partner]
  /// The structures that hold the whole coalition, by id.
  package let wideStructures: [Structure]
  /// The meetings that tie nobody, for their size or for how seldom they are held, by id.
  package let occasions: [Structure]
  /// The partners in view of which only is recorded that they come to such a meeting.
  package let occasionOnly: [Partner]
  /// The partners in view of which only membership of the whole coalition is recorded.
  package let coalitionOnly: [Partner]
  /// The partners in view of which only is recorded that the whole coalition works with them.
  package let coalitionAssociates: [Partner]
  /// The partners in view of which no tie and no membership at all is recorded.
  package let withoutTies: [Partner]
  /// The partners that appear in one structure and nowhere else, with that structure.
  package let soleStructure: [Partner.ID: Structure]

  init(of analysis: Analysis) {
    let (network, structures) = (analysis.network, analysis.structures)
    let projection = analysis.projection
    let partners = network.partners.sorted { $0.id < $1.id }
    involved = partners.filter { $0.status == .involved }
    wanted = partners.filter { $0.status == .wanted }
    approached = partners.filter { $0.status == .approached }
    mentioned = partners.filter { $0.status == .mentioned }
    let wide = structures.filter {
      $0.isCoalitionWide && projection.options.standings.contains($0.standing)
    }
    wideStructures = wide
    occasions = projection.leftOut.filter { !$0.isCoalitionWide }
    let guests = Set(occasions.flatMap { $0.meeting })
    let members = Set(wide.flatMap { $0.members })
    let associates = Set(wide.flatMap { $0.associates }).subtracting(members)
    let isolates = projection.graph.isolates.map(projection.partner(of:))
    coalitionOnly = isolates.filter { members.contains($0.id) }
    coalitionAssociates = isolates.filter { associates.contains($0.id) }
    let others = isolates.filter { !members.contains($0.id) && !associates.contains($0.id) }
    occasionOnly = others.filter { guests.contains($0.id) }
    withoutTies = others.filter { !guests.contains($0.id) }
    soleStructure = Self.soleStructures(of: network, structures, options: projection.options)
  }

  /// The partners that one structure holds and nothing else does, the whole coalition included.
  private static func soleStructures(
    of network: CoalitionNetwork, _ structures: [Structure], options: ProjectionOptions
  ) -> [Partner.ID: Structure] {
    var holding: [Partner.ID: [Structure]] = [:]
    for structure in structures where options.standings.contains(structure.standing) {
      for partner in structure.meeting { holding[partner, default: []].append(structure) }
    }
    for tie in network.ties where options.counts(tie) {
      holding[tie.from] = nil
      holding[tie.to] = nil
    }
    return holding.compactMapValues { $0.count == 1 && !$0[0].isCoalitionWide ? $0[0] : nil }
  }

  /// What ties nobody, in a sentence: the whole coalition, and the names of other such meetings.
  package func leftOut(_ language: Language, from structures: [Structure]) -> String {
    let isWhole = structures.contains { $0.isCoalitionWide }
    return language.list((isWhole ? [whole(language)] : []) + occasions.map { $0.name })
  }

  /// The whole of which members are: "de coalitie", or the names of the networks that hold it.
  package func whole(_ language: Language) -> String {
    let holding = wideStructures.filter { !$0.members.isEmpty }
    guard !holding.isEmpty, !holding.contains(where: { $0.kind == .coalition }) else {
      return Text(nl: "de coalitie", en: "the coalition")(language)
    }
    return language.list(holding.map { $0.name })
  }
}

/// What is known about a partner of some group taking part.
///
/// Present when one takes part; absent when none does and a source says so of one that the
/// coalition wants, of one that stopped or of the group as a whole, or when the network is
/// complete; unknown otherwise.
package struct PartnerPresence: Hashable, Sendable {
  /// The partners that take part.
  package let involved: [Partner]
  /// The partners that are wanted and do not take part yet.
  package let wanted: [Partner]
  /// The partners that were asked; their answer is not recorded.
  package let approached: [Partner]
  /// The partners that are named; whether they take part is not said.
  package let mentioned: [Partner]
  /// The partners that stopped.
  package let stopped: [Partner]
  /// What a source says of the group as a whole.
  package let denials: [Statement]
  /// What is known.
  package let presence: Evidence

  /// Looks up the partners of any of the groups.
  package init(of groups: [PartnerGroup], in network: CoalitionNetwork) {
    let partners = network.partners
      .filter { partner in groups.contains { $0.contains(partner) } }
      .sorted { $0.id < $1.id }
    involved = partners.filter { $0.status == .involved }
    wanted = partners.filter { $0.status == .wanted }
    approached = partners.filter { $0.status == .approached }
    mentioned = partners.filter { $0.status == .mentioned }
    stopped = partners.filter { $0.status == .stopped }
    denials = network.statements.filter { statement in
      statement.standing == .absent && statement.groups.count == 1
        && groups.contains(statement.groups[0])
    }
    let isDenied = !wanted.isEmpty || !stopped.isEmpty || !denials.isEmpty || network.isComplete
    presence = !involved.isEmpty ? .present : isDenied ? .absent : .unknown
  }
}

/// The partners that were asked and gave the same sign of what they want.
package struct AskedPartners: Hashable, Sendable {
  /// What is known of their answer: "Benaderd; wil meedoen".
  package let heading: Text
  /// The partners, in the order in which they were given.
  package let partners: [Partner]

  /// The partners by what is known of their answer, the firmest first; groups that hold nobody are left
  /// out.
  package static func byAnswer(_ partners: [Partner]) -> [AskedPartners] {
    let answers: [(approach: Approach?, heading: Text)] = [
      (.willing, Text(nl: "Benaderd; wil meedoen", en: "Approached; wants to take part")),
      (
        .promised,
        Text(nl: "Benaderd; komt naar een bijeenkomst", en: "Approached; will come to a meeting")
      ),
      (
        .present,
        Text(nl: "Benaderd; was bij een bijeenkomst", en: "Approached; was at a meeting")
      ),
      (.spoken, Text(nl: "Benaderd; er is mee gesproken", en: "Approached; was spoken with")),
      (nil, Text(nl: "Benaderd; antwoord niet bekend", en: "Approached; answer not known")),
    ]
    var rest = partners
    return answers.compactMap { answer in
      func gave(_ partner: Partner) -> Bool {
        answer.approach.map { partner.approach.contains($0) } ?? true
      }
      let found = rest.filter { gave($0) }
      rest = rest.filter { !gave($0) }
      return found.isEmpty ? nil : AskedPartners(heading: answer.heading, partners: found)
    }
  }
}
