import CoalitionModel
import TestSupport

@testable import Recommendations

extension PartnerRequirement: Tryable {
  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    network.add(alternatives[0], "p")
  }

  func deny(_ network: inout CoalitionNetwork) {
    for (index, set) in alternatives.enumerated() {
      for id in network.add(set, "w\(index)-") { network = network.with(.wanted, of: id) }
    }
  }
}

extension DomainsRequirement: Tryable {
  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    network.add(domains.map { .domain($0) }, "d")
  }

  func deny(_ network: inout CoalitionNetwork) {
    network.statements = domains.map { Statement(about: [.domain($0)], standing: .absent) }
  }
}

extension RoleRequirement: Tryable {
  private var group: PartnerGroup { holders.first ?? .type(.gemeente) }

  func prepare(_ network: inout CoalitionNetwork) {
    guard !besides.isEmpty else { return }
    network.add([group], "r")
    network.partners[network.partners.count - 1].roles = [Partner.HeldRole(besides[0])]
  }

  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    network.add([group], "h")
    network.partners[network.partners.count - 1].roles = [Partner.HeldRole(roles[0])]
  }
}

extension RolePerRequirement: Tryable {
  func prepare(_ network: inout CoalitionNetwork) {
    if scope == .theme { network.priorities = [Priority(Theme.allCases[0])] }
  }

  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    let scopes = scope == .phase ? Phase.allCases.map(\.code) : [Theme.allCases[0].code]
    for words in scopes {
      var partner = Partner(id: words, name: words, type: .jgz)
      partner.roles = [Partner.HeldRole(roles[0])]
      partner.roles[0].scope = words
      network.partners.append(partner)
    }
  }
}

extension AttributeRequirement: Tryable {
  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    var partner = groups[0].partner("k")
    partner.policyFields = PolicyField.allCases
    partner.phases = Phase.allCases
    partner.themes = Theme.allCases
    partner.interest = "gezonde kinderen"
    network.partners.append(partner)
  }
}

extension NetworkRequirement: Tryable {
  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    network.priorities = Theme.allCases.prefix(least).map(Priority.init)
    network.interventions = (0..<least).map { Intervention(name: "I\($0)") }
    network.regions = (0..<least).map { Region(id: "r\($0)", name: "R\($0)", kind: .neighborhood) }
  }
}

extension TieRequirement: Tryable {
  var hasStanding: Bool { true }

  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    network.tie(first, second, standing)
  }

  func deny(_ network: inout CoalitionNetwork) {
    network.partners = []
    network.tie(first, second, .absent)
  }
}

extension DomainTieRequirement: Tryable {
  var hasStanding: Bool { true }

  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    network.tie([.domain(first)], [.domain(second)], standing)
  }

  func deny(_ network: inout CoalitionNetwork) {
    network.statements = [Statement(about: [.domain(first), .domain(second)], standing: .absent)]
  }
}

extension ChainRequirement: Tryable {
  var hasStanding: Bool { true }

  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    for (from, to) in zip(steps, steps.dropFirst()) {
      network.tie(from, to, standing, kind: kinds.first)
    }
  }

  func deny(_ network: inout CoalitionNetwork) {
    for (from, to) in zip(steps, steps.dropFirst()) {
      network.statements.append(Statement(about: [from[0], to[0]], standing: .absent))
    }
  }
}

extension StructureRequirement: Tryable {
  var hasStanding: Bool { true }

  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    let ids = network.add(members, "l")
    for (index, kinds) in wanted.enumerated() {
      var structure = Structure(id: "o\(index)", name: "Tafel \(index)", kind: kinds.first)
      structure.standing = standing
      (structure.phases, structure.themes, structure.members) = (phases, themes, ids)
      network.structures.append(structure)
    }
  }

  func deny(_ network: inout CoalitionNetwork) {
    meet(&network, standing: .absent)
  }
}

extension ActivityRequirement: Tryable {
  var hasStanding: Bool { true }

  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    let doing = network.add(Array(performers.prefix(1)), "u")
    let along = network.add(involved, "b")
    for offer in offers {
      var intervention = Intervention(name: "Het \(offer.words[0]) van hier")
      intervention.standing = standing
      (intervention.performers, intervention.involves) = (doing, along)
      network.interventions.append(intervention)
    }
  }

  func deny(_ network: inout CoalitionNetwork) {
    meet(&network, standing: .absent)
  }
}

extension PhaseRequirement: Tryable {
  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    var partner = (groups.first ?? .type(.jgz)).partner("f")
    partner.phases = phases
    network.partners.append(partner)
  }
}

extension HandoverRequirement: Tryable {
  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    var partner = Partner(id: "f", name: "F", type: .jgz)
    partner.phases = phases
    network.partners.append(partner)
  }
}

extension ThemeRequirement: Tryable {
  func prepare(_ network: inout CoalitionNetwork) {
    network.priorities = help.map { Priority($0.theme) }
  }

  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    network.add(help.map { $0.groups[0] }, "p")
  }

  func deny(_ network: inout CoalitionNetwork) {
    for id in network.add(help.flatMap(\.groups), "w") { network = network.with(.wanted, of: id) }
  }
}

extension ThemeRouteRequirement: Tryable {
  var hasStanding: Bool { true }

  func prepare(_ network: inout CoalitionNetwork) {
    network.priorities = help.map { Priority($0.theme) }
    network.add(help.map { $0.groups[0] }, "p")
    network.add([signallers[0]], "s")
  }

  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    for index in help.indices {
      var tie = Tie(from: "s0", to: "p\(index)")
      tie.standing = standing
      network.ties.append(tie)
    }
  }

  func deny(_ network: inout CoalitionNetwork) {
    meet(&network, standing: .absent)
  }
}

extension LevelRequirement: Tryable {
  var hasStanding: Bool { true }

  func meet(_ network: inout CoalitionNetwork, standing: Standing) {
    var structure = Structure(id: "o", name: "Tafel", kind: .meeting)
    (structure.standing, structure.levels) = (standing, levels)
    network.structures.append(structure)
  }
}
