import CoalitionModel
package import Recommendations
package import Wording

/// The recommendations as JSON, in the order of the advice.
package struct AdviceJSON {
  let context: ReportContext
  let recommendations: [Recommendation]

  /// Creates the document for some of the recommendations.
  package init(_ context: ReportContext, recommendations: [Recommendation]) {
    self.context = context
    self.recommendations = recommendations
  }

  /// A list of recommendations.
  package var value: JSONValue { .array(recommendations.map(value(of:))) }

  private func value(of recommendation: Recommendation) -> JSONValue {
    let language = context.language
    let moment = context.advice.moment(of: recommendation.id)
    var object: [String: JSONValue] = [
      "id": .string(recommendation.id),
      "rule": .string(recommendation.rule),
      "strength": .string(recommendation.strength.term.englishCode),
      "status": .string(recommendation.evidence == .absent ? "missing" : "unknown"),
      "moment": .optional(moment?.rawValue),
      "title": .string(recommendation.title(language)),
      "why": .string(recommendation.why(language)),
      "basis": basis(of: recommendation.evaluation),
      "decided-by": .optional(recommendation.evaluation.decidedBy?(language)),
      "first-step": .string(recommendation.firstStep(language)),
      "question": .string(recommendation.question(language)),
      "confidence": .object([
        "level": .string(recommendation.assurance.confidence.term.englishCode),
        "reason": .string(recommendation.assurance.reason(language)),
      ]),
      "impact": .object([
        "size": .integer(recommendation.impact.size.rawValue),
        "reason": .string(recommendation.impact.reason(language)),
      ]),
      "effort": .integer(recommendation.effort.rawValue),
      "themes": .strings(recommendation.themes.map { $0.term.englishCode }),
      "phases": .strings(recommendation.phases.map { $0.term.englishCode }),
      "interventions": .array(recommendation.interventions.map(value(of:))),
      "sources": passages(recommendation.passages),
    ]
    if let candidate = recommendation.candidate { add(candidate, to: &object) }
    return .object(object)
  }

  /// What a piece of advice is made of: its kind and tier, what it serves, who begins, and its keys.
  private func add(_ candidate: Candidate, to object: inout [String: JSONValue]) {
    let language = context.language
    let pieces = context.advice.recommendations.compactMap { $0.candidate }
    let equals = pieces.filter { $0.id != candidate.id && Ranking.areEqual($0, candidate) }
    let place = pieces.firstIndex { $0.id == candidate.id } ?? 0
    object["number"] = .integer(place + 1)
    object["letter"] = .string(AdviceLetter.text(place))
    object["kind"] = .string(candidate.kind)
    object["tier"] = .string(candidate.tier.code)
    object["goals"] = .strings(candidate.goalKinds.map { $0.rawValue })
    object["partners"] = .strings(candidate.partners)
    object["structure"] = .optional(candidate.structures.first)
    object["structures"] = .strings(candidate.structures)
    object["caller"] = .optional(candidate.steps.first?.caller)
    object["ground"] = .string(candidate.ground(language))
    object["keys"] = .members(
      Ranking.keys.map {
        JSONValue.Member($0.name(.english), .string($0.words(candidate)(language)))
      })
    object["equal-to"] = .strings(equals.map { $0.id })
  }

  private func value(of offer: InterventionOffer) -> JSONValue {
    .object([
      "id": .string(offer.entry.id),
      "name": .string(offer.entry.name(context.language)),
      "phases": .strings(offer.entry.phases.map { $0.term.englishCode }),
      "performers": .strings(offer.entry.performers.map { $0.name(context.language) }),
      "links": .strings(offer.entry.links.map { $0.name(context.language) }),
      "status": .optional(offer.standing?.term.englishCode),
      "sources": passages(offer.entry.passages),
    ])
  }

  private func passages(_ passages: [Passage]) -> JSONValue {
    .array(
      passages.map { passage in
        .object([
          "document": .string(passage.document), "passage": .optional(passage.place),
        ])
      })
  }

  private func basis(of evaluation: Evaluation) -> JSONValue {
    let language = context.language
    return .object([
      "partners": .strings(evaluation.partners),
      "ties": .array(evaluation.ties.map { .strings([$0.first, $0.second]) }),
      "figures": .array(
        evaluation.figures.map { figure in
          .object([
            "name": .string(figure.name(language)), "value": .string(figure.value(language)),
            "variant": .string(figure.variant(language)),
          ])
        }),
      "citations": .array(
        evaluation.citations.map { citation in
          .object([
            "source": .string(citation.source), "passage": .optional(citation.passage),
          ])
        }),
      "observations": .strings(evaluation.observations.map { $0(language) }),
    ])
  }
}
