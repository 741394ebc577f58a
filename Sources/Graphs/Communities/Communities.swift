/// The communities that were found in a graph, and how sure one may be of them.
public struct Communities: Hashable, Sendable {
  /// The communities; an isolate is one of its own.
  public let partition: Partition
  /// The modularity of ``partition``, or nothing where the edges count for nothing.
  public let modularity: Double?
  /// Which share of the runs found just these communities, from above 0 to 1.
  public let agreement: Double
}
