package import CoalitionModel
package import Wording

/// A chain of care, and what is known about each of its links.
///
/// The chain that the programme calls the least that every coalition needs runs from midwives to
/// maternity care (kraamzorg) to youth health care (JGZ).
///
/// ## Source
/// Themadocument Gezonde en kansrijke start (2019), "Preventie huiselijk geweld": a continuous
/// line from midwifery care through maternity care to youth health care is the minimal basis.
package struct CareChain: Hashable, Sendable {
  /// One link of the chain.
  package struct Link: Hashable, Sendable {
    /// The groups from which the link runs.
    package let from: [PartnerGroup]
    /// The groups to which the link runs.
    package let to: [PartnerGroup]
    /// What is known about it.
    package let tie: GroupTie

    /// What the link runs through: ties and structures, each once, in a fixed order.
    package func through(_ language: Language) -> [String] {
      var names: [String] = []
      for bond in tie.tied.flatMap({ $0.evidence.current }) {
        let name = bond.name(language)
        if !names.contains(name) { names.append(name) }
      }
      return names
    }
  }

  /// The links, in the order of the chain.
  package let links: [Link]

  /// The steps of the chain of care around birth.
  package static let standardSteps: [[PartnerGroup]] = [
    [.type(.verloskundige)], [.type(.kraamzorg)], [.type(.jgz)],
  ]

  /// Looks up the links between each step and the next.
  package init(
    _ steps: [[PartnerGroup]] = CareChain.standardSteps, in network: CoalitionNetwork,
    ledger: TieLedger
  ) {
    links = zip(steps, steps.dropFirst()).map { from, to in
      Link(
        from: from, to: to,
        tie: GroupTie(between: from, and: to, in: network, ledger: ledger))
    }
  }

  /// Whether the whole chain exists.
  package var presence: Evidence {
    links.reduce(.present) { $0 && $1.tie.presence }
  }

  /// The names of structures and ties that all links run through.
  package func sharedThrough(_ language: Language) -> [String] {
    guard let first = links.first else { return [] }
    return first.through(language).filter { name in
      links.allSatisfy { $0.through(language).contains(name) }
    }
  }
}
