import CGraphviz
import Foundation

/// A page inside libgvc; only for the render thread.
struct DrawnCanvas: ~Copyable {
  private let graph: NativeGraph
  private let canvas: Canvas

  /// After a failure libgvc's context is not to be trusted: the next drawing gets a new one.
  static func outputs(
    of canvas: Canvas, _ formats: [Format]
  ) throws(GraphvizError) -> [Format: [UInt8]] {
    if let lack = FontCheck.totalLack { throw .unavailable(lack) }
    do {
      return try DrawnCanvas(canvas).outputs(formats)
    } catch {
      cgraphviz_replace_context()
      throw error
    }
  }

  private init(_ canvas: Canvas) throws(GraphvizError) {
    let graph = try NativeGraph()
    graph.declare(graph: .charset, "UTF-8")
    graph.declare(graph: .keepsPlaces, "true")
    graph.declare(graph: .padding, "0")
    graph.declare(graph: .pageMargin, "0")
    graph.declare(graph: .backgroundColor, canvas.background?.description ?? "transparent")
    graph.declare(graph: .drawing, XDot(canvas).text)
    graph.declare(graph: .viewport)
    for attribute in [Attribute.Node.place, .style, .shape, .width, .height, .label] {
      graph.declare(node: attribute)
    }
    // Graphviz draws nothing where there is no node.
    let anchor = try graph.addNode("n")
    anchor.set(.shape, "point")
    anchor.set(.style, "invis")
    anchor.set(
      .place, "\(canvas.size.width * XDot.scale / 2),\(canvas.size.height * XDot.scale / 2)")
    anchor.set(.width, "0.01")
    anchor.set(.height, "0.01")
    guard graph.layOut(engine: "nop") else {
      throw .layoutFailed(GraphvizError.Diagnostic.list(in: graph.messages))
    }
    self.graph = graph
    self.canvas = canvas
  }

  private func outputs(_ formats: [Format]) throws(GraphvizError) -> [Format: [UInt8]] {
    var outputs: [Format: [UInt8]] = [:]
    for format in formats where outputs[format] == nil { outputs[format] = try output(format) }
    return outputs
  }

  private func output(_ format: Format) throws(GraphvizError) -> [UInt8] {
    graph.set(.viewport, canvas.viewport(for: format))
    let bytes = graph.render(format.name)
    let diagnostics = GraphvizError.Diagnostic.list(in: graph.messages)
    guard let bytes, !diagnostics.contains(where: { $0.level == .error }) else {
      throw .renderFailed(diagnostics)
    }
    let finished = format.finished(bytes)
    switch format {
    case .pdf, .sheet:
      return PDFDetails(title: canvas.title, language: canvas.language).added(to: finished)
    default: return finished
    }
  }
}

/// The font of pictures, as it is installed here.
enum PictureFont {
  /// Whether Inter is here; else Liberation Sans stands in.
  static let hasInter: Bool = {
    guard let pointer = cgraphviz_font_match("Inter") else { return false }
    defer { free(pointer) }
    return String(cString: pointer) == "Inter"
  }()

  /// The name by which Graphviz finds a weight.
  static func name(_ weight: Font.Weight) -> String {
    switch (hasInter, weight) {
    case (true, .regular): "Inter"
    case (true, .medium): "Inter Medium"
    case (true, .semibold): "Inter SemiBold"
    case (true, .bold): "Inter Bold"
    case (false, .regular), (false, .medium): FontCheck.family
    case (false, .semibold), (false, .bold): FontCheck.family + " bold"
    }
  }
}
