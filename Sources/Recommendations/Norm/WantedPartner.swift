public import CoalitionModel

/// A partner that a requirement asks for: one of some sets of groups, complete.
public struct WantedPartner: Hashable, Sendable {
  /// The sets of which one must be complete: `[[vsv], [verloskundige, gynaecoloog]]`.
  public let alternatives: [[PartnerGroup]]
  /// The theme with which the partner helps; `nil` where it is asked for in any case.
  public let theme: Theme?

  /// Creates a wanted partner.
  public init(_ alternatives: [[PartnerGroup]], theme: Theme? = nil) {
    self.alternatives = alternatives
    self.theme = theme
  }

  /// Every group that is named, once.
  public var groups: [PartnerGroup] {
    alternatives.joined().reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The name: "VSV, of verloskundige en gynaecoloog".
  public func name(_ language: Language) -> String {
    language.alternatives(
      alternatives.map { set in language.list(set.map { $0.name(language) }) })
  }
}
