import CoalitionModel
import Graphs
import NetworkAnalysis
import NetworkFormats
import Testing

/// Every measure on networks whose ties have directions, against networkx and igraph.
@Suite struct DirectionTests {
  @Test func `the file holds twenty networks by lot and seven real ones`() {
    #expect(DirectedReference.all.count == 27)
    #expect(DirectedReference.all.count { !$0.ties.isEmpty } == 20)
    for measure in Measure.all where measure.kind != .group {
      #expect(
        DirectedReference.all.count { $0.measures[measure.name] != nil } > 25, "\(measure.name)")
    }
  }

  @Test(arguments: DirectedReference.readable)
  func `each measure is as the reference tools have it`(reference: DirectedReference) throws {
    let analysis = Analysis(of: try reference.network(), measures: Measure.all)
    #expect(analysis.projection.isDirected)
    for measure in analysis.measures {
      guard let expected = reference.measures[measure.name] else { continue }
      let order = analysis.places(of: reference)
      let found = order.map { measure.values.values[$0] }
      #expect(found.map { $0 == nil } == expected.map { $0 == nil }, "\(measure.name)")
      for (one, other) in zip(found, expected) {
        #expect(
          abs((one ?? 0) - (other ?? 0)) <= 1e-9 * max(1, abs(other ?? 0)), "\(measure.name)")
      }
    }
  }

  @Test(arguments: DirectedReference.readable)
  func `reciprocity, roles and communities are as the reference has them`(
    reference: DirectedReference
  ) throws {
    let analysis = Analysis(of: try reference.network())
    let reciprocity = try #require(analysis.figures.reciprocity)
    #expect(abs(reciprocity - reference.reciprocity) < 1e-12)
    let modularity = try #require(analysis.communities.communities.modularity)
    #expect(modularity >= reference.bestModularity - 1e-9)
    for (place, expected) in zip(analysis.places(of: reference), reference.roles) {
      let roles = try #require(analysis.brokerage.roles[place])
      #expect(
        [
          roles.coordinator, roles.itinerant, roles.gatekeeper, roles.representative, roles.liaison,
        ] == expected)
    }
  }
}

/// Every figure of the whole network where ties have directions, against networkx and igraph.
@Suite struct DirectedFigureTests {
  @Test func `every figure that is listed is compared here, or has tests of its own`() {
    let compared = ["density", "centralization", "e-i", "assortativity", "roles-between-domains"]
    // Against all sets of partners, against R, or by the definition.
    let elsewhere = ["key-players", "core", "confirmation", "cs-coefficient"]
    #expect(Set(NetworkMeasure.all.map { $0.name }) == Set(compared + elsewhere))
  }

  @Test(arguments: DirectedReference.readable)
  func `each figure is as the reference tools have it`(reference: DirectedReference) throws {
    let analysis = Analysis(of: try reference.network())
    let (found, expected) = (analysis.figures, reference.figures)
    #expect(found.componentCount == expected.components)
    #expect(found.diameter == expected.diameter)
    for (name, value, other) in [
      ("density", found.density, expected.density),
      ("transitivity", found.transitivity, expected.transitivity),
      ("mean distance", found.averagePathLength, expected.averagePathLength),
      ("by degree", found.centralization.degree, expected.centralizationDegree),
      ("by betweenness", found.centralization.betweenness, expected.centralizationBetweenness),
      ("assortativity", analysis.segregation.assortativity?.coefficient, expected.assortativity),
      ("e-i", analysis.segregation.index.value, expected.externalInternal),
    ] {
      #expect(abs(try #require(value, "\(name)") - other) < 1e-9, "\(name)")
    }
    let closeness = found.centralization.closeness
    #expect((closeness == nil) == (expected.centralizationCloseness == nil))
    #expect(abs((closeness ?? 0) - (expected.centralizationCloseness ?? 0)) < 1e-9)
  }
}

/// What a direction in a file means for the figures.
@Suite struct DirectionInFileTests {
  private func analysis(_ yaml: String, _ measures: [Measure]) throws -> Analysis {
    Analysis(of: try read(yaml), measures: measures)
  }

  private func read(_ yaml: String) throws -> CoalitionNetwork {
    try NetworkFormat.yaml.network(
      from: Array("netwerk: Proef\n\(yaml)".utf8), file: "proef.yaml"
    ).network
  }

  private static let partners = """
    partners: [{id: a, naam: A}, {id: b, naam: B}, {id: c, naam: C}, {id: d, naam: D}]

    """

  @Test func `a mutual tie counts at both ends, and terug runs from naar to van`() throws {
    let mixed = """
      verbindingen:
        - {van: a, naar: b}
        - {van: c, naar: a, richting: heen}
        - {van: d, naar: a, richting: terug, intensiteit: 3}

      """
    let found = try analysis(Self.partners + mixed, [.inDegree, .outDegree, .inStrength, .degree])
    let values = found.measures.map { $0.values.values }
    #expect(values[0] == [2, 1, 0, 1])
    #expect(values[1] == [2, 1, 1, 0])
    #expect(values[2] == [2, 1, 0, 3])
    #expect(values[3] == [3, 1, 1, 1])
  }

  @Test func `who meets in a structure is tied both ways beside ties one way`() throws {
    let meeting = """
      verbindingen: [{van: a, naar: b, richting: heen}]
      overleggen: [{id: o, naam: O, leden: [b, c]}]

      """
    let found = try analysis(Self.partners + meeting, [.inDegree, .outDegree, .reciprocity])
    let values = found.measures.map { $0.values.values }
    #expect(values[0] == [0, 2, 1, 0])
    #expect(values[1] == [1, 1, 1, 0])
    // networkx 3.6.1, nx.reciprocity of the nodes of a→b, b→c, c→b.
    #expect(values[2].map { $0.map { ($0 * 1000).rounded() } } == [0, 667, 1000, nil])
  }

  @Test func `a tie one way that does not count leaves all figures without directions`() throws {
    let planned = """
      verbindingen:
        - {van: a, naar: b}
        - {van: b, naar: c, richting: heen, status: gepland}

      """
    let found = try analysis(Self.partners + planned, Measure.all)
    #expect(!found.projection.isDirected && found.figures.reciprocity == nil)
    #expect(found.projection.directedGraph == found.projection.graph)
  }

  @Test func `without ties one way each measure is that of the mutual ties`() {
    for network in randomNetworks {
      let analysis = Analysis(of: network, measures: Measure.all)
      let values = Dictionary(
        uniqueKeysWithValues: analysis.measures.map { ($0.name, $0.values.values) })
      #expect(values["in-degree"] == values["degree"] && values["out-degree"] == values["degree"])
      #expect(values["in-strength"] == values["strength"])
      let between = values["betweenness"]?.map { $0.map { 2 * $0 } } ?? []
      for (one, other) in zip(values["betweenness-directed"] ?? [], between) {
        #expect(abs((one ?? -1) - (other ?? 0)) < 1e-9)
      }
    }
  }

  @Test func `a route of help follows the direction of a referral`() throws {
    let network = { (direction: String) in
      """
      partners:
        - {id: v, naam: V, type: verloskundige}
        - {id: s, naam: S, type: wijkteam, themas: [armoede-schulden]}
      opgaven: [{thema: armoede-schulden}]
      verbindingen: [{van: v, naar: s, richting: \(direction)}]

      """
    }
    for (direction, expected) in [("wederzijds", 1), ("heen", 1), ("terug", nil)] {
      let network = try read(network(direction))
      let midwife = try #require(network.partners.first { $0.id == "v" }?.type)
      let guide = RouteGuide(signallers: [.type(midwife)], earliest: [.type(midwife)])
      let analysis = Analysis(of: network, guide: guide)
      #expect(analysis.themes.map { $0.steps } == [expected], "\(direction)")
    }
  }
}

extension Analysis {
  /// Where the partners of a reference stand in the projection.
  fileprivate func places(of reference: DirectedReference) -> [Int] {
    let letters = ["m", "s", "p"]
    return (0..<reference.partners).compactMap { number in
      projection.partners.firstIndex { partner in
        partner.id.first.map(String.init) == letters[number % 3]
          && Int(partner.id.dropFirst()) == number
      }
    }
  }
}
