import Foundation
import Graphs

/// Times the measures of `Graphs` beside igraph, NetworKit, rustworkx and networkx.
///
/// Run with `swift run -c release GraphBenchmarks [WORKLOAD...] [--only OPERATION,...] [--no-peers]`;
/// `--shapes` times the quick methods beside the plain ones and `--threads` one thread beside two.
/// RESULTS.md beside this file tells what came out. All times are CPU time of one thread.
@main
struct GraphBenchmarks {
  static func main() throws {
    let options = Options(CommandLine.arguments.dropFirst())
    if options.hasShapes { return ShapeTable.print() }
    if options.hasThreads { return try ThreadTable.print(options) }
    let peers = Peers(folder: options.folder)
    try peers.prepare(installing: options.hasPeers)
    for workload in options.workloads {
      let before = try Run(workload, options)
      let others = options.hasPeers ? try peers.times(for: workload, only: options.operations) : []
      let after = try Run(workload, options)
      let own = before.times.merging(after.times, uniquingKeysWith: +)
      Table(title: workload.rawValue, own: own, modularity: after.modularity, others).print()
    }
  }
}

/// What was asked for on the command line.
struct Options {
  let workloads: [Workload]
  /// The operations to time; all where none is named.
  let operations: Set<String>
  let hasPeers: Bool
  /// Whether the quick methods are to be timed beside the plain ones, and one thread beside two.
  let hasShapes: Bool
  let hasThreads: Bool
  /// Where workloads and the peers' installation are kept.
  let folder = URL(filePath: ".build/benchmarks", directoryHint: .isDirectory)

  init(_ arguments: ArraySlice<String>) {
    var workloads: [Workload] = []
    var operations: Set<String> = []
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument == "--only" {
        operations = Set(rest.popFirst()?.split(separator: ",").map(String.init) ?? [])
      } else if !argument.hasPrefix("--") {
        workloads += [argument].compactMap(Workload.init)
      }
    }
    self.workloads = workloads.isEmpty ? Workload.allCases : workloads
    self.operations = operations
    hasShapes = arguments.contains("--shapes")
    hasThreads = arguments.contains("--threads")
    hasPeers = !arguments.contains("--no-peers")
  }

  func includes(_ operation: String) -> Bool {
    operations.isEmpty || operations.contains(operation)
  }
}
