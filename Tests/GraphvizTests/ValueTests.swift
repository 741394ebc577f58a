import Testing

@testable import Graphviz

struct ValueTests {
  @Test func `a color is read from six hexadecimal digits`() {
    #expect(Color("#063AB4") == Color(hex: 0x063AB4))
    #expect(Color("#063ab4")?.description == "#063ab4")
    for text in ["063AB4", "#063AB", "#063AB44", "#06 AB4", "#+63AB4", "rood", "#", ""] {
      #expect(Color(text) == nil)
    }
  }

  @Test func `contrast runs from 1 to 21 and agrees with the definition`() {
    #expect(Color.black.contrast(with: .white) == 21)
    #expect(Color.white.contrast(with: .white) == 1)
    // The smallest gray levels around 4.5:1 on white, from the WCAG understanding documents.
    #expect(Color(hex: 0x767676).contrast(with: .white) >= 4.5)
    #expect(Color(hex: 0x777777).contrast(with: .white) < 4.5)
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

  @Test func `bytes are replaced without overlap`() {
    let bytes = Array("aaaba".utf8)
    #expect(bytes.replacing(Array("aa".utf8), with: Array("x".utf8)) == Array("xaba".utf8))
    #expect(bytes.replacing([], with: [1]) == bytes)
    #expect(bytes.occurrences(of: Array("a".utf8)) == [0, 1, 2, 4])
  }

  @Test func `a PDF that is not built as expected is left alone`() {
    let odd = Array("%PDF /CreationDate (D:20200101000000+01'00) startxref\n9\n".utf8)
    #expect(PDFDate.fixed(in: odd) == odd)
    #expect(PDFDate.fixed(in: []) == [])
  }
}
