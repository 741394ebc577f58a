import CoalitionModel
import Wording

/// The partners that hold some roles now.
struct RoleHolders {
  let roles: [Role]
  let partners: [Partner]

  /// Looks them up among those that take part and are of one of the groups; no groups is all.
  init(of roles: [Role], among groups: [PartnerGroup] = [], in network: CoalitionNetwork) {
    self.roles = roles
    partners = network.partners
      .filter { partner in
        partner.status == .involved && (groups.isEmpty || groups.contains { $0.contains(partner) })
          && partner.roles.contains { roles.contains($0.role) && !$0.isWanted }
      }
      .sorted { $0.id < $1.id }
  }

  /// One sentence per role that is held.
  var sentences: [Text] {
    roles.compactMap { role in
      let names = partners.filter { partner in
        partner.roles.contains { $0.role == role && !$0.isWanted }
      }
      .map { $0.name }
      guard !names.isEmpty else { return nil }
      return Text { "\(role.name($0).capitalFirst): \($0.list(names))".closed }
    }
  }

  /// That the roles are held; nothing when nobody does.
  var evaluation: Evaluation? {
    guard !partners.isEmpty else { return nil }
    var evaluation = Evaluation(.met)
    evaluation.partners = partners.map { $0.id }
    evaluation.observations = sentences
    return evaluation
  }
}
