/// How far a municipality is with a local coalition.
package enum CoalitionStatus: String, VocabularyTerm {
  package static let codebook = Codebook<CoalitionStatus>("status", "status")

  /// Somebody prepares a coalition, or asked for money for one.
  case preparing
  /// A local coalition is at work.
  case active
  /// The municipality takes part in a coalition of several municipalities.
  case regional
  /// There was a coalition, and it stopped.
  case stopped
  /// Nobody said.
  case unknown

  package var term: Term {
    switch self {
    case .preparing: Term("voorbereiding", "preparing", nl: "voorbereiding", en: "preparing")
    case .active: Term("coalitie", "coalition", nl: "coalitie", en: "coalition")
    case .regional: Term("regionaal", "regional", nl: "regionaal", en: "regional")
    case .stopped: Term("gestopt", "stopped", nl: "gestopt", en: "stopped")
    case .unknown: Term("onbekend", "unknown", nl: "onbekend", en: "unknown")
    }
  }
}

/// What is known of the local coalition of one municipality, from some date on.
package struct MunicipalCoalition: Hashable, Sendable {
  /// The municipality.
  package var municipality: Region.ID
  /// How far it is.
  package var status: CoalitionStatus
  /// From when this holds, where that is known.
  package var since: PartialDate?
  /// The date that the source describes.
  package var asOf: PartialDate?
  /// The file of its network, as a path beside the list.
  package var networkFile: String?
  /// How sure this is.
  package var confidence: Confidence?
  /// The passages that this rests on.
  package var citations: [Citation] = []

  /// Creates a statement about a municipality.
  package init(of municipality: Region.ID, _ status: CoalitionStatus) {
    self.municipality = municipality
    self.status = status
  }

  /// The first date at which this is known to hold; `nil` where none is said.
  package var date: PartialDate? { since ?? asOf }
}

/// A dated list of municipalities with what is known of their local coalitions.
///
/// A municipality may stand in it several times, each time from another date.
package struct CoalitionList: Hashable, Sendable {
  /// The date that the list describes.
  package var asOf: PartialDate?
  /// The documents that the statements come from.
  package var sources: [Source] = []
  /// The statements, in the order of the list.
  package var coalitions: [MunicipalCoalition] = []

  /// Creates an empty list.
  package init() {}
}
