/// Places marks so that those with a line are near each other.
struct MapLayout {
  let marks: [Mark]
  let lines: [MarkLine]
  let width: Double
  /// The wished width of the map divided by its height; nil where the height is free.
  var aspect: Double?
  /// Where marks stood in an earlier picture, and where the map begins on its page.
  var earlier: (places: EarlierPlaces, origin: SIMD2<Double>)?

  /// The center of each mark by its id, and the height of the map.
  func placed() -> (centers: [String: SIMD2<Double>], height: Double) {
    guard !marks.isEmpty else { return ([:], 0) }
    let index = Dictionary(
      marks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let edges = lines.compactMap { line -> StressLayout.Edge? in
      guard let from = index[line.from], let to = index[line.to] else { return nil }
      return StressLayout.Edge(from, to, length: line.pull.length, pull: line.pull.pull)
    }
    var layout = StressLayout(
      items: marks.map { StressLayout.Item(size: $0.size, anchor: anchor(of: $0)) }, edges: edges,
      width: width)
    if let aspect { layout.aspect = aspect }
    let placement = layout.placement()
    let centers = Dictionary(uniqueKeysWithValues: zip(marks.map { $0.id }, placement.centers))
    return (centers, placement.extent.y)
  }

  private func anchor(of mark: Mark) -> SIMD2<Double>? {
    guard let earlier, let center = earlier.places.center(of: mark) else { return nil }
    return center - earlier.origin
  }
}
