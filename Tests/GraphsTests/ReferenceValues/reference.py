"""What the scripts in this folder share: the values of one graph, by two tools or more.

Run with Python 3.11 and
    pip install networkx==3.6.1 igraph==1.0.0 leidenalg==0.12.0 numpy==2.4.6 scipy
    python named_graphs.py && python random_graphs.py
"""

import json
import math
import pathlib
import platform

import igraph
import leidenalg
import networkx as nx
import numpy as np

from definitions import effective_size, eigenvector, clustering_by_strength
from lengths import by_ratio

CALLS = {
    "components": "nx.weakly_connected_components(G) when directed, else nx.connected_components(G)",
    "articulationPoints": "nx.articulation_points(U), U = G.to_undirected() when directed, else G",
    "bridges": "nx.bridges(U)",
    "blocks": "nx.biconnected_components(U)",
    "degree, in-degree": "G.out_degree(), G.in_degree() when directed, else G.degree()",
    "strength, in-strength": "the same with weight='strength'",
    "betweenness": "nx.betweenness_centrality(G, normalized=False)",
    "betweenness-length": "the same with weight='length'; length = largest strength / strength, "
    "as exact fractions",
    "harmonic": "nx.harmonic_centrality(R) / (n - 1), R = G.reverse() when directed, else G",
    "closeness": "nx.closeness_centrality(R)",
    "eigenvector": "definitions.py with numpy, without and with strengths; left out where parts of "
    "a directed graph share the largest eigenvalue",
    "pagerank": "nx.pagerank(G, tol=1e-15, max_iter=10000, weight=None or 'strength')",
    "coreness": "nx.core_number(U)",
    "clustering": "igraph transitivity_local_undirected(mode='nan') of U",
    "clustering-strength": "the same with weights",
    "constraint": "nx.constraint(G, weight=None or 'strength')",
    "effective-size, efficiency": "definitions.py with numpy, checked with nx.effective_size(G, nodes=list(G))",
    "density": "nx.density(G)",
    "transitivity": "igraph transitivity_undirected(mode='nan') of U",
    "diameter, averagePathLength": "igraph diameter() and average_path_length() of G",
    "modularity": "igraph modularity() of U, node v in group v % 3; without and with strengths",
    "bestModularity": "the best of 200 leidenalg.find_partition(U, ModularityVertexPartition, "
    "n_iterations=-1, seed=0…199).quality(), without and with strengths",
}


def undirected(graph):
    """The graph without directions; where edges run both ways the larger strength remains."""
    result = nx.Graph()
    result.add_nodes_from(graph)
    for u, v, strength in graph.edges(data="strength"):
        known = result.get_edge_data(u, v, {"strength": 0})["strength"]
        result.add_edge(u, v, strength=max(strength, known))
    return result


def in_igraph(graph):
    edges = list(graph.edges(data="strength"))
    result = igraph.Graph(
        len(graph), [(u, v) for u, v, _ in edges], directed=graph.is_directed())
    result.es["strength"] = [strength for _, _, strength in edges]
    return result


def sets(groups):
    return sorted(sorted(group) for group in groups)


def listed(values, n):
    return [values[v] for v in range(n)]


def or_none(value):
    return None if value is None or math.isnan(value) else value


def structure(graph):
    simple = undirected(graph)
    parts = nx.weakly_connected_components if graph.is_directed() else nx.connected_components
    first = {
        "components": sets(parts(graph)),
        "articulationPoints": sorted(nx.articulation_points(simple)),
        "bridges": sets(nx.bridges(simple)),
        "blocks": sets(nx.biconnected_components(simple)),
    }
    g = in_igraph(simple)
    second = {
        "components": sets(g.connected_components()),
        "articulationPoints": sorted(g.articulation_points()),
        "bridges": sets(g.es[i].tuple for i in g.bridges()),
        "blocks": sets(g.biconnected_components()),
    }
    assert first == second, (first, second)
    return first


def measures_by_networkx(graph):
    n = len(graph)
    simple, directed = undirected(graph), graph.is_directed()
    outward = graph.out_degree if directed else graph.degree
    inward = graph.in_degree if directed else graph.degree
    against = graph.reverse() if directed else graph
    harmonic = nx.harmonic_centrality(against)
    pagerank = lambda weight: listed(
        nx.pagerank(graph, tol=1e-15, max_iter=10_000, weight=weight), n)
    constraint = lambda weight: [or_none(c) for c in listed(nx.constraint(graph, weight=weight), n)]
    sizes = {weight: effective_size(graph, weight) for weight in (None, "strength")}
    efficiency = lambda weight: [
        None if size is None else size / simple.degree(v) for v, size in enumerate(sizes[weight])]
    return {
        "degree": [outward(v) for v in range(n)],
        "strength": [outward(v, weight="strength") for v in range(n)],
        "betweenness": listed(nx.betweenness_centrality(graph, normalized=False), n),
        "harmonic": [harmonic[v] / max(1, n - 1) for v in range(n)],
        "closeness": listed(nx.closeness_centrality(against), n),
        "eigenvector": eigenvector(graph, None),
        "pagerank": pagerank(None),
        "coreness": listed(nx.core_number(simple), n),
        "in-degree": [inward(v) for v in range(n)],
        "in-strength": [inward(v, weight="strength") for v in range(n)],
        "betweenness-length": listed(
            nx.betweenness_centrality(by_ratio(graph), normalized=False, weight="length"), n),
        "eigenvector-strength": eigenvector(graph, "strength"),
        "pagerank-strength": pagerank("strength"),
        "clustering": [
            c if simple.degree(v) > 1 else None
            for v, c in enumerate(listed(nx.clustering(simple), n))],
        "clustering-strength": clustering_by_strength(simple),
        "constraint": constraint(None),
        "constraint-strength": constraint("strength"),
        "effective-size": sizes[None],
        "effective-size-strength": sizes["strength"],
        "efficiency": efficiency(None),
        "efficiency-strength": efficiency("strength"),
    }


def measures_by_igraph(graph):
    g, n = in_igraph(graph), len(graph)
    u = in_igraph(undirected(graph))
    reached = [sum(0 < d < math.inf for d in row) for row in g.distances(mode="out")]
    closeness = [0 if math.isnan(c) else c for c in g.closeness(mode="out")]
    largest = max(g.es["strength"], default=1)
    result = {
        "degree": g.degree(mode="out"),
        "strength": g.strength(mode="out", weights="strength"),
        "betweenness": g.betweenness(),
        "harmonic": [or_none(h) or 0 for h in g.harmonic_centrality(mode="out")],
        "closeness": [c * r / max(1, n - 1) for c, r in zip(closeness, reached)],
        "pagerank": g.pagerank(),
        "coreness": u.coreness(),
        "in-degree": g.degree(mode="in"),
        "in-strength": g.strength(mode="in", weights="strength"),
        "betweenness-length": g.betweenness(weights=[largest / s for s in g.es["strength"]]),
        "pagerank-strength": g.pagerank(weights="strength"),
        "clustering": [or_none(c) for c in u.transitivity_local_undirected(mode="nan")],
        "clustering-strength": [
            or_none(c) for c in u.transitivity_local_undirected(mode="nan", weights="strength")],
        "constraint": [or_none(c) for c in g.constraint()],
        "constraint-strength": [or_none(c) for c in g.constraint(weights="strength")],
    }
    if g.is_connected(mode="strong") and g.ecount() > 0:
        result["eigenvector"] = g.eigenvector_centrality()
        result["eigenvector-strength"] = g.eigenvector_centrality(weights="strength")
    return result


def figures(graph):
    g, n = in_igraph(graph), len(graph)
    u = in_igraph(undirected(graph))
    best = lambda weights: or_none(max(
        (leidenalg.find_partition(
            u, leidenalg.ModularityVertexPartition, weights=weights, n_iterations=-1, seed=seed)
         .quality() for seed in range(200)), default=None))
    groups = [v % 3 for v in range(n)]
    some = g.ecount() > 0
    return {
        "density": nx.density(graph) if n > 1 else None,
        "transitivity": or_none(u.transitivity_undirected(mode="nan")),
        "diameter": g.diameter() if some else None,
        "averagePathLength": g.average_path_length() if some else None,
        "modularity": u.modularity(groups) if some else None,
        "modularityByStrength": u.modularity(groups, weights="strength") if some else None,
        "bestModularity": best(None) if some else None,
        "bestModularityByStrength": best("strength") if some else None,
    }


def difference(first, second):
    """The largest difference between two lists, as a share of numbers above 1."""
    assert [a is None for a in first] == [b is None for b in second], (first, second)
    return max(
        (abs(a - b) / max(1, abs(a)) for a, b in zip(first, second) if a is not None), default=0)


def compact(value):
    """The value with 14 significant digits."""
    if isinstance(value, dict):
        return {key: compact(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [compact(inner) for inner in value]
    if isinstance(value, (float, np.floating)):
        rounded = float(f"{value:.14g}")
        return int(rounded) if rounded == int(rounded) else rounded
    return value


def values(name, graph, tolerance=1e-9):
    """The values of a graph, once igraph has confirmed them; and how far the two were apart."""
    measures, theirs = measures_by_networkx(graph), measures_by_igraph(graph)
    measures = {key: value for key, value in measures.items() if value is not None}
    apart = 0
    for key in theirs:
        if key in measures:
            gap = difference(measures[key], theirs[key])
            assert gap < (1e-7 if key.startswith("eigen") else tolerance), (name, key, gap)
            apart = max(apart, gap)
    edges = sorted(graph.edges(data="strength"))
    result = {
        "name": name,
        "isDirected": graph.is_directed(),
        "nodeCount": len(graph),
        "edges": [[u, v] for u, v, _ in edges],
        "edgeStrengths": [strength for _, _, strength in edges],
    }
    if all(strength == 1 for strength in result["edgeStrengths"]):
        del result["edgeStrengths"]
        measures = {
            key: value for key, value in measures.items() if not key.endswith("strength")}
    return {**result, **structure(graph), **figures(graph), "measures": measures}, apart


def write(script, method, graphs, leaves_out_edges=False):
    """Writes the values of graphs, given as (name, graph) pairs, beside the script."""
    results = [values(name, graph) for name, graph in graphs]
    if leaves_out_edges:
        for result, _ in results:
            result["edges"] = []
            result.pop("edgeStrengths", None)
    header = {
        "madeBy": f"{script}.py",
        "tools": {
            "python": platform.python_version(),
            "networkx": nx.__version__,
            "igraph": igraph.__version__,
            "leidenalg": leidenalg.__version__,
            "numpy": np.__version__,
        },
        "method": method,
        "calls": CALLS,
        "secondOpinion": "what igraph and networkx both have, they agree on; largest difference "
        f"{max(apart for _, apart in results):.1e}",
    }
    lines = [json.dumps(compact(result), separators=(",", ":")) for result, _ in results]
    text = json.dumps(header, indent=2)[:-2] + ',\n  "graphs": [\n' + ",\n".join(lines) + "\n]}\n"
    json.loads(text)
    pathlib.Path(__file__).with_name(f"{script}.json").write_text(text)
