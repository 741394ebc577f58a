package import CoalitionModel
package import Graphs

/// Whether partners work within their own domain or across, beside what chance would make of it.
///
/// Partners whose domain is unknown do not count.
package struct Segregation: Hashable, Sendable {
  /// The ties within one domain and those that leave it.
  package struct Share: Hashable, Sendable {
    /// The domain.
    package let domain: Domain
    /// The ties at partners of the domain.
    package let index: ExternalInternalIndex
  }

  /// The ties within domains and across.
  package let index: ExternalInternalIndex
  /// The E-I index to expect when ties did not mind the domain; nothing without ties.
  package let expected: Double?
  /// Whether partners look for their own domain (Newman); nothing without ties or with one domain.
  package let assortativity: Assortativity?
  /// The ties of each domain, in the order of the vocabulary.
  package let shares: [Share]

  init(of projection: Projection) {
    let groups = DomainGroups(of: projection)
    index = groups.graph.externalInternalIndex(of: groups.partition)
    // Without a single deal the test gives the index and its exact expectation.
    expected =
      groups.graph.externalInternalTest(of: groups.partition, permutations: 0)?.expected
    assortativity = groups.graph.assortativity(by: groups.partition)
    let found = zip(
      groups.names, groups.graph.externalInternalIndices(byGroupOf: groups.partition))
    let indices = Dictionary(found) { first, _ in first }
    shares = indices.keys.sorted().compactMap { domain in
      indices[domain].map { Share(domain: domain, index: $0) }
    }
  }
}
