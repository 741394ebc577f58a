import Foundation
import Graphviz

/// The outlines in an SVG as corner points on the canvas.
enum SVGGeometry {
  /// The corners of a polygon, or points along a path of curves.
  static func points(of element: SVGElement, height: Double) -> [Point] {
    let text = element.attributes["points"] ?? element.attributes["d"] ?? ""
    let numbers = text.split { !"0123456789.-e".contains($0) }.compactMap { Double($0) }
    let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
      Point(x: numbers[$0], y: numbers[$0 + 1] + height)
    }
    return element.name == "path" ? along([points]) : points
  }

  /// Points along chains of cubic Bézier segments.
  static func along(_ curves: [[Point]]) -> [Point] {
    curves.flatMap { curve in
      stride(from: 0, to: curve.count - 3, by: 3).flatMap { start in
        (0...16).map { point(on: Array(curve[start...start + 3]), at: Double($0) / 16) }
      }
    }
  }

  private static func point(on curve: [Point], at time: Double) -> Point {
    let rest = 1 - time
    let parts = [
      rest * rest * rest, 3 * rest * rest * time, 3 * rest * time * time, time * time * time,
    ]
    return Point(
      x: zip(parts, curve).map { $0 * $1.x }.reduce(0, +),
      y: zip(parts, curve).map { $0 * $1.y }.reduce(0, +))
  }

  /// Whether a point lies inside a closed outline.
  static func contains(_ outline: [Point], _ point: Point) -> Bool {
    var isInside = false
    for (a, b) in zip(outline, outline.dropFirst() + outline.prefix(1)) {
      if (a.y > point.y) != (b.y > point.y),
        point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x
      {
        isInside.toggle()
      }
    }
    return isInside
  }
}
