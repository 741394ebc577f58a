import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// Every pair of a medical and a social partner: tied, through one other, or not in view.
struct GapsTable {
  /// A row or a column: a partner, or those of a type where there are too many for one each.
  struct Axis: Hashable {
    let name: String
    let partners: [Partner]
  }

  /// What is known of the pairs of a row and a column.
  struct Cell: Hashable {
    var pairs = 0
    var tied = 0
    var near = 0
    /// Whether a source says that there is no tie.
    var isAbsent = false
    /// The numbers of the pairs to discuss.
    var numbers: [Int] = []
    /// How they are tied, or through whom.
    var ways: [String] = []
  }

  let rows: [Axis]
  let columns: [Axis]
  let cells: [[Cell]]
  /// Whether partners are counted by type.
  let isCounted: Bool

  /// - Complexity: one step for each pair, and for each way of two steps from a medical partner.
  init(of analysis: Analysis, _ options: DiagramOptions, mostRows: Int, mostColumns: Int) {
    let (language, partners) = (options.language, analysis.projection.partners)
    func side(_ domain: Domain, _ most: Int) -> [Axis] {
      Self.axes(of: partners.filter { $0.domain == domain }, most: most, language)
    }
    (rows, columns) = (side(.medical, mostRows), side(.social, mostColumns))
    isCounted = (rows + columns).contains { $0.partners.count > 1 }
    let found = Self.counted(rows, columns, analysis)
    let (rows, columns, isCounted) = (rows, columns, isCounted)
    cells = rows.indices.map { row in
      columns.indices.map { column in
        var cell = found[row][column]
        let (ones, others) = (rows[row].partners, columns[column].partners)
        let ids = (Set(ones.map { $0.id }), Set(others.map { $0.id }))
        cell.numbers = options.links.filter { link in
          (ids.0.contains(link.first) && ids.1.contains(link.second))
            || (ids.0.contains(link.second) && ids.1.contains(link.first))
        }.map { $0.number }.sorted()
        if !isCounted, let one = ones.first, let other = others.first {
          Self.explain(&cell, one, other, analysis, language)
        }
        return cell
      }
    }
  }

  /// A row per partner by name, or per type with its number; the smallest types share the last.
  private static func axes(of partners: [Partner], most: Int, _ language: Language) -> [Axis] {
    let sorted = partners.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    guard sorted.count > most else { return sorted.map { Axis(name: $0.name, partners: [$0]) } }
    let unknown = Text(nl: "type onbekend", en: "type unknown")(language)
    let types = Dictionary(grouping: sorted) { $0.type?.name(language) ?? unknown }
    let ranked = types.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
    func axis(_ name: String, _ partners: [Partner]) -> Axis {
      Axis(
        name: "\(name) (\(language.number(partners.count)))".capitalizedFirst, partners: partners)
    }
    guard ranked.count > most else { return ranked.map { axis($0.key, $0.value) } }
    let others = ranked.dropFirst(max(1, most) - 1).flatMap { $0.value }
    return ranked.prefix(max(1, most) - 1).map { axis($0.key, $0.value) }
      + [axis(Text(nl: "anderen", en: "others")(language), others)]
  }

  private static func counted(
    _ rows: [Axis], _ columns: [Axis], _ analysis: Analysis
  ) -> [[Cell]] {
    let (projection, graph) = (analysis.projection, analysis.projection.graph)
    let targets = columns.map { $0.partners.compactMap { projection.node(of: $0.id) } }
    var seen = [Int](repeating: -1, count: graph.nodeCount)
    var tied = seen
    var place = 0
    return rows.map { row in
      var cells = [Cell](repeating: Cell(), count: columns.count)
      for source in row.partners.compactMap({ projection.node(of: $0.id) }) {
        place += 1
        for neighbor in graph.neighbors(of: source) {
          tied[neighbor.index] = place
          for next in graph.neighbors(of: neighbor) { seen[next.index] = place }
        }
        for (column, nodes) in targets.enumerated() {
          cells[column].pairs += nodes.count
          let direct = nodes.count { tied[$0.index] == place }
          cells[column].tied += direct
          cells[column].near +=
            nodes.count { seen[$0.index] == place && tied[$0.index] != place }
        }
      }
      return cells
    }
  }

  /// How two partners are tied, or through whom, and whether a source says that they are not.
  private static func explain(
    _ cell: inout Cell, _ one: Partner, _ other: Partner, _ analysis: Analysis,
    _ language: Language
  ) {
    let (projection, graph) = (analysis.projection, analysis.projection.graph)
    let evidence = analysis.tieEvidence.evidence(between: one, and: other)
    cell.isAbsent = evidence.presence == .absent
    if cell.tied > 0 {
      cell.ways = Set(evidence.current.map { $0.name(language) }).sorted()
    } else if cell.near > 0, let first = projection.node(of: one.id),
      let second = projection.node(of: other.id)
    {
      let shared = Set(graph.neighbors(of: first)).intersection(graph.neighbors(of: second))
      cell.ways = shared.map { projection.partners[$0.index] }
        .sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { $0.name }
    }
  }
}
