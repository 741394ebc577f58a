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
