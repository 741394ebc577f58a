package import Graphviz
import Wording

/// Where partners and meetings with lines stood in an earlier picture of the same view.
///
/// A picture that is told so keeps them in their places, so that readers find them back.
package struct EarlierPlaces: Hashable, Sendable {
  /// The centers by kind and id, such as `partner jgz`.
  private(set) var centers: [String: SIMD2<Double>] = [:]

  /// The places in a picture, as far as they lie on a page.
  package init(in diagram: Diagram) {
    let drawing = diagram.drawing
    add(
      drawing.nodes.map { (id: $0.id, place: SIMD2($0.center.x, $0.center.y)) },
      tiedBy: drawing.edges.map { (id: $0.id, ends: [$0.from, $0.to]) }, diagram.data)
  }

  mutating func add(
    _ nodes: [(id: String, place: SIMD2<Double>)], tiedBy edges: [(id: String, ends: [String])],
    _ data: [String: [String: String]]
  ) {
    let tied = Set(edges.filter { data[$0.id]?["missing"] == nil }.flatMap { $0.ends })
    let page = 0...Drawing.Limits.canvas
    for node in nodes where tied.contains(node.id) {
      guard page.contains(node.place.x), page.contains(node.place.y) else { continue }
      if let key = Self.key(data[node.id] ?? [:]) { centers[key] = node.place }
    }
  }

  private static func key(_ data: [String: String]) -> String? {
    data["partner"].map { "partner \($0)" } ?? data["structure"].map { "structure \($0)" }
  }

  /// Where a partner stood on the page.
  package func center(ofPartner id: String) -> Point? {
    centers["partner \(id)"].map { Point(x: $0.x, y: $0.y) }
  }

  /// Where a meeting stood on the page.
  package func center(ofStructure id: String) -> Point? {
    centers["structure \(id)"].map { Point(x: $0.x, y: $0.y) }
  }

  /// Where a mark stood on the page.
  func center(of mark: Mark) -> SIMD2<Double>? { Self.key(mark.data).flatMap { centers[$0] } }
}

/// Places marks so that those with a line are near each other.
struct MapLayout {
  let marks: [Mark]
  let lines: [Line]
  let width: Double
  /// The wished width of the map divided by its height; nil where the height is free.
  var aspect: Double?
  /// Where marks stood in an earlier picture, and where the map begins on its page.
  var earlier: (places: EarlierPlaces, origin: SIMD2<Double>)?

  /// The center of each mark by its id, and the height of the map.
  func placed() -> (centers: [String: SIMD2<Double>], height: Double) {
    guard !marks.isEmpty else { return ([:], 0) }
    let index = Dictionary(firsts: marks.enumerated().map { ($1.id, $0) })
    let edges = lines.compactMap { line -> StressLayout.Edge? in
      guard let from = index[line.from], let to = index[line.to] else { return nil }
      return StressLayout.Edge(from, to, length: line.pull.length, pull: line.pull.pull)
    }
    var layout = StressLayout(
      items: marks.map { StressLayout.Item(size: $0.size, anchor: anchor(of: $0)) }, edges: edges,
      width: width)
    if let aspect { layout.aspect = aspect }
    let placement = layout.placement()
    let centers = Dictionary(firsts: zip(marks.map { $0.id }, placement.centers))
    return (centers, placement.extent.y)
  }

  private func anchor(of mark: Mark) -> SIMD2<Double>? {
    guard let earlier, let center = earlier.places.center(of: mark) else { return nil }
    return center - earlier.origin
  }
}
