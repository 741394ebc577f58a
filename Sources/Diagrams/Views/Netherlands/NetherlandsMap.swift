import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// Which municipalities of a date stand on which tile, with what is known of them.
struct NetherlandsMap {
  /// A tile with its municipalities; more than one where they became one later.
  struct Place {
    let tile: TileGrid.Tile
    var municipalities: [Region]

    /// The names of its municipalities.
    var name: String { municipalities.map { $0.shortName }.joined(separator: ", ") }
  }

  let coverage: CoalitionCoverage
  /// The tiles, row by row.
  let places: [Place]
  /// The municipalities without a tile.
  let withoutPlace: [Region]
  /// The provinces with their tiles, in the order of their names.
  let provinces: [(region: Region, tiles: Set<TileGrid.Tile>)]
  /// The region that is enlarged, with its tiles.
  let area: (region: Region, places: [Place])?

  init(of coverage: CoalitionCoverage, on grid: TileGrid, enlarging region: Region?) {
    self.coverage = coverage
    var byTile: [TileGrid.Tile: Place] = [:]
    var others: [Region] = []
    var provinces: [Region.ID: (region: Region, tiles: Set<TileGrid.Tile>)] = [:]
    for municipality in coverage.municipalities {
      guard let tile = coverage.tile(of: municipality, on: grid) else {
        others.append(municipality)
        continue
      }
      byTile[tile, default: Place(tile: tile, municipalities: [])].municipalities
        .append(municipality)
      for province in coverage.areas(of: municipality, .province).prefix(1) {
        provinces[province.id, default: (region: province, tiles: [])].tiles.insert(tile)
      }
    }
    let places = byTile.values.sorted { $0.tile < $1.tile }
    self.places = places
    withoutPlace = others
    self.provinces = provinces.values.sorted { $0.region.name < $1.region.name }
    area = region.map { region in
      let inside = places.compactMap { place -> Place? in
        let municipalities = place.municipalities.filter { $0.lies(in: region) }
        return municipalities.isEmpty
          ? nil : Place(tile: place.tile, municipalities: municipalities)
      }
      return (region: region, places: inside)
    }
  }

  /// The look of a tile: of several municipalities, that which is furthest.
  func look(of place: Place) -> TileLook {
    let looks = place.municipalities.map { TileLook(coverage.known(of: $0.id)?.status) }
    return TileLook.all.first { looks.contains($0) } ?? TileLook(nil)
  }

  /// The municipalities of a status, within the region that is enlarged or else all.
  func municipalities(of status: CoalitionStatus?) -> [Region] {
    coverage.municipalities.filter { municipality in
      guard area.map({ municipality.lies(in: $0.region) }) ?? true else { return false }
      return coverage.known(of: municipality.id)?.status == status
    }
  }

  /// The count of what the picture is about.
  var total: CoalitionCoverage.Count {
    area.map { coverage.count(within: $0.region) } ?? coverage.total
  }
}
