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
  package var newHolders: [Fragility.Holder] {
    let known = Set(before.fragility.holders.map { $0.partner.id })
    return after.fragility.holders.filter { !known.contains($0.partner.id) }
  }

  /// The partners that are the only link for others no longer, by id.
  package var relievedHolders: [Partner] {
    let left = Set(after.fragility.holders.map { $0.partner.id })
    return before.fragility.holders.map { $0.partner }
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
