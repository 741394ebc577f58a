import Foundation
import Graphs
import Testing

@testable import Graphviz

struct TextTests {
  private static let lines = [
    "Gemeente Groningen", "AT&T", "AT&amp;T", "&#60;b&#62;", "a \\N b \\G c \\l d \\", "\\\\n",
    "<b>niet vet</b>", "\"aanhalingstekens\" en 'enkele'", "]]>", "-->", "{a|b}", "%s %n",
    "é ü € … –", "Őrsi ĳ André", "P 4 0 0 400 0 400 100 0 100",
    "x c 7 -#ff0000 C 7 -#ff0000 E 200 50 90 40",
    "S 5 -solid", "I 0 0 10 10 11 -/etc/passwd",
  ]

  @Test(arguments: lines)
  func `a text comes back from the PDF as it was given`(line: String) throws {
    let pdf = try #require(
      try GraphvizRenderer.render(Fixtures.single(line), formats: [.pdf])[.pdf])
    let found = WrittenText.all(in: pdf).map(\.text).joined(separator: " ")
    #expect(found.contains(line), "\(found)")
  }

  @Test(arguments: lines)
  func `no text is taken for a command to draw`(line: String) throws {
    let format = Format.png(width: 200)
    let white = Fixtures.single(line, .white)
    let files = try GraphvizRenderer.render(white, formats: [format])
    let pixels = try #require(files[format].flatMap { PNGPixels($0) })
    #expect(Set(pixels.colors) == [0xFFFFFF])
  }

  @Test func `control characters disappear and white space becomes one space`() {
    for value in Array(UInt8(0)..<0x20) + [0x7F, 0x85, 0x9F] {
      let isSpace = (9...13).contains(value) || value == 0x85
      let line = "a" + String(UnicodeScalar(value)) + "b"
      #expect(LabelText.sanitized(line) == (isSpace ? "a b" : "ab"))
    }
    #expect(LabelText.sanitized("a\u{FFFE}\u{FFFF}b \t  c\u{2028}d  ") == "ab c d")
  }

  @Test func `random text is drawn without a complaint`() throws {
    var lots = SplitMix64(seed: 3)
    let pieces = Self.lines.flatMap(\.unicodeScalars) + "\0\u{1}\u{FFFE}&<>\"'\\;#x".unicodeScalars
    let items = (0..<150).map { row in
      var scalars = String.UnicodeScalarView()
      for _ in 0..<40 { scalars.append(pieces[Int.random(in: 0..<pieces.count, using: &lots)]) }
      return Item.text(TextLine(String(scalars), at: Point(x: 5, y: Double(row)), Font(9), .white))
    }
    let canvas = Canvas(size: Size(width: 600, height: 160), items: items)
    let format = Format.png(width: 100)
    let files = try GraphvizRenderer.render(canvas, formats: [format])
    let pixels = try #require(files[format].flatMap { PNGPixels($0) })
    #expect(Set(pixels.colors) == [0xFFFFFF])
  }
}

struct PageTests {
  private static func canvas(_ size: Size) -> Canvas {
    let middle = Rect(
      center: Point(x: size.width / 2, y: size.height / 2), size: Size(width: 40, height: 20))
    return Canvas(size: size, items: [.path(.box(middle, radius: 0), fill: .black)])
  }

  private static let sizes = [
    Size(width: 600, height: 400), Size(width: 601, height: 843), Size(width: 100, height: 1_000),
    Size(width: 333.3, height: 200.7), Size(width: 1_191, height: 842),
  ]

  @Test(arguments: sizes, [1, 96, 600, 1_200, 1_599])
  func `the PNG is exactly as wide as asked`(size: Size, width: Int) throws {
    let format = Format.png(width: width)
    let height = Int((Double(width) * size.height / size.width).rounded())
    let bytes = try #require(
      try GraphvizRenderer.render(Self.canvas(size), formats: [format])[format])
    #expect(Array(bytes[1...3]) == Array("PNG".utf8))
    #expect(Self.number(bytes[16..<20]) == width)
    #expect(Self.number(bytes[20..<24]) == height)
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// The width and height of the one page of a PDF.
  private static func box(_ pdf: [UInt8]) throws -> [Double] {
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.contains("/Count 1\n"))
    let box = try #require(text.components(separatedBy: "/MediaBox [ 0 0 ").dropFirst().first)
    return box.prefix { $0 != "]" }.split(separator: " ").compactMap { Double($0) }
  }

  @Test(arguments: sizes)
  func `the PDF has one page as large as it is, without a date`(size: Size) throws {
    let files = try GraphvizRenderer.render(Self.canvas(size), formats: [.pdf])
    let bytes = try #require(files[.pdf])
    let found = try Self.box(bytes)
    #expect(found.count == 2)
    for (one, other) in zip(found, [size.width, size.height]) { #expect(abs(one - other) < 1) }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("/CreationDate (D:20000101000000Z)"))
    let table = try #require(text.components(separatedBy: "startxref\n").last)
    let place = try #require(Int(table.prefix { $0.isNumber }))
    #expect(bytes[place...].starts(with: "xref\n".utf8))
  }

  @Test(arguments: [Size(width: 595, height: 842), Size(width: 842, height: 595)])
  func `a sheet is of its own size, whatever the page`(sheet: Size) throws {
    let format = Format.sheet(sheet)
    let files = try GraphvizRenderer.render(
      Self.canvas(Size(width: 600, height: 400)), formats: [format])
    #expect(try Self.box(try #require(files[format])) == [sheet.width, sheet.height])
  }

  @Test func `a pixel is three quarters of a point`() throws {
    var canvas = Self.canvas(Size(width: 600, height: 400))
    canvas.pointsPerUnit = 0.75
    let files = try GraphvizRenderer.render(canvas, formats: [.pdf])
    #expect(try Self.box(try #require(files[.pdf])) == [450, 300])
  }

  private static func isRefused(_ size: Size, _ format: Format = .pdf) -> Bool {
    do throws(GraphvizError) {
      _ = try GraphvizRenderer.render(Canvas(size: size, items: []), formats: [format])
      return false
    } catch {
      guard case .invalid = error else { return false }
      return true
    }
  }

  @Test func `a page of 14400 is accepted and a larger one is not`() {
    #expect(!Self.isRefused(Size(width: 14_400, height: 14_400)))
    #expect(Self.isRefused(Size(width: 14_401, height: 100)))
    #expect(Self.isRefused(Size(width: 100, height: 14_401)))
    #expect(Self.isRefused(Size(width: 0, height: 100)))
  }

  @Test func `a PNG of 16000 pixels is accepted and a larger one is not`() {
    let strip = Size(width: 1_000, height: 1)
    #expect(!Self.isRefused(strip, .png(width: 16_000)))
    #expect(Self.isRefused(strip, .png(width: 16_001)))
    #expect(Self.isRefused(Size(width: 10, height: 1_000), .compactPNG(width: 161)))
    #expect(Self.isRefused(strip, .png(width: 0)))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, -1, 1e300])
  func `an impossible size is refused`(number: Double) {
    #expect(Self.isRefused(Size(width: number, height: 100)))
    #expect(Self.isRefused(Size(width: 100, height: number)))
  }
}
