package import Wording

/// What is known about something: that it exists, that it does not, or neither.
public enum Evidence: String, Hashable, Sendable {
  /// A source says that it exists.
  case present
  /// A source says that it does not exist, or the network is complete and does not record it.
  case absent
  /// No source says anything.
  case unknown

  /// Both must exist.
  package static func && (first: Self, second: @autoclosure () -> Self) -> Self {
    if first == .absent { return .absent }
    let other = second()
    if other == .absent { return .absent }
    return first == .present && other == .present ? .present : .unknown
  }

  /// One of the two must exist.
  package static func || (first: Self, second: @autoclosure () -> Self) -> Self {
    if first == .present { return .present }
    let other = second()
    if other == .present { return .present }
    return first == .absent && other == .absent ? .absent : .unknown
  }
}

extension CoalitionNetwork {
  /// What it says of something that it does not record: absent when it is complete, else unknown.
  package var unrecorded: Evidence { isComplete ? .absent : .unknown }
}

/// What is known about the tie between two partners.
package struct TieEvidence: Hashable, Sendable {
  /// Whether they work together.
  package let presence: Evidence
  /// Why they count as tied now.
  package let current: [TieGround]
  /// What is planned or wished for, or happened once.
  package let foreseen: [TieGround]
  /// What says that there is no tie.
  package let denials: [Statement]
  /// The passages that say so of these two partners.
  package let denialCitations: [Citation]
}

/// Looks up what is known about ties; made once per network.
package struct TieEvidenceIndex: Sendable {
  /// What counts as a tie now.
  package let projection: Projection
  private let network: CoalitionNetwork
  private let foreseen: [PartnerPair: [TieGround]]
  private let denied: [PartnerPair: [Tie]]

  /// Creates the index of a network.
  package init(of network: CoalitionNetwork, projection: Projection) {
    self.network = network
    self.projection = projection
    var options = projection.options
    options.standings = Set(Standing.allCases).subtracting(options.standings)
      .subtracting([.absent, .ended])
    foreseen = Projection.grounds(
      of: network, structures: network.allStructures, options: options)
    denied = Dictionary(grouping: network.ties.filter { $0.standing == .absent }, by: { $0.pair })
  }

  /// The pairs of which a tie, planned, wished for or denied ones included, or a structure says
  /// something; in order.
  package var mentionedPairs: [PartnerPair] {
    Set(projection.grounds.keys).union(foreseen.keys).union(denied.keys).sorted()
  }

  /// What is known about the tie between two partners.
  ///
  /// Present when a tie or structure counts now; absent when a source says so of the two or of their
  /// types, or when the network is complete; unknown otherwise. What a source says of whole domains
  /// is about the domains, and not about any two partners of them.
  package func evidence(between one: Partner, and other: Partner) -> TieEvidence {
    let pair = PartnerPair(one.id, other.id)
    let current = projection.grounds[pair] ?? []
    let denials = network.statements.filter {
      $0.standing == .absent && $0.need == .contact && $0.namesTypes && $0.concerns(one, other)
    }
    let denied = denied[pair] ?? []
    let isDenied = !denials.isEmpty || !denied.isEmpty || network.isComplete
    return TieEvidence(
      presence: !current.isEmpty ? .present : isDenied ? .absent : .unknown,
      current: current, foreseen: foreseen[pair] ?? [], denials: denials,
      denialCitations: (denied.flatMap { $0.citations } + denials.flatMap { $0.citations }))
  }
}

/// Why two partners count as tied: a tie of their own, or a structure in which both take part.
package enum TieGround: Hashable, Sendable {
  /// A tie between the two.
  case tie(Tie)
  /// A structure in which both take part.
  case structure(Structure)

  /// Whether this exists.
  package var standing: Standing {
    switch self {
    case .tie(let tie): tie.standing
    case .structure(let structure): structure.standing
    }
  }

  /// What binds the two, in words: the kind of the tie or the name of the structure.
  package func name(_ language: Language) -> String {
    switch self {
    case .tie(let tie):
      tie.kind?.name(language) ?? Text(nl: "samenwerking", en: "collaboration")(language)
    case .structure(let structure): structure.name
    }
  }

  /// The passages that this rests on.
  package var citations: [Citation] {
    switch self {
    case .tie(let tie): tie.citations
    case .structure(let structure): structure.citations
    }
  }

  /// A key that puts grounds in one order, whatever the order of the file.
  var sortKey: String {
    switch self {
    case .tie(let tie):
      "0 \(tie.kind?.code ?? "") \(tie.from) \(tie.to) \(tie.standing.code) \(tie.intensity ?? -1)"
    case .structure(let structure): "1 \(structure.id)"
    }
  }
}
