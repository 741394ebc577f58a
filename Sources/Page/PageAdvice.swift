import CoalitionModel
import Diagrams
import NetworkAnalysis
import Recommendations
import Records
import Reports
import Wording

// What follows from the network: advice, figures, and the difference with another moment.
extension PageAction {
  /// The advice, with the pairs to discuss and what is not known.
  static let advice = PageAction("advice") { (session, request) throws(InvalidFile) in
    try session.context(request.language).map { AdviceWords(context: $0).value.bytes }
  }

  /// The figures beside the map.
  static let figures = PageAction("figures") { (session, request) throws(InvalidFile) in
    try session.context(request.language).map { context in
      JSONValue.array(
        PageFigure.all(of: context).map { figure in
          .object([
            "name": .string(figure.name(request.language)), "value": .integer(figure.value),
            "of": figure.of.map { .integer($0) } ?? .null,
          ])
        }
      ).bytes
    }
  }

  /// What changed since the moment that was marked.
  static let since = PageAction("since") { (session, request) throws(InvalidFile) in
    guard let after = try session.context(request.language), let marked = session.marked else {
      return nil
    }
    let before = try session.context(of: marked, request.language)
    let said = session.steps.prefix(session.place + 1).dropFirst()
      .filter { _ in marked != session.network }.map { $0.label(request.language) }
    return PageDifference(before: before, after: after).value(said: Array(said)).bytes
  }

  /// What ties would bring about that are not there yet; nothing is changed.
  static let whatIf = PageAction("whatif") { (session, request) throws(InvalidFile) in
    guard let before = try session.context(request.language), let network = session.network else {
      return nil
    }
    let changes = (request.fields["add"]?.items ?? []).compactMap { pair -> NetworkChange? in
      let ends = pair.items.compactMap { $0.text }
      return ends.count == 2 ? .addTie(PartnerPair(ends[0], ends[1])) : nil
    }
    let after = try session.context(of: network.applying(changes), request.language)
    let picture = after.svg(of: .overview, after.pictureOptions())
    return PageDifference(before: before, after: after, picture: picture).value(said: []).bytes
  }
}

/// The advice in the words of the page.
private struct AdviceWords {
  let context: ReportContext

  private var language: Language { context.language }

  var value: JSONValue {
    let advice = context.advice
    let pieces = advice.page.compactMap { $0.candidate }
    let conclusion = Conclusion(advice.facts, page: pieces)
    let sentences = conclusion.sentences.map { $0.text(language) }
    let unknown = Unknowns(advice.facts).sentences.prefix(Unknowns.mostOnPage)
    return .object([
      "headline": .optional(sentences.first),
      "provenance": .string(context.analysis.basis(language)),
      "sentences": .strings(sentences),
      "pieces": .array(advice.page.enumerated().map { value(of: $1, $0) }),
      "more": .integer(max(0, advice.recommendations.count - advice.page.count)),
      "pairs": .array(context.links.enumerated().map { value(of: $1, $0 + 1) }),
      "unknown": .strings(unknown.map { $0.text(language) }),
    ])
  }

  private func value(of piece: Recommendation, _ place: Int) -> JSONValue {
    let sure = Confidence.allCases.firstIndex(of: piece.assurance.confidence) ?? 0
    return .object([
      "letter": .string(AdviceLetter.text(place)),
      "title": .string(piece.title(language)), "first": .string(piece.firstStep(language)),
      "why": .string(piece.why(language)),
      "certainty": .integer(Confidence.allCases.count - sure),
      "certaintyText": .string(piece.candidate?.tier.ground(language) ?? ""),
      "partners": .strings(piece.candidate?.partners ?? []),
    ])
  }

  private func value(of tie: MissingTie, _ number: Int) -> JSONValue {
    let (first, second) = (tie.first.name, tie.second.name)
    return .object([
      "number": .integer(number), "from": .string(tie.first.id), "to": .string(tie.second.id),
      "text": .string(language(nl: "\(first) en \(second)", en: "\(first) and \(second)")),
      "question": .string(
        language(
          nl: "Kennen \(first) en \(second) elkaar al?",
          en: "Do \(first) and \(second) know each other?")),
    ])
  }
}

/// A figure that the page shows beside the map.
private struct PageFigure {
  let name: Text
  let value: Int
  /// Of how many; nothing for a count.
  var of: Int?

  /// Every figure; those on care and the social domain only where both take part and answers suffice.
  static func all(of context: ReportContext) -> [PageFigure] {
    let analysis = context.analysis
    let figures = analysis.figures
    var found = [
      PageFigure(
        name: Text(nl: "Partners in beeld", en: "Partners in view"), value: figures.partnerCount),
      PageFigure(
        name: Text(nl: "Paren met een verbinding", en: "Pairs with a tie"), value: figures.tieCount,
        of: figures.partnerCount * (figures.partnerCount - 1) / 2),
    ]
    let sides = [Domain.medical, .social].map { analysis.projection.nodes(of: $0).count }
    guard !sides.contains(0), analysis.missingTies.heldBack == nil else { return found }
    let reach = analysis.reach
    found.append(
      PageFigure(
        name: Text(nl: "Zorg en sociaal, rechtstreeks", en: "Care and social, direct"),
        value: reach.tied, of: reach.pairs))
    found.append(
      PageFigure(
        name: Text(nl: "In hooguit twee stappen", en: "Within two steps"),
        value: reach.tied + reach.inTwoSteps, of: reach.pairs))
    return found
  }
}

/// What differs between two moments of a network.
private struct PageDifference {
  let before: ReportContext
  let after: ReportContext
  /// The map at the second moment, where it is asked for.
  var picture: String?

  func value(said: [String]) -> JSONValue {
    let language = after.language
    let earlier = PageFigure.all(of: before)
    let figures = PageFigure.all(of: after).map { figure -> JSONValue in
      let old = earlier.first { $0.name == figure.name }
      return .object([
        "name": .string(figure.name(language)),
        "before": old.map { .integer($0.value) } ?? .null, "after": .integer(figure.value),
        "of": figure.of.map { .integer($0) } ?? .null,
      ])
    }
    let (old, new) = (before.advice.page, after.advice.page)
    let (oldIDs, newIDs) = (Set(old.map { $0.id }), Set(new.map { $0.id }))
    return .object([
      "said": .strings(said), "figures": .array(figures),
      "new": .strings(new.filter { !oldIDs.contains($0.id) }.map { $0.title(language) }),
      "gone": .strings(old.filter { !newIDs.contains($0.id) }.map { $0.title(language) }),
      "moved": .array([]), "picture": .optional(picture),
    ])
  }
}
