import CoalitionModel
import Graphs
import NetworkAnalysis
package import Wording

/// The analysis as JSON: figures, partners, domains, gaps and fragility.
///
/// The keys are a contract: other keys may be added, these stay. A value is `null` exactly where
/// its definition has none.
package struct AnalysisJSON {
  let context: ReportContext
  let drawing: [String: String]

  /// Creates the document.
  ///
  /// - Parameters:
  ///   - context: The analysis and the advice.
  ///   - drawing: What the pictures were drawn with, by name; empty when none were drawn.
  package init(_ context: ReportContext, drawing: [String: String] = [:]) {
    self.context = context
    self.drawing = drawing
  }

  var analysis: Analysis { context.analysis }

  /// The whole document.
  package var value: JSONValue {
    .object(Dictionary(uniqueKeysWithValues: parts.map { ($0.key, $0.value()) }))
  }

  /// The whole document as UTF-8, in a piece for each key: a large one is never there as a whole.
  package var pieces: some Sequence<[UInt8]> {
    let parts = parts.sorted { $0.key < $1.key }
    return parts.indices.lazy.map { place in
      let (opening, closing) = (place == 0 ? "{" : ",", place == parts.count - 1 ? "\n}\n" : "")
      var bytes = [UInt8]("\(opening)\n  ".utf8)
      JSONValue.write(parts[place].key, parts[place].value(), to: &bytes, depth: 1)
      bytes += closing.utf8
      return bytes
    }
  }

  /// The whole document as UTF-8.
  package var bytes: [UInt8] { pieces.reduce(into: []) { $0 += $1 } }

  /// A key of the document, and what makes its value.
  private struct Part {
    let key: String
    let value: () -> JSONValue

    init(_ key: String, _ value: @autoclosure @escaping () -> JSONValue) {
      self.key = key
      self.value = value
    }
  }

  private var parts: [Part] {
    context.view.isBrief ? briefParts : allParts
  }

  /// What was asked for, and of the rest what costs next to nothing; what is left out is named.
  private var briefParts: [Part] {
    let parts = [
      Part("network", network), Part("projection", projection), Part("partners", partners),
      Part("mixing", mixing), Part("gaps", .array([])), Part("gaps-left-out", .bool(true)),
      Part("fragility", fragility), Part("survey", survey), Part("disclosure", disclosure),
    ]
    let shown = Set(parts.map { $0.key })
    let leftOut = allParts.map { $0.key }.filter { !shown.contains($0) }
    return parts + [Part("left-out", .strings(leftOut))]
  }

  private var allParts: [Part] {
    let all: [Part] = [
      Part("network", network), Part("projection", projection), Part("partners", partners),
      Part("mixing", mixing), Part("crossing", crossing), Part("care-chain", careChain),
      Part("gaps", gaps), Part("gaps-left-out", .bool(analysis.missingTies.isLeftOut)),
      Part("gaps-held-back", .optional(analysis.missingTies.heldBack?(context.language))),
      Part("fragility", fragility), Part("survey", survey), Part("disclosure", disclosure),
      Part("segregation", segregation), Part("domains", domains), Part("communities", communities),
      Part("structures", structures), Part("phases", phases), Part("themes", themes),
      Part("tie-quality", tieQuality), Part("robustness", robustness),
      Part("findings", .strings(Findings(context).sentences)),
    ]
    guard !drawing.isEmpty else { return all }
    return all + [Part("drawing", .object(drawing.mapValues { .string($0) }))]
  }

  private var network: JSONValue {
    let figures = analysis.figures
    var fields: [String: JSONValue] = [
      "name": .string(analysis.network.name),
      "as-of": .optional(analysis.network.asOf?.description),
      "complete": .bool(analysis.network.isComplete),
      "surveyed": .bool(figures.isSurveyed),
      "partners": .integer(figures.partnerCount),
      "ties": .integer(figures.tieCount),
      "density": shown(figures.density, from: .groups),
      "components": undoubted(.integer(figures.componentCount)),
      "largest-component": undoubted(.integer(figures.largestComponentSize)),
      "isolates": .strings(figures.isolates),
      "average-degree": undoubted(.optional(figures.averageDegree)),
    ]
    if let reciprocity = figures.reciprocity {
      fields["reciprocity"] = undoubted(.number(reciprocity))
    }
    guard !context.view.isBrief else { return .object(fields) }
    fields["diameter"] = undoubted(figures.diameter.map { .integer($0) } ?? .null)
    fields["average-path-length"] = undoubted(.optional(figures.averagePathLength))
    fields["transitivity"] = undoubted(.optional(figures.transitivity))
    fields["centralization"] = .object([
      "degree": undoubted(.optional(figures.centralization.degree)),
      "betweenness": undoubted(.optional(figures.centralization.betweenness)),
      "closeness": undoubted(.optional(figures.centralization.closeness)),
    ])
    return .object(fields)
  }

  private var projection: JSONValue {
    let options = analysis.projection.options
    return .object([
      "directed": .bool(analysis.projection.isDirected),
      "standings": .strings(options.standings.map { $0.code }.sorted()),
      "minimum-intensity": .integer(options.minimumIntensity),
      "coalition-wide": .bool(options.includesCoalitionWide),
      "left-out": .strings(analysis.projection.leftOut.map { $0.id }),
    ])
  }

  private var partners: JSONValue {
    let projection = analysis.projection
    let columns = analysis.measures.map { ($0, values: $0.values) }
    let isArticulationPoint = analysis.isArticulationPoint
    return .array(
      projection.graph.nodes.map { node in
        let partner = projection.partner(of: node)
        var measures: [String: JSONValue] = [:]
        for (measure, values) in columns {
          measures[measure.name] = value(values[node], of: measure)
        }
        measures["articulation"] =
          analysis.disclosure.singleLinks == .withheld ? .null : .bool(isArticulationPoint[node])
        if !context.view.isBrief {
          measures["community"] = undoubted(.integer(communityNumber(of: node)))
        }
        var fields: [String: JSONValue] = [
          "id": .string(partner.id), "name": .string(partner.name),
          "type": .optional(partner.type?.code), "domain": .optional(partner.domain?.code),
          "status": .string(partner.status.code), "measures": .object(measures),
        ]
        if !context.view.isBrief { fields["roles-between-domains"] = roles(of: node) }
        return .object(fields)
      })
  }

  private func value(_ found: Double?, of measure: PartnerMeasure) -> JSONValue {
    let value = shown(found, from: .partners)
    guard measure.measure.kind != .score, case .number(let count) = value else { return value }
    return .integer(Int(count))
  }

  /// A figure where the answers to a survey allow it, else `null`.
  func shown(_ value: Double?, from level: Disclosure.Level) -> JSONValue {
    analysis.disclosure.level >= level ? .optional(value) : .null
  }

  /// A figure of the whole network that any silent partner would change: `null` when one kept silent.
  func undoubted(_ value: @autoclosure () -> JSONValue) -> JSONValue {
    analysis.disclosure.isUndoubted ? value() : .null
  }

  /// A count where the answers to a survey allow it, else `null`.
  func shown(_ value: Int?, from level: Disclosure.Level) -> JSONValue {
    analysis.disclosure.level >= level ? value.map { .integer($0) } ?? .null : .null
  }

  /// One value per pair of domains; `null` where too few of a domain, or of all, answered.
  private func cells(_ value: (MixingMatrix.Cell) -> JSONValue) -> JSONValue {
    let mixing = analysis.mixing
    let isOpen = mixing.domains.map { domain in
      analysis.disclosure.level >= .groups && !context.isQuiet(domain)
    }
    return .array(
      mixing.cells.indices.map { row in
        .array(
          mixing.cells.indices.map { column in
            isOpen[row] && isOpen[column] ? value(mixing.cells[row][column]) : .null
          })
      })
  }

  private var mixing: JSONValue {
    let mixing = analysis.mixing
    return .object([
      "domains": .array(mixing.domains.map { .optional($0?.code) }),
      "partners": .array(mixing.partnerCounts.map { .integer($0) }),
      "ties": cells { .integer($0.ties) },
      "pairs": .array(mixing.cells.map { row in .array(row.map { .integer($0.pairs) }) }),
      "expected": cells { .number($0.expected) },
      "density": cells { .optional($0.density) },
    ])
  }

  private var fragility: JSONValue {
    .object([
      "articulation-points": .array(
        analysis.fragility.cutPartners.map { cutPartner in
          .object([
            "partner": .string(cutPartner.partner.id),
            "cut-off": .array(cutPartner.cutOff.map { part in .strings(part.map { $0.id }) }),
            "lost-pairs": .integer(cutPartner.lostPairs),
          ])
        }),
      "bridges": .array(analysis.fragility.bridges.map { .strings([$0.first, $0.second]) }),
      "lifelines": lifelines,
      "outer-partners": .array(
        analysis.outerPartners.map { .strings([$0.partner.id, $0.contact.id]) }),
    ])
  }
}
