import CoalitionModel

/// How the nodes of a file are called in the tables.
///
/// Programs that number the nodes (igraph, yEd: `n0`, `n1`) keep the id that a node had in an
/// attribute `id`; without that, its name is a better id than its number.
struct GraphNodeNames {
  private var names: [String: String] = [:]
  /// Whether the names are ids, and not the names that readers see.
  private(set) var areIDs = true

  init(of nodes: [GraphDocument.Item], in document: GraphDocument) {
    let ids = nodes.map { $0.id }
    if let stated = Self.values(of: .id, nodes, document) {
      names = Self.pairs(ids, stated)
    } else if ids.allSatisfy(Self.isNumbered), let stated = Self.values(of: .name, nodes, document)
    {
      names = Self.pairs(ids, stated)
      areIDs = false
    }
  }

  /// The name of a node in the tables; a node that is not there keeps its own id.
  subscript(_ id: String) -> String { names[id] ?? id }

  /// Whether an id is a number that a program gave: `n0`, and `n0::n3` in a group of yEd.
  static func isNumbered(_ id: String) -> Bool {
    id.hasPrefix("n") && id.utf8.dropFirst().contains { $0 != UInt8(ascii: "n") }
      && id.dropFirst().allSatisfy { $0 == "n" || $0 == ":" || $0.isASCII && $0.isNumber }
  }

  private static func pairs(_ ids: [String], _ names: [String]) -> [String: String] {
    Dictionary(zip(ids, names)) { first, _ in first }
  }

  /// The value of an attribute for every node, when all have one and no two the same.
  private static func values(
    of field: Field, _ nodes: [GraphDocument.Item], _ document: GraphDocument
  ) -> [String]? {
    let book = HeadingBook(.partners)
    let keys = document.keys.indices
      .compactMap { key in book.meaning(of: document.keys[key].name).map { (key, $0) } }
      .filter { $0.1.field == field && document.keys[$0.0].owner != .edge }
      .sorted { ($0.1.rank, $0.0) < ($1.1.rank, $1.0) }
    for (key, _) in keys {
      let texts = nodes.compactMap { node in node.values.first { $0.key == key }?.text }
      // Partners known by their names get an id made from it, which must differ too.
      let distinct = Set(texts.map(field == .name ? Spelling.code : Spelling.folded))
      if texts.count == nodes.count, distinct.count == nodes.count, !distinct.contains("") {
        return texts
      }
    }
    return nil
  }
}
