import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// A partner with the runs of phases in which it works.
struct ChainWorker: Hashable {
  let partner: Partner
  let runs: [ClosedRange<Int>]

  /// Whether it works in a phase.
  func works(in phase: Int) -> Bool { runs.contains { $0.contains(phase) } }

  /// Who works in which phases, the widest first, then those with a line to another phase.
  static func all(in analysis: Analysis) -> [ChainWorker] {
    let phases = analysis.phases.partners.map { Set($0.map { $0.id }) }
    let found = analysis.projection.partners.compactMap { partner -> ChainWorker? in
      let works = phases.indices.filter { phases[$0].contains(partner.id) }
      let runs = works.reduce(into: [ClosedRange<Int>]()) { runs, phase in
        if let last = runs.last, last.upperBound == phase - 1 {
          runs[runs.count - 1] = last.lowerBound...phase
        } else {
          runs.append(phase...phase)
        }
      }
      return runs.isEmpty ? nil : ChainWorker(partner: partner, runs: runs)
    }
    let handing = Set(analysis.phases.links.flatMap { $0.pairs }.flatMap { [$0.first, $0.second] })
    return found.sorted { one, other in
      let keys = [one, other].map { worker in
        (
          -(worker.runs[0].count), handing.contains(worker.partner.id) ? 0 : 1,
          worker.runs[0].lowerBound, worker.partner.domain?.code ?? "~", worker.partner.id
        )
      }
      return keys[0] < keys[1]
    }
  }
}

/// Which partners stand under the phases when there are too many for one page.
///
/// Of each phase first some that work in other phases too; then, one by one, who is tied to most
/// partners of the phase before or after, among those tied to somebody chosen; then those with most
/// ties at all.
struct ChainSelection {
  let workers: [ChainWorker]
  /// For each worker, those of another phase to whom it is tied.
  private let neighbors: [[Int]]
  /// The places of the workers, those with most ties first.
  private let byTies: [Int]

  init(of workers: [ChainWorker], _ analysis: Analysis) {
    self.workers = workers
    let index = Dictionary(firsts: workers.enumerated().map { ($1.partner.id, $0) })
    var neighbors = [[Int]](repeating: [], count: workers.count)
    for pair in analysis.phases.links.flatMap({ $0.pairs }) {
      guard let one = index[pair.first], let other = index[pair.second] else { continue }
      neighbors[one].append(other)
      neighbors[other].append(one)
    }
    self.neighbors = neighbors
    let graph = analysis.projection.graph
    let keys = workers.map { worker in
      (
        -(analysis.projection.node(of: worker.partner.id).map(graph.degree(of:)) ?? 0),
        worker.partner.id
      )
    }
    byTies = workers.indices.sorted { keys[$0] < keys[$1] }
  }

  /// So many partners of each phase at most, in the order in which they came; nil for all.
  func chosen(_ limit: Int?) -> [ChainWorker] {
    guard let limit, workers.count > limit else { return workers }
    var counts = Phase.allCases.map { _ in 0 }
    var chosen: Set<Int> = []
    func fits(_ place: Int, _ limit: Int) -> Bool {
      !chosen.contains(place)
        && counts.indices.allSatisfy { !workers[place].works(in: $0) || counts[$0] < limit }
    }
    func take(_ place: Int) {
      for phase in counts.indices where workers[place].works(in: phase) { counts[phase] += 1 }
      chosen.insert(place)
    }
    let wide = byTies.filter { place in counts.indices.count(where: workers[place].works) > 1 }
    for place in wide where fits(place, (limit + 1) / 3) { take(place) }
    var isNear = Set(chosen.flatMap { neighbors[$0] })
    let handing = byTies.filter { !neighbors[$0].isEmpty }
    while let best = handing.filter({ fits($0, limit) }).max(by: { one, other in
      (isNear.contains(one) ? 1 : 0, neighbors[one].count)
        < (isNear.contains(other) ? 1 : 0, neighbors[other].count)
    }) {
      take(best)
      isNear.formUnion(neighbors[best])
    }
    for place in byTies where fits(place, limit) { take(place) }
    return chosen.sorted().map { workers[$0] }
  }
}
