import CGraphviz

/// A PNG as a list of chunks.
struct PNGChunks {
  /// A named part of the file.
  struct Chunk {
    let name: String
    let data: ArraySlice<UInt8>
  }

  private static let signature: [UInt8] = [137, 80, 78, 71, 13, 10, 26, 10]

  let chunks: [Chunk]

  init(_ chunks: [Chunk]) { self.chunks = chunks }

  /// Nil when the bytes are no PNG or end too early.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.signature) else { return nil }
    var chunks: [Chunk] = []
    var place = Self.signature.count
    while place < bytes.count {
      guard place + 12 <= bytes.count else { return nil }
      let length = Self.number(bytes[place..<place + 4])
      let start = place + 8
      guard start + length + 4 <= bytes.count else { return nil }
      let name = String(decoding: bytes[place + 4..<start], as: UTF8.self)
      chunks.append(Chunk(name: name, data: bytes[start..<start + length]))
      place = start + length + 4
    }
    self.chunks = chunks
  }

  /// The file.
  var bytes: [UInt8] {
    chunks.reduce(into: Self.signature) { bytes, chunk in
      let body = Array(chunk.name.utf8) + chunk.data
      bytes += Self.bytes(of: chunk.data.count) + body
      bytes += Self.bytes(of: Int(cgraphviz_checksum(body, body.count)))
    }
  }

  static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  static func bytes(of number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}

/// The pixels of a PNG of 8 bits a channel, as cairo writes it, on white.
struct PNGPixels {
  let width: Int
  let height: Int
  /// Red, green and blue in one number, row by row.
  let colors: [UInt32]
  private let resolution: PNGChunks.Chunk?

  /// Nil for a PNG of another kind.
  init?(_ bytes: [UInt8]) {
    guard let chunks = PNGChunks(bytes)?.chunks, let header = chunks.first?.data,
      header.count == 13
    else { return nil }
    let head = Array(header)
    let channels = head[9] == 6 ? 4 : head[9] == 2 ? 3 : 0
    guard head[8] == 8, channels > 0, head[12] == 0 else { return nil }
    width = PNGChunks.number(header.prefix(4))
    height = PNGChunks.number(header.dropFirst(4).prefix(4))
    let packed = chunks.filter { $0.name == "IDAT" }.flatMap { $0.data }
    guard let raw = Deflate.inflated(packed), raw.count == height * (width * channels + 1),
      let colors = Self.colors(of: raw, rowLength: width * channels, channels: channels)
    else { return nil }
    self.colors = colors
    resolution = chunks.first { $0.name == "pHYs" }
  }

  /// The picture with at most 256 colors; nil when it cannot be written.
  func compacted() -> [UInt8]? {
    let palette = Palette(of: colors)
    var rows: [UInt8] = []
    rows.reserveCapacity(height * (width + 1))
    var last: (color: UInt32, index: UInt8)?
    for y in 0..<height {
      rows.append(0)
      for color in colors[y * width..<(y + 1) * width] {
        let index = last?.color == color ? last?.index ?? 0 : palette.index(of: color)
        last = (color, index)
        rows.append(index)
      }
    }
    guard let packed = Deflate.deflated(rows) else { return nil }
    let header =
      PNGChunks.bytes(of: width) + PNGChunks.bytes(of: height) + [8, 3, 0, 0, 0]
    let entries = palette.colors.flatMap { PNGChunks.bytes(of: Int($0)).dropFirst() }
    let chunks = [
      PNGChunks.Chunk(name: "IHDR", data: header[...]),
      PNGChunks.Chunk(name: "PLTE", data: entries[...]),
    ]
    let rest = [
      PNGChunks.Chunk(name: "IDAT", data: packed[...]), PNGChunks.Chunk(name: "IEND", data: []),
    ]
    return PNGChunks(chunks + (resolution.map { [$0] } ?? []) + rest).bytes
  }

  /// Undoes the filter of every row, and lays the picture on white.
  ///
  /// ## Source
  /// PNG (third edition), W3C, section 9: filtering.
  private static func colors(of raw: [UInt8], rowLength: Int, channels: Int) -> [UInt32]? {
    var above = [UInt8](repeating: 0, count: rowLength)
    var colors: [UInt32] = []
    colors.reserveCapacity(raw.count / channels)
    for start in stride(from: 0, to: raw.count, by: rowLength + 1) {
      var row = Array(raw[start + 1...start + rowLength])
      for index in row.indices {
        let left = index >= channels ? Int(row[index - channels]) : 0
        let corner = index >= channels ? Int(above[index - channels]) : 0
        guard
          let guess = guess(raw[start], left: left, up: Int(above[index]), corner: corner)
        else { return nil }
        row[index] &+= UInt8(truncatingIfNeeded: guess)
      }
      for pixel in stride(from: 0, to: rowLength, by: channels) {
        colors.append(onWhite(row[pixel..<pixel + channels]))
      }
      above = row
    }
    return colors
  }

  private static func guess(_ filter: UInt8, left: Int, up: Int, corner: Int) -> Int? {
    switch filter {
    case 0: return 0
    case 1: return left
    case 2: return up
    case 3: return (left + up) / 2
    case 4:
      let estimate = left + up - corner
      let (a, b, c) = (abs(estimate - left), abs(estimate - up), abs(estimate - corner))
      return a <= b && a <= c ? left : b <= c ? up : corner
    default: return nil
    }
  }

  private static func onWhite(_ pixel: ArraySlice<UInt8>) -> UInt32 {
    let opacity = pixel.count == 4 ? UInt32(pixel[pixel.startIndex + 3]) : 255
    return pixel.prefix(3).reduce(0) { color, channel in
      color << 8 | (UInt32(channel) * opacity + 255 * (255 - opacity) + 127) / 255
    }
  }
}
