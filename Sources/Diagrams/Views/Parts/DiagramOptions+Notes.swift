import Graphviz

extension DiagramOptions {
  /// The picture with its notes under it, or beside it where that makes letters larger on the page.
  func larger(_ make: (_ areNotesBeside: Bool) -> Diagram) -> Diagram {
    let under = make(false)
    guard let aspect, aspect > 1.2 else { return under }
    let beside = make(true)
    let ratio = SIMD2(aspect, 1)
    return beside.scale(in: ratio) > under.scale(in: ratio) ? beside : under
  }

  /// The picture of a wide page, as wide as its height leaves room for where it would be narrower.
  func filled(_ make: (DiagramOptions) -> Diagram) -> Diagram {
    let picture = make(self)
    let canvas = picture.drawing.canvas
    guard let aspect, aspect > 1.2, canvas.height * aspect > 1.04 * canvas.width else {
      return picture
    }
    var options = self
    options.width = (canvas.height * aspect).rounded(.down)
    let wider = make(options)
    let ratio = SIMD2(aspect, 1)
    return wider.scale(in: ratio) >= picture.scale(in: ratio) ? wider : picture
  }
}
