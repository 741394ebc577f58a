/// How far a municipality is with a local coalition.
public enum CoalitionStatus: String, VocabularyTerm {
  public static let codebook = Codebook<CoalitionStatus>("status", "status")

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

  public var term: Term {
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
public struct MunicipalCoalition: Hashable, Sendable {
  /// The municipality.
  public var municipality: Region.ID
  /// How far it is.
  public var status: CoalitionStatus
  /// From when this holds, where that is known.
  public var since: PartialDate?
  /// The date that the source describes.
  public var asOf: PartialDate?
  /// The file of its network, as a path beside the list.
  public var networkFile: String?
  /// How sure this is.
  public var confidence: Confidence?
  /// The passages that this rests on.
  public var citations: [Citation] = []

  /// Creates a statement about a municipality.
  public init(of municipality: Region.ID, _ status: CoalitionStatus) {
    self.municipality = municipality
    self.status = status
  }

  /// The first date at which this is known to hold; `nil` where none is said.
  public var date: PartialDate? { since ?? asOf }
}

/// A dated list of municipalities with what is known of their local coalitions.
///
/// A municipality may stand in it several times, each time from another date.
public struct CoalitionList: Hashable, Sendable {
  /// The date that the list describes.
  public var asOf: PartialDate?
  /// The documents that the statements come from.
  public var sources: [Source] = []
  /// The statements, in the order of the list.
  public var coalitions: [MunicipalCoalition] = []

  /// Creates an empty list.
  public init() {}
}
