public import CoalitionModel

/// Which partners can help with a theme, as the sources of a norm say.
public struct ThemeHelp: Hashable, Sendable {
  /// The theme.
  public let theme: Theme
  /// The groups of which any partner can help.
  public let groups: [PartnerGroup]
  /// The passages that say so.
  public let citations: [Citation]
}
