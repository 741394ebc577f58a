import Foundation
import Graphs

/// Our own times on one workload.
struct Run {
  /// For each operation the CPU seconds of every repetition.
  private(set) var times: [String: [Double]] = [:]
  /// The modularity of the communities, where they were timed.
  private(set) var modularity: Double?

  init(_ workload: Workload, _ options: Options) throws {
    let (bytes, graph) = try Self.graph(of: workload, options)
    let isHuge = workload.nodeCount >= 100_000
    for operation in Operation.all(bytes, graph)
    where options.includes(operation.name) && (operation.isLinear || !isHuge) {
      var result = 0.0
      times[operation.name] = Clock.times {
        result = operation.run()
        return result
      }
      if operation.name == "communities" { modularity = result }
    }
  }
}

extension Run {
  /// A workload as it lies in its file, and read.
  static func graph(of workload: Workload, _ options: Options) throws -> (
    bytes: [UInt8], graph: Graph
  ) {
    let file = options.folder.appending(path: "workloads/\(workload.rawValue).tsv")
    let bytes = try Data(contentsOf: file).withUnsafeBytes { [UInt8]($0) }
    return (bytes, EdgeListText.graph(of: bytes, nodeCount: workload.nodeCount))
  }
}

/// The CPU time of this process.
enum Clock {
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The seconds of up to seven repetitions, fewer where they take long.
  static func times(of work: () -> Double) -> [Double] {
    var times: [Double] = []
    let begin = now()
    while times.count < 7, times.isEmpty || now() - begin < 1 {
      let start = now()
      // The result is used, so that no work can be left out.
      guard work().isFinite else { return times }
      times.append(now() - start)
    }
    return times
  }
}
