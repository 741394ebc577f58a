import Foundation
import Graphs
import Testing

/// One of the seven networks that lie outside the repository, in the folder of `COALITIEKAART_DATA`.
struct RescueNetwork: Sendable, CustomTestStringConvertible {
  let reference: ReferenceGraph
  let graph: Graph

  var testDescription: String { reference.name }

  /// The folder with the networks, where it is there.
  static let folder = ProcessInfo.processInfo.environment["COALITIEKAART_DATA"].map {
    URL(filePath: $0, directoryHint: .isDirectory)
  }

  static let all = folder == nil ? [] : ReferenceGraph.read("emon_networks").map(RescueNetwork.init)

  private init(_ reference: ReferenceGraph) {
    self.reference = reference
    let name = reference.name.prefix { $0 != "," }
    let edges = Self.table("\(name)/edges.csv").compactMap { row -> Graph.Edge? in
      guard let from = row.number("from"), let to = row.number("to"),
        let strength = row.number("weight")
      else { return nil }
      return Graph.Edge(Int(from) - 1, Int(to) - 1, strength: strength)
    }
    graph = Graph(
      nodeCount: reference.nodeCount, edges: edges, isDirected: reference.isDirected)
  }

  /// The rows of a table by the names of their columns; no rows where there is no such file.
  static func table(_ path: String) -> [Row] {
    guard let file = folder?.appending(path: path),
      let text = try? String(contentsOf: file, encoding: .utf8)
    else { return [] }
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      }
    }
    guard let names = lines.first else { return [] }
    return lines.dropFirst().map { Row(cells: Dictionary(zip(names, $0)) { first, _ in first }) }
  }

  /// One row of a table.
  struct Row {
    let cells: [String: String]

    func number(_ name: String) -> Double? { cells[name].flatMap(Double.init) }
  }
}
