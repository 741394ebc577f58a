import Testing

@testable import Graphviz

struct CompactPNGTests {
  private func pictures() throws -> (full: [UInt8], compact: [UInt8]) {
    let drawing = Fixtures.grid(nodes: 12, edges: 20)
    let outputs = try GraphvizRenderer.render(
      drawing, formats: [.png(width: 600), .compactPNG(width: 600)]
    ).outputs
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
