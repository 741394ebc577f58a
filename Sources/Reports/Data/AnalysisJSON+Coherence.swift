import CoalitionModel
import NetworkAnalysis
import Wording

extension AnalysisJSON {
  /// The structures in which the same partners take part.
  var structures: JSONValue {
    .object([
      "overlaps": .array(
        analysis.overlaps.map { overlap in
          .object([
            "structures": .strings([overlap.first.id, overlap.second.id]),
            "partners": .strings(overlap.shared.map { $0.id }), "jaccard": .number(overlap.share),
          ])
        })
    ])
  }

  /// Who works in which phase, and whether the phases are connected.
  var phases: JSONValue {
    let chain = analysis.phases
    return .object([
      "partners": .object(
        Dictionary(
          zip(Phase.allCases, chain.partners).map { ($0.code, .strings($1.map { $0.id })) },
          uniquingKeysWith: { first, _ in first })),
      "links": .array(
        chain.links.map { link in
          .object([
            "from": .string(link.from.code), "to": .string(link.to.code),
            "status": .string(link.presence.rawValue), "both": .strings(link.both.map { $0.id }),
            "ties": .array(link.pairs.map { .strings([$0.first, $0.second]) }),
          ])
        }),
    ])
  }

  /// How those who signal reach who works on each problem.
  var themes: JSONValue {
    .array(
      analysis.themes.map { route in
        .object([
          "theme": .string(route.theme.code), "partners": .strings(route.workers.map { $0.id }),
          "steps-from-signallers": route.steps.map { .integer($0) } ?? .null,
        ])
      })
  }

  /// At which level partners work together, and which ties depend on one person.
  var tieQuality: JSONValue {
    let quality = analysis.tieQuality
    func pairs(_ pairs: [PartnerPair]) -> JSONValue {
      .array(pairs.map { .strings([$0.first, $0.second]) })
    }
    return .object([
      "by-level": .object(
        Dictionary(
          Level.allCases.map { ($0.code, .integer(quality.pairsByLevel[$0] ?? 0)) },
          uniquingKeysWith: { first, _ in first })),
      "level-unknown": .integer(quality.pairsWithoutLevel),
      "operational-and-administrative": .integer(quality.pairsAtBothLevels),
      "person-bound": pairs(quality.personBound),
      "partly-person-bound": pairs(quality.partlyPersonBound),
    ])
  }
}
