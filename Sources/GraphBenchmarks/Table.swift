import Foundation

/// The times of one workload as a table in Markdown.
struct Table {
  private let title: String
  private let rows: [[String]]

  private static let libraries = ["igraph", "networkit", "rustworkx", "networkx"]

  init(title: String, own: [String: [Double]], _ peers: [PeerTime]) {
    self.title = title
    rows = own.sorted { $0.key < $1.key }.map { operation, times in
      let seconds = Self.median(times)
      let others = peers.filter { $0.operation == operation }
      let cells = Self.libraries.map { library in
        others.first { $0.library == library }
          .map { ($0.isEstimate ? "≈ " : "") + Self.milliseconds($0.seconds) } ?? ""
      }
      let best = others.map(\.seconds).min()
      let ratio = best.map { String(format: "%.1f×", $0 / seconds) } ?? ""
      return [operation, Self.milliseconds(seconds)] + cells + [ratio]
    }
  }

  func print() {
    let header = ["ms CPU", "Graphs"] + Self.libraries + ["best peer / Graphs"]
    Swift.print("\n### \(title)\n")
    for row in [header, header.map { _ in "--" }] + rows {
      Swift.print("| " + row.joined(separator: " | ") + " |")
    }
  }

  private static func median(_ times: [Double]) -> Double {
    let sorted = times.sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }

  private static func milliseconds(_ seconds: Double) -> String {
    String(format: seconds < 0.01 ? "%.2f" : seconds < 1 ? "%.1f" : "%.0f", seconds * 1_000)
  }
}
