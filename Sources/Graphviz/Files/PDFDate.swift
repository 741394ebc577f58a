/// Takes the time of day out of a PDF, so that the same page gives the same bytes.
///
/// cairo writes the time of creation in clear text, longer where the clock is not on UTC; so the
/// places in the table of objects that follows have to shift along.
struct PDFDate {
  private static let fixed = Array("20000101000000Z".utf8)

  private var bytes: [UInt8]

  /// The PDF with a fixed date; unchanged when it is not built as expected.
  static func fixed(in bytes: [UInt8]) -> [UInt8] {
    let key = Array("/CreationDate (D:".utf8)
    guard let start = bytes.occurrences(of: key).last.map({ $0 + key.count }),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ")"))
    else { return bytes }
    var pdf = PDFDate(bytes: bytes)
    pdf.bytes.replaceSubrange(start..<end, with: fixed)
    let shift = fixed.count - (end - start)
    return shift == 0 || pdf.shiftTable(by: shift, after: start) ? pdf.bytes : bytes
  }

  private mutating func shiftTable(by shift: Int, after place: Int) -> Bool {
    let key = Array("startxref\n".utf8)
    guard let pointer = bytes.occurrences(of: key).last.map({ $0 + key.count }),
      let table = number(at: pointer).map({ $0 + shift }), bytes.indices.contains(table),
      bytes[table...].starts(with: "xref\n0 ".utf8), let count = number(at: table + 7),
      let firstEntry = bytes[(table + 7)...].firstIndex(of: UInt8(ascii: "\n")).map({ $0 + 1 }),
      firstEntry + count * 20 <= bytes.count, writeNumber(table, at: pointer)
    else { return false }
    return (0..<count).allSatisfy { index in
      let entry = firstEntry + index * 20
      guard let offset = number(at: entry) else { return false }
      return offset <= place || writeNumber(offset + shift, at: entry)
    }
  }

  private func digits(at place: Int) -> ArraySlice<UInt8> {
    bytes[place...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private func number(at place: Int) -> Int? {
    Int(String(decoding: digits(at: place), as: UTF8.self))
  }

  /// Overwrites a number with another of as many digits, leading zeros included.
  private mutating func writeNumber(_ number: Int, at place: Int) -> Bool {
    let old = digits(at: place)
    let new = Array(String(number).utf8)
    guard new.count <= old.count else { return false }
    let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: old.count - new.count)
    bytes.replaceSubrange(old.indices, with: zeros + new)
    return true
  }
}

extension Format {
  /// The name of the plugin that writes the format.
  var name: String {
    switch self {
    case .png, .compactPNG: "png"
    case .pdf, .sheet: "pdf"
    }
  }

  /// The bytes as we give them out: with few colors where that is asked, and without a date.
  func finished(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .png: bytes
    case .compactPNG: PNGPixels(bytes)?.compacted() ?? bytes
    case .pdf, .sheet: PDFDate.fixed(in: bytes)
    }
  }
}
