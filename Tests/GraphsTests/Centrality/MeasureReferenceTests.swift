import Graphs
import Testing

/// Against networkx, igraph and definitions worked out with numpy.
struct MeasureReferenceTests {
  @Test(arguments: ReferenceGraph.all)
  func `every measure is as the reference tools have it`(reference: ReferenceGraph) {
    let graph = reference.graph
    for method in NodeMethod.all {
      guard let expected = reference.measures[method.name] else { continue }
      let values = method.values(graph)
      #expect(close(values, expected), "\(method.name): \(values) should be \(expected)")
    }
  }
}
