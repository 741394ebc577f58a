import CoalitionModel
import NetworkAnalysis

/// Who stands in which field of the grid.
struct GridContent {
  /// One of the four fields.
  struct Field {
    let isInfluential: Bool
    let isInterested: Bool
    let partners: [Partner]
    let marks: [Mark]
  }

  /// So many marks still make a readable page.
  static let mostMarks = 90

  /// The four fields, influence high first, interest low first; none when nothing is recorded.
  let fields: [Field]
  /// The partners of which one of the two, or both, is not recorded.
  let unplaced: [Partner]

  init(of analysis: Analysis, _ options: DiagramOptions) {
    let partners = analysis.network.partners.filter { $0.status != .stopped }
      .sorted { $0.id < $1.id }
    let placed = partners.filter { $0.influence != nil && $0.interestStrength != nil }
    let ids = PartnerMarks(of: analysis, options.language)
    let room = Panel.room(width: (options.width - 2 * DiagramPage.margin - 12) / 2)
    let order = [(true, false), (true, true), (false, false), (false, true)]
    fields =
      placed.isEmpty
      ? []
      : order.map { influential, interested in
        let members = placed.filter {
          Self.isHigh($0.influence) == influential && Self.isHigh($0.interestStrength) == interested
        }
        return Field(
          isInfluential: influential, isInterested: interested, partners: members,
          marks: members.map { ids.mark(of: $0, room: room) })
      }
    let known = Set(placed.map { $0.id })
    unplaced = partners.filter { !known.contains($0.id) }
  }

  /// From 3 on a scale of 0 to 5.
  private static func isHigh(_ value: Int?) -> Bool { (value ?? 0) >= 3 }
}
