import Graphs

/// What silence does to figures.
///
/// The reports of some nodes are taken away, and what is left is compared with what there was.
/// ResponseExperiment.md of NetworkAnalysis tells more and holds the table.
struct ResponseExperiment {
  /// What is left of the figures when a share of the nodes keeps silent, as means over all draws.
  struct Line {
    let silentShare: Double
    /// Spearman's correlation with the scores of full reports, by the name of the measure.
    let correlations: [String: Double]
    /// The tenth percentile of the correlations of all measures.
    let lowCorrelation: Double
    /// Which share of the three highest nodes is still among the three highest.
    let topKept: [String: Double]
    /// How far the density is off, as a share of that of full reports.
    let unionError: Double
    let confirmedError: Double
  }

  static let shares = [0.1, 0.2, 0.3, 0.4, 0.5]
  static let measures = [
    NodeMethod("degree") { $0.degrees() },
    NodeMethod("betweenness") { $0.betweenness() },
    NodeMethod("harmonic") { $0.harmonicCloseness() },
    NodeMethod("eigenvector") { $0.eigenvectorCentrality() },
    NodeMethod("constraint") { $0.constraint() },
  ]
  static let topMeasures = ["degree", "betweenness"]

  let networks: [Graph]
  let draws: Int

  var lines: [Line] {
    var generator = SplitMix64(seed: 1)
    return Self.shares.map { share in
      var sums = Sums()
      for reports in networks {
        let whole = Observation(reports, silent: [])
        for _ in 0..<draws {
          let count = Int(share * Double(reports.nodeCount) + 0.5)
          let silent = Set(reports.nodes.shuffled(using: &generator).prefix(count))
          sums.add(Observation(reports, silent: silent), of: whole)
        }
      }
      return sums.line(share)
    }
  }

  /// The lines as a table of Markdown.
  var table: String {
    let names = Self.measures.map(\.name)
    let header =
      ["silent"] + names + ["10% lowest"] + Self.topMeasures.map { "top 3 \($0)" }
      + ["density, one report", "density, confirmed"]
    let rows = lines.map { line in
      ["\(Int((line.silentShare * 100).rounded()))%"]
        + names.map { hundredths(line.correlations[$0] ?? 0) } + [hundredths(line.lowCorrelation)]
        + Self.topMeasures.map { hundredths(line.topKept[$0] ?? 0) }
        + [line.unionError, line.confirmedError].map { error in
          "\(error > 0 ? "+" : "")\(Int((error * 100).rounded()))%"
        }
    }
    let rule = header.map { _ in "---" }
    return ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private func hundredths(_ value: Double) -> String {
    let number = Int((abs(value) * 100).rounded())
    return "\(value < 0 ? "-" : "")\(number / 100).\(number % 100 < 10 ? "0" : "")\(number % 100)"
  }
}

/// The figures of what some nodes report while others keep silent.
private struct Observation {
  let scores: [String: [Double?]]
  let unionDensity: Double
  let confirmedDensity: Double

  init(_ reports: Graph, silent: Set<Graph.Node>) {
    let kept = Graph(
      nodeCount: reports.nodeCount, edges: reports.edges.filter { !silent.contains($0.from) },
      isDirected: true)
    let found = ReportedEdges(kept, answered: NodeMap(of: reports) { !silent.contains($0) })
    let union = found.union
    scores = Dictionary(
      uniqueKeysWithValues: ResponseExperiment.measures.map {
        ($0.name, $0.values(union))
      })
    let count = reports.nodeCount
    unionDensity = Double(union.edgeCount) / Double(count * (count - 1) / 2)
    let known = count * (count - 1) / 2 - silent.count * (silent.count - 1) / 2
    confirmedDensity = Double(found.confirmed.edgeCount) / Double(known)
  }

  /// The three nodes that score highest, the first of equals.
  func top(_ name: String) -> Set<Int> {
    let values = (scores[name] ?? []).enumerated().map { (node: $0, score: $1 ?? -1) }
    return Set(values.sorted { ($1.score, $0.node) < ($0.score, $1.node) }.prefix(3).map(\.node))
  }
}

private struct Sums {
  private var correlations: [String: [Double]] = [:]
  private var topKept: [String: [Double]] = [:]
  private var unionErrors: [Double] = []
  private var confirmedErrors: [Double] = []

  mutating func add(_ part: Observation, of whole: Observation) {
    for (name, values) in whole.scores {
      let pairs = zip(values, part.scores[name] ?? []).compactMap { one, other in
        one.flatMap { one in other.map { (one, $0) } }
      }
      if let found = spearman(pairs.map(\.0), pairs.map(\.1)) {
        correlations[name, default: []].append(found)
      }
    }
    for name in ResponseExperiment.topMeasures {
      let kept = whole.top(name).intersection(part.top(name)).count
      topKept[name, default: []].append(Double(kept) / 3)
    }
    unionErrors.append(part.unionDensity / whole.unionDensity - 1)
    confirmedErrors.append(part.confirmedDensity / whole.confirmedDensity - 1)
  }

  func line(_ share: Double) -> ResponseExperiment.Line {
    let all = correlations.values.joined().sorted()
    return ResponseExperiment.Line(
      silentShare: share, correlations: correlations.mapValues(mean),
      lowCorrelation: all.isEmpty ? 0 : all[all.count / 10], topKept: topKept.mapValues(mean),
      unionError: mean(unionErrors), confirmedError: mean(confirmedErrors))
  }

  private func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(1, values.count))
  }
}

/// The correlation of the ranks, equal numbers sharing the mean of their ranks.
private func spearman(_ first: [Double], _ second: [Double]) -> Double? {
  let (one, other) = (ranks(first), ranks(second))
  let mean = Double(first.count + 1) / 2
  let product = zip(one, other).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) }
  let squares = [one, other].map { $0.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } }
  let scale = (squares[0] * squares[1]).squareRoot()
  return scale > 0 ? product / scale : nil
}

private func ranks(_ values: [Double]) -> [Double] {
  let rounded = values.map { ($0 * 1e12).rounded() / 1e12 }
  return rounded.map { value in
    let below = rounded.count { $0 < value }
    let same = rounded.count { $0 == value }
    return Double(below) + Double(same + 1) / 2
  }
}
