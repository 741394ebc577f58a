package import Graphs
package import Wording

extension Measure {
  /// Between which values a measure lies, in words and as a bound.
  public struct Range: Sendable {
    /// The range in words, such as "0 tot 1".
    package let text: Text
    /// The largest value that a node of a graph can have; infinite when there is none.
    package let upperBound: @Sendable (Graph) -> Double

    /// A range from 0.
    package init(_ text: Text, upperBound: @escaping @Sendable (Graph) -> Double) {
      self.text = text
      self.upperBound = upperBound
    }
  }
}

extension Measure.Range {
  /// A share or a score from 0 to 1.
  public static let unit = Measure.Range(.fromZeroToOne) { _ in 1 }

  /// A number of other partners.
  public static let others = Measure.Range(Text(nl: "0 tot n − 1", en: "0 to n − 1")) { graph in
    Double(max(0, graph.nodeCount - 1))
  }

  /// A number of pairs of other partners.
  package static let pairs = Measure.Range(
    Text(nl: "0 tot (n − 1)(n − 2)/2 paren", en: "0 to (n − 1)(n − 2)/2 pairs")
  ) { graph in
    let others = Double(max(2, graph.nodeCount)) - 1
    return others * (others - 1) / 2
  }

  /// A number of ways from one other partner to another.
  package static let orderedPairs = Measure.Range(
    Text(nl: "0 tot (n − 1)(n − 2) wegen", en: "0 to (n − 1)(n − 2) ways")
  ) { graph in
    let others = Double(max(2, graph.nodeCount)) - 1
    return others * (others - 1)
  }

  /// A number without a largest value.
  public static let open = Measure.Range(Text(nl: "0 of meer", en: "0 or more")) { _ in .infinity }

  /// How constrained a partner can be: a circle of three constrains most.
  package static let constraint = Measure.Range(
    Text(nl: "boven 0, tot 1,125", en: "above 0, to 1.125")
  ) { _ in 1.125 }

  /// How constrained a partner can be by strength: the more, the stronger its partners are tied to each
  /// other, without ever reaching 2.
  ///
  /// What reaches each neighbor is at most 1, and all of it together below 2.
  package static let constraintByStrength = Measure.Range(
    Text(nl: "boven 0, onder 2", en: "above 0, below 2")
  ) { _ in 2 }

  /// Yes or no.
  package static let flag = Measure.Range(Text(nl: "ja of nee", en: "yes or no")) { _ in 1 }

  /// The number of a group, the largest group first.
  package static let groups = Measure.Range(
    Text(nl: "nummer van de groep, vanaf 0", en: "number of the group, from 0")
  ) { graph in
    Double(max(0, graph.nodeCount - 1))
  }
}

extension Text {
  /// The range of a share.
  static let fromZeroToOne = Text(nl: "0 tot 1", en: "0 to 1")
}
