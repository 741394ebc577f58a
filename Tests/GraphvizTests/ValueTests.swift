import Testing

@testable import Graphviz

struct ValueTests {
  @Test func `a color is written in six hexadecimal digits`() {
    #expect(Color(hex: 0x063AB4).description == "#063ab4")
    #expect(Color.black.description == "#000000")
  }

  @Test func `rectangles touch without overlapping`() {
    let left = Rect(origin: .zero, size: Size(width: 10, height: 10))
    let right = Rect(origin: Point(x: 10, y: 0), size: Size(width: 10, height: 10))
    #expect(!left.overlaps(right))
    #expect(left.outset(by: 1).overlaps(right))
    #expect(left.contains(Point(x: 10, y: 10)))
    #expect(!left.contains(right))
    #expect(left.center == Point(x: 5, y: 5))
    #expect(Rect(center: left.center, size: left.size) == left)
  }

  @Test func `bytes are found without overlap`() {
    let bytes = Array("aaaba".utf8)
    #expect(bytes.occurrences(of: Array("aa".utf8)) == [0])
    #expect(bytes.occurrences(of: []) == [])
    #expect(bytes.occurrences(of: Array("a".utf8)) == [0, 1, 2, 4])
  }

  @Test func `a PDF that is not built as expected is left alone`() {
    let odd = Array("%PDF /CreationDate (D:20200101000000+01'00) startxref\n9\n".utf8)
    #expect(PDFDate.fixed(in: odd) == odd)
    #expect(PDFDate.fixed(in: []) == [])
  }
}
