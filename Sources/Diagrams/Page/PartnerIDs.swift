import CoalitionModel
import NetworkAnalysis
import Wording

/// The ids of partners in a picture: they do not tell who it is, and are the same in any order of the
/// input.
struct PartnerIDs {
  private let ranks: [Partner.ID: Int]

  init(of analysis: Analysis) {
    let ids = analysis.network.partners.map { $0.id }.sorted()
    ranks = Dictionary(firsts: ids.enumerated().map { ($1, $0 + 1) })
  }

  subscript(partner: Partner) -> String { "p-\(ranks[partner.id] ?? 0)" }
}

extension Analysis {
  /// Who ties most pairs of care and the social domain; nobody where who kept silent could undo it.
  var mainBridges: Set<Partner.ID> {
    guard disclosure.singleLinks == .fact else { return [] }
    let most = crossing.connectors.first?.routes.count ?? 0
    return Set(crossing.connectors.filter { $0.routes.count == most }.map { $0.partner.id })
  }

  /// The same where they are few enough to stand out; else nobody.
  var fewMainBridges: Set<Partner.ID> { mainBridges.count <= 3 ? mainBridges : [] }
}
