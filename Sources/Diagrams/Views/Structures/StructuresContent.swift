import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// What stands in the picture of the meetings: rows of partners, columns of structures.
///
/// Where there are more partners than a reader can take in, those in most meetings have a row and
/// the others of their domain are counted.
struct StructuresContent {
  /// So many partners have a row each.
  static let mostRows = 40
  /// So many have one where there are more.
  static let mostNamed = 24
  /// So many structures have a column; fewer where partners are counted, for the numbers are wide.
  static let mostColumns = 15
  static let mostCountedColumns = 9
  /// So many structures that are not drawn are named.
  static let mostListed = 12

  /// The room for the icon and the name of a partner.
  static let rowWidth = StructuresRow.nameWidth + 50

  /// How far the columns are apart in a width.
  func step(room: Double) -> Double {
    min(320, (room - Self.rowWidth) / Double(max(1, columns.count)))
  }

  /// Whether the names fit above the columns.
  func areNamed(room: Double) -> Bool {
    let step = step(room: room)
    return step >= 80
      && !columns.contains { structure in
        Self.heading(structure, width: step).contains { $0.hasSuffix("…") }
      }
  }

  /// The name of a structure above its column.
  static func heading(_ structure: Structure, width: Double) -> [String] {
    FittedLabel(
      measure: TextMeasure(isBold: true), width: min(130, width) - 8, stretch: 1, mostLines: 6
    ).lines(structure.name.withNumberKept)
  }

  let rows: [StructuresRow]
  /// The structures with members, the largest first.
  let columns: [Structure]
  /// The structures that do not fit, the largest first.
  let leftOut: [Structure]
  /// The structures of which nobody is named as a member.
  let withoutMembers: [Structure]
  /// How many partners take part in a structure, drawn or not.
  let memberCount: Int
  /// The partners in view that take part in none.
  let outside: [Partner]
  private let known: Set<Partner.ID>

  init(of analysis: Analysis, _ options: DiagramOptions) {
    let network = analysis.network
    let shown = network.allStructures.filter { [.current, .planned].contains($0.standing) }
    let known = Set(network.partners.map { $0.id })
    func size(_ structure: Structure) -> Int { known.intersection(structure.members).count }
    let held = shown.map { (structure: $0, size: size($0)) }.filter { $0.size > 0 }
      .sorted { (-$0.size, $0.structure.id) < (-$1.size, $1.structure.id) }.map { $0.structure }
    let usual = held.prefix(Self.mostColumns)
    let isCounted =
      known.intersection(usual.flatMap { $0.allPartners }).count > Self.mostRows
    columns = Array(held.prefix(isCounted ? Self.mostCountedColumns : Self.mostColumns))
    leftOut = Array(held.dropFirst(columns.count))
    withoutMembers = shown.filter { size($0) == 0 }
    rows = Self.rows(of: columns, analysis, options)
    let all = Set(held.flatMap { $0.allPartners })
    memberCount = known.intersection(all).count
    outside = analysis.projection.partners.filter { !all.contains($0.id) }
    self.known = known
  }

  /// How many partners take part in a structure.
  func size(of structure: Structure) -> Int {
    known.intersection(structure.allPartners).count
  }

  /// Whether some partners are counted and not named.
  var isCounted: Bool { rows.contains { $0.isCounted } }

  /// By domain; in a domain those that take part in most first, and last those that are counted.
  private static func rows(
    of columns: [Structure], _ analysis: Analysis, _ options: DiagramOptions
  ) -> [StructuresRow] {
    var counts: [Partner.ID: Int] = [:]
    for structure in columns {
      for id in Set(structure.allPartners) { counts[id, default: 0] += 1 }
    }
    func count(_ partner: Partner) -> Int { counts[partner.id] ?? 0 }
    let ranked = analysis.network.partners.filter { count($0) > 0 }
      .sorted { (-count($0), $0.id) < (-count($1), $1.id) }
    let most = ranked.count > mostRows ? mostNamed : mostRows
    let named = Set(ranked.prefix(most).map { $0.id })
    let ids = PartnerMarks(of: analysis, options.language)
    let words = StructuresWords(of: analysis, options)
    let domains = Dictionary(grouping: ranked, by: { $0.domain })
    let order = domains.keys.sorted { key($0) < key($1) }
    return order.enumerated().flatMap { place, domain in
      let all = domains[domain] ?? []
      let others = all.filter { !named.contains($0.id) }
      guard others.count > 1 else { return all.map { StructuresRow(of: $0, ids) } }
      return all.filter { named.contains($0.id) }.map { StructuresRow(of: $0, ids) }
        + [StructuresRow(others: others, place: place + 1, words)]
    }
  }

  private static func key(_ domain: Domain?) -> (Int, String) {
    let place = domain.flatMap { Domain.allCases.firstIndex(of: $0) } ?? Domain.allCases.count
    return (place, domain?.code ?? "~")
  }

  /// What outlines, dots and numbers mean, as far as present.
  func legend(_ words: StructuresWords, _ language: Language) -> [Legend.Entry] {
    let drawn = columns.flatMap { structure in
      rows.filter { !$0.isCounted && !$0.partners.isDisjoint(with: structure.allPartners) }
        .map { (structure, !$0.partners.isDisjoint(with: structure.members)) }
    }
    let dots: [(Bool, Mark, String)] = [
      (
        drawn.contains { $0.0.standing == .current && $0.1 }, .dot(id: "legenda-lid", .member),
        words.member
      ),
      (
        drawn.contains { $0.0.standing == .current && !$0.1 }, .dot(id: "legenda-gast", .guest),
        words.guest
      ),
      (
        drawn.contains { $0.0.standing == .planned }, .dot(id: "legenda-plan", .planned),
        words.planned
      ),
      (isCounted, .count("9", id: "legenda-aantal"), words.counted),
    ]
    return Legend.Entry.notes(on: rows.map { $0.mark }, areNumbered: false, language)
      + dots.filter { $0.0 }.map { .mark($0.1, $0.2) }
  }
}

extension Structure {
  /// Who takes part in it, as a member or not.
  var allPartners: [Partner.ID] { members + associates }
}
