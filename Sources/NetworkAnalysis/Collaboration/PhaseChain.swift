package import CoalitionModel

/// Who works before, during and after the pregnancy, and whether the phases are connected.
///
/// A partner works in a phase when the file says so of the partner, of a tie or structure of its own
/// that exists now, or of an intervention that it carries out now.
package struct PhaseChain: Hashable, Sendable {
  /// From one phase to the next.
  package struct Link: Hashable, Sendable {
    /// The phase from which it leads.
    package let from: Phase
    /// The phase to which it leads.
    package let to: Phase
    /// The partners that work in both phases, by id.
    package let both: [Partner]
    /// The tied pairs, one partner of each phase, of which neither works in both.
    package let pairs: [PartnerPair]
    /// Whether the phases are connected: present with a partner in both or a tied pair; absent only
    /// when the network is complete.
    package let presence: Evidence
  }

  /// The partners in view that work in each phase, by id; in the order of the phases.
  package let partners: [[Partner]]
  /// The step from before to during, and from during to after.
  package let links: [Link]

  init(of network: CoalitionNetwork, _ projection: Projection) {
    let working = Phase.allCases.map { Self.partners(in: $0, of: network, projection) }
    partners = working.map { ids in projection.partners.filter { ids.contains($0.id) } }
    let found = partners
    links = Phase.allCases.indices.dropLast().map { place in
      let both = working[place].intersection(working[place + 1])
      let pairs = projection.grounds.keys.filter { pair in
        !both.contains(pair.first) && !both.contains(pair.second)
          && [pair.first, pair.second].contains(where: working[place].contains)
          && [pair.first, pair.second].contains(where: working[place + 1].contains)
      }
      let isConnected = !both.isEmpty || !pairs.isEmpty
      return Link(
        from: Phase.allCases[place], to: Phase.allCases[place + 1],
        both: found[place].filter { both.contains($0.id) }, pairs: pairs.sorted(),
        presence: isConnected ? .present : network.isComplete ? .absent : .unknown)
    }
  }

  private static func partners(
    in phase: Phase, of network: CoalitionNetwork, _ projection: Projection
  ) -> Set<Partner.ID> {
    let options = projection.options
    let own = network.partners.filter { $0.phases.contains(phase) }.map { $0.id }
    let ties = projection.grounds.flatMap { pair, grounds in
      grounds.contains { if case .tie(let tie) = $0 { tie.phases.contains(phase) } else { false } }
        ? [pair.first, pair.second] : []
    }
    let structures = network.structures.filter {
      options.standings.contains($0.standing) && $0.phases.contains(phase)
    }
    let performers = network.interventions.filter {
      options.standings.contains($0.standing) && $0.phases.contains(phase)
    }
    return Set(
      own + ties + structures.flatMap { $0.members } + performers.flatMap { $0.performers }
    )
    .intersection(projection.partners.map { $0.id })
  }
}
