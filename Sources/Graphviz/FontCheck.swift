import CGraphviz

/// Whether texts come out as wide as those who place nodes count on.
enum FontCheck {
  static let family = "Liberation Sans"

  /// A word, and its width in points in Liberation Sans and in Arial at a size of 24.
  private static let sample = "Jeugdgezondheidszorg"
  private static let sampleSize = 24.0
  private static let sampleWidth = 251.0

  private static let advice = "install fonts-liberation, or texts will not fit their shapes"

  /// What is wrong when the system has no font at all, so that every letter would be an empty box.
  static let totalLack =
    cgraphviz_lacks_fonts() ? "there is no font; install fonts-liberation" : nil

  /// Finds what the first text needs: fonts, plugins and the sizes of letters.
  static func prepare() {
    if totalLack == nil { _ = measuredWidth() }
  }

  static func warnings(found: String?) -> [String] {
    if let totalLack { return [totalLack] }
    if let found, found != family, found != "Arial" {
      return ["the font '\(family)' is missing and '\(found)' stands in; \(advice)"]
    }
    guard let width = measuredWidth() else {
      return ["Graphviz cannot measure a text"]
    }
    return warning(width: width).map { [$0] } ?? []
  }

  /// What is wrong when the sample is so wide.
  static func warning(width: Double) -> String? {
    let difference = (width / sampleWidth - 1) * 100
    guard abs(difference) > 3 else { return nil }
    let percentage = "\(Int(abs(difference).rounded())) % \(difference > 0 ? "wider" : "narrower")"
    return "a text is \(percentage) than in '\(family)'; \(advice)"
  }

  private static func measuredWidth() -> Double? {
    let node = Drawing.Node(
      id: "sample", center: Point(x: 500, y: 50), size: Size(width: 900, height: 50), shape: .box,
      lines: [sample], fontSize: sampleSize)
    let drawing = Drawing(canvas: Size(width: 1000, height: 100), nodes: [node], routing: .straight)
    guard let graph = try? NativeGraph() else { return nil }
    graph.declareAttributes(of: drawing)
    guard let nodes = try? graph.addNodes(of: drawing), graph.layOut(engine: "nop") else {
      return nil
    }
    return nodes.first?.1.labelSize.width
  }
}
