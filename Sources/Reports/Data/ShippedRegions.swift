import Assets
package import NetworkAnalysis
package import NetworkFormats

extension RegionFile {
  /// The regions and municipalities that ship inside, for where none lie beside a file.
  package static var shipped: RegionFile {
    RegionFile(
      bytes: bytes(asset_regions), file: usualNameInside,
      municipalities: [
        ("\(municipalities)/regios.csv", bytes(asset_municipalities)),
        ("\(municipalities)/ligging.csv", bytes(asset_memberships)),
        ("\(municipalities)/bronnen.csv", bytes(asset_municipality_sources)),
      ])
  }

  private static let usualNameInside = "regions.yaml"

  fileprivate static func bytes(
    _ asset: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?
  ) -> [UInt8] {
    var count = 0
    guard let start = asset(&count) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }
}

extension TileGrid {
  /// The place of every municipality of the Netherlands, each on a tile of its own.
  package static let shipped = TileGrid(table: RegionFile.bytes(asset_tiles))
}
