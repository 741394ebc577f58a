import CGraphviz

/// Bytes with blocks that tell their length, and a checksum at the end.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  mutating func add(_ number: Double) { add(number.bitPattern) }

  mutating func add(block: some Collection<UInt8>) {
    add(UInt64(block.count))
    bytes += block
  }

  /// The bytes with their checksum.
  func sealed() -> [UInt8] {
    var whole = self
    whole.add(UInt64(cgraphviz_checksum(bytes, bytes.count)))
    return whole.bytes
  }
}
