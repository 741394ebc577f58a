/// The title and language of a PDF, which cairo does not write.
///
/// They are added as an incremental update: new versions of the catalog and of the info dictionary
/// after the file as it was, with a table of objects of their own.
struct PDFDetails {
  let title: String
  let language: String

  /// The PDF with the details; unchanged when it is not built as expected.
  func added(to bytes: [UInt8]) -> [UInt8] {
    guard !title.isEmpty, let start = bytes.last(of: "startxref\n").flatMap(bytes.number),
      let trailer = bytes.last(of: "trailer\n"),
      let root = bytes.reference("/Root ", after: trailer),
      let info = bytes.reference("/Info ", after: trailer),
      let size = bytes.first(of: "/Size ", after: trailer).flatMap(bytes.number),
      let catalog = bytes.dictionary(of: root), let details = bytes.dictionary(of: info)
    else { return bytes }
    var output = bytes
    if output.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
    let places = [
      (
        root,
        catalog
          + Array("/Lang (\(language))\n/ViewerPreferences << /DisplayDocTitle true >>\n".utf8)
      ),
      (info, details + Array("/Title \(titleText)\n".utf8)),
    ].map { number, content in
      let place = output.count
      output += Array("\(number) 0 obj\n<< ".utf8) + content + Array(">>\nendobj\n".utf8)
      return (number, place)
    }
    let table = output.count
    output += Array("xref\n".utf8)
    for (number, place) in places.sorted(by: { $0.0 < $1.0 }) {
      let digits = String(repeating: "0", count: max(0, 10 - "\(place)".count)) + "\(place)"
      output += Array("\(number) 1\n\(digits) 00000 n \n".utf8)
    }
    output += Array(
      """
      trailer
      << /Size \(size) /Root \(root) 0 R /Info \(info) 0 R /Prev \(start) >>
      startxref
      \(table)
      %%EOF

      """.utf8)
    return output
  }

  /// The title as UTF-16 in hexadecimal digits.
  private var titleText: String {
    let units = title.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "<feff" + units.joined() + ">"
  }
}

extension [UInt8] {
  /// The place after the last occurrence.
  fileprivate func last(of text: String) -> Int? {
    occurrences(of: Array(text.utf8)).last.map { $0 + text.utf8.count }
  }

  fileprivate func first(of text: String, after place: Int) -> Int? {
    Array(self[place...]).occurrences(of: Array(text.utf8)).first.map {
      place + $0 + text.utf8.count
    }
  }

  fileprivate func number(at place: Int) -> Int? {
    Int(
      String(
        decoding: self[place...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) },
        as: UTF8.self))
  }

  fileprivate func reference(_ key: String, after place: Int) -> Int? {
    first(of: key, after: place).flatMap(number)
  }

  /// What stands between `<<` and the `>>` before the end of an object.
  fileprivate func dictionary(of object: Int) -> [UInt8]? {
    guard let start = last(of: "\n\(object) 0 obj\n"), let end = first(of: "endobj", after: start),
      let open = first(of: "<<", after: start), open < end,
      let close = Array(self[open..<end]).occurrences(of: Array(">>".utf8)).last
    else { return nil }
    return Array(self[open..<(open + close)])
  }
}
