package import CoalitionModel
import Wording

/// Which municipalities have a coalition on a date, as far as a list of coalitions tells.
///
/// Of each municipality the latest statement up to that date counts. One of which nothing is said, or
/// only that it is unknown, is not in view: that does not mean that it has no coalition.
package struct CoalitionCoverage: Hashable, Sendable {
  /// The date; `nil` for today.
  package let date: PartialDate?
  /// The municipalities of that date, in the order of their names.
  package let municipalities: [Region]
  private let list: CoalitionList
  private let byID: [Region.ID: Region]
  private let statements: [Region.ID: MunicipalCoalition]

  /// Looks a list up in the municipalities of a date.
  ///
  /// - Parameters:
  ///   - list: The statements.
  ///   - book: The regions with all municipalities.
  ///   - date: The date; `nil` for that of the list, or today.
  ///   - region: The region to which it is narrowed; `nil` for the whole country.
  /// - Complexity: O(*r* + *s*) for *r* regions and *s* statements.
  package init(
    of list: CoalitionList, in book: RegionBook, on date: PartialDate? = nil,
    within region: Region.ID? = nil
  ) {
    let date = date ?? list.asOf
    self.date = date
    self.list = list
    byID = Dictionary(firsts: book.regions.map { ($0.id, $0) })
    let within = region.flatMap { id in book.regions.first { $0.id == id } }
    municipalities = book.municipalities(on: date).filter { municipality in
      guard region != nil else { return true }
      return within.map { municipality.lies(in: $0) } ?? false
    }.map { (name: Spelling.folded($0.shortName), region: $0) }
      .sorted { ($0.name, $0.region.id) < ($1.name, $1.region.id) }.map { $0.region }
    statements = Self.statements(of: list, on: date)
  }

  /// What is known of a municipality; `nil` when nothing is said, or only that it is unknown.
  package func known(of id: Region.ID) -> MunicipalCoalition? {
    statements[id].flatMap { $0.status == .unknown ? nil : $0 }
  }

  /// What is said of a municipality, also that it is unknown.
  package func statement(of id: Region.ID) -> MunicipalCoalition? { statements[id] }

  /// The titles of the sources of a statement.
  package func sources(of statement: MunicipalCoalition) -> String {
    statement.citations.map { citation in
      list.sources.first { $0.id == citation.source }?.title ?? citation.source
    }.joined(separator: "; ")
  }

  /// The latest statement about each municipality up to a date.
  private static func statements(
    of list: CoalitionList, on date: PartialDate?
  ) -> [Region.ID: MunicipalCoalition] {
    var latest: [Region.ID: MunicipalCoalition] = [:]
    for statement in list.coalitions {
      if let date, let from = statement.date, date.lastDay < from.firstDay { continue }
      if let other = latest[statement.municipality], let earlier = other.date {
        guard let later = statement.date, !(later < earlier) else { continue }
      }
      latest[statement.municipality] = statement
    }
    return latest
  }
}

// Places on the map.
extension CoalitionCoverage {
  /// The place of a municipality; of one that is no more, that of the one into which it went.
  ///
  /// - Returns: `nil` where neither has a place.
  package func tile(of municipality: Region, on grid: TileGrid) -> TileGrid.Tile? {
    var seen: Set<Region.ID> = []
    var next = [municipality]
    while !next.isEmpty {
      if let tile = next.compactMap({ grid[$0] }).first { return tile }
      next = next.flatMap { $0.mergedInto }.filter { seen.insert($0).inserted }
        .compactMap { byID[$0] }
    }
    return nil
  }
}

// Counts.
extension CoalitionCoverage {
  /// How many municipalities of an area are in view.
  package struct Count: Hashable, Sendable {
    /// The area; `nil` for those of which the area is not known.
    package let region: Region?
    /// How many municipalities there are.
    package let total: Int
    /// How many have each status that is known.
    package let byStatus: [CoalitionStatus: Int]

    /// How many are in view.
    package var inView: Int { byStatus.values.reduce(0, +) }
  }

  /// The count of all municipalities.
  package var total: Count { count(municipalities, in: nil) }

  /// The count of the municipalities of a region, or of a single municipality.
  package func count(within region: Region) -> Count {
    count(municipalities.filter { $0.lies(in: region) }, in: region)
  }

  /// The counts by the regions of a kind, in the order of their names; those without one come last.
  ///
  /// A municipality that lies in two regions of the kind counts in both.
  package func counts(by kind: RegionKind) -> [Count] {
    var order: [Region.ID] = []
    var members: [Region.ID: [Region]] = [:]
    var others: [Region] = []
    for municipality in municipalities {
      let areas = areas(of: municipality, kind)
      if areas.isEmpty { others.append(municipality) }
      for area in areas {
        if members[area.id] == nil { order.append(area.id) }
        members[area.id, default: []].append(municipality)
      }
    }
    let named = order.compactMap { id in byID[id] }.sorted { $0.name < $1.name }
      .map { count(members[$0.id] ?? [], in: $0) }
    return named + (others.isEmpty ? [] : [count(others, in: nil)])
  }

  /// The regions of a kind in which a municipality lies, each once.
  package func areas(of municipality: Region, _ kind: RegionKind) -> [Region] {
    var seen: Set<Region.ID> = []
    return municipality.liesIn.compactMap { byID[$0.region] }
      .filter { $0.kind == kind && seen.insert($0.id).inserted }
  }

  private func count(_ some: [Region], in region: Region?) -> Count {
    var byStatus: [CoalitionStatus: Int] = [:]
    for municipality in some {
      if let status = known(of: municipality.id)?.status { byStatus[status, default: 0] += 1 }
    }
    return Count(region: region, total: some.count, byStatus: byStatus)
  }
}

extension Region {
  /// Whether it is a region, or lies in it by what is said of it.
  package func lies(in region: Region) -> Bool {
    id == region.id || liesIn.contains { $0.region == region.id }
  }
}

// What changed.
extension CoalitionCoverage {
  /// What became of a municipality between two dates.
  package struct Change: Hashable, Sendable {
    /// The municipality.
    package let municipality: Region
    /// What was known at the earlier date; `nil` when it was not in view.
    package let before: MunicipalCoalition?
    /// What is known at the later date.
    package let after: MunicipalCoalition?
    /// Those into which it went since.
    package let mergedInto: [Region]
  }

  /// The municipalities of which the status differs from that of an earlier date, and those with a
  /// status then that are no more.
  package func changes(since earlier: CoalitionCoverage) -> [Change] {
    let stayed = municipalities.compactMap { municipality -> Change? in
      let (before, after) = (earlier.known(of: municipality.id), known(of: municipality.id))
      guard before?.status != after?.status else { return nil }
      return Change(municipality: municipality, before: before, after: after, mergedInto: [])
    }
    let present = Set(municipalities.map { $0.id })
    let gone = earlier.municipalities.compactMap { municipality -> Change? in
      guard !present.contains(municipality.id), let before = earlier.known(of: municipality.id)
      else { return nil }
      return Change(
        municipality: municipality, before: before, after: nil,
        mergedInto: municipality.mergedInto.compactMap { byID[$0] })
    }
    return stayed + gone
  }
}
