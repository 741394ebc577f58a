package import CoalitionModel
package import Wording

/// A partner that a requirement asks for: one of some sets of groups, complete.
package struct WantedPartner: Hashable, Sendable {
  /// The sets of which one must be complete: `[[vsv], [verloskundige, gynaecoloog]]`.
  package let alternatives: [[PartnerGroup]]
  /// The theme with which the partner helps; `nil` where it is asked for in any case.
  package let theme: Theme?

  /// Creates a wanted partner.
  package init(_ alternatives: [[PartnerGroup]], theme: Theme? = nil) {
    self.alternatives = alternatives
    self.theme = theme
  }

  /// Every group that is named, once.
  package var groups: [PartnerGroup] {
    alternatives.joined().reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The name: "VSV, of verloskundige en gynaecoloog".
  package func name(_ language: Language) -> String {
    language.alternatives(
      alternatives.map { set in language.list(set.map { $0.name(language) }) })
  }
}
