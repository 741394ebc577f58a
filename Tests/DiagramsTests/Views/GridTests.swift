import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing

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

  @Test func `influence runs up and interest runs right`() throws {
    let picture = try SampleCoalitions.diagram("grid", of: Self.network)
    func center(_ partner: String) throws -> Point {
      let id = picture.data.first { $0.value["partner"] == partner }?.key
      return try #require(picture.drawing.nodes.first { $0.id == id }).center
    }
    let middle = try #require(picture.drawing.nodes.first { $0.id == "achter-1-1" }).frame
    #expect(try center("jgz").x > middle.maxX)
    #expect(try center("jgz").y < middle.maxY)
    #expect(try center("kraamzorg").x < middle.maxX)
    #expect(try center("kraamzorg").y < middle.maxY)
    #expect(try center("wij").x > middle.maxX)
    #expect(try center("wij").y > middle.maxY)
    #expect(try center("verloskundigen").x < middle.maxX)
    #expect(try center("verloskundigen").y > middle.maxY)
  }

  @Test func `a partner with one value has no place and is named`() throws {
    let picture = try SampleCoalitions.diagram("grid", of: Self.network)
    #expect(!picture.data.values.contains { $0["partner"] == "vsv" })
    let words = picture.drawing.texts.flatMap(\.lines).joined(separator: " ")
    #expect(words.contains("Invloed of belang niet in beeld: "))
    #expect(words.contains("vsv"))
  }

  @Test func `where nothing is recorded it says what to record`() throws {
    let picture = try SampleCoalitions.diagram("grid", of: SampleCoalitions.everything)
    #expect(picture.drawing.nodes.isEmpty)
    let words = picture.drawing.texts.flatMap(\.lines).joined(separator: " ")
    for field in [Field.influence, .interestStrength] { #expect(words.contains("'\(field.code)'")) }
  }
}
