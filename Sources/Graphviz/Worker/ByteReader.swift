import CGraphviz

/// Reads what a ``ByteWriter`` wrote; nothing is read past the end.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// Nil when the checksum at the end is not that of the bytes.
  init?(sealed bytes: [UInt8]) {
    guard bytes.count >= 8 else { return nil }
    var end = ByteReader(bytes[(bytes.count - 8)...])
    guard end.number() == UInt64(cgraphviz_checksum(bytes, bytes.count - 8)) else { return nil }
    self.init(bytes[..<(bytes.count - 8)])
  }

  var isAtEnd: Bool { place == bytes.endIndex }

  mutating func number() -> UInt64? {
    guard bytes.endIndex - place >= 8 else { return nil }
    var number: UInt64 = 0
    for offset in 0..<8 { number |= UInt64(bytes[place + offset]) << UInt64(8 * offset) }
    place += 8
    return number
  }

  /// A number of things of at least eight bytes each, which fit in the rest.
  mutating func count() -> Int? {
    guard let number = number(), number <= UInt64((bytes.endIndex - place) / 8) else { return nil }
    return Int(number)
  }

  mutating func double() -> Double? { number().map(Double.init(bitPattern:)) }

  mutating func block() -> ArraySlice<UInt8>? {
    guard let length = number(), length <= UInt64(bytes.endIndex - place) else { return nil }
    let start = place
    place += Int(length)
    return bytes[start..<place]
  }
}
