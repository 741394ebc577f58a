import CoalitionModel
import Graphs
import NetworkAnalysis

/// The analysis as JSON: figures, partners, domains, gaps and fragility.
///
/// The keys are a contract: other keys may be added, these stay. A value is `null` exactly where
/// its definition has none.
public struct AnalysisJSON {
  let context: ReportContext
  let drawing: [String: String]

  /// Creates the document.
  ///
  /// - Parameters:
  ///   - context: The analysis and the advice.
  ///   - drawing: What the pictures were drawn with, by name; empty when none were drawn.
  public init(_ context: ReportContext, drawing: [String: String] = [:]) {
    self.context = context
    self.drawing = drawing
  }

  var analysis: Analysis { context.analysis }

  /// The whole document.
  public var value: JSONValue {
    var keys: [String: JSONValue] = [
      "network": network, "projection": projection, "partners": partners, "mixing": mixing,
      "crossing": crossing, "care-chain": careChain, "gaps": gaps, "fragility": fragility,
      "survey": survey, "disclosure": disclosure, "segregation": segregation, "domains": domains,
      "communities": communities, "structures": structures, "phases": phases, "themes": themes,
      "tie-quality": tieQuality, "robustness": robustness,
      "findings": .strings(Findings.sentences(for: context)),
    ]
    if !drawing.isEmpty { keys["drawing"] = .object(drawing.mapValues { .string($0) }) }
    return .object(keys)
  }

  private var network: JSONValue {
    let figures = analysis.figures
    return .object([
      "name": .string(analysis.network.name),
      "as-of": .optional(analysis.network.asOf?.description),
      "complete": .bool(analysis.network.isComplete),
      "surveyed": .bool(figures.isSurveyed),
      "partners": .integer(figures.partnerCount),
      "ties": .integer(figures.tieCount),
      "density": shown(figures.density, from: .groups),
      "components": .integer(figures.componentCount),
      "largest-component": .integer(figures.largestComponentSize),
      "isolates": .strings(figures.isolates),
      "average-degree": shown(figures.averageDegree, from: .groups),
      "diameter": shown(figures.diameter.map(Double.init), from: .groups),
      "average-path-length": shown(figures.averagePathLength, from: .groups),
      "transitivity": shown(figures.transitivity, from: .groups),
      "centralization": .object([
        "degree": shown(figures.centralization.degree, from: .groups),
        "betweenness": shown(figures.centralization.betweenness, from: .groups),
        "closeness": shown(figures.centralization.closeness, from: .groups),
      ]),
    ])
  }

  private var projection: JSONValue {
    let options = analysis.projection.options
    return .object([
      "directed": .bool(false),
      "standings": .strings(options.standings.map(\.code).sorted()),
      "minimum-intensity": .integer(options.minimumIntensity),
      "coalition-wide": .bool(options.includesCoalitionWide),
      "left-out": .strings(analysis.projection.leftOut.map(\.id)),
    ])
  }

  private var partners: JSONValue {
    let graph = analysis.projection.graph
    return .array(
      graph.nodes.map { node in
        let partner = analysis.projection.partner(of: node)
        var measures = Dictionary(
          uniqueKeysWithValues: analysis.measures.map { ($0.name, value($0, node)) })
        measures["articulation"] = .bool(analysis.fragility.articulationPoints.contains(node))
        measures["community"] = .integer(communityNumber(of: node))
        return .object([
          "id": .string(partner.id), "name": .string(partner.name),
          "type": .optional(partner.type?.code), "domain": .optional(partner.domain?.code),
          "status": .string(partner.status.code), "measures": .object(measures),
          "roles-between-domains": roles(of: node),
        ])
      })
  }

  private func value(_ measure: PartnerMeasure, _ node: Graph.Node) -> JSONValue {
    let value = shown(measure.values[node], from: .partners)
    guard measure.isCount, case .number(let count) = value else { return value }
    return .integer(Int(count))
  }

  /// A figure where the answers to a survey allow it, else `null`.
  func shown(_ value: Double?, from level: Disclosure.Level) -> JSONValue {
    analysis.disclosure.level >= level ? .optional(value) : .null
  }

  private var mixing: JSONValue {
    let mixing = analysis.mixing
    return .object([
      "domains": .array(mixing.domains.map { .optional($0?.code) }),
      "partners": .array(mixing.partnerCounts.map { .integer($0) }),
      "ties": .array(mixing.cells.map { row in .array(row.map { .integer($0.ties) }) }),
      "pairs": .array(mixing.cells.map { row in .array(row.map { .integer($0.pairs) }) }),
      "expected": .array(mixing.cells.map { row in .array(row.map { .number($0.expected) }) }),
      "density": .array(
        mixing.cells.map { row in .array(row.map { shown($0.density, from: .groups) }) }),
    ])
  }

  private var fragility: JSONValue {
    .object([
      "articulation-points": .array(
        analysis.fragility.holders.map { holder in
          .object([
            "partner": .string(holder.partner.id),
            "cut-off": .array(holder.cutOff.map { part in .strings(part.map(\.id)) }),
            "lost-pairs": .integer(holder.lostPairs),
          ])
        }),
      "bridges": .array(analysis.fragility.bridges.map { .strings([$0.first, $0.second]) }),
      "lifelines": lifelines,
      "outer-partners": .array(
        analysis.outerPartners.map { .strings([$0.partner.id, $0.contact.id]) }),
    ])
  }
}
