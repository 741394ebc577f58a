import CoalitionModel
import NetworkAnalysis
import Wording

/// Through whom a partner that does not take part can be reached.
///
/// First who works with such a partner now, then who met one or plans to, then who carries out an
/// activity that involves one, then the body in which such partners often sit. Every partner that
/// is named is in the file.
struct PartnerRoutes {
  let sentences: [Text]

  init(to groups: [PartnerGroup], in analysis: Analysis, indications: [Indication]) {
    let network = analysis.network
    let partners = network.partners
      .filter { partner in
        partner.status != .involved && groups.contains { $0.contains(partner) }
      }
      .sorted { $0.id < $1.id }
    let others = Self.others(of: Set(partners.map { $0.id }), in: analysis)
    sentences =
      partners.flatMap { Self.ties(of: $0, with: others[$0.id] ?? [], in: analysis) }
      + partners.flatMap { Self.activities(with: $0, in: network) }
      + Self.bodies(for: groups, in: network, indications)
  }

  /// Those that take part and of which the file says something together with each partner; by id.
  private static func others(
    of partners: Set<Partner.ID>, in analysis: Analysis
  ) -> [Partner.ID: [Partner]] {
    guard !partners.isEmpty else { return [:] }
    func involved(_ id: Partner.ID) -> Partner? {
      analysis.partner(id).flatMap { $0.status == .involved ? $0 : nil }
    }
    var others: [Partner.ID: [Partner]] = [:]
    for pair in analysis.tieEvidence.mentionedPairs {
      for id in [pair.first, pair.second] where partners.contains(id) {
        if let other = involved(pair.other(than: id)) { others[id, default: []].append(other) }
      }
    }
    return others.mapValues { $0.sorted { $0.id < $1.id } }
  }

  private static func ties(
    of partner: Partner, with others: [Partner], in analysis: Analysis
  ) -> [Text] {
    let evidence = others.map { ($0, analysis.tieEvidence.evidence(between: partner, and: $0)) }
    let now = evidence.filter { !$0.1.current.isEmpty }.map { $0.0.name }
    var found: [Text] = []
    if !now.isEmpty {
      let verb = Text.plural(
        now.count, one: Text(nl: "werkt", en: "works"), many: Text(nl: "werken", en: "work"))
      let names = Text { $0.list(now) }
      found.append(
        Text(
          nl: "\(names.nl) \(verb.nl) al samen met \(partner.name)",
          en: "\(names.en) \(verb.en) with \(partner.name) already"))
    }
    var foreseen: [TieGround: [String]] = [:]
    var order: [TieGround] = []
    for (other, evidence) in evidence where evidence.current.isEmpty {
      for ground in evidence.foreseen {
        if foreseen[ground] == nil { order.append(ground) }
        foreseen[ground, default: []].append(other.name)
      }
    }
    return found
      + order.map { ground in
        Text { language in
          let names = language.list(foreseen[ground] ?? [])
          let standing = ground.standing.name(language)
          return "\(names), \(ground.name(language)) (\(standing))"
        }
      }
  }

  private static func activities(with partner: Partner, in network: CoalitionNetwork) -> [Text] {
    network.interventions
      .filter {
        $0.standing != .absent && $0.standing != .ended && $0.involves.contains(partner.id)
      }
      .sorted { $0.name < $1.name }
      .compactMap { intervention in
        let performers = intervention.performers.filter { $0 != partner.id }
          .compactMap(network.partner)
          .filter { $0.status == .involved }.map { $0.name }.sorted()
        guard !performers.isEmpty else { return nil }
        return Text {
          "\($0.list(performers)), \(intervention.name) (\(intervention.standing.name($0)))"
        }
      }
  }

  private static func bodies(
    for groups: [PartnerGroup], in network: CoalitionNetwork, _ indications: [Indication]
  ) -> [Text] {
    indications.flatMap { indication -> [Text] in
      guard let group = groups.first(where: indication.often.contains) else { return [] }
      let bodies = network.partners.filter {
        $0.status == .involved && indication.body.contains($0)
      }
      .map { $0.name }.sorted()
      guard !bodies.isEmpty else { return [] }
      return [
        Text { language in
          let names = language.list(bodies)
          return Text(
            nl: "\(names): daarin doet vaak \(group.name(.dutch)) mee",
            en: "\(names): \(group.name(.english)) often takes part there")(language)
        }
      ]
    }
  }
}
