/// The communities that were found in a graph, and how sure one may be of them.
package struct Communities: Hashable, Sendable {
  /// The communities; an isolate is one of its own.
  package let partition: Partition
  /// The modularity of ``partition``, or nothing where the edges count for nothing.
  package let modularity: Double?
  /// Which share of the runs found just these communities, from above 0 to 1.
  package let agreement: Double
}
