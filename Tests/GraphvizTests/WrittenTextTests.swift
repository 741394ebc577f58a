import Testing

@testable import Graphviz

/// Texts are found wherever a file can hide them.
struct WrittenTextTests {
  private func texts(_ bytes: [UInt8]) -> String {
    WrittenText.all(in: bytes).map(\.text).joined(separator: "\n")
  }

  private func png(_ extra: PNGChunks.Chunk) throws -> [UInt8] {
    let outputs = try GraphvizRenderer.render(
      Fixtures.single(["x"]), formats: [.png(width: 50)]
    ).outputs
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
      Fixtures.single(["naam"]), formats: [.png(width: 50)]
    ).outputs
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

  @Test func `the words of a drawing are found in its PDF`() throws {
    let drawing = Fixtures.single(["Kraamzorg Noord"])
    let pdf = try #require(GraphvizRenderer.render(drawing, formats: [.pdf]).outputs[.pdf])
    #expect(texts(pdf).contains("Kraamzorg Noord"))
  }
}
