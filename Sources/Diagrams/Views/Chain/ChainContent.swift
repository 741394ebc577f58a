import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// What stands under the phases: partners, and between the phases what hands over.
struct ChainContent {
  /// A mark with the lanes over which it reaches: 0, 2 and 4 are the phases, 1 and 3 lie between.
  struct Item {
    let mark: Mark
    let lanes: ClosedRange<Int>
  }

  /// A partner with the runs of phases in which it works.
  struct Worker {
    let partner: Partner
    let runs: [ClosedRange<Int>]

    /// Whether it works in a phase.
    func works(in phase: Int) -> Bool { runs.contains { $0.contains(phase) } }
  }

  /// How much of all is drawn, where that is too much for one page.
  struct Share {
    let partners: Int
    let allPartners: Int
    let pairs: Int
    let allPairs: Int
    /// The partners of each phase that are not drawn.
    let rest: [Int]
  }

  /// So many items still make a readable page.
  private static let mostItems = 90
  /// How many partners of each phase are drawn where there are too many, the first that gives no
  /// more lines than can be followed; fewer on a page of a fixed shape, so that letters are large.
  private static let limits = (free: [9, 7, 6, 5], fixed: [6, 5, 4])

  private(set) var items: [Item] = []
  private(set) var lines: [Line] = []
  /// How many lines are left out, because so many cannot be followed.
  private(set) var leftOutCount = 0
  /// What a choice of the partners left over; nil where all are drawn.
  private(set) var share: Share?

  private let analysis: Analysis
  private let options: DiagramOptions
  private let lanes: ChainLanes
  private let ids: PartnerMarks
  private var marks: [Partner.ID: [Item]] = [:]

  init(of analysis: Analysis, _ options: DiagramOptions, lanes: ChainLanes) {
    self.analysis = analysis
    self.lanes = lanes
    self.options = options
    ids = PartnerMarks(of: analysis, options.language)
    let workers = Self.workers(in: analysis)
    if workers.reduce(0, { $0 + $1.runs.count }) <= Self.mostItems { draw(workers) }
    guard items.count > Self.mostItems || (items.isEmpty && !workers.isEmpty) else { return }
    let selection = ChainSelection(of: workers, analysis)
    for limit in options.aspect == nil ? Self.limits.free : Self.limits.fixed {
      draw(selection.chosen(limit))
      if leftOutCount == 0 { break }
    }
    share = share(of: workers)
  }

  private mutating func draw(_ workers: [Worker]) {
    (items, lines, marks, leftOutCount) = ([], [], [:], 0)
    add(workers)
    addStructures()
    addTies()
    thinOut()
  }

  private func share(of workers: [Worker]) -> Share {
    let pairs = Set(analysis.phases.links.flatMap { $0.pairs })
    let isDrawn = leftOutCount == 0
    return Share(
      partners: marks.count, allPartners: workers.count,
      pairs: isDrawn ? pairs.count { marks[$0.first] != nil && marks[$0.second] != nil } : 0,
      allPairs: pairs.count,
      rest: Phase.allCases.indices.map { phase in
        workers.count { $0.works(in: phase) && marks[$0.partner.id] == nil }
      })
  }

  /// So many lines can be followed.
  private static let mostLines = 30

  /// Of too many lines none is drawn, and neither are the meetings between.
  private mutating func thinOut() {
    guard lines.count > Self.mostLines else { return }
    leftOutCount = lines.count
    lines = []
    items.removeAll { $0.lanes.lowerBound % 2 == 1 }
  }

  /// Who works in which phases, the widest first, then those with a line to another phase.
  private static func workers(in analysis: Analysis) -> [Worker] {
    let phases = analysis.phases.partners.map { Set($0.map { $0.id }) }
    let found = analysis.projection.partners.compactMap { partner -> Worker? in
      let works = phases.indices.filter { phases[$0].contains(partner.id) }
      let runs = works.reduce(into: [ClosedRange<Int>]()) { runs, phase in
        if let last = runs.last, last.upperBound == phase - 1 {
          runs[runs.count - 1] = last.lowerBound...phase
        } else {
          runs.append(phase...phase)
        }
      }
      return runs.isEmpty ? nil : Worker(partner: partner, runs: runs)
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

  /// One mark per run of phases; who skips a phase has two.
  private mutating func add(_ workers: [Worker]) {
    for worker in workers {
      for (place, run) in worker.runs.enumerated() {
        let reach = 2 * run.lowerBound...2 * run.upperBound
        let mark = ids.mark(
          of: worker.partner, suffix: place == 0 ? "" : "-\(place + 1)",
          room: lanes.width(of: reach))
        let item = Item(mark: mark.widened(to: lanes.width(of: reach)), lanes: reach)
        items.append(item)
        marks[worker.partner.id, default: []].append(item)
      }
    }
  }

  /// The mark of a partner that stands under a phase.
  private func mark(of partner: Partner.ID, in phase: Int) -> String? {
    marks[partner]?.first { $0.lanes.contains(2 * phase) }?.mark.id
  }

  /// What ties the drawn pairs of two phases.
  private func grounds(_ link: PhaseChain.Link) -> [TieGround] {
    link.pairs.filter { marks[$0.first] != nil && marks[$0.second] != nil }
      .flatMap { analysis.projection.grounds(between: $0.first, and: $0.second) }
  }

  /// The structures through which drawn partners of two phases meet.
  private mutating func addStructures() {
    for (place, link) in analysis.phases.links.enumerated() {
      var found: Set<Structure> = []
      for case .structure(let structure) in grounds(link) { found.insert(structure) }
      for (index, structure) in found.sorted(by: { $0.id < $1.id }).enumerated() {
        add(structure, id: "overleg-\(place + 1)-\(index + 1)", between: place)
      }
    }
  }

  private mutating func add(_ structure: Structure, id: String, between place: Int) {
    let mark = Mark.structure(structure, id: id, room: lanes.betweenRoom)
    items.append(Item(mark: mark, lanes: 2 * place + 1...2 * place + 1))
    for member in Set(structure.members).sorted() {
      guard let end = self.mark(of: member, in: place) ?? self.mark(of: member, in: place + 1)
      else { continue }
      lines.append(
        .spoke(
          id: "deelname-\(lines.count + 1)", of: structure, to: (member, analysis.name(of: member)),
          from: id, end))
    }
  }

  /// The ties between partners of two phases of which neither works in both.
  private mutating func addTies() {
    for (place, link) in analysis.phases.links.enumerated() {
      let pairs = Set(link.pairs)
      for tie in DrawnTie.all(in: analysis) where pairs.contains(PartnerPair(tie.from, tie.to)) {
        let ends = [tie.from, tie.to].map { id in
          mark(of: id, in: place) ?? mark(of: id, in: place + 1)
        }
        guard let from = ends[0], let to = ends[1] else { continue }
        lines.append(
          tie.line(from: from, to: to, id: "verbinding-\(lines.count + 1)", analysis, options))
      }
    }
  }
}

/// Which partners stand under the phases when there are too many for one page.
///
/// Of each phase first some that work in other phases too; then, one by one, who is tied to most
/// partners of the phase before or after, among those tied to somebody chosen; then those with most
/// ties at all.
struct ChainSelection {
  private let workers: [ChainContent.Worker]
  /// For each worker, those of another phase to whom it is tied.
  private let neighbors: [[Int]]
  /// The places of the workers, those with most ties first.
  private let byTies: [Int]

  init(of workers: [ChainContent.Worker], _ analysis: Analysis) {
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

  /// So many partners of each phase at most, in the order in which they came.
  func chosen(_ limit: Int) -> [ChainContent.Worker] {
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
