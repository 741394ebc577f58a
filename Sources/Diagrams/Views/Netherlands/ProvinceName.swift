import Graphviz

/// Where the name of a province stands beside its tiles, in widths of tiles and in rows.
///
/// The tiles of the country have fixed places, so that its free water and borders have too.
struct ProvinceName {
  let x: Double
  /// The row of its baseline.
  let row: Double
  let anchor: TextLine.Anchor
  /// The end of a line to the province, where the name does not touch it, and its start.
  var tip: (x: Double, row: Double)?
  var from: (x: Double, row: Double) = (x: 0, row: 0)

  init(_ x: Double, _ row: Double, _ anchor: TextLine.Anchor) {
    self.x = x
    self.row = row
    self.anchor = anchor
  }

  /// The place for a name; `nil` where it is no province of the Netherlands.
  static func place(of name: String) -> ProvinceName? {
    switch name {
    case "Groningen": ProvinceName(21.9, 1.4, .end)
    case "Fryslân", "Friesland": ProvinceName(13.2, 3.5, .end)
    case "Drenthe": ProvinceName(19.2, 7.6, .start)
    case "Overijssel": ProvinceName(21.9, 9.3, .end)
    case "Flevoland": ProvinceName(13.2, 7.9, .end)
    case "Gelderland": ProvinceName(15.2, 19.6, .start)
    case "Utrecht": utrecht
    case "Noord-Holland": ProvinceName(6.2, 4.4, .end)
    case "Zuid-Holland": ProvinceName(3.7, 8.7, .end)
    case "Zeeland": ProvinceName(-0.5, 20.4, .start)
    case "Noord-Brabant": ProvinceName(10.4, 27.6, .end)
    case "Limburg": ProvinceName(15.5, 28.2, .start)
    default: nil
    }
  }

  /// Free room to the right of the tiles, in widths of tiles.
  static let roomBeside = 1.5
  /// How much lower a name stands that has no count below it, in rows.
  static let lowering = 0.35

  /// In the lake, with a line to the tile that comes nearest.
  private static let utrecht: ProvinceName = {
    var place = ProvinceName(10.3, 9.4, .start)
    place.from = (x: 11.2, row: 10.3)
    place.tip = (x: 11, row: 11.4)
    return place
  }()
}
