package import Graphviz

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
