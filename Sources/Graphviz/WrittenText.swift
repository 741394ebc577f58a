/// A text that stands somewhere in a written file: shown, or hidden in an id, comment or metadata.
package struct WrittenText: Hashable, Sendable {
  /// Where it stands, such as "the chunk tEXt" or "a stream".
  package let place: String
  /// The text, in one piece also where it is shown in several.
  package let text: String

  /// All texts of an SVG, PNG, PDF, DOT or JSON file.
  ///
  /// A format is known by its first bytes; what is compressed is taken apart first.
  package static func all(in bytes: [UInt8]) -> [WrittenText] {
    if let png = PNGChunks(bytes) { return png.texts }
    if bytes.starts(with: "%PDF".utf8) { return PDFTexts(bytes).texts }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasPrefix("<")
      ? MarkupTexts(text).texts : [WrittenText(place: "the file", text: LabelText.plain(text))]
  }
}

extension PNGChunks {
  /// The chunks that hold the picture and nothing else.
  private static let drawing: Set = [
    "IHDR", "PLTE", "IDAT", "IEND", "pHYs", "bKGD", "tRNS", "sBIT", "gAMA", "cHRM", "sRGB",
  ]

  fileprivate var texts: [WrittenText] {
    chunks.filter { !Self.drawing.contains($0.name) }.flatMap { chunk in
      // The compressed part of a zTXt or iTXt begins somewhere after its keyword.
      let starts = chunk.data.indices.filter { chunk.data[$0] == 0x78 }
      let packed = starts.lazy.compactMap { Deflate.inflated(chunk.data[$0...]) }.first
      return [Array(chunk.data), packed ?? []].map { bytes in
        WrittenText(place: "the chunk \(chunk.name)", text: String(decoding: bytes, as: UTF8.self))
      }
    }
  }
}
