import Recommendations
import CoalitionModel
import NetworkAnalysis
import Wording

extension AnalysisJSON {
  var crossing: JSONValue {
    let crossing = context.analysis.crossing
    return .object([
      "domains": .strings(crossing.domains.map { $0.code }),
      "ties": .array(
        crossing.crossings.map { tie in
          .object([
            "partners": .strings([tie.first.id, tie.second.id]),
            "through": .strings(tie.bonds.map { $0.name(context.language) }),
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
    return .array(
      missing.ties.map { link in
        .object([
          "partners": .strings([link.first.id, link.second.id]),
          "status": .string(link.evidence.presence.rawValue),
          "requirements": .strings(link.requirements),
          "pairs-within-two-steps": .integer(link.gain),
          "number": missing.number(of: link.pair).map { .integer($0) } ?? .null,
        ])
      })
  }
}
