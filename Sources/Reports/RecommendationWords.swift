import CoalitionModel
import Recommendations
import Wording

/// A recommendation as blocks of a report.
struct RecommendationWords {
  let recommendation: Recommendation
  let context: ReportContext

  /// Letters, so that recommendations are not taken for the numbered ties of the map.
  static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)

  /// The label of a recommendation by its place: A to Z, then AA, AB.
  static func label(_ position: Int) -> String {
    let (round, letter) = position.quotientAndRemainder(dividingBy: letters.count)
    return (round == 0 ? "" : letters[(round - 1) % letters.count]) + letters[letter]
  }

  func blocks(letter: String, level: Int = 3) -> [Document.Block] {
    let language = context.language
    return [
      .heading(level: level, "\(letter). \(recommendation.title(language))"),
      .paragraph(recommendation.why(language)),
      .labeled(context.text("Eerste stap.", "First step."), recommendation.firstStep(language)),
      .labeled(
        context.text("Vraag voor de sessie.", "Question for the session."),
        recommendation.question(language)),
      .labeled(context.text("Gebaseerd op.", "Based on."), basis),
    ] + decidedBy + offers + [
      .labeled(context.text("Hoe zeker.", "How sure."), Self.sentence(assurance)),
      .labeled(
        context.text("Bron.", "Source."), "\(sources) (\(strength), \(recommendation.rule))"),
    ]
  }

  /// What in the network made it: sentences, figures and the passages of the network's sources.
  var basis: String {
    let evaluation = recommendation.evaluation
    let language = context.language
    var parts = evaluation.observations.map { $0(language) }
    if !evaluation.figures.isEmpty {
      let figures = evaluation.figures.map { figure in
        "\(figure.value(language)) \(figure.name(language)) (\(figure.variant(language)))"
      }
      parts.append(
        context.text("Geteld: ", "Counted: ") + figures.joined(separator: "; ") + ".")
    }
    if !passages.isEmpty {
      parts.append(context.text("Zie: ", "See: ") + passages.joined(separator: "; ") + ".")
    }
    return parts.joined(separator: " ")
  }

  /// The passages of the network's sources, by document.
  var passages: [String] {
    byDocument(
      recommendation.evaluation.citations.map { citation in
        let title = context.network.sources.first { $0.id == citation.source }?.title
        return (title ?? citation.source, citation.passage)
      })
  }

  /// The passages that ask for it, by document.
  var sources: String {
    byDocument(recommendation.passages.map { ($0.document, $0.place) }).joined(separator: "; ")
  }

  /// Every document once, with its passages.
  private func byDocument(_ items: [(title: String, passage: String?)]) -> [String] {
    var titles: [String] = []
    var passages: [String: [String]] = [:]
    for (title, passage) in items {
      if !titles.contains(title) { titles.append(title) }
      guard let passage, passages[title]?.contains(passage) != true else { continue }
      passages[title, default: []].append(passage)
    }
    return titles.map { title in
      let found = passages[title] ?? []
      guard found.count > 1 else { return ([title] + found).joined(separator: ", ") }
      return "\(title), \(context.language.list(found.map { "‘\($0)’" }))"
    }
  }

  /// How strongly it is advised.
  var strength: String { recommendation.strength.name(context.language) }

  /// How sure it is, and why.
  var assurance: String {
    let assurance = recommendation.assurance
    return "\(assurance.confidence.name(context.language)), \(assurance.reason(context.language))"
  }

  /// The names of the interventions that fit, with when they fall.
  var offerNames: [String] {
    recommendation.interventions.map { offer in
      let phases = offer.entry.phases.map { $0.name(context.language) }
      let standing = offer.standing.map { [$0.name(context.language)] } ?? []
      let remarks = (phases.isEmpty ? [] : [context.language.list(phases)]) + standing
      let name = offer.entry.name(context.language)
      return ([name] + remarks).joined(separator: ", ")
    }
  }

  private var offers: [Document.Block] {
    let names = offerNames
    guard !names.isEmpty else { return [] }
    return [
      .labeled(
        context.text("Past hier misschien bij.", "May fit."),
        names.joined(separator: "; ") + ".")
    ]
  }

  private var decidedBy: [Document.Block] {
    guard let data = recommendation.evaluation.decidedBy else { return [] }
    return [
      .labeled(
        context.text("Zo legt u het vast.", "How to record it."),
        Self.sentence(data(context.language)))
    ]
  }

  /// The words with a capital first.
  static func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The words as a sentence: a capital first and a full stop last.
  static func sentence(_ words: String) -> String {
    capitalized(words) + "."
  }
}
