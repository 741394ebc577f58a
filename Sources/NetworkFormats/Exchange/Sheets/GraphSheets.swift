import CoalitionModel

/// A network as a table of nodes and a table of edges, under the headings of another program.
struct GraphSheets {
  private static let nowhere = Place(file: "")

  private let listing: GraphListing
  private let style: GraphSheetStyle

  init(_ listing: GraphListing, style: GraphSheetStyle) {
    self.listing = listing
    self.style = style
  }

  /// The table of partners and structures.
  var nodes: SheetTable {
    let rows = listing.nodes.map { node in
      let data = node.data.filter { $0.name != name(of: .id) }
      return [(name(of: .id), .text(node.id))] + data
    }
    return table(rows, named: style.nodes, first: style.ofNodes)
  }

  /// The table of ties and memberships.
  var edges: SheetTable {
    let names = listing.labels()
    let byName = style.refersByName && listing.hasDistinctLabels
    let rows = listing.edges.enumerated().map { number, edge -> [GraphColumns.Datum] in
      let ends = [edge.from, edge.to].map { byName ? names[$0] ?? $0 : $0 }
      let direction = edge.isDirected ? style.directed : style.mutual
      let data = edge.data.filter { $0.name != name(of: .direction) }
      let id: [GraphColumns.Datum] =
        style.numbersEdges ? [(name(of: .id), .text("tie-\(number + 1)"))] : []
      return [
        (name(of: .from), .text(ends[0])), (name(of: .to), .text(ends[1])),
        (name(of: .direction), .text(direction)),
      ] + data + id
    }
    let first = style.ofEdges + (style.numbersEdges ? [(.id, "ID")] : [])
    return table(rows, named: style.edges, first: first)
  }

  private func name(of field: Field) -> String { field.name(listing.language) }

  private func table(
    _ rows: [[GraphColumns.Datum]], named title: String, first: [(field: Field, heading: String)]
  ) -> SheetTable {
    let filled = Set(rows.lazy.joined().map { $0.name })
    let needed: Set<Field> = [.id, .name, .from, .to]
    let first = first.filter { needed.contains($0.field) || filled.contains(name(of: $0.field)) }
    let own = Set(first.map { name(of: $0.field) })
    var others: [String] = []
    var known: Set<String> = own
    for name in rows.lazy.joined().map({ $0.name }) where known.insert(name).inserted {
      others.append(name)
    }
    let headings = first.map { $0.heading } + others
    let order = first.map { name(of: $0.field) } + others
    let cells = rows.map { row in
      let values = Dictionary(row.map { ($0.name, $0.content) }) { first, _ in first }
      return order.map { values[$0] ?? .empty }
    }
    let texts = headings.map { SheetTable.Cell.Content.text($0) }
    return SheetTable(
      name: title,
      rows: ([texts] + cells).map { row in
        row.map { SheetTable.Cell(content: $0, place: Self.nowhere) }
      })
  }
}
