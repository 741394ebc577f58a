import CoalitionModel
import Records

extension NetworkEncoder {
  func entries(of partner: Partner) -> [Entry] {
    [
      Entry(.id, .text(partner.id)),
      Entry(.name, .text(partner.name)),
      code(.type, partner.type),
      code(.domain, partner.statedDomain),
      code(.status, partner.status == .involved ? nil : partner.status),
      texts(.aliases, partner.aliases),
      list(.roles, partner.roles.map(entries)),
      text(.interest, partner.interest),
      integer(.interestStrength, partner.interestStrength),
      integer(.influence, partner.influence),
      code(.ring, partner.ring),
      code(.response, partner.response),
      codes(.phases, partner.phases),
      codes(.themes, partner.themes),
      texts(.regions, partner.regions),
      memberships(partner.liesIn),
      texts(.members, partner.members),
      codes(.policyFields, partner.policyFields),
      citations(partner.citations),
    ].compactMap { $0 }
  }

  private func entries(of role: Partner.HeldRole) -> [Entry] {
    [
      Entry(.role, code(role.role)), text(.scope, role.scope),
      flag(.wanted, role.isWanted ? true : nil), citations(role.citations),
    ].compactMap { $0 }
  }

  func entries(of structure: Structure) -> [Entry] {
    [
      Entry(.id, .text(structure.id)),
      Entry(.name, .text(structure.name)),
      code(.kind, structure.kind),
      standing(structure.standing),
      codes(.levels, structure.levels),
      flag(.formal, structure.isFormal),
      flag(.coalitionWide, structure.statedCoalitionWide),
      text(.frequency, structure.frequency),
      text(.chair, structure.chair),
      text(.decisions, structure.decisions),
      codes(.phases, structure.phases),
      codes(.themes, structure.themes),
      texts(.members, structure.members),
      texts(.associates, structure.associates),
      citations(structure.citations),
    ].compactMap { $0 }
  }

  func entries(of tie: Tie) -> [Entry] {
    [
      Entry(.from, .text(tie.from)),
      Entry(.to, .text(tie.to)),
      code(.kind, tie.kind),
      Entry(.direction, code(tie.isDirected ? Direction.forward : .mutual)),
      standing(tie.standing),
      integer(.intensity, tie.intensity),
      text(.ratedBy, tie.ratedBy),
      codes(.levels, tie.levels),
      flag(.formal, tie.isFormal),
      flag(.personBound, tie.isPersonBound),
      codes(.phases, tie.phases),
      codes(.themes, tie.themes),
      texts(.reportedBy, tie.reportedBy),
      citations(tie.citations),
    ].compactMap { $0 }
  }
}
