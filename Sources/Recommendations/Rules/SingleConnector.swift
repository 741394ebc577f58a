import CoalitionModel
import Graphs
public import NetworkAnalysis

/// Finds a partner through which all contact between two domains runs.
///
/// ## Definition
/// Partner *v* is the single connector of domains *A* and *B* when some partner of *A* reaches some
/// partner of *B* over recorded ties, neither of them being *v*, and none does without *v*.
///
/// ## Source
/// Themadocument Gezonde en kansrijke start (2019), "Zorg voor gedeelde verantwoordelijkheid".
public struct SingleConnector: Rule {
  public let name = "single-connector"

  /// Creates the rule.
  public init() {}

  public func recommendations(for analysis: Analysis) -> [Recommendation] {
    let projection = analysis.projection
    let before = projection.graph.components()
    let domains = analysis.mixing.domains.compactMap { $0 }
    return analysis.fragility.holders.flatMap { holder -> [Recommendation] in
      guard let node = projection.node(of: holder.partner.id) else { return [] }
      let after = projection.graph.removing([node]).components()
      return domains.enumerated().flatMap { position, one in
        domains[(position + 1)...].compactMap { other -> Recommendation? in
          let pairs = Self.pairs(of: one, other, without: node, in: projection)
          let isConnected = pairs.contains { before.group(of: $0) == before.group(of: $1) }
          let staysConnected = pairs.contains { after.group(of: $0) == after.group(of: $1) }
          guard isConnected, !staysConnected else { return nil }
          return recommendation(holder, between: one, and: other, in: analysis)
        }
      }
    }
  }

  private static func pairs(
    of one: Domain, _ other: Domain, without node: Graph.Node, in projection: Projection
  ) -> [(Graph.Node, Graph.Node)] {
    func nodes(_ domain: Domain) -> [Graph.Node] {
      projection.graph.nodes.filter { $0 != node && projection.partner(of: $0).domain == domain }
    }
    return nodes(one).flatMap { first in nodes(other).map { (first, $0) } }
  }

  private func recommendation(
    _ holder: Fragility.Holder, between one: Domain, and other: Domain, in analysis: Analysis
  ) -> Recommendation {
    let name = holder.partner.name
    return Recommendation(
      id: "\(self.name):\(holder.partner.id):\(one.code):\(other.code)", rule: self.name,
      strength: .advised,
      evaluation: evaluation(holder, between: one, and: other, in: analysis),
      title: Text(
        nl: """
          Leg naast \(name) een tweede route tussen \(one.name(.dutch)) en \(other.name(.dutch))
          """,
        en: """
          Create a second route between \(one.name(.english)) and \(other.name(.english)) beside \(name)
          """),
      why: Text(
        nl: """
          Alle contact in beeld hangt aan één partner. Valt die even weg, dan is er geen andere \
          route in beeld.
          """,
        en: """
          All contact in view depends on one partner. When it is away, no other route is in view.
          """),
      firstStep: Text(
        nl: "Vraag \(name) wie van beide domeinen elkaar nu al rechtstreeks zou kunnen bellen.",
        en: "Ask \(name) who from both domains could call each other directly."),
      passages: [
        Passage(
          document: "Themadocument Gezonde en kansrijke start",
          place: "Zorg voor gedeelde verantwoordelijkheid")
      ])
  }

  private func evaluation(
    _ holder: Fragility.Holder, between one: Domain, and other: Domain, in analysis: Analysis
  ) -> Evaluation {
    let lost = holder.cutOff.joined()
    let names = Text { $0.list(lost.map(\.name)) }
    var evaluation = Evaluation(analysis.network.isComplete ? .unmet : .undecided)
    evaluation.partners = [holder.partner.id] + lost.map(\.id)
    evaluation.citations = holder.partner.citations
    evaluation.observations = [
      Text(
        nl: """
          Alles wat tussen de domeinen \(one.name(.dutch)) en \(other.name(.dutch)) in beeld is, \
          loopt via \(holder.partner.name). Los raken dan: \(names.nl).
          """,
        en: """
          All that is in view between the domains \(one.name(.english)) and \
          \(other.name(.english)) runs through \(holder.partner.name). Cut off would be: \
          \(names.en).
          """)
    ]
    evaluation.figures = [
      Figure(
        name: Text(nl: "verbinder tussen deze domeinen", en: "connector between these domains"),
        count: 1,
        variant: Text(
          nl: "snijpunt: zonder deze partner geen pad over vastgelegde verbindingen",
          en: "cut point: without this partner no path over recorded ties"))
    ]
    if evaluation.verdict == .undecided {
      evaluation.decidedBy = Text(
        nl: "een verbinding tussen deze domeinen buiten \(holder.partner.name) om, of volledig: ja",
        en: "a tie between these domains that leaves out \(holder.partner.name), or complete: yes")
    }
    return evaluation
  }
}
