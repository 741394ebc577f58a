import CoalitionModel
import NetworkAnalysis
import Wording

/// Who works in which area, as the file says it of the partner itself.
struct RegionsContent {
  /// An area with the partners that work in it, by domain in its fixed place, then by id.
  struct Area {
    let region: Region
    let partners: [Partner]
  }

  /// Areas that share partners, or a single one with the areas that lie in it.
  struct Block {
    let areas: [Area]
    /// The partners that work in these areas, and not in one that lies in them.
    let partners: [Partner]
    /// What lies in it, where it is a single area.
    var inside: [Block] = []
  }

  /// The areas in which a partner works, those of VSVs first, then municipalities, neighborhoods
  /// and others; by name.
  let areas: [Area]
  /// The areas as they lie in each other and share partners.
  let blocks: [Block]
  /// The partners that work in more than one area, by id.
  let across: [Partner]
  /// The partners in view of which no area is recorded.
  let unplaced: [Partner]
  private let places: [Partner.ID: [Region.ID]]
  private let acrossIDs: Set<Partner.ID>

  init(of analysis: Analysis) {
    let network = analysis.network
    let partners = network.partners.filter { $0.status != .stopped }.sorted(by: EgoContent.inOrder)
    let bodies = partners.filter { !$0.members.isEmpty }
    let found = Dictionary(
      firsts: partners.map { partner in
        let meets = bodies.filter { $0.id == partner.id || $0.members.contains(partner.id) }
        let own = partner.regions + partner.liesIn.map { $0.region }
        return (partner.id, Set(own + meets.map { $0.id }))
      })
    let nesting = RegionNesting(of: Set(found.values.joined()), in: network)
    let all = nesting.regions.map { region in
      Area(region: region, partners: partners.filter { found[$0.id]?.contains(region.id) ?? false })
    }
    areas = all.filter { !$0.partners.isEmpty }
    blocks = nesting.blocks(of: all, partners, found)
    let order = all.map { $0.region.id }
    places = found.mapValues { ids in order.filter { ids.contains($0) } }
    across = partners.filter { (found[$0.id]?.count ?? 0) > 1 }.sorted { $0.id < $1.id }
    acrossIDs = Set(across.map { $0.id })
    unplaced = analysis.projection.partners.filter { found[$0.id]?.isEmpty ?? true }
      .sorted(by: EgoContent.inOrder)
  }

  var isEmpty: Bool { areas.isEmpty }

  /// Whether a partner works in more than one area.
  func isAcross(_ partner: Partner) -> Bool { acrossIDs.contains(partner.id) }

  /// The areas in which a partner works, in their order.
  func areas(of partner: Partner) -> [Area] {
    let ids = places[partner.id] ?? []
    return areas.filter { ids.contains($0.region.id) }
  }
}

extension RegionsContent.Block {
  /// The areas in it, at all depths.
  var allAreas: [RegionsContent.Area] { areas + inside.flatMap { $0.allAreas } }

  /// The partners that work in all its areas or in some of them, and in no other.
  func partners(in place: Int) -> [Partner] {
    partners.filter { partner in
      areas.indices.allSatisfy { index in
        areas[index].partners.contains { $0.id == partner.id } == (index == place)
      }
    }
  }

  /// The partners that work in all its areas.
  var shared: [Partner] {
    partners.filter { partner in
      areas.allSatisfy { $0.partners.contains { $0.id == partner.id } }
    }
  }

  /// What is left with only some areas; nil when nothing is.
  func keeping(_ kept: Set<Region.ID>) -> Self? {
    let inner = inside.compactMap { $0.keeping(kept) }
    guard !inner.isEmpty || areas.contains(where: { kept.contains($0.region.id) }) else {
      return nil
    }
    return Self(areas: areas, partners: partners, inside: inner)
  }
}

/// Which areas lie in which, and which share partners.
private struct RegionNesting {
  /// The areas in which a partner works and the municipalities around them, in their order.
  let regions: [Region]
  private let parents: [Region.ID: Region.ID]

  init(of found: Set<Region.ID>, in network: CoalitionNetwork) {
    let known = Dictionary(firsts: network.regions.map { ($0.id, $0) })
    func around(_ region: Region) -> [Region] {
      region.liesIn.compactMap { known[$0.region] }.filter { Self.depth($0) < Self.depth(region) }
    }
    let own = found.map { Self.area($0, known, in: network) }
    let outer = own.filter { $0.kind == .neighborhood }.flatMap(around)
      .filter { $0.kind == .municipality && !found.contains($0.id) }
    let all = Dictionary(firsts: (own + outer).map { ($0.id, $0) })
    regions = all.values.sorted { Self.key($0) < Self.key($1) }
    parents = all.mapValues { region in
      let wider = Set(around(region).map { $0.id }).filter { all[$0] != nil }
      return wider.count == 1 ? wider.first : nil
    }.compactMapValues { $0 }
  }

  /// The area with an id: a region, or a body that covers an area.
  private static func area(
    _ id: String, _ known: [Region.ID: Region], in network: CoalitionNetwork
  ) -> Region {
    if let region = known[id] { return region }
    let body = network.partner(id)
    return Region(
      id: id, name: body?.name ?? id, kind: body?.type.flatMap { RegionKind(code: $0.code) })
  }

  /// How narrow an area is; one lies in a wider one only.
  private static func depth(_ region: Region) -> Int {
    switch region.kind {
    case .neighborhood: 2
    case .municipality: 1
    default: 0
    }
  }

  private static func key(_ region: Region) -> (Int, String, String) {
    let order: [RegionKind] = [.vsv, .municipality, .neighborhood]
    let rest = RegionKind.allCases.filter { !order.contains($0) }
    let place =
      region.kind.flatMap { (order + rest).firstIndex(of: $0) } ?? RegionKind.allCases.count
    return (place, region.name, region.id)
  }

  /// The blocks of the areas, each in the area in which all of it lies.
  func blocks(
    of areas: [RegionsContent.Area], _ partners: [Partner], _ found: [Partner.ID: Set<Region.ID>]
  ) -> [RegionsContent.Block] {
    // Who works in an area and in one around it stands in the narrower one.
    let narrow = found.mapValues { ids in
      ids.subtracting(ids.compactMap { parents[$0] })
    }
    let groups = groups(sharing: narrow.values.map { $0 })
    let alone = Set(groups.filter { $0.count == 1 }.joined())
    func outer(_ group: [Region.ID]) -> Region.ID? {
      let around = Set(group.map { parents[$0] })
      guard around.count == 1, let parent = around.first ?? nil, alone.contains(parent) else {
        return nil
      }
      return parent
    }
    func blocks(in parent: Region.ID?) -> [RegionsContent.Block] {
      groups.filter { outer($0) == parent }.map { group in
        let own = areas.filter { group.contains($0.region.id) }
        return RegionsContent.Block(
          areas: own,
          partners: partners.filter { !(narrow[$0.id] ?? []).isDisjoint(with: group) },
          inside: group.count == 1 ? blocks(in: group[0]) : [])
      }
    }
    return blocks(in: nil)
  }

  /// The areas in groups of those that share partners, each as its first area comes.
  private func groups(sharing sets: [Set<Region.ID>]) -> [[Region.ID]] {
    var first = Dictionary(firsts: regions.map { ($0.id, $0.id) })
    func root(_ id: Region.ID) -> Region.ID {
      var id = id
      while let next = first[id], next != id { id = next }
      return id
    }
    let order = Dictionary(firsts: regions.enumerated().map { ($1.id, $0) })
    for set in sets {
      let roots = Set(set.map(root)).sorted { order[$0, default: 0] < order[$1, default: 0] }
      for other in roots.dropFirst() { first[other] = roots[0] }
    }
    let grouped = Dictionary(grouping: regions.map { $0.id }, by: root)
    return regions.compactMap { grouped[$0.id] }
  }
}
