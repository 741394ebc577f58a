import CoalitionModel
import Graphs
package import Wording

/// Whether partners may be put in order by a measure, and why.
package struct RankOrder: Hashable, Sendable {
  /// How sure the order is.
  package enum Trust: String, Sendable {
    /// Leaving out some partners changes the order: no order is shown.
    case none
    /// The order holds with care.
    case careful
    /// The order is stable.
    case stable
  }

  /// The share of partners that may be left out (CS-coefficient); nothing when all score the same or
  /// there are too few partners.
  package let coefficient: Double?

  /// How sure the order is: none below 0.25, with care up to 0.5, stable above.
  package var trust: Trust {
    switch coefficient ?? 0 {
    case ..<0.2499: .none
    case ...0.5001: .careful
    default: .stable
    }
  }

  /// Why, in words for beside the figures.
  package var reason: Text {
    guard let coefficient else {
      return Text(
        nl: "er zijn te weinig partners voor een volgorde, of ze zijn gelijk",
        en: "there are too few partners for an order, or they are alike")
    }
    let share = Int((100 * coefficient).rounded())
    let test = Text(
      nl: "de volgorde blijft staan als tot \(share)% van de partners wegvalt (CS-coëfficiënt)",
      en: "the order stands when up to \(share)% of the partners is left out (CS-coefficient)")
    return switch trust {
    case .none:
      Text(
        nl: "een volgorde verandert al als enkele partners wegvallen (CS-coëfficiënt \(share)%, "
          + "nodig 25%)",
        en: "an order changes when a few partners are left out (CS-coefficient \(share)%, 25% "
          + "needed)")
    case .careful: Text { "\(test($0)); \(Text(nl: "lees met zorg", en: "read with care")($0))" }
    case .stable: test
    }
  }

  /// The order of the partners of an analysis by one of its measures; nothing when some partners have
  /// no score.
  package init?(of name: String, in analysis: Analysis) {
    let measures = analysis.measures.map { $0.measure }.filter { $0.name == name }
    guard let found = Self.all(of: measures, in: analysis.projection.graph)[name] else {
      return nil
    }
    self = found
  }

  init(coefficient: Double?) {
    self.coefficient = coefficient
  }

  /// The order by each measure that gives every partner a score, by its name.
  static func all(of measures: [Measure], in graph: Graph) -> [String: RankOrder] {
    let scored = measures.filter { $0.scores != nil }
    let found = graph.rankStability(of: scored.compactMap { $0.scores })
    var orders: [String: RankOrder] = [:]
    for (measure, stability) in zip(scored, found) {
      orders[measure.name] = RankOrder(coefficient: stability?.coefficient)
    }
    return orders
  }
}
