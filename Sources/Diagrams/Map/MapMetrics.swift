/// The measures of a map on one kind of page.
struct MapMetrics: Hashable, Sendable {
  /// The width of the map.
  var width = 1360.0
  /// The height that the map fills; nil where it takes what it needs.
  var height: Double?
  /// How wide a column may be.
  var columnWidth = 290.0...350.0
  /// How wide the gutter between two columns may be.
  var gutter = 130.0...220.0
  /// Whether containers stay in their columns however high these become.
  var keepsColumns = false
  /// The room between a container and its cards.
  var padding = 20.0
  /// The room between two containers of one column.
  var containerGap = 24.0
  /// The least room between two cards.
  var cardGap = 10.0
  /// The room between two cards where there is enough.
  var comfortableGap = 20.0
  /// The room between two cards with a line between them.
  var tieGap = 26.0
  /// The room between a pill or a lane and what stands above or below it.
  var slotGap = 10.0
  /// The distance between two lanes.
  var lanePitch = 14.0
  /// The least and the most distance between two ports on one side.
  var portGap = 7.0...17.5
  /// How long an arrow tip is.
  var tipLength = 14.0
  /// How far an arrow tip ends before its card.
  var tipOff = 5.0
  /// The radius of a numbered badge.
  var badgeRadius = 16.0
  /// The radius of a corner in a bracket.
  var corner = 10.0
  /// The largest radius of the ends of a pill.
  var pillRadius = 20.5

  /// The measures of a slide of 1920 by 1080.
  static let slide = MapMetrics(height: 644)
  /// The measures of a column of 600.
  static let column = MapMetrics(
    width: 568, columnWidth: 132...164, gutter: 52...64, padding: 10, containerGap: 12,
    cardGap: 6, comfortableGap: 14, tieGap: 20, slotGap: 7, lanePitch: 9, portGap: 4.5...11,
    tipLength: 9, tipOff: 3, badgeRadius: 10.5, corner: 7, pillRadius: 13.5)
  /// The measures of a sheet of A4, in points.
  static let a4 = MapMetrics(
    width: 523, columnWidth: 138...150, gutter: 45...62, padding: 8.5, containerGap: 10,
    cardGap: 4, comfortableGap: 9, tieGap: 13, slotGap: 5, lanePitch: 6.5, portGap: 3.2...7.7,
    tipLength: 6.2, tipOff: 2.2, badgeRadius: 7.2, corner: 5, pillRadius: 9.3)
}
