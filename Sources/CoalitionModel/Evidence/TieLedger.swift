/// Looks up what is known about ties; made once per network.
package struct TieLedger: Sendable {
  /// What counts as a tie now.
  package let projection: Projection
  private let network: CoalitionNetwork
  private let foreseen: [PartnerPair: [Bond]]
  private let denied: [PartnerPair: [Tie]]

  /// Creates the ledger of a network.
  package init(of network: CoalitionNetwork, projection: Projection) {
    self.network = network
    self.projection = projection
    var options = projection.options
    options.standings = Set(Standing.allCases).subtracting(options.standings)
      .subtracting([.absent, .ended])
    foreseen = Projection.bonds(
      of: network, structures: network.allStructures, options: options)
    denied = Dictionary(grouping: network.ties.filter { $0.standing == .absent }, by: { $0.pair })
  }

  /// The pairs of which a tie, planned, wished for or denied ones included, or a structure says
  /// something; in order.
  package var mentionedPairs: [PartnerPair] {
    Set(projection.bonds.keys).union(foreseen.keys).union(denied.keys).sorted()
  }

  /// What is known about the tie between two partners.
  ///
  /// Present when a tie or structure counts now; absent when a source says so of the two, of their
  /// types or of their domains, or when the network is complete; unknown otherwise.
  package func evidence(between one: Partner, and other: Partner) -> TieEvidence {
    let pair = PartnerPair(one.id, other.id)
    let current = projection.bonds[pair] ?? []
    let denials = network.statements.filter { $0.standing == .absent && $0.concerns(one, other) }
    let denied = denied[pair] ?? []
    let isDenied = !denials.isEmpty || !denied.isEmpty || network.isComplete
    return TieEvidence(
      presence: !current.isEmpty ? .present : isDenied ? .absent : .unknown,
      current: current, foreseen: foreseen[pair] ?? [], denials: denials,
      denialCitations: (denied.flatMap { $0.citations } + denials.flatMap { $0.citations }))
  }
}
