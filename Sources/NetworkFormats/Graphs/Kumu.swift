import CoalitionModel
import Records

extension NetworkFormat {
  /// The tables that Kumu imports, elements and connections, as a blueprint: one JSON file.
  ///
  /// It is read as any JSON file is.
  package static let kumuJSON = NetworkFormat(
    name: "kumu-json", fileExtensions: ["json"],
    write: { (network, language) throws(InvalidFile) in
      NodeAndEdgeTables(network, style: .kumu, language: language).json
    })

  /// The tables of Kumu as a folder with two CSV files.
  package static let kumuCSV = NetworkFormat(
    name: "kumu-csv", fileExtensions: [],
    write: { (network, language) throws(InvalidFile) in
      NodeAndEdgeTables(network, style: .kumu, language: language).folder
    })
}

extension NodeAndEdgeTables.Style {
  /// `Elements` and `Connections` of Kumu.
  static let kumu = NodeAndEdgeTables.Style(
    nodes: "Elements", edges: "Connections",
    ofNodes: [(.id, "ID"), (.name, "Label"), (.type, "Type")],
    ofEdges: [
      (.from, "From"), (.to, "To"), (.direction, "Direction"), (.kind, "Type"),
      (.intensity, "Strength"),
    ],
    mutual: "mutual", directed: "directed", refersByName: true, numbersEdges: true)
}

/// A blueprint of Kumu as two tables: JSON with `elements` and `connections`.
///
/// What Kumu itself exports is read too: there the facts stand in `attributes`, and connections
/// refer to the `_id` of an element.
struct KumuBlueprint {
  private static let nested = "attributes"
  private static let number = "_id"

  private let sections: [(name: String, items: [Value])]

  /// Recognises a blueprint; `nil` for any other JSON file.
  init?(_ root: Value) {
    guard case .mapping(let entries) = root.content else { return nil }
    let names = Set(["elements", "connections"])
    sections = entries.compactMap { entry in
      guard names.contains(entry.key), case .sequence(let items) = entry.value.content else {
        return nil
      }
      return (entry.key, items)
    }
    if !sections.contains(where: { $0.name == "elements" }) { return nil }
  }

  /// The table of elements and the table of connections.
  var tables: [SheetTable] {
    sections.compactMap { section in
      var table = TableBuilder()
      for item in section.items { table.addRow(entries(of: item), at: item.place) }
      return table.table(named: section.name == "elements" ? .partners : .ties)
    }
  }

  private func entries(of item: Value) -> [TableBuilder.Entry] {
    guard case .mapping(let pairs) = item.content else {
      return [TableBuilder.Entry(.name, item.text, at: item.place)]
    }
    return pairs.flatMap { pair -> [TableBuilder.Entry] in
      if pair.key == Self.nested, case .mapping = pair.value.content {
        return entries(of: pair.value)
      }
      let heading = pair.key == Self.number ? Field.id.term.code : pair.key
      return [
        TableBuilder.Entry(
          heading: heading, content: .text(pair.value.text), place: pair.value.place,
          declaredAt: pair.place)
      ]
    }
  }
}

extension Value {
  /// The text of a value, with bars between several; nothing for what has keys of its own.
  fileprivate var text: String {
    switch content {
    case .scalar(let text): text
    case .sequence(let values): CellText.joined(values.map { $0.text })
    default: ""
    }
  }
}
