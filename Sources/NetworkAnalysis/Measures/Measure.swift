public import Graphs
public import Wording

/// A way to describe the place of each partner in the network with a number.
///
/// A measure is a value that carries all that the rest asks of it: what it is called, what it answers,
/// in which range and variant, whether it follows the direction of ties, where it comes from and how it
/// is computed. A new one is a `static let` in a file of its family and a line in ``all``; the algorithm
/// is a method of `Graph`. Outside the package, give your own to an analysis, or ask ``Analysis/values(of:)``.
public struct Measure: Sendable {
  /// What the values are, and so how they are written.
  public enum Kind: Sendable {
    /// Whole numbers.
    case count
    /// Numbers with decimals.
    case score
    /// The number of the group that a partner is in: partners cannot be put in order by it.
    case group
    /// 1 for yes and 0 for no.
    case flag
  }

  /// The name on the command line, in tables and in JSON, such as "betweenness".
  public let name: String
  /// Other words for it that the command line understands, such as "graad".
  public let aliases: [String]
  /// Between which values the measure lies.
  package let range: Range
  /// How the values are written.
  public let kind: Kind
  /// The everyday question that the measure answers.
  public let question: Text
  /// Which of the customary scales and definitions this is.
  public let variant: Text
  /// Whether it follows the direction of ties.
  package let direction: TieDirection
  /// Where the measure comes from.
  package let source: Reference
  /// The score of each node, always finite; nothing for a measure that has no answer for some nodes,
  /// as nobody can tell whether the neighbors of an isolate know each other.
  package let scores: (@Sendable (Graph) -> NodeMap<Double>)?
  /// The value of each node: finite, or nothing where the measure has no answer.
  package let values: @Sendable (Graph) -> NodeMap<Double?>

  /// A measure that gives every partner a score, so that partners can be put in order by it.
  ///
  /// The closure gets an undirected graph, unless the measure follows directions.
  ///
  /// - Parameters:
  ///   - name: The name on the command line, in tables and in JSON.
  ///   - aliases: Other words for it.
  ///   - range: Between which values it lies.
  ///   - kind: How the values are written.
  ///   - question: The everyday question that it answers.
  ///   - variant: Which scale and definition it is.
  ///   - direction: Whether it follows the direction of ties.
  ///   - source: Where it comes from.
  ///   - scores: The score of each node, which must be finite.
  public init(
    name: String, aliases: [String] = [], range: Range, kind: Kind = .score, question: Text,
    variant: Text, direction: TieDirection = .ignored, source: Reference,
    scores: @escaping @Sendable (Graph) -> NodeMap<Double>
  ) {
    self.name = name
    self.aliases = aliases
    self.range = range
    self.kind = kind
    self.question = question
    self.variant = variant
    self.direction = direction
    self.source = source
    self.scores = direction.reading(scores)
    values = direction.reading { NodeMap(values: scores($0).values.map { Optional($0) }) }
  }

  /// A measure that has no answer for some partners.
  ///
  /// The closure gets an undirected graph, unless the measure follows directions.
  ///
  /// - Parameters:
  ///   - name: The name on the command line, in tables and in JSON.
  ///   - aliases: Other words for it.
  ///   - range: Between which values it lies.
  ///   - kind: How the values are written.
  ///   - question: The everyday question that it answers.
  ///   - variant: Which scale and definition it is.
  ///   - direction: Whether it follows the direction of ties.
  ///   - source: Where it comes from.
  ///   - values: The value of each node: finite, or nothing where there is none.
  public init(
    name: String, aliases: [String] = [], range: Range, kind: Kind = .score, question: Text,
    variant: Text, direction: TieDirection = .ignored, source: Reference,
    values: @escaping @Sendable (Graph) -> NodeMap<Double?>
  ) {
    self.name = name
    self.aliases = aliases
    self.range = range
    self.kind = kind
    self.question = question
    self.variant = variant
    self.direction = direction
    self.source = source
    scores = nil
    self.values = direction.reading(values)
  }
}

extension Measure {
  /// The measures that have a column in a table as wide as a page.
  public static let ofPage: [Measure] = [
    .degree,
    .strength,
    .betweenness,
    .harmonic,
  ]

  /// The measures that an analysis gives for every partner, unless others are asked for.
  public static let standard: [Measure] =
    ofPage + [
      .closeness,
      .eigenvector,
      .pageRank,
      .coreness,
      .clustering,
      .constraint,
      .effectiveSize,
    ]

  /// Every measure, in the order in which they are listed.
  public static let all: [Measure] =
    standard + [
      .efficiency,
      .articulation,
      .community,
      .inDegree,
      .outDegree,
      .inStrength,
      .outStrength,
      .reciprocity,
      .directedBetweenness,
      .lengthBetweenness,
      .eigenvectorByStrength,
      .pageRankByStrength,
      .clusteringByStrength,
      .constraintByStrength,
      .effectiveSizeByStrength,
      .efficiencyByStrength,
    ]

  /// The measures of which it is tested whether partners may be put in order by them.
  public static let tested: [Measure] = [
    .degree,
    .betweenness,
    .harmonic,
    .eigenvector,
  ]

  /// The measures that partners can be put in order by.
  public static let ordering: [Measure] = all.filter { $0.kind == .count || $0.kind == .score }

  /// The measure that partners are put in order by when nobody asks for another.
  public static let ofOrder = Measure.betweenness
}
