/// Turns a drawing into files.
///
/// Graphviz keeps every place that the drawing gives; it routes the edges and draws.
public enum GraphvizRenderer {
  /// Draws once, and writes that in every format asked.
  ///
  /// May be called from any thread and waits until the drawing is done; drawings are made one
  /// after the other on one thread of their own. There is no way to stop a drawing:
  /// ``Routing/splines`` takes seconds above some 100 nodes.
  ///
  /// - Returns: The files, the routes of the edges, and warnings; the same for the same drawing,
  ///   whatever the order of its nodes, edges and texts.
  /// - Throws: ``GraphvizError/invalid(field:reason:)`` before Graphviz is called;
  ///   ``GraphvizError/layoutFailed(_:)`` and ``GraphvizError/renderFailed(_:)`` also when
  ///   Graphviz reports an error and goes on.
  public static func render(
    _ drawing: Drawing, formats: [Format]
  ) throws(GraphvizError) -> Rendering {
    try drawing.validate(for: formats)
    return try RenderThread.shared.run { () throws(GraphvizError) in
      try LaidOutDrawing.render(drawing, formats: formats)
    }
  }
}
