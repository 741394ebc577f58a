package import Graphviz

/// The page for which a picture is laid out, so that its letters are as large as they can be.
package enum PageShape: Hashable, Sendable {
  /// A column 600 points wide and as high as it takes.
  case column
  /// A phone, and a mail that a phone shows at its own width.
  case phone
  /// A slide of 16 by 9.
  case slide
  /// A square, for social media.
  case square
  /// A sheet of paper, upright or on its side.
  case paper(Paper)

  /// The kind of page of a scene.
  var kind: PageKind {
    switch self {
    case .column: .column
    case .phone: .phone
    case .slide: .slide
    case .square: .square
    case .paper(.a4): .a4
    case .paper(.a3): .a3
    case .paper(.a0): .a0
    }
  }

  /// The shapes among which the picture may choose, width to height; none for a free height.
  var ratios: [SIMD2<Double>] {
    switch self {
    case .column, .phone: []
    case .slide: [SIMD2(16, 9)]
    case .square: [SIMD2(1, 1)]
    case .paper(let paper):
      [
        SIMD2(paper.upright.width, paper.upright.height),
        SIMD2(paper.upright.height, paper.upright.width),
      ]
    }
  }

  /// The smallest canvas of exactly this shape around a picture; paper has margins of its own.
  func canvas(around picture: Size) -> Size {
    guard let ratio = ratios.first, ratios.count == 1 else { return picture }
    let step = max(picture.width / ratio.x, picture.height / ratio.y).rounded(.up)
    return Size(width: step * ratio.x, height: step * ratio.y)
  }
}

/// A sheet of paper.
package enum Paper: String, CaseIterable, Hashable, Sendable {
  case a4
  case a3
  case a0

  /// The sheet upright, in whole points.
  package var upright: Size {
    switch self {
    case .a4: Size(width: 595, height: 842)
    case .a3: Size(width: 842, height: 1191)
    case .a0: Size(width: 2384, height: 3370)
    }
  }

  /// The sheet as it suits a picture: upright, or on its side where that makes it larger.
  package func size(for picture: Size) -> Size {
    let upright = upright
    return picture.width > picture.height
      ? Size(width: upright.height, height: upright.width) : upright
  }
}
