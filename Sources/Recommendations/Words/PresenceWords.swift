import CoalitionModel
import NetworkAnalysis
import Wording

/// What the file says of partners that do not take part now, in sentences.
struct PresenceWords {
  let wanted: [Partner]
  let approached: [Partner]
  let mentioned: [Partner]
  let stopped: [Partner]

  init(_ presences: [PartnerPresence]) {
    wanted = presences.flatMap { $0.wanted }
    approached = presences.flatMap { $0.approached }
    mentioned = presences.flatMap { $0.mentioned }
    stopped = presences.flatMap { $0.stopped }
  }

  /// The partners, those that are wanted first.
  var partners: [Partner] { wanted + approached + mentioned + stopped }

  /// One sentence per status, and per answer of those that were asked.
  var sentences: [Text] {
    let parts: [(Text, [Partner])] =
      [
        (Text(nl: "Gewenst, nog niet betrokken", en: "Wanted, not yet involved"), wanted)
      ] + AskedPartners.byAnswer(approached).map { ($0.heading, $0.partners) } + [
        (
          Text(nl: "Genoemd; deelname onbekend", en: "Mentioned; involvement unknown"), mentioned
        ),
        (Text(nl: "Gestopt", en: "Stopped"), stopped),
      ]
    return parts.filter { !$0.1.isEmpty }.map { label, partners in
      Text { "\(label($0)): \($0.list(partners.map { $0.name }))".withFullStop }
    }
  }

  /// The groups as alternatives: "kraamzorg of VSV".
  static func names(_ groups: [PartnerGroup]) -> Text {
    Text { language in language.alternatives(groups.map { $0.name(language) }) }
  }

  /// What the file says of partners of some groups that do not take part, or that none is in view.
  static func sentences(of groups: [PartnerGroup], in network: CoalitionNetwork) -> [Text] {
    let found = PresenceWords([PartnerPresence(of: groups, in: network)]).sentences
    let names = names(groups)
    return found.isEmpty
      ? [Text.notInView(names)] : found
  }
}

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
      return Text { "\(role.name($0).capitalizedFirst): \($0.list(names))".withFullStop }
    }
  }

  /// That the roles are held; nothing when nobody does.
  var evaluation: Evaluation? {
    guard !partners.isEmpty else { return nil }
    var evaluation = Evaluation(.present)
    evaluation.partners = partners.map { $0.id }
    evaluation.observations = sentences
    return evaluation
  }
}
