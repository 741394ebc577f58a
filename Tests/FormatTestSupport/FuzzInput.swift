/// The bytes that a fuzzer makes: one file, or several of which each begins with a line `=== NAME`.
///
/// Several files stand for a folder, or for the parts of a packed file: packed anew, their checksums
/// hold, so that a change reaches what is inside.
package struct FuzzInput: Sendable {
  /// A file of the input.
  package struct File: Sendable {
    /// What follows `===` on the line above it.
    package let name: String
    /// What stands in it.
    package let bytes: [UInt8]
  }

  private static let mark = Array("=== ".utf8)
  private static let lineEnd = UInt8(ascii: "\n")

  /// The whole input.
  package let bytes: [UInt8]
  /// The files; none when the input is one file.
  package let files: [File]

  /// Takes an input apart.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.starts(with: Self.mark) else {
      files = []
      return
    }
    var files: [File] = []
    var start = 0
    while start < bytes.count {
      let next = Self.nextMark(in: bytes, after: start)
      let part = bytes[(start + Self.mark.count)..<next]
      let nameEnd = part.firstIndex(of: Self.lineEnd) ?? part.endIndex
      files.append(
        File(
          name: String(decoding: part[..<nameEnd], as: UTF8.self),
          bytes: Array(part[nameEnd...].dropFirst())))
      start = next
    }
    self.files = files
  }

  /// The files as the parts of a packed file.
  package var archive: [UInt8] {
    var zip = ZipBuilder()
    for file in files { zip.parts.append(ZipBuilder.Part(name: file.name, bytes: file.bytes)) }
    return zip.bytes()
  }

  /// Where the next file begins, or the end of the input.
  private static func nextMark(in bytes: [UInt8], after start: Int) -> Int {
    var position = start + 1
    while position + mark.count <= bytes.count {
      let isMark = bytes[position - 1] == lineEnd && bytes[position...].starts(with: mark)
      if isMark { return position }
      position += 1
    }
    return bytes.count
  }
}
