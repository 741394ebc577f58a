import Testing

@testable import Graphviz

struct CompactPNGTests {
  private func pictures() throws -> (full: [UInt8], compact: [UInt8]) {
    let outputs = try GraphvizRenderer.render(
      Fixtures.grid(boxes: 12, lines: 20), formats: [.png(width: 600), .compactPNG(width: 600)])
    return (
      try #require(outputs[.png(width: 600)]), try #require(outputs[.compactPNG(width: 600)])
    )
  }

  @Test func `a compact PNG is at most half the bytes and holds only the picture`() throws {
    let (full, compact) = try pictures()
    #expect(compact.count * 2 < full.count)
    let names = try #require(PNGChunks(compact)).chunks.map(\.name)
    #expect(Set(names).isSubset(of: ["IHDR", "PLTE", "pHYs", "IDAT", "IEND"]))
  }

  @Test func `a compact PNG looks the same`() throws {
    let (full, compact) = try pictures()
    let before = try #require(PNGPixels(full))
    let chunks = try #require(PNGChunks(compact)).chunks
    let palette = Array(try #require(chunks.first { $0.name == "PLTE" }).data)
    let packed = chunks.filter { $0.name == "IDAT" }.flatMap(\.data)
    let rows = try #require(Deflate.inflated(packed))
    #expect(palette.count <= 768)
    var difference = 0
    for y in 0..<before.height {
      for x in 0..<before.width {
        let color = before.colors[y * before.width + x]
        let entry = Int(rows[y * (before.width + 1) + x + 1]) * 3
        for (channel, shift) in zip(0..<3, [UInt32(16), 8, 0]) {
          difference += abs(Int(color >> shift & 0xFF) - Int(palette[entry + channel]))
        }
      }
    }
    #expect(Double(difference) / Double(before.colors.count * 3 * 255) < 0.001)
  }

  @Test func `few colors are kept as they are`() {
    let palette = Palette(of: [0xFFFFFF, 0x063AB4, 0xFFFFFF, 0x000001])
    #expect(Set(palette.colors) == [0xFFFFFF, 0x063AB4, 0x000001])
    #expect(palette.colors[Int(palette.index(of: 0x063AB4))] == 0x063AB4)
  }

  @Test func `what is no PNG of ours is left alone`() {
    #expect(PNGPixels([1, 2, 3]) == nil)
    #expect(PNGChunks([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 1]) == nil)
    #expect(Palette(of: []).colors.isEmpty)
  }

  @Test func `packed bytes come back, and damaged ones do not`() throws {
    let bytes = (0..<5_000).map { UInt8($0 % 251) }
    let packed = try #require(Deflate.deflated(bytes))
    #expect(Deflate.inflated(packed) == bytes)
    #expect(Deflate.inflated(packed.prefix(20)) == nil)
  }
}

/// Texts are found wherever a file can hide them.
struct WrittenTextTests {
  private func texts(_ bytes: [UInt8]) -> String {
    WrittenText.all(in: bytes).map(\.text).joined(separator: "\n")
  }

  private func png(_ extra: PNGChunks.Chunk) throws -> [UInt8] {
    let outputs = try GraphvizRenderer.render(
      Fixtures.single("x"), formats: [.png(width: 50)])
    let bytes = try #require(outputs[.png(width: 50)])
    let chunks = try #require(PNGChunks(bytes)).chunks
    return PNGChunks(chunks.dropLast() + [extra] + chunks.suffix(1)).bytes
  }

  @Test func `an SVG gives ids, comments, titles and text in several lines`() {
    let svg = """
      <svg id="een"><!-- twee --><title>d&#114;ie</title><text data-x="vier">vijf</text>
      <text>zes &amp; zeven</text></svg>
      """
    let found = texts(Array(svg.utf8))
    for word in ["een", "twee", "drie", "vier", "zes & zeven"] { #expect(found.contains(word)) }
    #expect(WrittenText.all(in: Array(svg.utf8))[1].text.split(separator: " ").contains("vijf"))
  }

  @Test func `a PNG gives what its extra chunks say, also packed`() throws {
    let plain = PNGChunks.Chunk(name: "tEXt", data: Array("Comment\0geheim".utf8)[...])
    #expect(try texts(png(plain)).contains("geheim"))
    let packed = try #require(Deflate.deflated(Array("ook geheim".utf8)))
    for keyword in ["Title\0\0", "XML:com\0\u{1}\0nl\0\0", "xx\0\0"] {
      let chunk = PNGChunks.Chunk(name: "iTXt", data: (Array(keyword.utf8) + packed)[...])
      #expect(try texts(png(chunk)).contains("ook geheim"))
    }
  }

  @Test func `a PNG as it is written says nothing at all`() throws {
    let outputs = try GraphvizRenderer.render(
      Fixtures.single("naam"), formats: [.png(width: 50)])
    #expect(WrittenText.all(in: try #require(outputs[.png(width: 50)])).isEmpty)
  }

  @Test func `a PDF gives its information, comments and packed streams`() throws {
    let content = Array("BT [(Gem)-1(eente)2( X)]TJ (A\\(b\\))Tj ET".utf8)
    let packed = try #require(Deflate.deflated(content))
    let head = "%PDF-1.5\n% geheim\n<< /Title (de titel) /Author <FEFF0041006E> >>\nstream\n"
    let found = texts(Array(head.utf8) + packed + Array("\nendstream\n".utf8))
    for word in ["geheim", "de titel", "An", "Gemeente X", "A(b)"] {
      #expect(found.contains(word), "\(word)")
    }
  }

  @Test func `the words of a page are found in its PDF`() throws {
    let canvas = Fixtures.single("Kraamzorg Noord")
    let pdf = try #require(GraphvizRenderer.render(canvas, formats: [.pdf])[.pdf])
    #expect(texts(pdf).contains("Kraamzorg Noord"))
  }
}
