package import CoalitionModel

/// Which partners can help with a theme, as the sources of a norm say.
package struct ThemeHelp: Hashable, Sendable {
  /// The theme.
  package let theme: Theme
  /// The groups of which any partner can help.
  package let groups: [PartnerGroup]
  /// The passages that say so.
  package let citations: [Citation]
}
