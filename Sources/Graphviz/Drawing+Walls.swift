extension Drawing {
  /// Invisible obstacles along the left and right of the page, so that no route leaves it.
  ///
  /// They keep so far from the nodes that these do not seem to touch them.
  var walls: [Node] {
    let distance = 14.0
    let left = min(2, (nodes.map { $0.frame.minX }.min() ?? 0) - distance)
    let right = max(page.width - 2, (nodes.map { $0.frame.maxX }.max() ?? 0) + distance)
    return [("left", left - Self.thickness / 2), ("right", right + Self.thickness / 2)].map {
      side, x in
      Node(
        id: "wall\n\(side)", center: Point(x: x, y: page.height / 2),
        size: Size(width: Self.thickness, height: 5 * page.height), shape: .box)
    }
  }

  private static let thickness = 4.0
}
