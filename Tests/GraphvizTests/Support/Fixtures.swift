import Foundation
import Graphs

@testable import Graphviz

/// Pages to test with.
enum Fixtures {
  /// Boxes with words on a grid, lines drawn by lot, and a title.
  static func grid(boxes count: Int, lines: Int) -> Canvas {
    let columns = max(1, Int(Double(count).squareRoot().rounded(.up)))
    let rows = max(1, (count + columns - 1) / columns)
    func center(_ index: Int) -> Point {
      Point(x: 75 + Double(index % columns) * 130, y: 80 + Double(index / columns) * 80)
    }
    var lots = SplitMix64(seed: 7)
    var items: [Item] = (0..<lines).map { index in
      let from = center(Int.random(in: 0..<count, using: &lots))
      var path = Path(from: from)
      let to = center(Int.random(in: 0..<count, using: &lots))
      path.curve(Point(x: to.x, y: from.y), Point(x: from.x, y: to.y), to: to)
      let dash: [Double] = [[], [6, 4], [0, 5]][index % 3]
      return .path(path, stroke: Stroke(.black, 1.5, dash: dash, isRound: index % 2 == 0))
    }
    for index in 0..<count {
      let frame = Rect(center: center(index), size: Size(width: 80, height: 34))
      items.append(
        .path(.box(frame, radius: 6), fill: Color(hex: 0xDBE8F7), stroke: Stroke(.black, 1)))
      items.append(text("Partner \(index)", at: frame.center, .allCases[index % 4]))
    }
    items.append(text("Wie?", at: Point(x: 60, y: 20), .bold))
    return Canvas(
      size: Size(width: Double(columns) * 130 + 20, height: Double(rows) * 80 + 80), items: items)
  }

  /// One line of text on a small page.
  static func single(_ line: String, _ color: Color = .black) -> Canvas {
    Canvas(
      size: Size(width: 400, height: 100),
      items: [
        .text(TextLine(line, at: Point(x: 200, y: 50), Font(12), color, anchor: .middle))
      ])
  }

  private static func text(_ words: String, at place: Point, _ weight: Font.Weight) -> Item {
    .text(TextLine(words, at: place, Font(12, weight), .black, anchor: .middle))
  }
}

extension PNGPixels {
  /// The color of a pixel, counted from the top left.
  func color(_ x: Int, _ y: Int) -> UInt32 { colors[y * width + x] }
}
