import CoalitionModel
import NetworkAnalysis

extension InterventionCatalog {
  /// The interventions that fit a piece of advice: those that answer what the norm asks and the piece
  /// is about, and that are of the partners of the piece.
  ///
  /// The norm asks, the place does not show it, and a source names an intervention for it: only then
  /// is one named. One that names no partners fits whoever does.
  ///
  /// - Parameters:
  ///   - candidate: The piece of advice.
  ///   - findings: What the norm asks and the file does not show, with the interventions of each.
  ///   - facts: The facts of the place.
  /// - Returns: The interventions, at most ``mostOffers``, in the order of the findings.
  /// - Complexity: O(*f* · *p*²) for *f* findings and a piece about *p* partners.
  func offers(
    for candidate: Candidate, answering findings: [Recommendation], in facts: CoalitionFacts
  ) -> [InterventionOffer] {
    let codes = facts.requirements(answeredBy: candidate)
    let subjects = candidate.partners.compactMap(facts.partner)
    let offers = findings.filter { codes.contains($0.rule) }.flatMap { $0.interventions }
      .filter { offer in
        let groups = offer.entry.performers + offer.entry.links
        return groups.isEmpty || subjects.contains { one in groups.contains { $0.contains(one) } }
      }
    return offers.reduce(into: []) { found, next in
      if found.count < Self.mostOffers, !found.contains(next) { found.append(next) }
    }
  }
}

extension CoalitionFacts {
  /// The requirements that are not met and that a piece of advice answers: it brings together whom a
  /// requirement wants together, or brings in whom one wants.
  func requirements(answeredBy candidate: Candidate) -> Set<Requirement.ID> {
    let subjects = candidate.partners.compactMap(partner)
    let seated = candidate.structures.compactMap(structure).flatMap { members(of: $0) }
    let company = subjects + seated
    let tied = norm.requestedTies.filter { request in
      subjects.contains { one in company.contains { $0.id != one.id && request.concerns(one, $0) } }
    }.map { $0.requirement }
    let wanted = openRequirements.filter { requirement, _ in
      requirement.criterion.wantedPartners.contains { wanted in
        wanted.groups.contains { group in subjects.contains { group.contains($0) } }
      }
    }.map { $0.requirement.id }
    let found = Set(company.compactMap { $0.domain })
    let bridged = openRequirements.filter { requirement, _ in
      let domains = requirement.criterion.tiedDomains
      return !domains.isEmpty && found.isSuperset(of: domains)
    }.map { $0.requirement.id }
    return Set(tied + wanted + bridged)
  }
}
