import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// Which partners a picture shows by name where there is no room for all, and how many it leaves out.
struct Selection: Hashable, Sendable {
  /// The partners shown by name.
  let named: Set<Partner.ID>
  /// How many are not shown by name.
  let leftOut: Int

  /// Above so many partners those with most ties are named, since betweenness takes long.
  private static let mostForBetweenness = 2_000

  /// Chooses those who must be named, then those on most shortest paths; by id where that is equal.
  init(of partners: [Partner], keeping needed: Set<Partner.ID>, most: Int, in analysis: Analysis) {
    let values = Self.values(in: analysis)
    let known = partners.map { $0.id }
    var chosen = needed.intersection(known)
    let others = known.filter { !chosen.contains($0) && (values[$0] ?? 0) > 0 }
      .sorted { (-(values[$0] ?? 0), $0) < (-(values[$1] ?? 0), $1) }
    chosen.formUnion(others.prefix(max(0, most - chosen.count)))
    named = chosen
    leftOut = known.count - chosen.count
  }

  private static func values(in analysis: Analysis) -> [Partner.ID: Double] {
    let projection = analysis.projection
    guard projection.partners.count > mostForBetweenness else {
      return analysis.values(of: .betweenness)
    }
    return Dictionary(
      firsts: projection.graph.nodes.map { node in
        (projection.partner(of: node).id, Double(projection.graph.degree(of: node)))
      })
  }
}

extension Analysis {
  /// How many partners have a tie.
  var tiedPartnerCount: Int {
    projection.graph.nodes.count { projection.graph.degree(of: $0) > 0 }
  }
}
