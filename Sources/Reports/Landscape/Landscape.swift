package import CoalitionModel
import NetworkAnalysis
import Wording

/// All municipalities, regions and partners of a date, each with the regions in which it lies.
///
/// What no source says is not filled in. Memberships are not passed on from one wide region to another;
/// see ``NetworkAnalysis/PartnerRegions``.
package struct Landscape {
  /// One municipality, region or partner.
  struct Entry {
    /// Its place among all, from 1.
    let number: Int
    let name: String
    /// By what it may be found: its names and codes.
    let words: [String]
    let regions: PartnerRegions
    /// The codes of the municipalities that it covers or in which it lies.
    let municipalities: [String]
  }

  /// Those of one kind, by name.
  struct Group {
    /// The kind of region; `nil` for partners that are none.
    let kind: RegionKind?
    let entries: [Entry]
  }

  /// The kinds in the order of the page: those of birth care first, the municipalities last.
  static let order: [RegionKind] = [
    .vsv, .consortium, .maternity, .ros, .roaz, .ggd, .safety, .province, .municipality,
    .neighborhood,
  ]

  /// The groups that are not empty.
  let groups: [Group]
  /// The kinds of which nothing is known, as a page says so.
  let unknownKinds: [RegionKind]
  /// All sources.
  let sources: [Source]
  /// The date of which the municipalities are; `nil` for today.
  let date: PartialDate?

  /// Looks all up.
  ///
  /// - Parameters:
  ///   - network: A network whose partners stand on the page too, with its own regions.
  ///   - book: The regions with all municipalities.
  ///   - date: The date; `nil` for today.
  /// - Complexity: O(*n* · *r*) for *n* municipalities, regions and partners, and *r* regions.
  package init(of network: CoalitionNetwork?, in book: RegionBook, on date: PartialDate?) {
    let whole = network.map { book.extended(by: $0) } ?? book
    (sources, self.date) = (whole.sources, date)
    let own = network?.partners ?? []
    let regions = whole.regions.filter { region in
      region.kind != nil && region.exists(on: date) && !own.contains { $0.id == region.id }
    }
    let codes = Dictionary(firsts: whole.regions.map { ($0.id, $0.code ?? $0.id) })
    let bodies = regions.map { Partner(id: $0.id, name: $0.shortName) }
    var found = zip(
      regions,
      PartnerRegions.all(of: bodies, in: CoalitionNetwork(name: ""), book: whole)
    ).map { region, lies in
      Found(kind: region.kind, words: region.names, region: region.id, regions: lies)
    }
    if let network {
      let kinds = Dictionary(firsts: whole.regions.map { ($0.id, $0.kind) })
      found += PartnerRegions.all(of: own, in: network, book: book).map { lies in
        let partner = lies.partner
        let ofType = partner.type.flatMap { RegionKind(code: $0.code) }
        let kind = (kinds[partner.id] ?? nil) ?? ofType
        return Found(
          kind: kind == .municipality ? nil : kind, words: [partner.name] + partner.aliases,
          region: partner.id, regions: lies)
      }
    }
    groups = Self.groups(of: found, codes)
    let known = Set(groups.compactMap { $0.kind })
    unknownKinds = Self.order.filter { $0 != .neighborhood && !known.contains($0) }
  }

  /// What was found, by kind in the order of the page and by name, each with its number.
  private static func groups(of found: [Found], _ codes: [String: String]) -> [Group] {
    let parts =
      order.map { kind in found.filter { $0.kind == kind } }
      + [found.filter { $0.kind == nil }]
    var number = 0
    return zip(order.map { RegionKind?.some($0) } + [nil], parts).compactMap { kind, members in
      guard !members.isEmpty else { return nil }
      let sorted = members.map { (name: Spelling.folded($0.regions.partner.name), found: $0) }
        .sorted { ($0.name, $0.found.region) < ($1.name, $1.found.region) }
      let entries = sorted.map { _, one in
        number += 1
        return one.entry(number, codes)
      }
      return Group(kind: kind, entries: entries)
    }
  }

  /// One that is not yet numbered.
  private struct Found {
    let kind: RegionKind?
    let words: [String]
    let region: Region.ID
    let regions: PartnerRegions

    func entry(_ number: Int, _ codes: [Region.ID: String]) -> Entry {
      let places =
        kind == .municipality ? [region] : regions[.municipality].map { $0.region.id }
      return Entry(
        number: number, name: regions.partner.name, words: words.distinctItems, regions: regions,
        municipalities: places.compactMap { codes[$0] }.distinctItems)
    }
  }
}

extension Landscape.Group {
  /// The kinds of region that are asked of its members: not the kind that they are themselves.
  var asked: [RegionKind] {
    let known = PartnerRegions.asked + [.maternity]
    return known.filter { asked in
      asked != kind
        && (asked != .maternity || entries.contains { !$0.regions[.maternity].isEmpty })
    }
  }
}
