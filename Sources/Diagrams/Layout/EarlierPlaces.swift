import Foundation
import Graphviz

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

  /// The places in a picture that was written as JSON; nil when it is no such picture.
  package init?(json: [UInt8]) {
    guard let picture = try? JSONDecoder().decode(Picture.self, from: Data(json)) else {
      return nil
    }
    let data = (picture.nodes.map { ($0.id, $0.data) } + picture.edges.map { ($0.id, $0.data) })
    add(
      picture.nodes.map { (id: $0.id, place: SIMD2($0.x, $0.y)) },
      tiedBy: picture.edges.map { (id: $0.id, ends: [$0.from, $0.to]) },
      Dictionary(data) { first, _ in first })
  }

  /// The part of the JSON that says where things stand.
  private struct Picture: Decodable {
    struct Node: Decodable {
      let id: String
      let data: [String: String]
      let x: Double
      let y: Double
    }

    struct Edge: Decodable {
      let id: String
      let data: [String: String]
      let from: String
      let to: String
    }

    let nodes: [Node]
    let edges: [Edge]
  }

  private mutating func add(
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

  /// Where a mark stood on the page.
  func center(of mark: Mark) -> SIMD2<Double>? { Self.key(mark.data).flatMap { centers[$0] } }
}
