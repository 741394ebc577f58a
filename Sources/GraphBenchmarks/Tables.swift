import Foundation
import Graphs

/// The times of one workload as a table in Markdown.
struct Table {
  private let title: String
  private let rows: [[String]]

  private static let libraries = ["igraph", "networkit", "rustworkx", "networkx"]

  /// Lays out our times beside those of the peers.
  ///
  /// The ratio is that of the fastest peer; for communities of the fastest that finds groups as good
  /// as ours, which is a modularity at most 0.001 lower.
  init(title: String, own: [String: [Double]], modularity: Double?, _ peers: [PeerTime]) {
    self.title = title
    rows = own.sorted { $0.key < $1.key }.map { operation, times in
      let seconds = Self.median(times)
      let others = peers.filter { $0.operation == operation }
      let cells = Self.libraries.map { library in
        others.first { $0.library == library }.map(Self.cell) ?? ""
      }
      let quality = operation == "communities" ? modularity : nil
      let best = others.filter { ($0.quality ?? 1) >= (quality ?? 0) - 0.001 }.map { $0.seconds }
        .min()
      let ratio = best.map { Self.ratio($0, to: seconds) } ?? ""
      return [operation, Self.cell(seconds, quality)] + cells + [ratio]
    }
  }

  func print() {
    let header = ["ms CPU", "Graphs"] + Self.libraries + ["best peer / Graphs"]
    Swift.print("\n### \(title)\n")
    for row in [header, header.map { _ in "--" }] + rows {
      Swift.print("| " + row.joined(separator: " | ") + " |")
    }
  }

  private static func cell(_ peer: PeerTime) -> String {
    (peer.isEstimate ? "≈ " : "") + cell(peer.seconds, peer.quality)
  }

  private static func cell(_ seconds: Double, _ quality: Double?) -> String {
    milliseconds(seconds) + (quality.map { String(format: " (Q %.4f)", $0) } ?? "")
  }

  static func median(_ times: [Double]) -> Double {
    let sorted = times.sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }

  static func ratio(_ seconds: Double, to others: Double) -> String {
    String(format: "%.1f×", seconds / others)
  }

  static func milliseconds(_ seconds: Double) -> String {
    String(format: seconds < 0.01 ? "%.2f" : seconds < 1 ? "%.1f" : "%.0f", seconds * 1_000)
  }
}

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
