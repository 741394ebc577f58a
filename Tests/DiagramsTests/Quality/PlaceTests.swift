import CoalitionModel
import Graphviz
import Testing

@testable import Diagrams

/// Partners keep their place when the network changes a little.
@Suite struct PlaceTests {
  /// The same network with one partner more, tied to the first two.
  private func grown(_ network: CoalitionNetwork) -> CoalitionNetwork {
    var network = network
    network.partners.append(Partner(id: "nieuw", name: "Nieuwe partner", type: .jgz))
    for partner in network.partners.prefix(2) {
      network.ties.append(Tie(from: "nieuw", to: partner.id, kind: nil))
    }
    return network
  }

  private func centers(in diagram: Diagram) -> [String: SIMD2<Double>] {
    let tied = Set(diagram.drawing.edges.flatMap { [$0.from, $0.to] })
    let found = diagram.drawing.nodes.filter { tied.contains($0.id) }.compactMap { node in
      diagram.data[node.id]?["partner"].map { ($0, SIMD2(node.center.x, node.center.y)) }
    }
    return Dictionary(found) { first, _ in first }
  }

  private static let networks =
    QualityNetwork.places.filter { ["groningen", "zeist"].contains($0.testDescription) }
    + QualityNetwork.generated.dropFirst()

  @Test(arguments: networks)
  func `with one partner more, half of the others move less than a tenth of the page`(
    _ shown: QualityNetwork
  ) throws {
    let before = try QualityPictures.diagram("overview", of: shown)
    var options = DiagramOptions()
    options.places = EarlierPlaces(in: before)
    let after = try SampleCoalitions.diagram(
      "overview", of: grown(shown.network), options: options)
    let (old, new) = (centers(in: before), centers(in: after))
    let moves = old.compactMap { id, place in new[id].map { ($0 - place).length } }.sorted()
    #expect(new["nieuw"] != nil && old["nieuw"] == nil)
    #expect(moves.count >= 3)
    #expect(moves[moves.count / 2] < 0.1 * before.drawing.canvas.width)
    let figures = try PictureFigures(of: after)
    #expect(figures.warnings == [])
    #expect(figures.smallestGap >= 12)
    #expect(figures.strayEdges == [])
  }

  @Test func `places are read back from a picture that was written as JSON`() throws {
    let before = try SampleCoalitions.diagram("overview", of: SampleCoalitions.everything)
    let json = try #require(try before.rendered(as: [.json]).outputs[.json])
    let read = try #require(EarlierPlaces(json: json)).centers
    let own = EarlierPlaces(in: before).centers
    #expect(own.count > 5 && Set(read.keys) == Set(own.keys))
    for (key, place) in own { #expect(((read[key] ?? .zero) - place).length < 0.01) }
    #expect(EarlierPlaces(json: Array("{}".utf8)) == nil)
    #expect(EarlierPlaces(json: Array("geen json".utf8)) == nil)
  }

  @Test func `places that cannot be are no harm`() throws {
    let json = """
      {"nodes": [{"id": "a", "data": {"partner": "jgz"}, "x": 1e308, "y": -1e308},
        {"id": "b", "data": {"partner": "kraamzorg"}, "x": -5, "y": 3}],
        "edges": [{"id": "c", "data": {}, "from": "a", "to": "b"}]}
      """
    var options = DiagramOptions()
    options.places = EarlierPlaces(json: Array(json.utf8))
    #expect(options.places != nil)
    let diagram = try SampleCoalitions.diagram(
      "overview", of: SampleCoalitions.everything, options: options)
    #expect(try PictureFigures(of: diagram).smallestGap >= 12)
  }
}
