/// How a missing tie can come about, told from what it brings and how it fits the network.
package enum TieOutlook: String, CaseIterable, Hashable, Sendable {
  /// Brings much and fits the pattern of the network, and the two are within reach: quick to make.
  case quick
  /// Brings much, or a norm asks for it, and fits less: asks for somebody who introduces the two.
  case introduction
  /// Brings less, but fits the pattern, and the two are within reach: may well come about unaided.
  case unaided
  /// Brings less and fits less: can wait.
  case later
}
