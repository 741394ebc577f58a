public import Wording

/// A part of a report: what it is called and what it says of a network.
///
/// A section is a value. To add one, make a `static let` in a file of its own and name it in
/// ``all``; it is then in every format.
public struct Section: Sendable {
  /// The name of the section, for choosing sections and for tests.
  package let name: String
  /// The heading above it; nothing when its blocks begin with a heading of their own.
  package let heading: Text?
  /// Whether the section has something to say.
  package let isThere: @Sendable (ReportContext) -> Bool
  private let body: @Sendable (ReportContext) -> [Document.Block]

  /// Creates a section.
  ///
  /// - Parameters:
  ///   - name: What it is called, in kebab-case.
  ///   - heading: The heading above it.
  ///   - isThere: Whether it has something to say; a section without blocks never has.
  ///   - body: What it says, without the heading.
  public init(
    name: String, heading: Text? = nil,
    isThere: @escaping @Sendable (ReportContext) -> Bool = { _ in true },
    body: @escaping @Sendable (ReportContext) -> [Document.Block]
  ) {
    self.name = name
    self.heading = heading
    self.isThere = isThere
    self.body = body
  }

  /// The section with its heading; empty when there is nothing to tell.
  package func blocks(for context: ReportContext) -> [Document.Block] {
    guard isThere(context) else { return [] }
    let blocks = body(context)
    guard let heading, !blocks.isEmpty else { return blocks }
    return [.heading(level: 2, heading(context.language))] + blocks
  }
}

extension Section {
  /// The advice on one page.
  public static let page: [Section] = [onePage]

  /// The report: what is advised and why, who takes part, what runs, and what to ask.
  public static let report: [Section] = [longReport]

  /// The appendix: the norm line by line, the figures with their variants, all candidates, the method
  /// and the sources.
  public static let appendix: [Section] = [
    overview,
    findings,
    missingTies,
    missingPartners,
    involvement,
    fragility,
    mixing,
    candidates,
    normLines,
    metRequirements,
    method,
    sources,
  ]

  /// All that is written for people: the page, the report and the appendix.
  package static let all: [Section] = page + report + appendix

  /// What the command `analyze` shows: the figures without the advice.
  public static let analysis: [Section] = [
    overview,
    findings,
    survey,
    network,
    measures,
    mixing,
    domains,
    missingTies,
    fragility,
    coherence,
    robustness,
  ]

  /// What it shows of a very large network when single measures are asked for.
  package static let chosenMeasures: [Section] = [overview, survey, measures, leftOut]

  /// What the command `recommend` shows: the advice to begin with.
  package static let firstAdvice: [Section] = [advice, missingTies]

  /// What it shows when all is asked for: the rest too, and what is met.
  package static let wholeAdvice: [Section] =
    firstAdvice + [missingPartners, laterAdvice, normLines, metRequirements]
}

extension Document {
  /// What some sections say, one under the other.
  public init(_ sections: [Section], for context: ReportContext) {
    self.init(context.language, sections.flatMap { $0.blocks(for: context) })
  }
}
