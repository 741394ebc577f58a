extension DiagramOptions {
  /// The picture with its notes under it, or beside it where that makes letters larger on the page.
  func larger(_ make: (_ areNotesBeside: Bool) -> Diagram) -> Diagram {
    let under = make(false)
    guard let aspect, aspect > 1.2 else { return under }
    let beside = make(true)
    let ratio = SIMD2(aspect, 1)
    return beside.scale(in: ratio) > under.scale(in: ratio) ? beside : under
  }
}
