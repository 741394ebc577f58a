import CoalitionModel
import Recommendations

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

  func blocks(letter: String) -> [Block] {
    let language = context.language
    let strength = recommendation.strength.name(language)
    return [
      .heading(level: 3, "\(letter). \(recommendation.title(language))"),
      .paragraph(recommendation.why(language)),
      .labeled(context.text("Eerste stap.", "First step."), recommendation.firstStep(language)),
      .labeled(context.text("Gebaseerd op.", "Based on."), basis),
    ] + decidedBy + [
      .labeled(
        context.text("Bron.", "Source."),
        "\(sources) (\(strength), \(recommendation.rule))")
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
    let passages = evaluation.citations.map {
      context.name(of: $0, in: context.network.sources)
    }
    let distinct = passages.enumerated().filter { !passages[..<$0].contains($1) }.map(\.element)
    if !distinct.isEmpty {
      parts.append(context.text("Zie: ", "See: ") + distinct.joined(separator: "; ") + ".")
    }
    return parts.joined(separator: " ")
  }

  private var decidedBy: [Block] {
    guard let data = recommendation.evaluation.decidedBy else { return [] }
    return [
      .labeled(
        context.text("Wat dit beslist.", "What decides this."),
        Self.sentence(data(context.language)))
    ]
  }

  private var sources: String {
    recommendation.passages
      .map { [$0.document, $0.place].compactMap { $0 }.joined(separator: ", ") }
      .joined(separator: "; ")
  }

  /// The words as a sentence: a capital first and a full stop last.
  private static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }
}
