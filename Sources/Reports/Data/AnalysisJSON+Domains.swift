import CoalitionModel
import Graphs
import NetworkAnalysis
import Recommendations
import Wording

extension AnalysisJSON {
  /// The E-I index with what chance makes of it.
  var segregation: JSONValue {
    let found = analysis.segregation
    let test = context.view.robustness?.segregation
    return .object([
      "external": shown(found.index.externalEdges, from: .groups),
      "internal": shown(found.index.internalEdges, from: .groups),
      "e-i": undoubted(.optional(found.index.value)),
      "e-i-expected": undoubted(.optional(found.expected)),
      "e-i-p": undoubted(.optional(test?.p)),
      "permutations": test.map { .integer($0.permutations) } ?? .null,
      "assortativity": undoubted(.optional(found.assortativity?.coefficient)),
      "assortativity-error": undoubted(.optional(found.assortativity?.standardError)),
      "by-domain": .array(
        openShares.map { share in
          .object([
            "domain": .string(share.domain.code),
            "external": .integer(share.index.externalEdges),
            "internal": .integer(share.index.internalEdges),
          ])
        }),
    ])
  }

  /// The ties of the domains of which enough partners answered.
  private var openShares: [Segregation.Share] {
    guard analysis.disclosure.level >= .groups else { return [] }
    return analysis.segregation.shares.filter { !context.isQuiet($0.domain) }
  }

  /// Who connects the domains, and how far the medical and the social domain are from each other.
  var domains: JSONValue {
    let reach = analysis.reach
    return .object([
      "brokers": analysis.disclosure.level >= .partners ? brokers : .null,
      "reach": .object([
        "domains": .strings(reach.domains.map { $0.code }), "pairs": .integer(reach.pairs),
        "tied": shown(reach.tied, from: .groups),
        "two-steps": undoubted(.integer(reach.inTwoSteps)),
        "farther": undoubted(.integer(reach.farther)),
        "apart": undoubted(.integer(reach.apart)),
      ]),
    ])
  }

  private var brokers: JSONValue {
    .array(
      analysis.brokerage.connections.map { connection in
        .object([
          "domains": .strings(connection.domains.map { $0.code }),
          "partners": .array(
            connection.brokers.map { broker in
              .object([
                "partner": .string(broker.partner.id), "pairs": .integer(broker.pairs),
                "outsider": .bool(broker.isOutsider),
              ])
            }),
        ])
      })
  }

  /// The partners without whom two domains lose each other.
  var lifelines: JSONValue {
    .array(
      analysis.connectivity.pairs.map { pair in
        .object([
          "domains": .strings(pair.domains.map { $0.code }),
          "connectivity": pair.fewest.map { .integer($0.count) } ?? .null,
          "fewest": pair.fewest.map { .strings($0.map { $0.id }) } ?? .null,
          "cut-partners": .array(
            pair.cutPartners.map { cutPartner in
              .object([
                "partner": .string(cutPartner.partner.id),
                "lost-pairs": .integer(cutPartner.lostPairs),
                "separates": .bool(cutPartner.separates),
              ])
            }),
        ])
      })
  }

  /// The Gould-Fernandez roles of a partner; `null` without a domain, or where too few answered.
  func roles(of node: Graph.Node) -> JSONValue {
    guard analysis.disclosure.level >= .partners, let roles = analysis.brokerage.roles[node.index]
    else { return .null }
    var fields: [String: JSONValue] = [
      "coordinator": .integer(roles.coordinator), "itinerant": .integer(roles.itinerant),
      "mediator": .integer(roles.gatekeeper), "liaison": .integer(roles.liaison),
    ]
    if analysis.projection.isDirected {
      fields["gatekeeper"] = .integer(roles.gatekeeper)
      fields["representative"] = .integer(roles.representative)
      fields["mediator"] = .integer(roles.gatekeeper + roles.representative)
    }
    return .object(fields)
  }

  /// The groups of partners that mostly work with each other.
  var communities: JSONValue {
    let found = analysis.communities
    return .object([
      "method": .string("Leiden"),
      "modularity": undoubted(.optional(found.communities.modularity)),
      "runs": .integer(found.runs),
      "agreement": undoubted(.optional(found.communities.agreement)),
      "adjusted-rand-with-domains": undoubted(.optional(found.overlapWithDomains)),
      "groups": undoubted(
        .array(
          found.communities.partition.groups.map { group in
            .strings(group.map { analysis.projection.partner(of: $0).id })
          })),
    ])
  }

  /// The number of a partner's community, in the order of ``communities``.
  func communityNumber(of node: Graph.Node) -> Int {
    analysis.communities.communities.partition.group(of: node)
  }
}

extension AnalysisJSON {
  var crossing: JSONValue {
    let crossing = context.analysis.crossing
    return .object([
      "domains": .strings(crossing.domains.map { $0.code }),
      "ties": .array(
        crossing.crossings.map { tie in
          .object([
            "partners": .strings([tie.first.id, tie.second.id]),
            "through": .strings(tie.grounds.map { $0.name(context.language) }),
          ])
        }),
      "connectors": .array(
        crossing.connectors.map { connector in
          .object([
            "partner": .string(connector.partner.id),
            "pairs": .integer(connector.routes.count),
            "routes": .array(connector.routes.map(route)),
          ])
        }),
      "indispensable": .strings(crossing.indispensable.map { $0.id }),
      "default-domains": .strings(crossing.debatable.map { $0.id }),
    ])
  }

  private func route(_ route: DomainCrossing.Route) -> JSONValue {
    .object([
      "partners": .strings([route.first.id, route.second.id]),
      "through": .strings(route.through(context.language)),
    ])
  }

  var careChain: JSONValue {
    let chain = context.analysis.careChain
    return .object([
      "status": .string(chain.presence.rawValue),
      "links": .array(
        chain.links.map { link in
          .object([
            "from": .strings(link.from.map { $0.name(context.language) }),
            "to": .strings(link.to.map { $0.name(context.language) }),
            "status": .string(link.tie.presence.rawValue),
            "through": .strings(link.through(context.language)),
          ])
        }),
    ])
  }

  var gaps: JSONValue {
    let missing = context.analysis.missingTies
    let equals = MissingTies.equals(in: missing.numbered)
    return .array(
      missing.ties.map { link in
        let number = missing.number(of: link.pair)
        let equal = number.flatMap { equals[$0 - 1] }
        return .object([
          "partners": .strings([link.first.id, link.second.id]),
          "status": .string(link.evidence.presence.rawValue),
          "requirements": .strings(link.requirements),
          "pairs-within-two-steps": .integer(link.gain),
          "number": number.map { .integer($0) } ?? .null,
          "equal-to": equal.map { .integer($0) } ?? .null,
        ])
      })
  }
}
