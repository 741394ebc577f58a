import CoalitionModel
import Wording

/// A network as a table of nodes and a table of edges, under the headings of another program.
struct NodeAndEdgeTables {
  /// How a program names the two tables and their columns.
  struct Style: Sendable {
    /// The names of the tables.
    let nodes: String
    let edges: String
    /// The columns that a program knows by a name of its own, in the order in which they are written.
    let ofNodes: [(field: Field, heading: String)]
    let ofEdges: [(field: Field, heading: String)]
    /// What an edge without and with a direction is called.
    let mutual: String
    let directed: String
    /// Whether edges run between names, and not between ids.
    let refersByName: Bool
    /// Whether edges of one pair must have a number, else the program merges them.
    let numbersEdges: Bool
  }

  private typealias Cell = (name: String, content: SheetTable.Cell.Content)

  private let encoder: GraphEncoder
  private let graph: GraphDocument
  private let style: Style
  /// What the tables leave behind.
  let losses: [Text]

  init(_ network: CoalitionNetwork, style: Style, language: Language) {
    encoder = GraphEncoder(network, language: language)
    graph = encoder.graph
    self.style = style
    losses = [.networkFacts] + encoder.contentLosses
  }

  /// The two tables: partners and structures, ties and memberships.
  var tables: [SheetTable] { [nodes, edges] }

  private var nodes: SheetTable {
    let rows = graph.nodes.map { node in
      [(name(of: .id), .text(node.id))] + cells(of: node, without: .id)
    }
    return table(rows, named: style.nodes, first: style.ofNodes)
  }

  private var edges: SheetTable {
    let names = style.refersByName && areNamesDistinct ? labels : [:]
    let rows = graph.edges.enumerated().map { number, edge -> [Cell] in
      let ends = edge.ends.map { names[$0] ?? $0 }
      let direction = edge.isDirected ? style.directed : style.mutual
      let id: [Cell] = style.numbersEdges ? [(name(of: .id), .text("tie-\(number + 1)"))] : []
      return [
        (name(of: .from), .text(ends[0])), (name(of: .to), .text(ends[1])),
        (name(of: .direction), .text(direction)),
      ] + cells(of: edge, without: .direction) + id
    }
    let first = style.ofEdges + (style.numbersEdges ? [(.id, "ID")] : [])
    return table(rows, named: style.edges, first: first)
  }

  private func name(of field: Field) -> String { field.name(encoder.language) }

  private func cells(of item: GraphDocument.Item, without field: Field) -> [Cell] {
    item.values.map { (graph.keys[$0.key].name, $0.content) }.filter { $0.0 != name(of: field) }
  }

  private func table(
    _ rows: [[Cell]], named title: String, first: [(field: Field, heading: String)]
  ) -> SheetTable {
    let filled = Set(rows.lazy.joined().map { $0.name })
    let needed: Set<Field> = [.id, .name, .from, .to]
    let first = first.filter { needed.contains($0.field) || filled.contains(name(of: $0.field)) }
    var order = first.map { name(of: $0.field) }
    var known = Set(order)
    for cell in rows.lazy.joined() where known.insert(cell.name).inserted {
      order.append(cell.name)
    }
    let headings = first.map { $0.heading } + order.dropFirst(first.count)
    let texts = headings.map { SheetTable.Cell.Content.text($0) }
    let contents = rows.map { row in
      order.map { name in row.first { $0.name == name }?.content ?? .empty }
    }
    return SheetTable(
      name: title,
      rows: ([texts] + contents).map { row in
        row.map { SheetTable.Cell(content: $0, place: Place(file: "")) }
      })
  }
}

extension NodeAndEdgeTables {
  /// How each node is called where only one name can be given: by its name, and where two share
  /// that, by its id too.
  private var labels: [String: String] {
    let names = graph.nodes.map { node in
      let name = encoder.text(of: .name, in: node.values)
      return name.isEmpty ? node.id : name
    }
    var counts: [String: Int] = [:]
    for name in names { counts[Spelling.folded(name), default: 0] += 1 }
    var labels: [String: String] = [:]
    for (node, name) in zip(graph.nodes, names) where labels[node.id] == nil {
      labels[node.id] = counts[Spelling.folded(name)] == 1 ? name : "\(name) (\(node.id))"
    }
    return labels
  }

  /// Whether every node has a name, and a reader takes it for that node: no other has it as a name,
  /// another name or an id.
  private var areNamesDistinct: Bool {
    let names = graph.nodes.map { encoder.text(of: .name, in: $0.values) }
    let folded = names.map { Spelling.folded($0) }
    guard !folded.contains(""), Set(folded).count == folded.count else { return false }
    var aliases: [String: [String]] = [:]
    for partner in encoder.network.partners where aliases[partner.id] == nil {
      aliases[partner.id] = partner.aliases
    }
    var book = NameIndex(of: Text(nl: "partner", en: "partner"))
    for node in graph.nodes { _ = book.define(node.id, at: Place(file: "")) }
    for (node, name) in zip(graph.nodes, names) {
      book.call(node.id, also: [name] + (aliases[node.id] ?? []))
    }
    return zip(graph.nodes, names).allSatisfy { node, name in book.id(of: name) == node.id }
  }
}

extension NodeAndEdgeTables {
  /// A folder of CSV files.
  ///
  /// There is no byte order mark, because older versions of Gephi take it for a part of the first
  /// heading (gephi/gephi issue 1815).
  var folder: WrittenNetwork {
    WrittenNetwork(
      files: tables.map { table in
        WrittenNetwork.File(
          name: Spelling.folded(table.name) + ".csv",
          bytes: table.csv(.english, hasByteOrderMark: false))
      },
      losses: losses)
  }

  /// A JSON file with a list of objects for each table.
  var json: WrittenNetwork {
    let lists = tables.map { table in
      let keys = table.rows.first.map { $0.map { Spelling.folded($0.text ?? "") } } ?? []
      let items = table.rows.dropFirst().map { row in
        JSONValue.members(
          zip(keys, row).filter { !$0.1.isEmpty }.map { JSONValue.Member($0, JSONValue($1)) })
      }
      return JSONValue.Member(Spelling.folded(table.name), .array(items))
    }
    let text = JSONValue.members(lists).text(.itemPerLine)
    return WrittenNetwork(bytes: Array(text.utf8), losses: losses)
  }
}

extension JSONValue {
  /// What a cell holds: a number, yes or no, or a text.
  fileprivate init(_ cell: SheetTable.Cell) {
    switch cell.content {
    case .flag(let isSet): self = .bool(isSet)
    case .number(let number): self = .number(number)
    default: self = .string(cell.text ?? "")
    }
  }
}
