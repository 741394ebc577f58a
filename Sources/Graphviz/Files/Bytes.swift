import CGraphviz
import Foundation

extension [UInt8] {
  /// Where a pattern begins, from left to right, without overlap.
  func occurrences(of pattern: [UInt8]) -> [Int] {
    guard let first = pattern.first else { return [] }
    var found: [Int] = []
    var index = 0
    while index + pattern.count <= count {
      if self[index] == first, self[index..<index + pattern.count].elementsEqual(pattern) {
        found.append(index)
        index += pattern.count
      } else {
        index += 1
      }
    }
    return found
  }
}

/// Compression as in PNG and PDF.
enum Deflate {
  /// The data as they were; nil when they are damaged.
  static func inflated(_ bytes: some Sequence<UInt8>) -> [UInt8]? {
    taken(Array(bytes), cgraphviz_inflate)
  }

  /// The data made smaller; nil when there is no memory.
  static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    taken(bytes, cgraphviz_deflate)
  }

  private typealias Work = (
    UnsafePointer<UInt8>?, Int, UnsafeMutablePointer<Int>?
  ) -> UnsafeMutablePointer<UInt8>?

  private static func taken(_ bytes: [UInt8], _ work: Work) -> [UInt8]? {
    var length = 0
    guard let output = work(bytes, bytes.count, &length) else { return nil }
    defer { free(output) }
    return [UInt8](UnsafeBufferPointer(start: output, count: length))
  }
}

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

  mutating func block() -> ArraySlice<UInt8>? {
    guard let length = number(), length <= UInt64(bytes.endIndex - place) else { return nil }
    let start = place
    place += Int(length)
    return bytes[start..<place]
  }
}

/// Bytes with blocks that tell their length, and a checksum at the end.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

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
