extension GraphvizWorker {
  /// Draws something small in the process and in this one.
  ///
  /// - Throws: The error of the process, or ``GraphvizError/workerUnreadable`` when the two
  ///   drawings differ.
  package func check() throws(GraphvizError) {
    let node = Drawing.Node(
      id: "n", center: Point(x: 30, y: 20), size: Size(width: 40, height: 20), lines: ["é"])
    let drawing = Drawing(canvas: Size(width: 60, height: 40), nodes: [node])
    let own = try GraphvizRenderer.render(drawing, formats: [.svg])
    guard try render(drawing, formats: [.svg]).outputs == own.outputs else {
      throw .workerUnreadable
    }
  }
}
