/// Places items on an upright page so that tied items are near and lines stay readable.
///
/// ## Definition
/// Every connected part is laid out on its own: stress majorization on path lengths that leave
/// room for the labels, from several fixed starts, turned and stretched to the page; then a
/// seeded search lowers ``PlacementCost`` (crossings, lines through items, long lines, tight
/// places). Parts are shelved below each other. Items with an anchor stay where they were.
///
/// - Result: one center per item, y downward, in points; items keep ``gap`` between them and lie
///   within ``width``, a narrow part in the middle of it. The same input gives the same result.
/// - Edge cases: no items gives an empty placement; an item wider than the page makes it wider.
/// - Complexity: O(*n*² log *n*) and a bounded search; about 0.1 s for 60 items, seconds for 300.
///
/// ## Source
/// Gansner, Koren and North (2005), doi:10.1007/978-3-540-31843-9_25;
/// Davidson and Harel (1996), doi:10.1145/234535.234538.
struct StressLayout: Sendable {
  /// A thing to place.
  struct Item: Hashable, Sendable {
    /// Width and height in points.
    var size: SIMD2<Double>
    /// The center in an earlier picture.
    var anchor: SIMD2<Double>?

    init(size: SIMD2<Double>, anchor: SIMD2<Double>? = nil) {
      self.size = size
      self.anchor = anchor
    }
  }

  /// A line between two items.
  struct Edge: Hashable, Sendable {
    /// The index of one item.
    var from: Int
    /// The index of the other item.
    var to: Int
    /// How long the line should be, 1 being usual.
    var length: Double
    /// How much it matters that the line is short and free, 1 being usual.
    var pull: Double

    init(_ from: Int, _ to: Int, length: Double = 1, pull: Double = 1) {
      self.from = from
      self.to = to
      self.length = length
      self.pull = pull
    }
  }

  /// The things to place, in the order of their ids.
  let items: [Item]
  /// The lines between them; lines to itself and repeats are folded.
  let edges: [Edge]
  /// The widest that the placement may be, in points.
  let width: Double
  /// The least distance between two items, in points.
  let gap: Double
  /// The width of a page with room to spare, divided by its height.
  var aspect = 0.9

  /// - Precondition: edges join items of the list; sizes and lengths are positive and finite.
  init(items: [Item], edges: [Edge], width: Double = 600, gap: Double = 14) {
    precondition(
      edges.allSatisfy { items.indices.contains($0.from) && items.indices.contains($0.to) },
      "The ends of a line must be items of the layout")
    precondition(
      items.allSatisfy { $0.size.x > 0 && $0.size.y > 0 && ($0.size.x + $0.size.y).isFinite }
        && edges.allSatisfy { $0.length > 0 && ($0.length + $0.pull).isFinite && $0.pull >= 0 },
      "Sizes and lengths must be positive and finite, and so must a pull or be 0")
    self.items = items
    self.edges = edges
    self.width = max(width, items.map { $0.size.x }.max() ?? 0)
    self.gap = gap
  }

  /// The centers of all items.
  func placement() -> Placement {
    let problem = LayoutProblem(
      sizes: items.map { $0.size }, edges: edges, width: width, gap: gap, aspect: aspect)
    let kept = anchoredPart(of: problem)
    var shelves = ComponentShelves(width: width, gap: 2 * gap)
    var centers = [SIMD2<Double>](repeating: .zero, count: items.count)
    if !kept.members.isEmpty {
      shelves.addFixed(members: kept.members, centers: kept.centers, sizes: problem.sizes)
    }
    let isKept = Set(kept.members)
    for part in problem.components() where !isKept.contains(part[0]) {
      let (local, members) = problem.restricted(to: part)
      shelves.add(members: members, centers: ComponentLayout(local).centers(), sizes: local.sizes)
    }
    for (member, center) in shelves.placed() { centers[member] = center }
    return Placement(centers: centers, sizes: problem.sizes)
  }

  private func anchoredPart(
    of problem: LayoutProblem
  ) -> (members: [Int], centers: [SIMD2<Double>]) {
    let parts = problem.components().filter { $0.contains { items[$0].anchor != nil } }
    let members = parts.flatMap { $0 }.sorted()
    guard !members.isEmpty else { return ([], []) }
    let (local, _) = problem.restricted(to: members)
    let anchors = members.map { items[$0].anchor }
    return (members, AnchoredLayout(local, anchors: anchors).centers())
  }
}
