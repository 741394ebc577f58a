import CoalitionModel
import Graphs

/// Finds the missing ties between two domains and works out what each brings and how it fits.
struct MissingTieSearch {
  let sides: DomainSides
  let analysis: Analysis
  let requests: [RequestedTie]
  let importance: [String: Int]

  private typealias Open = (first: Graph.Node, second: Graph.Node, evidence: TieEvidence)

  var ties: [MissingTie] {
    let open = openPairs
    let pairs = open.map { NodePair($0.first, $0.second) }
    let passing = PassingChance(from: sides.first, to: sides.second, in: graph)
    let nearness = GroupNearness(from: sides.first, to: sides.second, in: graph)
    let gains = pairs.map { passing.gain(of: $0) }
    let odds = logOdds(of: pairs)
    let bringMuch = Self.highest(gains, whereAllAreEqual: true)
    let fit = odds.map { Self.highest($0, whereAllAreEqual: false) }
    let wide = analysis.network.allStructures.filter {
      $0.isCoalitionWide && $0.standing == .current
    }
    .map { (structure: $0, members: Set($0.members + $0.associates)) }
    return open.indices.map { place in
      let first = projection.partner(of: open[place].first)
      let second = projection.partner(of: open[place].second)
      let asked = requests.filter { $0.concerns(first, second) }.map { $0.requirement }
      return MissingTie(
        first: first, second: second, evidence: open[place].evidence,
        answers: analysis.survey.map { survey in
          [first, second].count { survey.hasAnswered($0.id) }
        }, requirements: asked,
        importance: asked.map { importance[$0] ?? 2 }.max() ?? 0,
        passingGain: gains[place], nearnessGain: nearness.gain(of: pairs[place]),
        nearPairs: passing.newPairs(of: pairs[place]), logOdds: odds?[place],
        bringsMuch: bringMuch[place], fitsPattern: fit?[place] ?? false,
        introducer: introducer(open[place].first, open[place].second),
        shared: wide.filter { $0.members.isSuperset(of: [first.id, second.id]) }.map {
          $0.structure
        })
    }
  }

  private var projection: Projection { analysis.projection }
  private var graph: Graph { projection.graph }

  private var openPairs: [Open] {
    sides.first.flatMap { first in
      sides.second.compactMap { second -> Open? in
        let evidence = analysis.ledger.evidence(
          between: projection.partner(of: first), and: projection.partner(of: second))
        return evidence.presence == .present ? nil : (first, second, evidence)
      }
    }
  }

  /// How well each pair fits the pattern; nothing when there is no tie to read it from.
  private func logOdds(of pairs: [NodePair]) -> [Double]? {
    guard graph.edgeCount > 0, !pairs.isEmpty else { return nil }
    let domains = NodeMap(values: projection.partners.map { $0.domain })
    let pattern = LinkPattern(
      of: graph, groups: Partition(domains), countsShared: graph.edgeCount >= MissingTies.fewestTies
    )
    return pairs.map(pattern.logOdds)
  }

  /// Which values are among the third that is highest; equal ones are all in or all out.
  private static func highest(_ values: [Double], whereAllAreEqual: Bool) -> [Bool] {
    guard let least = values.min(), let most = values.max() else { return [] }
    guard most > least + 1e-9 else { return values.map { _ in whereAllAreEqual } }
    let bound = values.sorted(by: >)[(values.count - 1) / 3]
    return values.map { $0 >= bound - 1e-12 && $0 > least + 1e-9 }
  }

  /// The partner tied to both: over the strongest ties, then the one with most ties, then by id.
  private func introducer(_ first: Graph.Node, _ second: Graph.Node) -> Partner? {
    let known = graph.neighbors(of: first).compactMap { node in
      graph.strength(from: node, to: second).map { strength in
        let other = graph.strength(from: first, to: node) ?? 0
        return (node: node, weakest: min(strength, other), sum: strength + other)
      }
    }
    let best = known.min { one, other in
      (-one.weakest, -one.sum, -graph.degree(of: one.node), one.node.index)
        < (-other.weakest, -other.sum, -graph.degree(of: other.node), other.node.index)
    }
    return best.map { projection.partner(of: $0.node) }
  }
}
