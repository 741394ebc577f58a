import Graphs
import Testing

/// Against networkx, igraph and definitions worked out with numpy.
struct MeasureReferenceTests {
  @Test(arguments: ReferenceGraph.all)
  func `every measure is as the reference tools have it`(reference: ReferenceGraph) {
    let graph = reference.graph
    for measure in NodeMeasures.all {
      guard let expected = reference.measures[measure.name] else { continue }
      let values = measure.values(in: graph).values
      #expect(close(values, expected), "\(measure.name): \(values) should be \(expected)")
    }
  }
}
