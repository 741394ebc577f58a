package import CoalitionModel

/// What is different between two snapshots (peilingen) of one coalition.
///
/// What the later file does not name is not gone: it is gone when a source says so, or when that file is
/// declared complete. All ids are those of the later file.
package struct SnapshotComparison: Sendable {
  /// The analysis of the earlier file.
  package let old: Analysis
  /// The analysis of the later file.
  package let new: Analysis
  /// Which partners are the same.
  package let partners: RecordMatches
  /// Which meetings are the same.
  package let structures: RecordMatches
  /// The earlier network with the ids of the later one.
  package let earlier: CoalitionNetwork
  /// What changed, by what it is about: partners, ties, meetings, interventions, priorities.
  package let changes: [SnapshotChange]
  /// How many partners, ties and meetings are the same in both.
  package let unchanged: Unchanged
  /// How many tied pairs stayed, came and went among those known in both.
  package let turnover: TieTurnover

  /// How much of each kind is the same in both files.
  package struct Unchanged: Hashable, Sendable {
    /// Partners.
    package let partners: Int
    /// Pairs with ties of their own.
    package let ties: Int
    /// Meetings, with their members.
    package let structures: Int
    /// Interventions.
    package let interventions: Int
  }

  /// Compares two snapshots.
  ///
  /// - Complexity: O(*n* log *n* + *m*), and what the two projections cost.
  package init(from old: Analysis, to new: Analysis) {
    self.old = old
    self.new = new
    let partners = RecordMatches.partners(old.network, new.network)
    let structures = RecordMatches.structures(old.network, new.network)
    let earlier = old.network.renamed(partners: partners, structures: structures, as: new.network)
    self.partners = partners
    self.structures = structures
    self.earlier = earlier
    let ofPartners = PartnerComparison(earlier, new.network).changes
    let ofTies = TieComparison(earlier, new)
    let ofStructures = StructureComparison(earlier, new.network)
    let ofActivities = ActivityComparison(earlier, new.network)
    changes =
      (ofPartners + ofTies.changes + ofStructures.changes + ofActivities.changes).sorted {
        $0.order < $1.order
      }
    let changed = Set(ofPartners.compactMap { $0.subject.partner })
    unchanged = Unchanged(
      partners: new.network.partners.count {
        partners.earlier[$0.id] != nil && !changed.contains($0.id)
      },
      ties: ofTies.unchanged, structures: ofStructures.unchanged,
      interventions: ofActivities.unchanged)
    turnover = TieTurnover(
      from: Projection(of: earlier, options: old.options), to: new.projection)
  }

  /// Pairs of a partner that the later file does not name and one that only it names, alike in type.
  ///
  /// They may be one and the same, which is to be asked. By id of the later.
  package var possiblySame: [(earlier: Partner, later: Partner)] {
    let known = Set(new.network.partners.map { $0.id })
    let gone = earlier.partners.filter { !known.contains($0.id) }
    let added = new.network.partners.filter { partners.earlier[$0.id] == nil }
    return added.sorted { $0.id < $1.id }.compactMap { later in
      guard let type = later.type, added.count(where: { $0.type == type }) == 1 else { return nil }
      let alike = gone.filter { $0.type == type }
      guard alike.count == 1, let earlier = alike.first else { return nil }
      return (earlier: earlier, later: later)
    }
  }
}

/// One thing that is different between two snapshots.
package struct SnapshotChange: Hashable, Sendable {
  /// What kind of change.
  package enum Kind: String, CaseIterable, Sendable {
    /// The later file names it, and the earlier one did not.
    case new
    /// It exists now, and did not yet: it was planned, wished for, asked or named.
    case started
    /// It is more than it was.
    case stronger
    /// It has another name.
    case renamed
    /// Something else is said of it.
    case changed
    /// It is less than it was.
    case weaker
    /// It is known to be there no longer.
    case gone
    /// The later file does not name it; that it is gone is not said.
    case unnamed = "not-named"

    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What a change is about; ids are those of the later file.
  package enum Subject: Hashable, Sendable {
    /// A partner.
    case partner(Partner.ID)
    /// A role of a partner.
    case role(Partner.ID, Role, scope: String?)
    /// The ties of their own of two partners.
    case tie(PartnerPair)
    /// A meeting, network or agreement.
    case structure(Structure.ID)
    /// Partners as members of a structure.
    case members([Partner.ID], Structure.ID)
    /// An intervention, by its name.
    case intervention(String)
    /// A problem that the coalition works on.
    case priority(Theme)

    /// The partner, where it is about one and no more.
    var partner: Partner.ID? {
      switch self {
      case .partner(let id), .role(let id, _, _): id
      default: nil
      }
    }

    /// What it is about, as one of the parts of a comparison.
    package var part: Part {
      switch self {
      case .partner, .role: .partners
      case .tie: .ties
      case .structure, .members: .structures
      case .intervention: .interventions
      case .priority: .priorities
      }
    }

    /// A key that puts subjects of one part in one order.
    fileprivate var key: String {
      switch self {
      case .partner(let id): "\(id) 0"
      case .role(let id, let role, let scope): "\(id) 1 \(role.code) \(scope ?? "")"
      case .tie(let pair): "\(pair.first) \(pair.second)"
      case .structure(let id): "\(id) 0"
      case .members(let ids, let id): "\(id) 1 \(ids.joined(separator: " "))"
      case .intervention(let name): name
      case .priority(let theme): theme.code
      }
    }
  }

  /// The parts of a comparison, in order.
  package enum Part: String, CaseIterable, Sendable {
    case partners, ties, structures, interventions, priorities
  }

  /// What it is about.
  package let subject: Subject
  /// What kind of change.
  package let kind: Kind

  init(_ kind: Kind, _ subject: Subject) {
    self.kind = kind
    self.subject = subject
  }

  /// What puts changes in order: part, kind, id.
  fileprivate var order: Order {
    Order(
      part: Part.allCases.firstIndex(of: subject.part) ?? 0, kind: kind.rank, key: subject.key)
  }

  fileprivate struct Order: Comparable {
    let part: Int
    let kind: Int
    let key: String

    static func < (one: Self, other: Self) -> Bool {
      (one.part, one.kind, one.key) < (other.part, other.kind, other.key)
    }
  }
}
