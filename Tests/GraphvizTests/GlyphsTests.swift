import Graphviz
import Testing

/// Which characters no installed font has; holds whatever is installed beside Liberation Sans.
@Suite struct GlyphsTests {
  /// A character of a private area that no font has.
  private static let nobodys = Character("\u{F0000}")

  @Test(arguments: [
    "Jeugdgezondheidszorg", "Çaðlar Łukasz é ü ş ő", "Ελλάδα Дом", "’ – € •", "",
    "a\u{200D}b\u{FE0F}",
  ])
  func `a name in Latin, Greek or Cyrillic lacks nothing`(text: String) {
    #expect(Glyphs.missing(in: [text]).isEmpty)
  }

  @Test func `a character that no font has is found once, wherever it stands`() {
    let texts = ["Café \(Self.nobodys)", "\(Self.nobodys)\(Self.nobodys)", "De Bron"]
    #expect(Glyphs.missing(in: texts) == [Self.nobodys])
    #expect(Glyphs.family(showing: "\u{F0000}") == "")
  }

  @Test(
    arguments: ["\u{628}", "\u{4E2D}", "\u{1275}", "\u{1F476}", "\u{2615}"] as [Unicode.Scalar])
  func `a character is missing when no font stands in for it`(scalar: Unicode.Scalar) throws {
    let family = try #require(Glyphs.family(showing: scalar))
    #expect(Glyphs.missing(in: ["a \(scalar) b"]).isEmpty == !family.isEmpty)
  }

  @Test func `the font of drawings shows its own letters`() throws {
    #expect(try #require(Glyphs.family(showing: "a")).hasPrefix("Liberation Sans"))
  }
}
