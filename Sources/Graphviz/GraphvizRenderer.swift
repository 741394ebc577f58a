/// Turns a drawing into files.
///
/// Graphviz keeps every place that the drawing gives; it routes the edges and draws.
package enum GraphvizRenderer {
  /// Begins to look for fonts and plugins on the thread that draws, and does not wait for it.
  package static func prepare() {
    RenderThread.shared.begin { FontCheck.prepare() }
  }

  /// Draws once, and writes that in every format asked.
  ///
  /// May be called from any thread and waits until the drawing is done. In this process drawings
  /// are made one after the other on one thread of their own, and there is no way to stop one:
  /// ``Routing/splines`` takes seconds above some 100 nodes. A worker, where one is given, draws
  /// what may take long, with a limit to its time.
  ///
  /// - Returns: The files, the routes of the edges, and warnings; the same for the same drawing,
  ///   whatever the order of its nodes, edges and texts, and whoever draws it.
  /// - Throws: ``GraphvizError/invalid(field:reason:)`` before Graphviz is called;
  ///   ``GraphvizError/layoutFailed(_:)`` and ``GraphvizError/renderFailed(_:)`` also when
  ///   Graphviz reports an error and goes on; the errors of the worker.
  package static func render(
    _ drawing: Drawing, formats: [Format], worker: GraphvizWorker? = nil
  ) throws(GraphvizError) -> Rendering {
    try drawing.validate(for: formats)
    if let worker, worker.takes(drawing) { return try worker.render(drawing, formats: formats) }
    return try RenderThread.shared.run { () throws(GraphvizError) in
      try LaidOutDrawing.render(drawing, formats: formats)
    }
  }
}
