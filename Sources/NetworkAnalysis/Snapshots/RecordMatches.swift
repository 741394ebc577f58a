package import CoalitionModel

/// Which records of one file are those of another: the same partner, or the same meeting.
///
/// ## Definition
/// An id that both files have is one record. Where the ids were dealt out anew, as the name of some record
/// with another record of the other file shows, that holds only of those with a name in common. What is
/// left is matched by its name, then by its name and another name, then by other names; a name that two
/// records of one file have matches none.
package struct RecordMatches: Sendable {
  /// What a record is called.
  struct Record {
    let id: String
    /// The name, folded.
    let name: String
    /// Its other names, folded.
    let aliases: [String]

    init(id: String, name: String, aliases: [String] = []) {
      self.id = id
      self.name = Spelling.folded(name)
      self.aliases = aliases.map { Spelling.folded($0) }
    }

    var all: [String] { [name] + aliases }
  }

  /// The ids of the later file, by those of the earlier one.
  package private(set) var later: [String: String] = [:]
  /// The ids of the earlier file, by those of the later one.
  package private(set) var earlier: [String: String] = [:]

  /// Matches the records of two files.
  ///
  /// - Complexity: O(*n* log *n*).
  init(_ old: [Record], _ new: [Record]) {
    let (oldByID, newByID) = (Self.byID(old), Self.byID(new))
    let (oldByName, newByName) = (Self.byNames(old) { [$0.name] }, Self.byNames(new) { [$0.name] })
    let same = old.compactMap { record in newByID[record.id].map { (old: record, new: $0) } }
    func isCalledSo(_ one: Record, _ other: Record) -> Bool {
      one.all.contains(other.name) || other.all.contains(one.name)
    }
    let wereDealtOutAnew = same.contains { pair in
      !isCalledSo(pair.old, pair.new)
        && ((newByName[pair.old.name] ?? []).contains { $0 != pair.new.id }
          || (oldByName[pair.new.name] ?? []).contains { $0 != pair.old.id })
    }
    for pair in same where !wereDealtOutAnew || isCalledSo(pair.old, pair.new) {
      if later[pair.old.id] == nil { match(pair.old.id, pair.new.id) }
    }
    let passes: [((Record) -> [String], (Record) -> [String])] = [
      ({ [$0.name] }, { [$0.name] }), ({ [$0.name] }, { $0.aliases }),
      ({ $0.aliases }, { [$0.name] }), ({ $0.aliases }, { $0.aliases }),
    ]
    for (ofOld, ofNew) in passes {
      let (left, right) = (
        Self.byNames(oldByID.values.filter { later[$0.id] == nil }, ofOld),
        Self.byNames(newByID.values.filter { earlier[$0.id] == nil }, ofNew)
      )
      for (name, ids) in left.sorted(by: { $0.key < $1.key }) {
        guard ids.count == 1, let others = right[name], others.count == 1,
          let one = ids.first, let other = others.first, later[one] == nil, earlier[other] == nil
        else { continue }
        match(one, other)
      }
    }
  }

  private mutating func match(_ old: String, _ new: String) {
    guard earlier[new] == nil else { return }
    later[old] = new
    earlier[new] = old
  }

  private static func byID(_ records: [Record]) -> [String: Record] {
    var found: [String: Record] = [:]
    for record in records where found[record.id] == nil { found[record.id] = record }
    return found
  }

  private static func byNames(
    _ records: [Record], _ names: (Record) -> [String]
  ) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for record in records {
      for name in names(record) where !name.isEmpty { found[name, default: []].insert(record.id) }
    }
    return found
  }

  /// The matches of partners by id, name and other names.
  package static func partners(
    _ old: CoalitionNetwork, _ new: CoalitionNetwork
  ) -> RecordMatches {
    func records(_ network: CoalitionNetwork) -> [Record] {
      network.partners.map { Record(id: $0.id, name: $0.name, aliases: $0.aliases) }
    }
    return RecordMatches(records(old), records(new))
  }

  /// The matches of meetings, networks and agreements by id and name; bodies are partners.
  package static func structures(
    _ old: CoalitionNetwork, _ new: CoalitionNetwork
  ) -> RecordMatches {
    func records(_ network: CoalitionNetwork) -> [Record] {
      network.structures.map { Record(id: $0.id, name: $0.name) }
    }
    return RecordMatches(records(old), records(new))
  }

  /// The id by which the later file calls a record of the earlier one; one of its own where it has none.
  func translated(_ id: String, avoiding taken: Set<String>) -> String {
    if let same = later[id] { return same }
    var own = id
    while taken.contains(own) { own += "'" }
    return own
  }
}

extension CoalitionNetwork {
  /// The network with the ids by which a later file calls the same partners and meetings.
  func renamed(
    partners: RecordMatches, structures: RecordMatches, as later: CoalitionNetwork
  ) -> CoalitionNetwork {
    let takenPartners = Set(later.partners.map { $0.id })
    let takenStructures = Set(later.structures.map { $0.id })
    func partner(_ id: Partner.ID) -> Partner.ID {
      partners.translated(id, avoiding: takenPartners)
    }
    var network = self
    for index in network.partners.indices {
      network.partners[index].id = partner(network.partners[index].id)
      network.partners[index].members = network.partners[index].members.map { partner($0) }
    }
    for index in network.ties.indices {
      network.ties[index].from = partner(network.ties[index].from)
      network.ties[index].to = partner(network.ties[index].to)
      network.ties[index].reportedBy = network.ties[index].reportedBy.map { partner($0) }
    }
    for index in network.structures.indices {
      let structure = network.structures[index]
      network.structures[index].id = structures.translated(
        structure.id, avoiding: takenStructures)
      network.structures[index].members = structure.members.map { partner($0) }
      network.structures[index].associates = structure.associates.map { partner($0) }
      network.structures[index].chair = structure.chair.map { partner($0) }
    }
    for index in network.interventions.indices {
      let intervention = network.interventions[index]
      network.interventions[index].performers = intervention.performers.map { partner($0) }
      network.interventions[index].involves = intervention.involves.map { partner($0) }
    }
    return network
  }
}
