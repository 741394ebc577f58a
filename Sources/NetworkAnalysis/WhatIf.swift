package import CoalitionModel

/// What changes in the network tell: the analysis before and after, and who is in a different place.
package struct WhatIf: Sendable {
  /// What happens.
  package let changes: [NetworkChange]
  /// The analysis of the network as it is.
  package let before: Analysis
  /// The analysis of the network as it would be.
  package let after: Analysis

  /// Compares a network with what it would be.
  ///
  /// - Parameters:
  ///   - changes: What happens.
  ///   - before: The analysis of the network as it is.
  package init(_ changes: [NetworkChange], to before: Analysis) {
    self.changes = changes
    self.before = before
    after = Analysis(
      of: before.network.applying(changes), options: before.projection.options,
      requests: before.requests, guide: before.guide, measures: before.measures.map { $0.measure })
  }

  /// The partners that become the only link for others.
  package var newCutPartners: [Fragility.CutPartner] {
    let known = Set(before.fragility.cutPartners.map { $0.partner.id })
    return after.fragility.cutPartners.filter { !known.contains($0.partner.id) }
  }

  /// The partners that are the only link for others no longer, by id.
  package var relievedCutPartners: [Partner] {
    let left = Set(after.fragility.cutPartners.map { $0.partner.id })
    return before.fragility.cutPartners.map { $0.partner }
      .filter { !left.contains($0.id) && isStaying($0.id) }
      .sorted { $0.id < $1.id }
  }

  /// The partners that one tie holds afterwards, and more ties or none did before; by id.
  package var newOuterPartners: [OuterPartner] {
    let known = Set(before.outerPartners.map { $0.partner.id })
    return after.outerPartners.filter { !known.contains($0.partner.id) }
  }

  /// The partners that have no tie in view any more, by id.
  package var newIsolates: [Partner] {
    let known = Set(before.figures.isolates)
    let outOfView = Set(before.projection.partners.map { $0.id })
      .subtracting(after.projection.partners.map { $0.id })
    return before.projection.partners.filter { partner in
      !known.contains(partner.id) && isStaying(partner.id)
        && (after.figures.isolates.contains(partner.id) || outOfView.contains(partner.id))
    }
  }

  private func isStaying(_ id: Partner.ID) -> Bool { !changes.contains(.removePartner(id)) }
}

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
