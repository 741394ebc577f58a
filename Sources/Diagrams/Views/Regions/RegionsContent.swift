import CoalitionModel
import NetworkAnalysis

/// Who works in which area, as the file says it of the partner itself.
struct RegionsContent {
  /// An area with the partners that work in it.
  struct Area {
    let id: String
    let name: String
    let kind: RegionKind?
    let partners: [Partner]
    let marks: [Mark]
  }

  /// So many marks still make a readable page.
  static let mostMarks = 120

  let areas: [Area]
  /// The partners that work in more than one area, by id.
  let across: [Partner]
  /// The partners in view of which no area is recorded.
  let unplaced: [Partner]

  /// The room between frames.
  static let gap = 14.0

  /// Frames stand in two columns; a single one has the whole width.
  static func panelWidth(page: Double, count: Int) -> Double {
    let room = page - 2 * DiagramPage.margin
    return count == 1 ? room : (room - gap) / 2
  }

  init(of analysis: Analysis, _ options: DiagramOptions) {
    let network = analysis.network
    let partners = network.partners.filter { $0.status != .stopped }.sorted { $0.id < $1.id }
    let bodies = partners.filter { !$0.members.isEmpty }
    let places = Dictionary(
      uniqueKeysWithValues: partners.map { partner in
        let own = partner.regions + partner.liesIn.map { $0.region }
        let meets = bodies.filter { $0.id == partner.id || $0.members.contains(partner.id) }
        return (partner.id, Set(own + meets.map { $0.id }))
      })
    let found = Set(places.values.joined())
    across = partners.filter { (places[$0.id]?.count ?? 0) > 1 }
    let isAcross = Set(across.map { $0.id })
    let ids = PartnerMarks(of: analysis, options.language)
    let room = Panel.room(
      width: Self.panelWidth(page: options.width, count: found.count))
    areas = found.map { Self.area($0, in: network) }
      .sorted { Self.key($0) < Self.key($1) }
      .enumerated().map { index, area in
        let members = partners.filter { places[$0.id]?.contains(area.id) ?? false }
        let marks = members.map { partner in
          Mark.partner(
            partner, id: "\(ids[partner.id] ?? "")-\(index + 1)",
            isConnector: isAcross.contains(partner.id), room: room, options.language)
        }
        return Area(
          id: area.id, name: area.name, kind: area.kind, partners: members, marks: marks)
      }
    unplaced = analysis.projection.partners.filter { places[$0.id]?.isEmpty ?? true }
  }

  /// The area with an id: a region, or a body that covers an area.
  private static func area(_ id: String, in network: CoalitionNetwork) -> Region {
    if let region = network.regions.first(where: { $0.id == id }) { return region }
    let body = network.partner(id)
    return Region(
      id: id, name: body?.name ?? id, kind: body?.type.flatMap { RegionKind(code: $0.code) })
  }

  /// Neighborhoods first, then municipalities and what is wider, by name.
  private static func key(_ region: Region) -> (Int, String, String) {
    let order: [RegionKind] = [.neighborhood, .municipality, .vsv]
    let rest = RegionKind.allCases.filter { !order.contains($0) }
    let place =
      region.kind.flatMap { (order + rest).firstIndex(of: $0) } ?? RegionKind.allCases.count
    return (place, region.name, region.id)
  }
}
