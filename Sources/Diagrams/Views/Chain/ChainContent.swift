import CoalitionModel
import NetworkAnalysis

/// What stands under the phases: partners, and between the phases what hands over.
struct ChainContent {
  /// A mark with the lanes over which it reaches: 0, 2 and 4 are the phases, 1 and 3 lie between.
  struct Item {
    let mark: Mark
    let lanes: ClosedRange<Int>
  }

  /// So many items still make a readable page.
  static let mostItems = 90

  private(set) var items: [Item] = []
  private(set) var lines: [MarkLine] = []
  /// How many lines are left out, because so many cannot be followed.
  private(set) var leftOutCount = 0

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
    addPartners()
    addStructures()
    addTies()
    thinOut()
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

  /// One mark per run of phases; who skips a phase has two.
  ///
  /// The widest come first, then those with a line to another phase.
  private mutating func addPartners() {
    let phases = analysis.phases.partners.map { Set($0.map(\.id)) }
    let found = analysis.projection.partners.compactMap {
      partner -> (Partner, [ClosedRange<Int>])? in
      let works = phases.indices.filter { phases[$0].contains(partner.id) }
      let runs = works.reduce(into: [ClosedRange<Int>]()) { runs, phase in
        if let last = runs.last, last.upperBound == phase - 1 {
          runs[runs.count - 1] = last.lowerBound...phase
        } else {
          runs.append(phase...phase)
        }
      }
      return runs.isEmpty ? nil : (partner, runs)
    }
    let handing = Set(analysis.phases.links.flatMap(\.pairs).flatMap { [$0.first, $0.second] })
    let ordered = found.sorted { one, other in
      let keys = [one, other].map { partner, runs in
        (
          -(runs[0].count), handing.contains(partner.id) ? 0 : 1, runs[0].lowerBound,
          partner.domain?.code ?? "~", partner.id
        )
      }
      return keys[0] < keys[1]
    }
    for (partner, runs) in ordered {
      for (place, run) in runs.enumerated() {
        let reach = 2 * run.lowerBound...2 * run.upperBound
        let mark = ids.mark(
          of: partner, suffix: place == 0 ? "" : "-\(place + 1)", room: lanes.width(of: reach))
        let item = Item(mark: mark.widened(to: lanes.width(of: reach)), lanes: reach)
        items.append(item)
        marks[partner.id, default: []].append(item)
      }
    }
  }

  /// The mark of a partner that stands under a phase.
  private func mark(of partner: Partner.ID, in phase: Int) -> String? {
    marks[partner]?.first { $0.lanes.contains(2 * phase) }?.mark.id
  }

  private func bonds(_ link: PhaseChain.Link) -> [Bond] {
    link.pairs.flatMap { analysis.projection.bonds(between: $0.first, and: $0.second) }
  }

  /// The structures through which two phases meet.
  private mutating func addStructures() {
    for (place, link) in analysis.phases.links.enumerated() {
      var found: Set<Structure> = []
      for case .structure(let structure) in bonds(link) { found.insert(structure) }
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
