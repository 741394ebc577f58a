package import CoalitionModel

/// Something that may happen to a network.
package enum NetworkChange: Hashable, Sendable {
  /// Two partners start to work together.
  case addTie(PartnerPair)
  /// Two partners no longer work together directly; meetings that both sit in go on.
  case removeTie(PartnerPair)
  /// A partner stops taking part.
  case removePartner(Partner.ID)
}

extension CoalitionNetwork {
  /// The network as it would be after some changes.
  ///
  /// A partner that stops stays in the file as one that stopped: its ties are ended, it leaves its
  /// structures, roles and interventions. So what it did is known to be gone, and not just unknown.
  ///
  /// - Parameter changes: What happens; partners that the network does not know change nothing.
  /// - Returns: The network with the changes, in the order in which they are given.
  /// - Complexity: O(*n* + *m*) per change.
  package func applying(_ changes: [NetworkChange]) -> CoalitionNetwork {
    var network = self
    for change in changes {
      switch change {
      case .addTie(let pair): network.add(pair)
      case .removeTie(let pair): network.end(pair)
      case .removePartner(let id): network.stop(id)
      }
    }
    return network
  }

  private mutating func add(_ pair: PartnerPair) {
    guard pair.first != pair.second, partner(pair.first) != nil, partner(pair.second) != nil
    else { return }
    ties.removeAll { $0.pair == pair && $0.standing != .current && $0.standing != .ended }
    ties.append(Tie(from: pair.first, to: pair.second))
    for index in partners.indices where pair.contains(partners[index].id) {
      partners[index].status = .involved
    }
  }

  private mutating func end(_ pair: PartnerPair) {
    for index in ties.indices where ties[index].pair == pair {
      if ties[index].standing != .absent { ties[index].standing = .ended }
    }
  }

  private mutating func stop(_ id: Partner.ID) {
    for index in partners.indices {
      partners[index].members.removeAll { $0 == id }
      guard partners[index].id == id else { continue }
      partners[index].status = .stopped
      partners[index].roles = []
    }
    for index in ties.indices where ties[index].pair.contains(id) {
      if ties[index].standing != .absent { ties[index].standing = .ended }
    }
    for index in structures.indices {
      structures[index].members.removeAll { $0 == id }
      structures[index].associates.removeAll { $0 == id }
      if structures[index].chair == id { structures[index].chair = nil }
    }
    for index in interventions.indices {
      interventions[index].performers.removeAll { $0 == id }
      interventions[index].involves.removeAll { $0 == id }
    }
  }
}
