import CoalitionModel
import Graphs
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
          uniqueKeysWithValues: zip(Phase.allCases, chain.partners).map {
            ($0.code, .strings($1.map { $0.id }))
          })),
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
          uniqueKeysWithValues: Level.allCases.map {
            ($0.code, .integer(quality.pairsByLevel[$0] ?? 0))
          })),
      "level-unknown": .integer(quality.pairsWithoutLevel),
      "operational-and-administrative": .integer(quality.pairsAtBothLevels),
      "person-bound": pairs(quality.personBound),
      "partly-person-bound": pairs(quality.partlyPersonBound),
    ])
  }
}

extension AnalysisJSON {
  /// How much may be shown, and why.
  var disclosure: JSONValue {
    .object([
      "level": .string(analysis.disclosure.level.rawValue),
      "reason": .string(analysis.disclosure.reason(context.language)),
      "single-links": .string(analysis.disclosure.singleLinks.rawValue),
      "caveat": .optional(analysis.disclosure.caveat?(context.language)),
    ])
  }

  /// How the survey was answered; `null` without one.
  var survey: JSONValue {
    guard let survey = analysis.survey else { return .null }
    func count(_ state: ReportedEdges.State) -> JSONValue {
      .integer(survey.states.values.count { $0 == state })
    }
    let bracket = survey.densityBracket
    return .object([
      "asked": .integer(survey.answered.count + survey.silent.count),
      "answered": .strings(survey.answered.map { $0.id }),
      "response": .number(survey.responseRate),
      "confirmation": .optional(survey.reports.confirmationRate),
      "confirmed": count(.confirmed), "contested": count(.contested),
      "reported-once": count(.reportedOnce),
      "density-confirmed": shown(bracket?.confirmed, from: .brackets),
      "density-union": shown(bracket?.union, from: .brackets),
      "density-lowest": shown(bracket?.lowest, from: .brackets),
      "density-highest": shown(bracket?.highest, from: .brackets),
      "density-pairs": shown(bracket?.pairs, from: .brackets),
    ])
  }

  /// What drawing lots says of the figures; `null` when that was left out.
  var robustness: JSONValue {
    guard let found = context.view.robustness else {
      return orders.isEmpty ? .null : .object(["orders": .object(orders)])
    }
    let test = found.core.map { core in
      JSONValue.object([
        "partners": ids(core.found.core), "fit": .number(core.found.fit),
        "pattern": .string("omit"), "p": .number(core.chance), "is-core": .bool(core.isCore),
      ])
    }
    return .object([
      "orders": .object(orders),
      "density-error": undoubted(.optional(found.density?.standardError)),
      "key-players": .object([
        "fragmenting": keyPlayers(found.fragmenting), "reaching": keyPlayers(found.reaching),
      ]),
      "core": undoubted(test ?? .null),
    ])
  }

  private var orders: [String: JSONValue] {
    guard analysis.disclosure.level >= .partners else { return [:] }
    return context.view.orders.mapValues { order in
      .object([
        "cs-coefficient": .optional(order.coefficient), "trust": .string(order.trust.rawValue),
        "reason": .string(order.reason(context.language)),
      ])
    }
  }

  private func keyPlayers(_ found: KeyPlayers?) -> JSONValue {
    guard let found, analysis.disclosure.isUndoubted else { return .null }
    return .object([
      "partners": ids(found.nodes), "value": .number(found.value), "exact": .bool(found.isExact),
    ])
  }

  private func ids(_ nodes: [Graph.Node]) -> JSONValue {
    .strings(nodes.map { analysis.projection.partner(of: $0).id })
  }
}
