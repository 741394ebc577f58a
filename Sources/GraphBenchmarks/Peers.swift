import Foundation

/// The time a peer took.
struct PeerTime: Decodable {
  let library: String
  let operation: String
  let seconds: Double
  /// The modularity, for communities.
  let quality: Double?
  /// Whether the time is that of some sources, multiplied.
  let isEstimate: Bool
}

/// The script that times the peers; it lies beside this file.
struct Peers {
  let folder: URL

  private static let scripts = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Peers")
  private var python: URL { folder.appending(path: "venv/bin/python") }

  /// Writes the workloads and installs the peers, where that has not been done yet.
  func prepare(installing: Bool) throws {
    let workloads = folder.appending(path: "workloads")
    if !FileManager.default.fileExists(atPath: workloads.path) {
      try FileManager.default.createDirectory(at: workloads, withIntermediateDirectories: true)
      _ = try output(of: "/usr/bin/env", ["python3", Self.script("workloads.py"), workloads.path])
    }
    guard installing, !FileManager.default.fileExists(atPath: python.path) else { return }
    let venv = folder.appending(path: "venv").path
    _ = try output(of: "/usr/bin/env", ["python3", "-m", "venv", venv])
    let packages = [
      "igraph==1.0.0", "networkit==11.3", "rustworkx==0.18.1", "networkx==3.6.1", "scipy",
    ]
    _ = try output(of: python.path, ["-m", "pip", "install", "--quiet"] + packages)
  }

  /// Times all peers on a workload, each in a process of its own.
  func times(for workload: Workload, only operations: Set<String>) throws -> [PeerTime] {
    try ["igraph", "networkit", "rustworkx", "networkx"].flatMap { library in
      let file = folder.appending(path: "workloads/\(workload.rawValue).tsv").path
      let arguments =
        [Self.script("peers.py"), library, file, "\(workload.nodeCount)"] + operations.sorted()
      return try output(of: python.path, arguments).split(separator: "\n").map { line in
        try JSONDecoder().decode(PeerTime.self, from: Data(line.utf8))
      }
    }
  }

  private static func script(_ name: String) -> String {
    scripts.appending(path: name).path
  }

  private func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
