import Foundation
import Graphs
import Testing

/// What an independent Python program finds on the seven rescue networks, see emon_groups.py.
private struct RescueGroups: Decodable {
  struct Network: Decodable {
    let name: String
    let observed: Double
    let expected: Double
    let p: Double
  }

  let networks: [Network]
  let responseExperiment: [String: [String: Double]]

  static func read() throws -> RescueGroups {
    let file = try #require(
      Bundle.module.url(
        forResource: "emon_groups", withExtension: "json", subdirectory: "ReferenceValues"))
    return try JSONDecoder().decode(RescueGroups.self, from: Data(contentsOf: file))
  }
}

@Suite(.enabled(if: RescueNetwork.folder != nil, "COALITIEKAART_DATA names no folder"))
struct RescueGroupTests {
  private var directed: [RescueNetwork] { RescueNetwork.all.filter(\.graph.isDirected) }

  @Test func `the index, its expectation and p agree with a permutation test in Python`() throws {
    let reference = try RescueGroups.read()
    #expect(reference.networks.count == 7)
    for expected in reference.networks {
      let sectors = RescueNetwork.table("\(expected.name)/nodes.csv").map {
        $0.cells["sector"] ?? ""
      }
      let network = try #require(directed.first { $0.reference.name.hasPrefix(expected.name) })
      let found = try #require(
        network.graph.asUndirected.externalInternalTest(
          of: Partition(NodeMap(values: sectors)), permutations: 2000))
      #expect(close(found.observed, expected.observed), "\(expected.name)")
      #expect(close(found.expected, expected.expected), "\(expected.name)")
      // Four standard errors of a difference of two shares out of 2000.
      let error = 4 * (2 * expected.p * (1 - expected.p) / 2000).squareRoot()
      #expect(abs(found.p - expected.p) <= error + 0.001, "\(expected.name)")
    }
  }

  @Test func `the response experiment agrees with Python and with its document`() throws {
    let experiment = ResponseExperiment(networks: directed.map(\.graph), draws: 15)
    let reference = try RescueGroups.read().responseExperiment
    for line in experiment.lines {
      let expected = try #require(reference["\(line.silentShare)"])
      for (name, value) in expected {
        #expect(abs(try #require(line.correlations[name]) - value) < 0.06, "\(name)")
      }
    }
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent()
    }
    let document = root.appending(
      path: "Sources/NetworkAnalysis/NetworkAnalysis.docc/ResponseExperiment.md")
    let text = try String(contentsOf: document, encoding: .utf8)
    let table = experiment.table
    #expect(text.contains(table), "the table of today:\n\(table)")
  }
}
