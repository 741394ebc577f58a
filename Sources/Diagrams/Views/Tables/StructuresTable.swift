import CoalitionModel
import NetworkAnalysis
import Wording

/// Who takes part in which structure: partners in rows, structures in columns.
struct StructuresTable {
  /// A partner, or those of a domain that are only counted.
  struct Row: Hashable {
    let partners: [Partner]
    let isCounted: Bool

    var name: String { partners.first?.name ?? "" }

    /// How many of them take part in a structure, and whether as members.
    func part(in structure: Structure) -> (count: Int, isMember: Bool) {
      let ids = Set(partners.map { $0.id })
      let members = ids.intersection(structure.members)
      return (ids.intersection(structure.allPartners).count, !members.isEmpty)
    }
  }

  /// The rows of a domain.
  struct Band: Hashable {
    let domain: Domain?
    let rows: [Row]
  }

  let bands: [Band]
  /// The structures with members, the largest first.
  let columns: [Structure]
  /// Those that do not fit, the largest first.
  let leftOut: [Structure]
  /// The structures of which nobody is named as a member.
  let withoutMembers: [Structure]
  /// Who takes part in one of them.
  let taking: [Partner]
  /// The partners in view that take part in none.
  let outside: [Partner]
  private let known: Set<Partner.ID>

  init(of analysis: Analysis, mostRows: Int, mostColumns: Int) {
    let network = analysis.network
    let shown = network.allStructures.filter { [.current, .planned].contains($0.standing) }
    let known = Set(network.partners.map { $0.id })
    let sized = shown.map { (structure: $0, size: known.intersection($0.members).count) }
    let held = sized.filter { $0.size > 0 }
      .sorted { (-$0.size, $0.structure.id) < (-$1.size, $1.structure.id) }.map { $0.structure }
    columns = Array(held.prefix(mostColumns))
    leftOut = Array(held.dropFirst(mostColumns))
    withoutMembers = sized.filter { $0.size == 0 }.map { $0.structure }.sorted { $0.id < $1.id }
    let all = Set(held.flatMap { $0.allPartners })
    taking = network.partners.filter { all.contains($0.id) }
    outside = analysis.projection.partners.filter { !all.contains($0.id) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    bands = Self.bands(of: columns, network, most: mostRows)
    self.known = known
  }

  /// How many partners take part in a structure.
  func size(of structure: Structure) -> Int {
    known.intersection(structure.allPartners).count
  }

  /// Every structure with members, drawn or not.
  var structures: [Structure] { columns + leftOut }
  var rows: [Row] { bands.flatMap { $0.rows } }
  /// Whether some partners are counted and not named.
  var isCounted: Bool { rows.contains { $0.isCounted } }

  /// By domain; in a domain those that take part in most first, and last those that are counted.
  private static func bands(
    of columns: [Structure], _ network: CoalitionNetwork, most: Int
  ) -> [Band] {
    var counts: [Partner.ID: Int] = [:]
    for structure in columns {
      for id in Set(structure.allPartners) { counts[id, default: 0] += 1 }
    }
    let ranked = network.partners.map { (partner: $0, count: counts[$0.id] ?? 0) }
      .filter { $0.count > 0 }
      .sorted {
        (-$0.count, $0.partner.name, $0.partner.id) < (-$1.count, $1.partner.name, $1.partner.id)
      }
      .map { $0.partner }
    let named = Set(ranked.prefix(most).map { $0.id })
    let domains = Dictionary(grouping: ranked, by: { $0.domain })
    return domains.keys.sorted { place(of: $0) < place(of: $1) }.map { domain in
      let all = domains[domain] ?? []
      let others = all.filter { !named.contains($0.id) }
      let isFew = others.count < 2
      let rows = all.filter { isFew || named.contains($0.id) }
        .map { Row(partners: [$0], isCounted: false) }
      return Band(
        domain: domain, rows: rows + (isFew ? [] : [Row(partners: others, isCounted: true)]))
    }
  }

  private static func place(of domain: Domain?) -> (Int, String) {
    let place = domain.flatMap { Domain.allCases.firstIndex(of: $0) } ?? Domain.allCases.count
    return (place, domain?.code ?? "~")
  }
}

extension Structure {
  /// Who takes part in it, as a member or not.
  var allPartners: [Partner.ID] { members + associates }
}
