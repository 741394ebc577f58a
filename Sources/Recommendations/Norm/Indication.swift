package import CoalitionModel

/// That partners of some groups often take part in a body of some kind, as a source says.
///
/// It makes likely what a network does not record, and never certain: "often" is not "always".
package struct Indication: Hashable, Sendable {
  /// The body, such as a VSV.
  package let body: PartnerGroup
  /// The groups of which partners often take part in it.
  package let often: [PartnerGroup]
  /// The passages that say so.
  package let passages: [Passage]
}
