import CoalitionModel
import NetworkAnalysis
import Wording

/// The marks of partners, under ids that do not tell who they are.
struct PartnerMarks {
  private let ids: [Partner.ID: String]
  private let connectors: Set<Partner.ID>
  private let language: Language

  init(of analysis: Analysis, _ language: Language) {
    let partners = analysis.network.partners.map { $0.id }.sorted()
    ids = Dictionary(
      partners.enumerated().map { ($1, "partner-\($0 + 1)") }, uniquingKeysWith: { a, _ in a })
    connectors = analysis.crossing.mainConnectors
    self.language = language
  }

  /// The id of the mark of a partner; `nil` when the network does not hold it.
  subscript(partner: Partner.ID) -> String? { ids[partner] }

  /// The mark of a partner; thick when it connects most pairs of care and the social domain.
  ///
  /// A second mark of the same partner has a suffix; one in a narrow place has a room.
  func mark(of partner: Partner, suffix: String = "", room: Double? = nil) -> Mark {
    .partner(
      partner, id: (ids[partner.id] ?? "") + suffix, isConnector: connectors.contains(partner.id),
      room: room, language)
  }
}

extension DomainCrossing {
  /// The partners that connect most pairs of the two domains.
  var mainConnectors: Set<Partner.ID> {
    let most = connectors.first?.routes.count ?? 0
    return Set(connectors.filter { $0.routes.count == most }.map { $0.partner.id })
  }
}
