import Foundation
import Graphs
import Testing

/// What an independent Python program found by drawing lots, see resampling_values.py.
struct ResamplingReference: Decodable, Sendable, CustomTestStringConvertible {
  struct Test: Decodable, Sendable {
    let observed: Double
    let expected: Double
    let p: Double
  }

  let name: String
  let externalInternal: Test
  let densityError: Double
  let orderStability: [String: Double]

  var testDescription: String { name }

  static let all: [ResamplingReference] = {
    struct File: Decodable {
      let graphs: [ResamplingReference]
    }
    let file = Bundle.module.url(
      forResource: "resampling_values", withExtension: "json", subdirectory: "ReferenceValues")
    let data = file.flatMap { try? Data(contentsOf: $0) } ?? Data()
    return (try? JSONDecoder().decode(File.self, from: data))?.graphs ?? []
  }()
}

struct ResamplingTests {
  @Test func `there are three graphs to compare with`() {
    #expect(ResamplingReference.all.map(\.name) == ["kite", "florentine", "karate"])
  }

  @Test(arguments: ResamplingReference.all)
  func `the permutation test agrees within the error of drawing lots`(
    _ reference: ResamplingReference
  ) throws {
    let graph = try ReferenceGraph.named(reference.name).graph
    let groups = Partition(NodeMap(of: graph) { $0.index % 3 })
    let found = try #require(graph.externalInternalTest(of: groups))
    let expected = reference.externalInternal
    #expect(close(found.observed, expected.observed))
    #expect(abs(found.expected - expected.expected) < 0.01)
    #expect(abs(found.p - expected.p) < 0.04)
  }

  @Test(arguments: ResamplingReference.all)
  func `the bootstrap agrees within the error of drawing lots`(
    _ reference: ResamplingReference
  ) throws {
    let graph = try ReferenceGraph.named(reference.name).graph
    let found = try #require(graph.bootstrap(draws: 600) { $0.density })
    #expect(abs(found.standardError / reference.densityError - 1) < 0.12)
    #expect(found.draws == 600)
    #expect(graph.bootstrap(draws: 50) { $0.density } == graph.bootstrap(draws: 50) { $0.density })
  }

  @Test(arguments: ResamplingReference.all)
  func `the share that may be left out agrees within one step`(
    _ reference: ResamplingReference
  ) throws {
    let graph = try ReferenceGraph.named(reference.name).graph
    let names = ["degree", "betweenness", "harmonic"]
    let found = graph.rankStability(
      of: [{ $0.degrees() }, { $0.betweenness() }, { $0.harmonicCloseness() }], draws: 60)
    for (name, stability) in zip(names, found) {
      let expected = try #require(reference.orderStability[name])
      #expect(abs(try #require(stability).coefficient - expected) < 0.051, "\(name)")
    }
  }

  @Test func `where all scores are the same there is no order to lose`() {
    let found = [Graph(0, []), .path(3), .cycle(8), .complete(5)].map {
      $0.rankStability(of: [{ $0.degrees() }], draws: 5)[0]
    }
    #expect(found.allSatisfy { $0 == nil })
  }

  @Test func `below two nodes there is nothing to draw`() {
    #expect(Graph(0, []).bootstrap { $0.density } == nil)
    #expect(Graph(1, []).bootstrap { $0.density } == nil)
    #expect(Graph.path(4).bootstrap(draws: 20) { _ in nil } == nil)
    #expect(Graph.complete(4).bootstrap(draws: 20) { $0.density }?.standardError == 0)
  }
}
