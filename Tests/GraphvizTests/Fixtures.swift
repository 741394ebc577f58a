import Graphs
import Graphviz

/// Drawings to test with.
enum Fixtures {
  /// Nodes on a grid with room in between, ties drawn by lot, a title and a source.
  static func grid(nodes count: Int, edges: Int, routing: Routing = .splines) -> Drawing {
    let columns = max(1, Int(Double(count).squareRoot().rounded(.up)))
    let rows = max(1, (count + columns - 1) / columns)
    let canvas = Size(width: Double(columns) * 130 + 20, height: Double(rows) * 80 + 80)
    var drawing = Drawing(canvas: canvas, routing: routing)
    drawing.nodes = (0..<count).map { index in
      let column = Double(index % columns)
      let row = Double(index / columns)
      return Drawing.Node(
        id: "p-\(index)", center: Point(x: 75 + column * 130, y: 80 + row * 80),
        size: Size(width: 80, height: 34), shape: index % 3 == 0 ? .ellipse : .roundedBox,
        fill: Color(hex: 0xDBE8F7), stroke: Color(hex: 0x063AB4), lines: ["Partner", "\(index)"],
        isBold: index % 5 == 0)
    }
    var lots = SplitMix64(seed: 7)
    drawing.edges = (0..<edges).map { index in
      let from = Int.random(in: 0..<count, using: &lots)
      let step = Int.random(in: 1..<max(2, count), using: &lots)
      return Drawing.Edge(
        id: "t-\(index)", from: "p-\(from)", to: "p-\((from + step) % count)",
        line: LineStyle.allCases[index % 3], arrow: index % 2 == 0 ? .forward : .none)
    }
    drawing.texts = texts(below: canvas.height - 30)
    return drawing
  }

  private static func texts(below y: Double) -> [Drawing.TextBlock] {
    var texts = [
      Drawing.TextBlock(
        id: "title", at: Point(x: 10, y: 8), lines: ["Wie?"], fontSize: 18, isBold: true)
    ]
    for (index, alignment) in Drawing.TextBlock.Alignment.allCases.enumerated() {
      texts.append(
        Drawing.TextBlock(
          id: "s-\(index)", at: Point(x: 30 + 40 * Double(index), y: y), lines: ["a", "bc"],
          fontSize: 8, alignment: alignment))
    }
    return texts
  }

  /// One node on a small page.
  static func single(_ lines: [String], shape: Shape = .box) -> Drawing {
    Drawing(
      canvas: Size(width: 400, height: 100),
      nodes: [
        Drawing.Node(
          id: "p", center: Point(x: 200, y: 50), size: Size(width: 300, height: 60), shape: shape,
          lines: lines)
      ])
  }
}
