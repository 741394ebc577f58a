import Graphviz

/// A kind of file that a picture can become.
package enum PictureFormat: Hashable, Sendable {
  /// The accessible SVG.
  case svg
  /// Exactly so many pixels wide.
  case png(width: Int)
  /// Such a PNG with at most 256 colors, small enough for mail.
  case compactPNG(width: Int)
  /// One page, as large as the picture.
  case pdf
  /// A PDF for a sheet of paper, upright or on its side as the picture is.
  case paper(Paper)
  /// Graphviz's language, with the place of everything.
  case dot
  /// The places, names and looks of partners and ties, and the course of every line.
  case json

  /// What Graphviz must write for it; nil for what is written from the drawing itself.
  func graphviz(_ canvas: Size) -> Format? {
    switch self {
    case .svg: .svg
    case .png(let width): .png(width: width)
    case .compactPNG(let width): .compactPNG(width: width)
    case .pdf: .pdf
    case .paper(let paper): .sheet(paper.size(for: canvas))
    case .dot, .json: nil
    }
  }
}
