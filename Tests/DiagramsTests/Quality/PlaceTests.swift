import CoalitionModel
import Graphviz
import Testing
import Wording

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
    let graph = SceneGraph(of: diagram.scene)
    let tied = Set(graph.edges.flatMap { [$0.from, $0.to] })
    let found = graph.nodes.filter { tied.contains($0.group.id) }.compactMap { node in
      node.group.data["partner"].map { ($0, SIMD2(node.frame.center.x, node.frame.center.y)) }
    }
    return Dictionary(firsts: found)
  }

  /// How far apart two places are.
  private func distance(_ one: SIMD2<Double>, _ other: SIMD2<Double>) -> Double {
    ((one - other) * (one - other)).sum().squareRoot()
  }

  /// The places of a picture, as another run of the program gets them.
  private func places(in diagram: Diagram) throws -> EarlierPlaces {
    let json = try #require(try diagram.rendered(as: [.json]).outputs[.json])
    return try #require(EarlierPlaces(json: json))
  }

  private static let networks =
    QualityNetwork.places.filter { ["groningen", "zeist"].contains($0.testDescription) }
    + QualityNetwork.generated.dropFirst()

  @Test(arguments: networks)
  func `with one partner more, half of the others move less than a tenth of the page`(
    _ shown: QualityNetwork
  ) throws {
    let before = try SampleCoalitions.diagram("overview", of: shown.network)
    var options = DiagramOptions()
    options.places = try places(in: before)
    let after = try SampleCoalitions.diagram(
      "overview", of: grown(shown.network), options: options)
    let (old, new) = (centers(in: before), centers(in: after))
    let moves = old.compactMap { id, place in new[id].map { distance($0, place) } }.sorted()
    #expect(new["nieuw"] != nil && old["nieuw"] == nil)
    #expect(moves.count >= 3)
    #expect(moves[moves.count / 2] < 0.1 * before.scene.size.width)
    #expect(SceneFigures(scene: after.scene, page: .column).overlaps == [])
  }

  @Test func `places are read back from a picture that was written as JSON`() throws {
    let before = try SampleCoalitions.diagram("overview", of: SampleCoalitions.everything)
    let own = centers(in: before)
    let read = try places(in: before)
    #expect(own.count > 5)
    for (partner, place) in own {
      let found = try #require(read.center(ofPartner: partner))
      #expect(distance(SIMD2(found.x, found.y), place) < 0.01)
    }
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
    #expect(SceneFigures(scene: diagram.scene, page: .column).overlaps == [])
  }
}
