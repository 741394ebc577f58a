import Testing

@testable import Diagrams

struct TextMeasureTests {
  @Test func `widths are those of Arial`() {
    let measure = TextMeasure(fontSize: 2048)
    #expect(measure.width(of: "A") == 1366)
    #expect(measure.width(of: "Wij") == 1933 + 455 + 455)
    #expect(measure.width(of: "\u{20AC}") == 1139)
    #expect(TextMeasure(fontSize: 2048, isBold: true).width(of: "a") == 1139)
  }

  @Test func `accents add no width`() {
    let measure = TextMeasure()
    #expect(measure.width(of: "\u{EB}") == measure.width(of: "e\u{308}"))
    #expect(measure.width(of: "\u{15F}") == measure.width(of: "s"))
    #expect(measure.width(of: "\u{142}") == measure.width(of: "l"))
  }

  @Test func `unknown letters are taken to be wide`() {
    let measure = TextMeasure(fontSize: 10)
    #expect(measure.width(of: "\u{410}") >= 6)
    #expect(measure.width(of: "\u{6F22}") >= 10)
  }

  @Test func `the size of lines is the widest line and all heights`() {
    let measure = TextMeasure(fontSize: 10)
    let size = measure.size(of: ["a", "aaa"])
    #expect(size == SIMD2(measure.width(of: "aaa"), 24))
    #expect(measure.size(of: []) == .zero)
  }
}
