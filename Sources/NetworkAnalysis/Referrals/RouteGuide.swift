package import CoalitionModel

/// Who sees problems of families first, and which kinds of partner help with them, as a norm says.
package struct RouteGuide: Hashable, Sendable {
  /// The kinds of partner that help with a theme.
  package struct Help: Hashable, Sendable {
    /// The kinds of partner.
    package let groups: [PartnerGroup]
    /// The policy fields by which a municipality helps with it.
    package let policyFields: [PolicyField]

    /// Creates the help with a theme.
    package init(groups: [PartnerGroup], policyFields: [PolicyField] = []) {
      self.groups = groups
      self.policyFields = policyFields
    }
  }

  /// The kinds of partner that see problems first, in the order in which families meet them.
  package let signallers: [PartnerGroup]
  /// Those of them that the norm asks to know the way to help.
  package let earliest: [PartnerGroup]
  /// The help with each theme of which sources name some.
  package let help: [Theme: Help]
  /// The kinds of partner that are a way in to all kinds of help.
  package let entrances: [PartnerGroup]

  /// Creates a guide; of a norm that says nothing it is empty.
  package init(
    signallers: [PartnerGroup] = [], earliest: [PartnerGroup] = [], help: [Theme: Help] = [:],
    entrances: [PartnerGroup] = []
  ) {
    self.signallers = signallers
    self.earliest = earliest
    self.help = help
    self.entrances = entrances
  }
}
