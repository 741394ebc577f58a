package import Graphviz

/// A small sign in a square of 24 by 24, in one color.
package struct Icon: Hashable, Sendable {
  fileprivate enum Piece: Hashable, Sendable {
    case area(Path)
    /// A line in the color of the icon.
    case line(Path, width: Double)
    /// A line in the color below the icon.
    case cut(Path, width: Double)
  }

  /// What it shows, in English.
  package let name: String
  private let pieces: [Piece]

  private init(_ name: String, _ pieces: [Piece]) {
    self.name = name
    self.pieces = pieces
  }

  /// The icon alone, so large, around a center.
  ///
  /// The ground is the color on which it lies, which its cuts show.
  package func items(
    at center: Point, size: Double, _ color: Color = Palette.onColor, on ground: Color
  ) -> [Item] {
    let scale = size / 24
    func place(_ path: Path) -> Path {
      path.mapped {
        Point(x: center.x + ($0.x - 12) * scale, y: center.y + ($0.y - 12) * scale)
      }
    }
    return pieces.map { piece in
      switch piece {
      case .area(let path): .path(place(path), fill: color)
      case .line(let path, let width):
        .path(place(path), stroke: Stroke(color, width * scale, isRound: true))
      case .cut(let path, let width):
        .path(place(path), stroke: Stroke(ground, width * scale, isRound: true))
      }
    }
  }

  /// The icon in white on a tile with round corners, so large, with its left side at a point and its
  /// middle at the height of that point.
  package func tile(left: Point, size: Double, on color: Color) -> [Item] {
    let center = Point(x: left.x + size / 2, y: left.y)
    let frame = Rect(center: center, size: Size(width: size, height: size))
    return [.path(.box(frame, radius: 0.24 * size), fill: color)]
      + items(at: center, size: 0.8 * size, on: color)
  }
}

extension Icon.Piece {
  static func area(_ data: String) -> Self { .area(Path(svg: data)) }
  static func line(_ data: String, width: Double) -> Self {
    .line(Path(svg: data), width: width)
  }
  static func cut(_ data: String, width: Double) -> Self {
    .cut(Path(svg: data), width: width)
  }
  static func disc(_ x: Double, _ y: Double, radius: Double) -> Self {
    .area(.circle(Point(x: x, y: y), radius: radius))
  }
}

extension Path {
  /// A path in words of SVG.
  ///
  /// These are `M`, `L`, `C` and `Z` with places that are not relative, a space before each, and
  /// commas between numbers. What is not such a word is left out.
  init(svg data: String) {
    self.init(from: .zero)
    for word in data.split(separator: " ") {
      let numbers = word.dropFirst().split(separator: ",").compactMap { Double($0) }
      let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
        Point(x: numbers[$0], y: numbers[$0 + 1])
      }
      switch (word.first, points.count) {
      case ("M", 1): self = Path(from: points[0])
      case ("L", 1): line(to: points[0])
      case ("C", 3): curve(points[0], points[1], to: points[2])
      case ("Z", _): close()
      default: break
      }
    }
  }
}

extension Icon {
  package static let plus = Icon(
    "plus",
    [
      .area(
        "M9.5,4 L14.5,4 L14.5,9.5 L20,9.5 L20,14.5 L14.5,14.5 L14.5,20 L9.5,20 "
          + "L9.5,14.5 L4,14.5 L4,9.5 L9.5,9.5 Z")
    ])
  package static let shield = Icon(
    "shield",
    [
      .area(
        "M12,3 L19.5,5.8 L19.5,11.2 C19.5,15.8,16.4,19.2,12,21 "
          + "C7.6,19.2,4.5,15.8,4.5,11.2 L4.5,5.8 Z"),
      .cut("M8.3,12 L11,14.7 L15.8,9.7", width: 2.2),
    ])
  package static let people = Icon(
    "people",
    [
      .disc(8.5, 8, radius: 3.3),
      .area("M2.5,19.5 C2.5,15.5,5,13,8.5,13 C12,13,14.5,15.5,14.5,19.5 Z"),
      .disc(16.3, 8.8, radius: 2.7),
      .area(
        "M16,19.5 L21.5,19.5 C21.5,15.9,19.5,13.6,16.5,13.6 "
          + "C15.8,13.6,15.1,13.7,14.5,14 C15.5,15.4,16,17.2,16,19.5 Z"),
    ])
  package static let townHall = Icon(
    "town hall",
    [
      .area("M12,3 L21,7.8 L21,9.8 L3,9.8 L3,7.8 Z"),
      .area("M5,11 L7.7,11 L7.7,17.5 L5,17.5 Z"),
      .area("M10.65,11 L13.35,11 L13.35,17.5 L10.65,17.5 Z"),
      .area("M16.3,11 L19,11 L19,17.5 L16.3,17.5 Z"),
      .area("M3.5,18.5 L20.5,18.5 L20.5,20.8 L3.5,20.8 Z"),
    ])
  package static let heart = Icon(
    "heart",
    [
      .area(
        "M12,20.5 C6.5,16.6,3.3,13.5,3.3,9.6 C3.3,6.8,5.3,4.8,7.9,4.8 "
          + "C9.6,4.8,11.1,5.7,12,7.2 C12.9,5.7,14.4,4.8,16.1,4.8 "
          + "C18.7,4.8,20.7,6.8,20.7,9.6 C20.7,13.5,17.5,16.6,12,20.5 Z")
    ])
  package static let umbrella = Icon(
    "umbrella",
    [
      .area(
        "M12,3.5 C7,3.5,3,7.3,3,12.2 C4.3,11.2,5.9,11.2,7.4,12.4 "
          + "C8.8,11.2,10.6,11.2,12,12.4 C13.4,11.2,15.2,11.2,16.6,12.4 "
          + "C18.1,11.2,19.7,11.2,21,12.2 C21,7.3,17,3.5,12,3.5 Z"),
      .line("M12,11.5 L12,18.3 C12,21,15.7,21,15.7,18.5", width: 2),
    ])
  package static let lightBulb = Icon(
    "light bulb",
    [
      .area(
        "M12,2.8 C8.3,2.8,5.5,5.6,5.5,9.1 C5.5,11.4,6.6,12.9,7.7,14.1 "
          + "C8.5,15,9,15.7,9,16.7 L15,16.7 C15,15.7,15.5,15,16.3,14.1 "
          + "C17.4,12.9,18.5,11.4,18.5,9.1 C18.5,5.6,15.7,2.8,12,2.8 Z"),
      .area(
        "M9.3,18.2 L14.7,18.2 L14.7,19.4 C14.7,20.6,13.6,21.4,12,21.4 "
          + "C10.4,21.4,9.3,20.6,9.3,19.4 Z"),
    ])
  package static let graduationCap = Icon(
    "graduation cap",
    [
      .area("M12,4 L23,9 L12,14 L1,9 Z"),
      .area(
        "M5.5,12.5 L5.5,16.7 C7.2,18.5,9.4,19.4,12,19.4 C14.6,19.4,16.8,18.5,18.5,16.7 "
          + "L18.5,12.5 L12,15.5 Z"),
      .line("M21.5,9.5 L21.5,15.5", width: 1.7),
    ])
  package static let scales = Icon(
    "scales",
    [
      .line("M12,3.5 L12,19.5", width: 2),
      .line("M7.5,20 L16.5,20", width: 2),
      .line("M4,7 L20,7", width: 2),
      .area("M5.5,7 L2.3,14 L8.7,14 Z"),
      .area("M18.5,7 L15.3,14 L21.7,14 Z"),
      .area("M2.3,14 C2.7,15.7,3.9,16.6,5.5,16.6 C7.1,16.6,8.3,15.7,8.7,14 Z"),
      .area("M15.3,14 C15.7,15.7,16.9,16.6,18.5,16.6 C20.1,16.6,21.3,15.7,21.7,14 Z"),
    ])
  package static let questionMark = Icon(
    "question mark",
    [
      .line(
        "M8.2,8.7 C8.3,6.4,9.9,5,12.1,5 C14.3,5,16,6.4,16,8.5 "
          + "C16,11.5,12.1,11.4,12.1,14.5", width: 2.4),
      .disc(12.1, 18.8, radius: 1.7),
    ])
}
