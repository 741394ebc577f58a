/// What a source says about whole domains or types of partner, and not about two partners.
///
/// A statement that something does not exist is what makes "absent" possible in a network that
/// is not complete.
package struct Statement: Hashable, Sendable {
  /// The groups that the statement is about: one, or two between which something is stated.
  package var groups: [PartnerGroup]
  /// What the statement is about, in the words of the source.
  package var subject: String?
  /// Whether that exists.
  package var standing: Standing
  /// The passages that this rests on.
  package var citations: [Citation] = []

  /// Creates a statement.
  package init(about groups: [PartnerGroup], subject: String? = nil, standing: Standing) {
    self.groups = groups
    self.subject = subject
    self.standing = standing
  }

  /// Whether the statement is about these two partners, in either order.
  package func concerns(_ one: Partner, _ other: Partner) -> Bool {
    guard groups.count == 2 else { return false }
    return (groups[0].contains(one) && groups[1].contains(other))
      || (groups[0].contains(other) && groups[1].contains(one))
  }
}
