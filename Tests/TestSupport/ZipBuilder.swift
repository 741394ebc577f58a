/// Packs parts into a zip archive without a library, also wrongly.
package struct ZipBuilder {
  /// A part, and what is said of it.
  package struct Part {
    /// The name of the part.
    package var name: String
    /// What it holds.
    package var bytes: [UInt8]
    /// What the archive says instead of the truth.
    package var statedSize: UInt32?
    /// Another checksum than the true one.
    package var statedCRC: UInt32?
    /// The flags, among them that of encryption.
    package var flags: UInt16 = 0
    /// 0 is stored; 8 is deflated, here in blocks that are not compressed.
    package var method: UInt16 = 0

    /// Creates a part of which the archive tells the truth.
    package init(name: String, bytes: [UInt8], method: UInt16 = 0) {
      self.name = name
      self.bytes = bytes
      self.method = method
    }
  }

  /// The parts, in the order of the archive.
  package var parts: [Part] = []

  /// Creates an archive of some parts.
  package init(parts: [Part] = []) {
    self.parts = parts
  }

  /// Adds a part.
  package mutating func add(_ name: String, _ text: String) {
    parts.append(Part(name: name, bytes: Array(text.utf8)))
  }

  /// The archive.
  package func bytes() -> [UInt8] {
    var all: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let packed = part.method == 8 ? Self.deflated(part.bytes) : part.bytes
      let details = Self.details(of: part, packed: packed)
      let name = Array(part.name.utf8)
      directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + details
      directory += [UInt8](repeating: 0, count: 12) + Self.little(UInt32(all.count), 4) + name
      all += Self.little(0x0403_4B50, 4) + details + Self.little(0, 2) + name + packed
    }
    let count = Self.little(UInt32(parts.count), 2)
    let end =
      Self.little(0x0605_4B50, 4) + Self.little(0, 4) + count + count
      + Self.little(UInt32(directory.count), 4) + Self.little(UInt32(all.count), 4)
      + Self.little(0, 2)
    return all + directory + end
  }

  /// What stands in both headers of a part: version to length of the name.
  private static func details(of part: Part, packed: [UInt8]) -> [UInt8] {
    var details = little(20, 2) + little(UInt32(part.flags), 2) + little(UInt32(part.method), 2)
    details += little(0, 2) + little(0x21, 2) + little(part.statedCRC ?? crc(part.bytes), 4)
    details += little(UInt32(packed.count), 4)
    details += little(part.statedSize ?? UInt32(part.bytes.count), 4)
    return details + little(UInt32(part.name.utf8.count), 2)
  }

  private static func little(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      result.append(rest.isEmpty ? 1 : 0)
      result += little(UInt32(block.count), 2) + little(~UInt32(block.count), 2) + block
    } while !rest.isEmpty
    return result
  }

  /// The checksum of some bytes.
  package static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
