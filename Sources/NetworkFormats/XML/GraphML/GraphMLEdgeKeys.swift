import CoalitionModel

/// Which attributes of edges hold the intensity and the direction, also under another name.
struct GraphMLEdgeKeys {
  /// The attributes that hold a direction.
  let directions: Set<Int>
  /// The attribute `weight`, when it can be read as an intensity.
  private(set) var intensity: Int?

  /// Reads the names of the attributes, and whether a `weight` is an intensity.
  ///
  /// That is so when all are whole numbers from 0 to 5 and some differ: programs write 1 with every
  /// edge when nobody said how strong it is.
  init(in document: GraphMLDocument) {
    let book = HeadingBook(.ties)
    let ofEdges = document.keys.indices.filter { document.keys[$0].applies(to: .edge) }
    let fields = ofEdges.map { book.meaning(of: document.keys[$0].name)?.field }
    directions = Set(zip(ofEdges, fields).filter { $0.1 == .direction }.map(\.0))
    guard !fields.contains(.intensity) else { return }
    intensity = ofEdges.first { key in
      Spelling.folded(document.keys[key].name) == "weight" && Self.isScale(key, in: document)
    }
  }

  private static func isScale(_ key: Int, in document: GraphMLDocument) -> Bool {
    let values = document.edges.lazy.flatMap(\.values).filter { $0.key == key }
    let numbers = Set(values.map { Double($0.text) })
    let isWhole = numbers.allSatisfy { number in
      number.map { (0...5).contains($0) && $0 == $0.rounded() } ?? false
    }
    return isWhole && numbers.count > 1
  }
}
