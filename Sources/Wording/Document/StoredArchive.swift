/// A ZIP file whose entries are not compressed, with no times in it: same entries, same bytes.
///
/// It is what office documents are packed in. It holds less than 4 GB and 65,535 entries.
///
/// Source: PKWARE, APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
struct StoredArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file; its name has `/` between folders.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let place = bytes.count
    let header = Self.header(name, content)
    bytes += Self.number(0x0403_4b50, size: 4) + header + name.utf8 + content
    directory += Self.number(0x0201_4b50, size: 4) + Self.number(20, size: 2) + header
    // No comment, first disk, no attributes.
    directory += Self.number(0, size: 2 + 2 + 2 + 4) + Self.number(place, size: 4) + name.utf8
    count += 1
  }

  /// The whole file.
  var file: [UInt8] {
    bytes + directory + Self.number(0x0605_4b50, size: 4) + Self.number(0, size: 2 + 2)
      + Self.number(count, size: 2) + Self.number(count, size: 2)
      + Self.number(directory.count, size: 4) + Self.number(bytes.count, size: 4)
      + Self.number(0, size: 2)
  }

  /// What the entry and the directory both say: version, names in UTF-8, stored, 1 January 1980, sum
  /// and sizes, no extra field.
  private static func header(_ name: String, _ content: [UInt8]) -> [UInt8] {
    number(20, size: 2) + number(1 << 11, size: 2) + number(0, size: 2) + number(0, size: 2)
      + number(1 << 5 | 1, size: 2) + number(Int(checksum(content)), size: 4)
      + number(content.count, size: 4) + number(content.count, size: 4)
      + number(name.utf8.count, size: 2) + number(0, size: 2)
  }

  /// A number with its lowest byte first.
  private static func number(_ value: Int, size: Int) -> [UInt8] {
    (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  /// CRC-32 as ZIP uses it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8)
    }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { place in
    (0..<8).reduce(UInt32(place)) { sum, _ in sum & 1 == 0 ? sum >> 1 : 0xEDB8_8320 ^ (sum >> 1) }
  }
}
