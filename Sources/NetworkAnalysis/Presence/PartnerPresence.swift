package import CoalitionModel

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
