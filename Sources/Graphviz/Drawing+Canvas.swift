extension Drawing {
  /// The same drawing in the middle of a larger canvas.
  package func centered(on larger: Size) -> Drawing {
    let shift = Point(
      x: ((larger.width - canvas.width) / 2).rounded(.down),
      y: ((larger.height - canvas.height) / 2).rounded(.down))
    func moved(_ point: Point) -> Point { Point(x: point.x + shift.x, y: point.y + shift.y) }
    var drawing = self
    drawing.canvas = larger
    for index in nodes.indices { drawing.nodes[index].center = moved(nodes[index].center) }
    for index in texts.indices { drawing.texts[index].at = moved(texts[index].at) }
    return drawing
  }
}
