import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// What stands on the overview: marks, lines and bands, without places.
struct OverviewContent {
  /// A row of marks under a heading.
  struct Band {
    let heading: String
    let marks: [Mark]
  }

  /// The most tied partners that all have their label.
  static let mostLabelled = 80

  /// The marks in the middle of the map.
  private(set) var marks: [Mark] = []
  /// The partners without a tie of their own, by why they are here.
  private(set) var bands: [Band] = []
  /// The lines.
  private(set) var lines: [Line] = []
  /// The numbers of missing ties, each with the marks between which it stands.
  private(set) var badges: [(mark: Mark, from: String, to: String)] = []

  let analysis: Analysis
  let options: DiagramOptions
  private let ids: PartnerMarks

  init(of analysis: Analysis, _ options: DiagramOptions) {
    self.analysis = analysis
    self.options = options
    ids = PartnerMarks(of: analysis, options.language)
    addPartners()
    addBands()
    addStructures()
    addTies()
    addLinks()
  }

  private var language: Language { options.language }

  private mutating func addPartners() {
    let projection = analysis.projection
    for node in projection.graph.nodes where projection.graph.degree(of: node) > 0 {
      marks.append(ids.mark(of: projection.partner(of: node)))
    }
  }

  private mutating func addBands() {
    bands = InvolvementBand.all(in: analysis).map { band in
      Band(heading: band.heading(language), marks: band.partners.map { ids.mark(of: $0) })
    }
  }

  private mutating func addStructures() {
    for (index, structure) in analysis.projection.countedStructures.enumerated() {
      let members = Set(structure.members).filter { ids[$0] != nil }.sorted()
      if let host = structure.host, let center = ids[host] {
        addSpokes(from: center, to: members.filter { $0 != host }, of: structure)
      } else if members.count == 2 {
        addSpokes(from: ids[members[0]] ?? "", to: [members[1]], of: structure)
      } else {
        let mark = Mark.structure(structure, id: "overleg-\(index + 1)")
        marks.append(mark)
        addSpokes(from: mark.id, to: members, of: structure)
      }
    }
  }

  private mutating func addSpokes(
    from center: String, to members: [String], of structure: Structure
  ) {
    for member in members {
      guard let id = ids[member] else { continue }
      lines.append(
        .spoke(
          id: "deelname-\(lines.count + 1)", of: structure, to: (member, analysis.name(of: member)),
          from: center, id))
    }
  }

  private mutating func addTies() {
    let drawn = Set((marks + bands.flatMap { $0.marks }).map { $0.id })
    for tie in DrawnTie.all(in: analysis) {
      guard let from = ids[tie.from], let to = ids[tie.to], drawn.contains(from),
        drawn.contains(to)
      else { continue }
      lines.append(
        tie.line(from: from, to: to, id: "verbinding-\(lines.count + 1)", analysis, options))
    }
  }

  private mutating func addLinks() {
    let inMiddle = Set(marks.map { $0.id })
    let drawn = inMiddle.union(bands.flatMap { $0.marks }.map { $0.id })
    for link in options.links {
      guard var from = ids[link.first], var to = ids[link.second], drawn.contains(from),
        drawn.contains(to)
      else { continue }
      if inMiddle.contains(to) { swap(&from, &to) }
      let badge = Mark.badge(link, in: analysis)
      badges.append((badge, from, to))
      lines += Line.missing(badge, from: from, to: to)
    }
  }
}

extension Projection {
  /// The structures that tie partners, by id.
  var countedStructures: [Structure] {
    var found: Set<Structure> = []
    for case .structure(let structure) in grounds.values.joined() { found.insert(structure) }
    return found.sorted { $0.id < $1.id }
  }
}

/// How hard the lines between the map and the bands are to follow.
struct OverviewCost {
  let content: OverviewContent
  let middle: [String: SIMD2<Double>]
  /// The places in the bands, on the same page as those in the middle.
  let bands: [String: SIMD2<Double>]

  /// A line this near to a mark seems to touch it, in points.
  private static let clearance = 10.0

  /// The marks in the way of the lines, how often these cross, and how long they are.
  var total: Double {
    let lines = content.badges.compactMap(line)
    var sum = 0.0
    for (index, line) in lines.enumerated() {
      sum += (line.segment.end - line.segment.start).length / 200
      sum += lines[..<index].reduce(0) { $0 + ($1.segment.crosses(line.segment) ? 0.5 : 0) }
      for mark in content.marks where mark.id != line.from {
        guard let center = middle[mark.id] else { continue }
        let half = mark.size / 2 + Self.clearance
        if line.segment.lengthInside(center: center, half: half) > 0 { sum += 1 }
      }
    }
    return sum
  }

  /// The line from a partner on the map to the number of a missing tie beside one in the bands.
  private func line(
    _ badge: (mark: Mark, from: String, to: String)
  ) -> (segment: Segment, from: String)? {
    guard let start = middle[badge.from], let end = bands[badge.mark.id] else { return nil }
    return (Segment(start, end), badge.from)
  }
}
