/// Who works with whom in one local coalition, as its sources say.
///
/// A network holds statements, not guesses: what no source says is unknown, unless the network is
/// declared complete. All lists keep the order of the file; nothing that is computed depends on it.
package struct CoalitionNetwork: Hashable, Sendable {
  /// The name of the coalition.
  package var name: String
  /// The municipality where the coalition works.
  package var municipality: String?
  /// The date that the network describes.
  package var asOf: PartialDate?
  /// Whether everything that exists is recorded, so that what is not recorded is absent.
  package var isComplete = false
  /// The documents that the statements come from.
  package var sources: [Source] = []
  /// The problems that the coalition works on.
  package var priorities: [Priority] = []
  /// The organisations, professions, groups and bodies.
  package var partners: [Partner] = []
  /// The ties between two partners.
  package var ties: [Tie] = []
  /// The meetings, networks and agreements of several partners.
  package var structures: [Structure] = []
  /// The areas in which partners work.
  package var regions: [Region] = []
  /// What sources say about whole domains or types.
  package var statements: [Statement] = []
  /// The interventions that partners carry out.
  package var interventions: [Intervention] = []

  /// Creates an empty network.
  package init(name: String) {
    self.name = name
  }
}

extension CoalitionNetwork {
  /// The partner with an id.
  ///
  /// - Complexity: O(*n*).
  package func partner(_ id: Partner.ID) -> Partner? {
    partners.first { $0.id == id }
  }

  /// Where each partner stands among the partners, by id; the first where an id is doubled.
  package var placesOfPartners: [Partner.ID: Int] {
    var places: [Partner.ID: Int] = [:]
    places.reserveCapacity(partners.count)
    for (place, partner) in partners.enumerated() where places[partner.id] == nil {
      places[partner.id] = place
    }
    return places
  }

  /// The structures of the file, and the partners that have members of their own.
  ///
  /// A body such as a VSV is recorded once, as a partner; here it is a structure too, in which its
  /// members meet and which the body itself hosts. Ordered by id.
  package var allStructures: [Structure] {
    let bodies = partners.filter { !$0.members.isEmpty }.map(Structure.init(body:))
    return (structures + bodies).sorted { $0.id < $1.id }
  }
}
