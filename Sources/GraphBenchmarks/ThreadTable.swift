import Foundation
import Graphs

/// The time by the clock that betweenness takes with one thread and with two, as a table in Markdown.
struct ThreadTable {
  static func print(_ options: Options) throws {
    try Peers(folder: options.folder).prepare(installing: false)
    Swift.print("\n### Betweenness with two threads\n")
    Swift.print("| ms by the clock | one thread | two threads | ratio | equal bits |")
    Swift.print("| -- | -- | -- | -- | -- |")
    for workload in options.workloads where workload.nodeCount < 100_000 {
      let graph = try Run.graph(of: workload, options).graph
      let (once, one) = time(1, graph)
      let (twice, two) = time(2, graph)
      let cells = [workload.rawValue] + [once, twice].map(Table.milliseconds)
      let last = [Table.ratio(once, to: twice), one == two ? "yes" : "no"]
      Swift.print("| " + (cells + last).joined(separator: " | ") + " |")
    }
  }

  /// The shortest of three times, and the scores.
  private static func time(_ threads: Int, _ graph: Graph) -> (Double, NodeMap<Double>) {
    var (shortest, scores) = (Double.infinity, NodeMap<Double>(values: []))
    for _ in 0..<3 {
      let start = Date()
      scores = graph.betweenness(threadLimit: threads)
      shortest = min(shortest, Date().timeIntervalSince(start))
    }
    return (shortest, scores)
  }
}
