import CoalitionModel
import NetworkAnalysis

/// The regions of a network where no partner of some groups works, while elsewhere one does.
///
/// Looked for only where the file says of every such partner in which regions it works; a partner
/// without regions may work everywhere. A region that lies in one where a partner works is covered.
struct RegionGaps {
  let regions: [Region]

  init(of groups: [PartnerGroup], in network: CoalitionNetwork) {
    let partners = PartnerPresence(of: groups, in: network).involved
    guard !partners.isEmpty, partners.allSatisfy({ !$0.regions.isEmpty }) else {
      regions = []
      return
    }
    let covered = Set(partners.flatMap { $0.regions })
    let kinds = Set(network.regions.filter { covered.contains($0.id) }.compactMap { $0.kind })
    regions =
      network.regions
      .filter { region in
        region.kind.map(kinds.contains) ?? false && !covered.contains(region.id)
          && !region.liesIn.contains { covered.contains($0.region) }
      }
      .sorted { $0.id < $1.id }
  }
}
