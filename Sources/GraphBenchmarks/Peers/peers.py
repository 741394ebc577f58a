"""Times one library on one workload: python peers.py LIBRARY FILE NODES [OPERATION ...].

Writes one line of JSON per operation: the median CPU seconds of one thread, what the library needs
to give its result included. Where all sources would take minutes, a share of them is timed and the
time multiplied; such times are marked as estimates.
"""

import json
import os
import statistics
import sys
import time

os.environ["OMP_NUM_THREADS"] = os.environ["RAYON_NUM_THREADS"] = "1"
library, path, node_count, chosen = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:]
rows = [tuple(map(int, line.split("\t"))) for line in open(path)]
edges = [(u, v) for u, v, _ in rows]
strengths = [s for _, _, s in rows]
longest = max(strengths) + 1
lengths = [longest - s for s in strengths]
is_large, is_huge = node_count >= 10_000, node_count >= 100_000
SOURCES = 200


def timed(operation, work, factor=1, quality=None):
    if chosen and operation not in chosen:
        return
    times, begin, result = [], time.process_time(), None
    while len(times) < 7 and (not times or time.process_time() - begin < 1):
        start = time.process_time()
        result = work()
        times.append(time.process_time() - start)
    print(json.dumps({
        "library": library, "operation": operation, "seconds": statistics.median(times) * factor,
        "isEstimate": factor != 1, "quality": quality(result) if quality else None,
    }), flush=True)


def with_igraph():
    import igraph
    import random
    random.seed(1)
    graph = igraph.Graph(node_count, edges)
    graph.es["strength"] = strengths
    sources = random.sample(range(node_count), SOURCES) if is_large else None
    factor = node_count / SOURCES if is_large else 1
    timed("load", lambda: igraph.Graph.Read_Ncol(path, weights=True, directed=False))
    if not is_huge:
        timed("betweenness", lambda: graph.betweenness(sources=sources), factor)
        timed("betweenness-length",
              lambda: graph.betweenness(sources=sources, weights=lengths), factor)
        timed("harmonic", lambda: graph.harmonic_centrality(vertices=sources), factor)
        timed("closeness", lambda: graph.closeness(vertices=sources), factor)
    timed("pagerank", graph.pagerank)
    timed("eigenvector", graph.eigenvector_centrality)
    timed("coreness", graph.coreness)
    timed("clustering", graph.transitivity_local_undirected)
    timed("constraint", graph.constraint)
    timed("constraint-strength", lambda: graph.constraint(weights="strength"))
    timed("components", graph.connected_components)
    timed("weak-spots", lambda: (
        graph.biconnected_components(return_articulation_points=True), graph.bridges()))
    timed("communities", lambda: graph.community_leiden(
        objective_function="modularity", n_iterations=-1), quality=lambda r: r.modularity)


def with_networkit():
    import networkit as nk
    nk.setNumberOfThreads(1)
    graph = nk.Graph(node_count)
    for u, v in edges:
        graph.addEdge(u, v)
    by_length = nk.Graph(node_count, weighted=True)
    for (u, v), length in zip(edges, lengths):
        by_length.addEdge(u, v, length)
    run = lambda algorithm: algorithm.run()
    factor = node_count / SOURCES
    timed("load", lambda: nk.graphio.EdgeListReader("\t", 0).read(path))
    if is_large and not is_huge:
        timed("betweenness",
              lambda: run(nk.centrality.EstimateBetweenness(graph, SOURCES, False, False)), factor)
    if not is_large:
        timed("betweenness", lambda: run(nk.centrality.Betweenness(graph)))
        timed("betweenness-length", lambda: run(nk.centrality.Betweenness(by_length)))
        timed("harmonic", lambda: run(nk.centrality.HarmonicCloseness(graph)))
        timed("closeness", lambda: run(
            nk.centrality.Closeness(graph, True, nk.centrality.ClosenessVariant.Generalized)))
    timed("pagerank", lambda: run(nk.centrality.PageRank(graph, 0.85, 1e-10)))
    timed("eigenvector", lambda: run(nk.centrality.EigenvectorCentrality(graph, 1e-10)))
    timed("coreness", lambda: run(nk.centrality.CoreDecomposition(graph)))
    timed("clustering", lambda: run(nk.centrality.LocalClusteringCoefficient(graph)))
    timed("components", lambda: run(nk.components.ConnectedComponents(graph)))
    timed("communities", lambda: run(nk.community.ParallelLeiden(graph)).getPartition(),
          quality=lambda r: nk.community.Modularity().getQuality(r, graph))


def with_rustworkx():
    import rustworkx as rx
    graph = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(node_count))
    graph.add_edges_from(rows)
    one_thread = 10**9
    timed("load", lambda: rx.PyGraph.read_edge_list(path, deliminator="\t"))
    if not is_large:
        timed("betweenness", lambda: rx.betweenness_centrality(
            graph, normalized=False, parallel_threshold=one_thread))
        timed("closeness", lambda: rx.closeness_centrality(graph, parallel_threshold=one_thread))
    both_ways = graph.to_directed()
    timed("pagerank", lambda: rx.pagerank(both_ways, tol=1e-10, max_iter=1000))
    if not is_large:
        timed("eigenvector", lambda: rx.eigenvector_centrality(graph, tol=1e-10, max_iter=10_000))
    timed("coreness", lambda: rx.core_number(graph))
    timed("components", lambda: rx.connected_components(graph))
    timed("weak-spots", lambda: (
        rx.articulation_points(graph), rx.bridges(graph), rx.biconnected_components(graph)))


def with_networkx():
    import networkx as nx
    if is_large:
        return
    graph = nx.Graph()
    graph.add_nodes_from(range(node_count))
    graph.add_weighted_edges_from(rows)
    nx.set_edge_attributes(graph, dict(zip(edges, lengths)), "length")
    timed("load", lambda: nx.read_weighted_edgelist(path, nodetype=int, delimiter="\t"))
    if node_count < 1_000:
        timed("betweenness", lambda: nx.betweenness_centrality(graph))
        timed("betweenness-length", lambda: nx.betweenness_centrality(graph, weight="length"))
        timed("harmonic", lambda: nx.harmonic_centrality(graph))
        timed("closeness", lambda: nx.closeness_centrality(graph))
        timed("communities", lambda: nx.community.louvain_communities(graph, weight=None),
              quality=lambda r: nx.community.modularity(graph, r, weight=None))
    timed("pagerank", lambda: nx.pagerank(graph, tol=1e-12, max_iter=1000, weight=None))
    timed("eigenvector", lambda: nx.eigenvector_centrality(graph, tol=1e-10, max_iter=10_000))
    timed("coreness", lambda: nx.core_number(graph))
    timed("clustering", lambda: nx.clustering(graph))
    timed("constraint", lambda: nx.constraint(graph))
    timed("components", lambda: list(nx.connected_components(graph)))
    timed("weak-spots", lambda: (
        list(nx.articulation_points(graph)), list(nx.bridges(graph)),
        list(nx.biconnected_components(graph))))


{"igraph": with_igraph, "networkit": with_networkit, "rustworkx": with_rustworkx,
 "networkx": with_networkx}[library]()
