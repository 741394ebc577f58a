import CoalitionModel
package import Graphs
package import Wording

/// How far the figures can be trusted, and which few partners matter most: what takes drawing lots or
/// trying many sets of partners.
///
/// The lots are the same every time.
package struct Robustness: Sendable {
  /// Whether ties stay within domains more than chance; nothing without ties.
  package let segregation: PermutationTest?
  /// How well the order of partners by each measure stands, by the name of the measure.
  package let orders: [String: RankOrder]
  /// How much the density would move with other, like partners; nothing below two.
  package let density: Bootstrap?
  /// The three partners without whom the network falls apart most; nothing when there are too few.
  package let fragmenting: KeyPlayers?
  /// The three partners from whom news reaches most others in two steps.
  package let reaching: KeyPlayers?
  /// The core of partners that are tied to each other; nothing when there is none to compare.
  package let core: CoreFigures?

  /// Draws the lots.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - measures: The measures by which partners may be put in order; all others have no order.
  /// - Complexity: about 2000 times what the measures take.
  package init(of analysis: Analysis, measures: [Measure]) {
    let graph = analysis.projection.graph
    let groups = DomainGroups(of: analysis.projection)
    segregation = groups.graph.externalInternalTest(of: groups.partition)
    orders = RankOrder.all(of: measures, in: analysis.projection)
    density = graph.bootstrap { $0.density }
    fragmenting = graph.keyPlayers(3, for: .fragmenting)
    reaching = graph.keyPlayers(3, for: .reaching(steps: 2))
    core = CoreFigures(of: graph)
  }
}

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

  /// The same without the number, for figures of which no sample was drawn.
  package var plainReason: Text {
    guard coefficient != nil else { return reason }
    return switch trust {
    case .none:
      Text(
        nl: "een volgorde verandert al als enkele partners wegvallen",
        en: "an order changes when a few partners are left out")
    case .careful:
      Text(
        nl: "de volgorde blijft staan als een deel van de partners wegvalt; lees met zorg",
        en: "the order stands when a part of the partners is left out; read with care")
    case .stable:
      Text(
        nl: "de volgorde blijft staan, ook als veel partners wegvallen",
        en: "the order stands, also when many partners are left out")
    }
  }

  /// The order of the partners of an analysis by one of its measures; nothing when some partners have
  /// no score.
  package init?(of name: String, in analysis: Analysis) {
    let measures = analysis.measures.map { $0.measure }.filter { $0.name == name }
    guard let found = Self.all(of: measures, in: analysis.projection)[name] else {
      return nil
    }
    self = found
  }

  init(coefficient: Double?) {
    self.coefficient = coefficient
  }

  /// The order by each measure that gives every partner a score, by its name.
  static func all(of measures: [Measure], in projection: Projection) -> [String: RankOrder] {
    var orders: [String: RankOrder] = [:]
    for (direction, measures) in Dictionary(grouping: measures, by: { $0.direction }) {
      let scored = measures.filter { $0.scores != nil }
      let found = projection.graph(direction).rankStability(of: scored.compactMap { $0.scores })
      for (measure, stability) in zip(scored, found) {
        orders[measure.name] = RankOrder(coefficient: stability?.coefficient)
      }
    }
    return orders
  }
}

/// The core that fits best, and whether it is one to speak of.
package struct CoreFigures: Hashable, Sendable {
  /// The core and its fit; ties between core and periphery are left out (pattern "omit").
  package let found: CorePeriphery
  /// Of graphs with the same degrees the share that fits at least as well, from above 0 to 1, when the
  /// network and those graphs are searched alike.
  package let chance: Double

  /// Whether to call it a core: a fit of 0.6 or more, better than 95% of graphs with the same degrees.
  package var isCore: Bool { found.fit >= 0.6 && chance <= 0.05 }

  /// How many graphs with the same degrees are compared with.
  static let draws = 99

  init?(of graph: Graph) {
    guard let found = graph.corePeriphery(.omit), let own = graph.searchedCore(.omit) else {
      return nil
    }
    self.found = found
    let better = (0..<Self.draws).count { draw in
      let other = graph.rewired(seed: UInt64(draw + 1)).searchedCore(.omit)
      return (other?.fit ?? -1) >= own.fit - 1e-12
    }
    chance = Double(better + 1) / Double(Self.draws + 1)
  }
}
