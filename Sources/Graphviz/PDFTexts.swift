/// The texts of a PDF: the plain objects with the info dictionary, and the streams unpacked.
struct PDFTexts {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var texts: [WrittenText] {
    let plain = WrittenText(place: "the objects", text: Self.strings(in: bytes))
    let raw = WrittenText(place: "the objects", text: Self.latin(bytes))
    return [raw, plain]
      + streams.flatMap { stream in
        [
          WrittenText(place: "a stream", text: Self.latin(stream)),
          WrittenText(place: "a stream", text: Self.strings(in: stream)),
        ]
      }
  }

  /// The streams, unpacked where they are packed.
  private var streams: [[UInt8]] {
    let opening = Array("stream".utf8)
    let ends = bytes.occurrences(of: Array("endstream".utf8))
    return bytes.occurrences(of: opening).compactMap { start -> [UInt8]? in
      guard !bytes[..<start].suffix(3).elementsEqual("end".utf8),
        let end = ends.first(where: { $0 > start })
      else { return nil }
      let data = bytes[(start + opening.count)..<end].drop { $0 == 10 || $0 == 13 }
      return Deflate.inflated(data) ?? Array(data)
    }
  }

  private static func latin(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// The strings of a PDF; pieces of one array, between which letters are moved, belong together.
  private static func strings(in bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    var isInArray = false
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): isInArray = true
      case UInt8(ascii: "]"):
        isInArray = false
        output.append(32)
      case UInt8(ascii: "("):
        let (text, end) = string(in: bytes, after: index)
        output += text
        if !isInArray { output.append(32) }
        index = end
      case UInt8(ascii: "<"):
        if let (text, end) = hexadecimal(in: bytes, after: index) {
          output += text
          index = end
        }
      default: break
      }
      index += 1
    }
    return latin(output)
  }

  /// A string in parentheses, and where it ends.
  private static func string(in bytes: [UInt8], after start: Int) -> ([UInt8], Int) {
    var text: [UInt8] = []
    var depth = 1
    var index = start + 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      if depth == 0 || index >= bytes.count { break }
      text.append(bytes[index])
      index += 1
    }
    return (text, index)
  }

  /// A string of hexadecimal digits, as in a title of UTF-16; nil for a dictionary.
  private static func hexadecimal(in bytes: [UInt8], after start: Int) -> ([UInt8], Int)? {
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let digits = bytes[(start + 1)..<end]
    guard digits.count.isMultiple(of: 2), !digits.isEmpty,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
    else { return nil }
    let text = stride(from: digits.startIndex, to: digits.endIndex, by: 2).compactMap { place in
      UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16)
    }
    return (text.filter { $0 != 0 }, end)
  }
}
