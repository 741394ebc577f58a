import CoalitionModel
import Graphs
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

/// The picture of the areas.
@Suite struct RegionsTests {
  private static var network: CoalitionNetwork {
    var network = SampleCoalitions.everything
    network.municipality = "Voorbeeldstad"
    network.regions = [
      Region(id: "noord", name: "Noord", kind: .neighborhood),
      Region(id: "stad", name: "Gemeente Voorbeeldstad", kind: .municipality),
      Region(id: "wijd", name: "Wijde regio", kind: .ros),
    ]
    network.regions[1].liesIn = [Membership(in: "wijd")]
    network.partners[2].regions = ["noord"]
    network.partners[5].regions = ["noord", "stad"]
    return network
  }

  private func areas(_ partner: String, _ picture: Diagram) -> [String] {
    let ids = picture.data.filter { $0.value["partner"] == partner }.keys
    let frames = picture.drawing.nodes.filter { ids.contains($0.id) }.map(\.frame)
    return frames.compactMap { frame in
      let area = picture.drawing.nodes.first {
        $0.id.hasPrefix("achter-") && $0.frame.contains(frame)
      }
      return area.flatMap { picture.names[$0.id] }
    }.sorted()
  }

  @Test func `a partner stands in every area in which it works, thick when there are more`() throws
  {
    let picture = try SampleCoalitions.diagram("regions", of: Self.network)
    #expect(areas("wij", picture) == ["Noord"])
    #expect(areas("gemeente", picture) == ["Gemeente Voorbeeldstad", "Noord"])
    let ids = picture.data.filter { $0.value["partner"] == "gemeente" }.keys
    #expect(picture.drawing.nodes.filter { ids.contains($0.id) }.allSatisfy { $0.isBold })
    #expect(picture.description.contains("In meer gebieden: gemeente."))
  }

  @Test func `a body is the area of its members`() throws {
    let picture = try SampleCoalitions.diagram("regions", of: Self.network)
    #expect(areas("verloskundigen", picture) == ["vsv"])
    #expect(areas("vsv", picture) == ["vsv"])
  }

  @Test func `who has no area is named, and the wider regions of the municipality are told`() throws
  {
    let picture = try SampleCoalitions.diagram("regions", of: Self.network)
    let words = picture.drawing.texts.flatMap(\.lines).joined(separator: " ")
    #expect(words.contains("Eigen werkgebied niet in beeld: "))
    #expect(words.contains("Voorbeeldstad ligt in: ROS-regio: Wijde regio."))
    #expect(areas("jgz", picture).isEmpty)
  }

  @Test func `without areas the picture asks for them`() throws {
    var network = Self.network
    for index in network.partners.indices {
      (network.partners[index].regions, network.partners[index].members) = ([], [])
    }
    let picture = try SampleCoalitions.diagram("regions", of: network)
    #expect(picture.description.contains("Zet 'regios' bij partners"))
  }
}
