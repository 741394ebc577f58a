extension Drawing {
  /// Refuses what Graphviz would draw wrongly, slowly or not at all.
  func validate(for formats: [Format]) throws(GraphvizError) {
    try validateCanvas(for: formats)
    try validateCounts()
    var ids = Set(["graph0"])
    for node in nodes { try validate(node, ids: &ids) }
    let nodeIDs = Set(nodes.map { $0.id })
    for edge in edges { try validate(edge, nodes: nodeIDs, ids: &ids) }
    for text in texts { try validate(text, ids: &ids) }
  }

  private func validateCounts() throws(GraphvizError) {
    try require(nodes.count <= Limits.nodes, "nodes", "more than \(Limits.nodes)")
    try require(edges.count <= Limits.edges, "edges", "more than \(Limits.edges)")
    try require(texts.count <= Limits.texts, "texts", "more than \(Limits.texts)")
    guard routing == .splines else { return }
    try require(
      nodes.count <= Limits.routedNodes && edges.count <= Limits.routedEdges, "routing",
      "splines for more than \(Limits.routedNodes) nodes or \(Limits.routedEdges) edges")
  }

  private func validateCanvas(for formats: [Format]) throws(GraphvizError) {
    let sides = 1...Limits.canvas
    try require(
      sides.contains(canvas.width) && sides.contains(canvas.height), "canvas",
      "a side is not from 1 to \(Int(Limits.canvas)) points")
    for case .sheet(let sheet) in formats {
      let sides = (2 * Page.sheetMargin + 1)...Limits.canvas
      try require(
        sides.contains(sheet.width) && sides.contains(sheet.height), "sheet",
        "a side is not from \(Int(sides.lowerBound)) to \(Int(Limits.canvas)) points")
    }
    for width in formats.compactMap({ $0.pixelWidth }) {
      try require(
        (1...Limits.pixels).contains(width)
          && (1...Limits.pixels).contains(page.pixelHeight(forWidth: width)),
        "png", "a side is not from 1 to \(Limits.pixels) pixels")
    }
  }

  private func validate(_ node: Node, ids: inout Set<String>) throws(GraphvizError) {
    let field = "node '\(node.id)'"
    try validate(id: node.id, field, ids: &ids)
    if node.shape != .point {
      let sides = 1...Limits.canvas
      try require(
        sides.contains(node.size.width) && sides.contains(node.size.height), field,
        "a side is not from 1 to \(Int(Limits.canvas)) points")
    }
    let frame = node.shape == .point ? Rect(center: node.center, size: .zero) : node.frame
    try require(
      Rect(origin: .zero, size: canvas).outset(by: 1).contains(frame), field,
      "it is not wholly on the canvas")
    try require(Limits.lineWidth.contains(node.strokeWidth), field, "impossible width of outline")
    try validate(lines: node.lines, fontSize: node.fontSize, field)
  }

  private func validate(
    _ edge: Edge, nodes: Set<String>, ids: inout Set<String>
  ) throws(GraphvizError) {
    let field = "edge '\(edge.id)'"
    try validate(id: edge.id, field, ids: &ids)
    try require(nodes.contains(edge.from), field, "there is no node '\(edge.from)'")
    try require(nodes.contains(edge.to), field, "there is no node '\(edge.to)'")
    try require(Limits.lineWidth.contains(edge.width), field, "impossible width")
  }

  private func validate(_ text: TextBlock, ids: inout Set<String>) throws(GraphvizError) {
    let field = "text '\(text.id)'"
    try validate(id: text.id, field, ids: &ids)
    try require(
      Rect(origin: .zero, size: canvas).contains(text.at), field, "it is not on the canvas")
    try validate(lines: text.lines, fontSize: text.fontSize, field)
  }

  private func validate(
    id: String, _ field: String, ids: inout Set<String>
  ) throws(GraphvizError) {
    try require((1...Limits.idLength).contains(id.utf8.count), field, "the id is empty or too long")
    try require(
      id.utf8.allSatisfy(Self.isAllowedInID), field,
      "an id has only letters a-z, A-Z, digits, '-' and '_'")
    try require(ids.insert(id).inserted, field, "the id is taken")
  }

  private func validate(
    lines: [String], fontSize: Double, _ field: String
  ) throws(GraphvizError) {
    try require(Limits.fontSize.contains(fontSize), field, "impossible size of letters")
    try require(
      lines.count <= Limits.linesPerText, field, "more than \(Limits.linesPerText) lines")
    try require(
      lines.allSatisfy { $0.unicodeScalars.count <= Limits.charactersPerLine }, field,
      "a line has more than \(Limits.charactersPerLine) characters")
  }

  private func require(
    _ condition: Bool, _ field: String, _ reason: @autoclosure () -> String
  ) throws(GraphvizError) {
    guard condition else { throw .invalid(field: field, reason: reason()) }
  }

  private static func isAllowedInID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
