import CoalitionModel
import Graphs
import NetworkAnalysis

extension Analysis {
  /// Everything that the analysis found, in words, to compare two analyses.
  var digest: [String] {
    let nodes = projection.graph.nodes.map { projection.partner(of: $0).id }
    let values = measures.map { "\($0.name) \($0.values.values)" }
    return nodes + values
      + [
        "\(figures)", "\(mixing.domains) \(mixing.partnerCounts) \(mixing.cells)",
        "\(crossing.crossings)", "\(crossing.connectors)", "\(fragility.cutPartners)",
        "\(fragility.bridges)", "\(careChain)", "\(segregation)", "\(brokerage)", "\(connectivity)",
        "\(reach)", "\(communities)", "\(overlaps)", "\(outerPartners)", "\(phases)", "\(themes)",
        "\(disclosure)", "\(tieQuality.personBound)", "\(tieQuality.pairsAtBothLevels)",
      ]
      + missingTies.ties.map { "\($0.pair) \($0.requirements) \($0.gain) \($0.evidence)" }
      + [
        involvement.involved, involvement.wanted, involvement.mentioned,
        involvement.coalitionOnly, involvement.coalitionAssociates, involvement.withoutTies,
      ].map { "\($0.map(\.id))" }
      + involvement.soleStructure.keys.sorted().map {
        "\($0) \(involvement.soleStructure[$0]?.id ?? "")"
      }
  }

  func score(_ measure: String, of partner: String) -> Double? {
    guard let node = projection.node(of: partner) else { return nil }
    return measures.first { $0.name == measure }?.values[node]
  }
}
