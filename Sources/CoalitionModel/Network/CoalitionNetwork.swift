/// Who works with whom in one local coalition, as its sources say.
///
/// A network holds statements, not guesses: what no source says is unknown, unless the network is
/// declared complete. All lists keep the order of the file; nothing that is computed depends on it.
public struct CoalitionNetwork: Hashable, Sendable {
  /// The name of the coalition.
  public var name: String
  /// The municipality where the coalition works.
  public var municipality: String?
  /// The date that the network describes.
  public var asOf: PartialDate?
  /// Whether everything that exists is recorded, so that what is not recorded is absent.
  public var isComplete = false
  /// The documents that the statements come from.
  public var sources: [Source] = []
  /// The problems that the coalition works on.
  public var priorities: [Priority] = []
  /// The organisations, professions, groups and bodies.
  public var partners: [Partner] = []
  /// The ties between two partners.
  public var ties: [Tie] = []
  /// The meetings, networks and agreements of several partners.
  public var structures: [Structure] = []
  /// The areas in which partners work.
  public var regions: [Region] = []
  /// What sources say about whole domains or types.
  public var statements: [Statement] = []
  /// The interventions that partners carry out.
  public var interventions: [Intervention] = []

  /// Creates an empty network.
  public init(name: String) {
    self.name = name
  }
}

extension CoalitionNetwork {
  /// The partner with an id.
  ///
  /// - Complexity: O(*n*).
  public func partner(_ id: Partner.ID) -> Partner? {
    partners.first { $0.id == id }
  }

  /// The structures of the file, and the partners that have members of their own.
  ///
  /// A body such as a VSV is recorded once, as a partner; here it is a structure too, in which its
  /// members meet and which the body itself hosts. Ordered by id.
  public var allStructures: [Structure] {
    let bodies = partners.filter { !$0.members.isEmpty }.map(Structure.init(body:))
    return (structures + bodies).sorted { $0.id < $1.id }
  }
}
