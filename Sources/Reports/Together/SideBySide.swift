package import CoalitionModel
import NetworkAnalysis
package import Recommendations
package import Wording

/// Coalitions side by side: counts and facts of each, in the order of their places and dates.
///
/// They are never ranked: how much a file tells depends on its sources.
package struct SideBySide {
  private let rows: [Row]
  private let report: RegionalReport?
  private let language: Language

  /// The facts of one network.
  private struct Row {
    let file: String
    let placed: PlacedNetwork
    let analysis: Analysis

    var partners: [Partner] { placed.network.partners.filter { $0.status != .stopped } }
    var involved: Int { partners.count { $0.status == .involved } }
    var meetings: Int { placed.network.structures.count { $0.standing == .current } }
    var domains: Int {
      Set(partners.filter { $0.status == .involved }.compactMap { $0.domain }).count
    }
  }

  /// Puts networks side by side.
  ///
  /// - Parameters:
  ///   - files: The networks with the names of their files; several of one place may be of other dates.
  ///   - norm: The norm that tells which partners are asked for.
  ///   - book: The regions in which the places lie.
  ///   - language: The language.
  package init(
    _ files: [(file: String, network: CoalitionNetwork)], norm: Norm, in book: RegionBook,
    _ language: Language
  ) {
    self.language = language
    let found = files.map { file, network in
      Row(file: file, placed: PlacedNetwork(network), analysis: Analysis(of: network))
    }
    rows = found.map { row in
      (
        key: Spelling.folded(row.placed.place),
        date: row.placed.network.asOf.map { "\($0)" } ?? "", row: row
      )
    }
    .sorted { ($0.key, $0.date, $0.row.file) < ($1.key, $1.date, $1.row.file) }.map { $0.row }
    let latest = Dictionary(
      firsts: rows.reversed().map { (Spelling.folded($0.placed.place), $0.placed) })
    let placed = RegionalNetwork.ordered(latest.values.map { $0.network })
    report =
      placed.count > 1
      ? RegionalReport(RegionalNetwork(placed, in: book), norm: norm, in: book, language) : nil
  }

  /// The table, and who works in several places.
  package var document: Document {
    let header = [
      language(nl: "Plaats", en: "Place"), language(nl: "Peildatum", en: "As of"),
      language(nl: "Partners", en: "Partners"), language(nl: "Doen mee", en: "Take part"),
      language(nl: "Domeinen", en: "Domains"), language(nl: "Overleggen nu", en: "Meetings now"),
      language(nl: "Paren met een verbinding", en: "Pairs with a tie"),
    ]
    let cells = rows.map { row in
      [
        row.placed.place,
        row.placed.network.asOf?.words(language) ?? language(nl: "niet bekend", en: "not known"),
        language.number(row.partners.count), language.number(row.involved),
        language.number(row.domains), language.number(row.meetings), ties(of: row),
      ]
    }
    return Document(
      language, title: language(nl: "Coalities naast elkaar", en: "Coalitions side by side"),
      [
        .paragraph(
          language(
            nl:
              "Dit zijn tellingen van wat de bestanden vertellen, op volgorde van plaats. Ze zeggen niet"
              + " hoe goed een coalitie werkt: de ene bron vertelt meer dan de andere. Wat niet in beeld"
              + " is, kan er wel zijn.",
            en:
              "These are counts of what the files tell, in the order of the places. They do not say"
              + " how well a coalition works: one source tells more than another. What is not in view"
              + " may well be there.")),
        .table(header: header, rows: cells),
      ] + (report?.severalPlaces ?? []))
  }

  private func ties(of row: Row) -> String {
    let figures = row.analysis.figures
    return language(
      nl:
        "\(language.number(figures.knownTieCount)) van \(language.number(figures.knownPairCount))",
      en: "\(language.number(figures.knownTieCount)) of \(language.number(figures.knownPairCount))")
  }

  /// The same as JSON.
  package var value: JSONValue {
    .object([
      "coalitions": .array(
        rows.map { row in
          .object([
            "file": .string(row.file), "place": .string(row.placed.place),
            "network": .string(row.placed.network.name),
            "as-of": .optional(row.placed.network.asOf.map { "\($0)" }),
            "partners": .integer(row.partners.count), "involved": .integer(row.involved),
            "domains": .integer(row.domains), "current-structures": .integer(row.meetings),
            "tied-pairs": .integer(row.analysis.figures.knownTieCount),
            "known-pairs": .integer(row.analysis.figures.knownPairCount),
          ])
        }),
      "together": report?.value ?? .null,
    ])
  }
}
