import CoalitionModel

/// Which attributes of edges hold the intensity and the direction, also under another name.
struct GraphEdgeKeys {
  /// The attributes that hold a direction.
  let directions: Set<Int>
  /// The attribute `weight`, when it can be read as an intensity.
  private(set) var intensity: Int?
  /// The attribute `weight`, when another gives the intensity.
  private(set) var repeated: Int?

  /// Reads the names of the attributes, and whether a `weight` is an intensity.
  ///
  init(in document: GraphDocument) {
    let book = HeadingBook(.ties)
    let ofEdges = document.keys.indices.filter { document.keys[$0].applies(to: .edge) }
    let fields = ofEdges.map { book.meaning(of: document.keys[$0].name)?.field }
    directions = Set(zip(ofEdges, fields).filter { $0.1 == .direction }.map { $0.0 })
    let weight = ofEdges.first { Spelling.folded(document.keys[$0].name) == "weight" }
    if fields.contains(.intensity) {
      repeated = weight
    } else {
      intensity = weight.flatMap { Self.isScale($0, in: document) ? $0 : nil }
    }
  }

  private static func isScale(_ key: Int, in document: GraphDocument) -> Bool {
    EdgeWeight.isIntensity(
      document.edges.lazy.flatMap { $0.values }.filter { $0.key == key }.map { $0.text })
  }
}
