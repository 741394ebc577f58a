package import Graphviz

/// Where partners and meetings with lines stood in an earlier picture of the same view.
///
/// A picture that is told so keeps them in their places, so that readers find them back.
package struct EarlierPlaces: Hashable, Sendable {
  /// The centers by kind and id, such as `partner jgz`.
  private(set) var centers: [String: Point] = [:]

  /// What stood where in a picture; a place off every page is not kept.
  init(
    _ nodes: [(id: String, place: Point)], tiedBy edges: [(id: String, ends: [String])],
    _ data: [String: [String: String]]
  ) {
    let tied = Set(edges.filter { data[$0.id]?["missing"] == nil }.flatMap { $0.ends })
    let page = 0...Canvas.longest
    for node in nodes where tied.contains(node.id) {
      guard page.contains(node.place.x), page.contains(node.place.y) else { continue }
      if let key = Self.key(data[node.id] ?? [:]) { centers[key] = node.place }
    }
  }

  private static func key(_ data: [String: String]) -> String? {
    data["partner"].map { "partner \($0)" } ?? data["structure"].map { "structure \($0)" }
  }

  /// Where a partner stood on the page.
  package func center(ofPartner id: String) -> Point? { centers["partner \(id)"] }

  /// Where a meeting stood on the page.
  package func center(ofStructure id: String) -> Point? { centers["structure \(id)"] }
}
