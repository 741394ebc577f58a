import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// The picture of influence and interest.
@Suite struct GridTests {
  private static var network: CoalitionNetwork {
    var network = SampleCoalitions.everything
    let values: [(Int?, Int?)] = [(5, 5), (3, 2), (2, 3), (0, 0), (4, nil)]
    for (index, value) in values.enumerated() {
      (network.partners[index].influence, network.partners[index].interestStrength) = value
    }
    return network
  }

  @Test func `influence runs up and interest runs right, in equal steps`() throws {
    let picture = try SampleCoalitions.diagram("grid", of: Self.network)
    let groups = picture.scene[.partners]
    func center(_ partner: String) throws -> Point {
      let group = try #require(groups.first { $0.data["partner"] == partner })
      guard case .frame(let frame) = group.subject else { throw CancellationError() }
      // A name stands in the middle of its point, whatever its length.
      return frame.center
    }
    let (high, mixed) = (try center("jgz"), try center("kraamzorg"))
    let (other, low) = (try center("wij"), try center("verloskundigen"))
    let steps = [(high.x - low.x) / 5, (mixed.x - low.x) / 2, (other.x - low.x) / 3]
    #expect(steps.allSatisfy { abs($0 - steps[0]) < 1e-6 } && steps[0] > 0)
    let rises = [(low.y - high.y) / 5, (low.y - mixed.y) / 3, (low.y - other.y) / 2]
    #expect(rises.allSatisfy { abs($0 - rises[0]) < 1e-6 } && rises[0] > 0)
  }

  @Test func `a partner with one value has no place and is named`() throws {
    let picture = try SampleCoalitions.diagram("grid", of: Self.network)
    #expect(!picture.data.values.contains { $0["partner"] == "vsv" })
    let words = picture.texts.joined(separator: " ")
    #expect(words.contains("Cijfers niet in beeld: "))
    #expect(words.contains("vsv"))
  }

  @Test func `where nothing is recorded it says what to record`() throws {
    let analysis = Analysis(of: SampleCoalitions.everything)
    let words = try #require(View.grid.lacking(in: analysis, DiagramOptions())).nl
    for field in [Field.influence, .interestStrength] { #expect(words.contains("'\(field.code)'")) }
    #expect(View.grid.lacking(in: Analysis(of: Self.network), DiagramOptions()) == nil)
  }
}
