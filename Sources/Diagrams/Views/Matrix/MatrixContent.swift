import CoalitionModel
import Graphviz
import NetworkAnalysis

/// What stands in the matrix: one cell for every two domains, and for every domain with itself.
struct MatrixContent {
  /// The pairs of two domains.
  struct Cell {
    let row: Int
    let column: Int
    let ties: Int
    let pairs: Int
    /// The pairs of which a source says that there is no tie.
    let absent: Int
    let shade: MatrixShade
    /// How many pairs are tied, and of how many, as it is written.
    let counts: [String]
  }

  /// So many domains fit beside each other.
  static let mostDomains = 12

  let domains: [Domain?]
  let partnerCounts: [Int]
  /// The cells on and under the diagonal, row by row.
  let cells: [Cell]
  /// The name of each domain with its number of partners.
  let names: [String]

  init(of analysis: Analysis, _ words: MatrixWords) {
    let mixing = analysis.mixing
    domains = mixing.domains
    partnerCounts = mixing.partnerCounts
    names = zip(mixing.domains, mixing.partnerCounts).map { domain, count in
      "\(words.name(of: domain)) (\(words.number(count)))"
    }
    let absent = Self.absent(in: analysis)
    let isQuiet = mixing.domains.map { domain in
      analysis.survey?.responseRate(of: domain).map { $0 < 0.6 } ?? false
    }
    let areSharesShown = analysis.disclosure.level >= .groups
    cells = mixing.domains.indices.flatMap { row in
      (0...row).map { column in
        let found = mixing.cells[row][column]
        let isSure = areSharesShown && !isQuiet[row] && !isQuiet[column]
        return Cell(
          row: row, column: column, ties: found.ties, pairs: found.pairs,
          absent: absent[[row, column]] ?? 0, shade: MatrixShade(found, isSure: isSure),
          counts: [words.number(found.ties), "/" + words.number(found.pairs)])
      }
    }
  }

  /// The number of pairs of which a source says that there is no tie, by row and column.
  private static func absent(in analysis: Analysis) -> [[Int]: Int] {
    let partners = analysis.projection.partners
    guard partners.count <= mostPartners else { return [:] }
    let places = Dictionary(
      uniqueKeysWithValues: analysis.mixing.domains.enumerated().map { ($1, $0) })
    var counts: [[Int]: Int] = [:]
    for (index, one) in partners.enumerated() {
      for other in partners[(index + 1)...] {
        guard let a = places[one.domain], let b = places[other.domain],
          analysis.ledger.evidence(between: one, and: other).presence == .absent
        else { continue }
        counts[[max(a, b), min(a, b)], default: 0] += 1
      }
    }
    return counts
  }

  private static let mostPartners = 500

  /// What the shades and marks mean, as far as present.
  func legend(_ words: MatrixWords) -> [Legend.Entry] {
    let present = Set(cells.filter { $0.pairs > 0 }.map { $0.shade })
    let shades = MatrixShade.allCases.filter(present.contains).map { shade in
      Legend.Entry.mark(
        .sample("tint-\(shade.rawValue)", .box, width: 1, line: shade.line, fill: shade.fill),
        words.meaning(of: shade))
    }
    return shades
  }
}
