import Graphs
import Testing

/// Seven real networks of organizations, against networkx, igraph, leidenalg and R.
@Suite(.enabled(if: RescueNetwork.folder != nil, "COALITIEKAART_DATA names no folder"))
struct RescueNetworkTests {
  @Test func `all seven are there, with and without directions`() {
    #expect(RescueNetwork.all.count == 14)
    #expect(RescueNetwork.all.allSatisfy { $0.graph.edgeCount > 15 })
  }

  @Test(arguments: RescueNetwork.all)
  func `measures, parts and figures are as the reference tools have them`(network: RescueNetwork) {
    let (graph, reference) = (network.graph, network.reference)
    for method in NodeMethod.all {
      guard let expected = reference.measures[method.name] else { continue }
      #expect(close(method.values(graph), expected), "\(method.name)")
    }
    let spots = graph.weakSpots()
    #expect(graph.components().numbers.sorted { $0[0] < $1[0] } == reference.components)
    #expect(spots.articulationPoints.numbers == reference.articulationPoints)
    #expect(spots.bridges.map { [$0.from.index, $0.to.index] } == reference.bridges)
    #expect(spots.blocks.map(\.numbers) == reference.blocks)
    #expect(close([graph.density], [reference.density]))
    #expect(close([graph.transitivity], [reference.transitivity]))
    #expect(graph.pathLengths().diameter == reference.diameter)
    #expect(close([graph.pathLengths().average], [reference.averagePathLength]))
  }

  @Test(arguments: RescueNetwork.all)
  func `communities are as good as the best that leidenalg finds`(network: RescueNetwork) {
    let byEdges = network.graph.communities().modularity
    let byStrength = network.graph.communities(counting: .strengths).modularity
    #expect((byEdges ?? 0) >= (network.reference.bestModularity ?? 1) - 1e-9)
    #expect((byStrength ?? 0) >= (network.reference.bestModularityByStrength ?? 1) - 1e-9)
  }

  /// R igraph and sna for the network without directions, by their names for the columns.
  static let columns = [
    NodeMethod("degree") { $0.degrees() },
    NodeMethod("strength") { $0.nodeStrengths() },
    NodeMethod("betweenness") { $0.betweenness() },
    NodeMethod("harmonic_norm") { $0.harmonicCloseness() },
    NodeMethod("closeness_igraph") { $0.closeness() },
    NodeMethod("eigenvector") { $0.eigenvectorCentrality() },
    NodeMethod("eigenvector_w") { $0.eigenvectorCentrality(counting: .strengths) },
    NodeMethod("pagerank") { $0.pageRank() },
    NodeMethod("pagerank_w") { $0.pageRank(counting: .strengths) },
    NodeMethod("coreness") { $0.coreness() },
    NodeMethod("clustering") { $0.clustering() },
    NodeMethod("clustering_barrat_w") { $0.clustering(counting: .strengths) },
    NodeMethod("constraint") { $0.constraint() },
    NodeMethod("constraint_w") { $0.constraint(counting: .strengths) },
  ]

  @Test func `values for Texas are as R has them`() throws {
    let texas = try #require(RescueNetwork.all.first { $0.reference.name.contains("texas") }).graph
    let rows = RescueNetwork.table("golden/emon_texas_nodes.csv")
    #expect(rows.count == 25)
    for column in Self.columns {
      let values = column.values(texas.asUndirected)
      #expect(close(values, rows.map { $0.number(column.name) }), "\(column.name)")
    }
    let between = texas.betweenness().values
    #expect(close(between, rows.compactMap { $0.number("betweenness_dir") }))
    #expect(texas.nodes.map { Double(texas.degree(of: $0)) } == rows.map { $0.number("outdegree") })
    let cutOff = rows.indices.filter { rows[$0].number("articulation") == 1 }
    #expect(texas.articulationPoints().numbers == cutOff)
    let extra = RescueNetwork.table("golden/emon_texas_extra.csv")
    let sizes = texas.asUndirected.effectiveSize().values
    #expect(close(sizes, extra.map { $0.number("effective_size_nx") }))
    let efficiency = texas.asUndirected.efficiency().values
    #expect(close(efficiency, extra.map { $0.number("efficiency_nx") }))
  }
}
