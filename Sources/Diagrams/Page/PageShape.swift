import Graphviz

/// The page for which a picture is laid out, so that its letters are as large as they can be.
package enum PageShape: Hashable, Sendable {
  /// A column 600 points wide and as high as it takes.
  case column
  /// A slide of 16 by 9.
  case slide
  /// A square, for social media.
  case square
  /// A sheet of paper, upright or on its side.
  case paper(Paper)

  /// The shapes among which the picture may choose, width to height; none for a free height.
  var ratios: [SIMD2<Double>] {
    switch self {
    case .column: []
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
