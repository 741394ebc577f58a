"""Writes directions.json: every measure of partners on networks whose ties have directions.

20 networks drawn by lot, and the seven emon networks as reported; the latter without their ties,
which lie outside the repository, in the folder that COALITIEKAART_DATA names. Run with Python 3.11 and
    pip install networkx==3.6.1 igraph==1.0.0 leidenalg==0.12.0 numpy==2.4.6 scipy
    COALITIEKAART_DATA=... python directions.py

The values of networkx are those that igraph confirms (reference.py of GraphsTests).
"""

import csv
import importlib
import json
import os
import pathlib
import platform
import random
import sys

import igraph
import networkx as nx

HERE = pathlib.Path(__file__).resolve().parent
GRAPHS = HERE.parent.parent / "GraphsTests" / "ReferenceValues"
sys.path.insert(0, str(GRAPHS))
reference = importlib.import_module("reference")

EMON = ["cheyenne", "hurrfrederic", "lakepomona", "mtsi", "mtsthelens", "texas", "wichita"]
FOLLOWED = ["in-degree", "in-strength", "pagerank", "pagerank-strength"]


def drawn(seed):
    """Ties [from, to, intensity, direction], at most one per pair, and a number of partners."""
    draw = random.Random(seed)
    n = 6 + seed % 9
    pairs = [(i, j) for i in range(n) for j in range(i + 1, n)]
    ties = []
    for i, j in sorted(draw.sample(pairs, round(len(pairs) * draw.choice([0.15, 0.25, 0.4, 0.6])))):
        if draw.random() < 0.5:
            i, j = j, i
        direction = draw.choice(["heen", "heen", "terug", "wederzijds"])
        ties.append([i, j, draw.randint(1, 5), direction])
    return n, ties


def directed(n, ties):
    """A mutual tie is two arcs; 'terug' runs from the second to the first."""
    graph = nx.DiGraph()
    graph.add_nodes_from(range(n))
    for i, j, strength, direction in ties:
        if direction != "terug":
            graph.add_edge(i, j, strength=strength)
        if direction != "heen":
            graph.add_edge(j, i, strength=strength)
    return graph


def emon(name):
    """The network as reported, strength = 5 - Frequency."""
    folder = pathlib.Path(os.environ["COALITIEKAART_DATA"], f"emon_{name}")
    graph = nx.DiGraph()
    with open(folder / "nodes.csv") as nodes, open(folder / "edges.csv") as edges:
        graph.add_nodes_from(range(sum(1 for _ in csv.DictReader(nodes))))
        for row in csv.DictReader(edges):
            u, v, strength = int(row["from"]) - 1, int(row["to"]) - 1, int(row["weight"])
            known = graph.get_edge_data(u, v, {"strength": 0})["strength"]
            if u != v:
                graph.add_edge(u, v, strength=max(strength, known))
    return graph


def roles(graph, groups):
    """Gould and Fernandez to the letter, in the order of `brokerage` of R sna (w_I, w_O, b_OI, b_IO, b_O)."""
    result = []
    for v in range(len(graph)):
        counts = dict(coordinator=0, itinerant=0, gatekeeper=0, representative=0, liaison=0)
        for a in graph.predecessors(v):
            for b in graph.successors(v):
                if a == b or graph.has_edge(a, b):
                    continue
                first, own, second = groups[a], groups[v], groups[b]
                role = (
                    "coordinator" if first == own == second
                    else "itinerant" if first == second
                    else "gatekeeper" if own == second
                    else "representative" if first == own
                    else "liaison")
                counts[role] += 1
        result.append(list(counts.values()))
    return result


def freeman(scores, star):
    """How far all scores lie below the largest, as a share of what it is in a star."""
    return sum(max(scores) - score for score in scores) / star


def figures(graph, groups):
    """The figures of the whole network, for which directions are ignored."""
    flat, n = reference.undirected(graph), len(graph)
    other = reference.in_igraph(flat)
    between = nx.betweenness_centrality(flat)
    result = {
        "density": nx.density(flat),
        "components": nx.number_connected_components(flat),
        "transitivity": nx.transitivity(flat),
        "diameter": other.diameter(directed=False),
        "averagePathLength": other.average_path_length(directed=False),
        "centralizationDegree": freeman([d for _, d in flat.degree()], (n - 1) * (n - 2)),
        "centralizationBetweenness": freeman(list(between.values()), n - 1),
        "centralizationCloseness": freeman(
            list(nx.closeness_centrality(flat).values()), (n - 1) * (n - 2) / (2 * n - 3))
        if nx.is_connected(flat) else None,
        "assortativity": other.assortativity_nominal(groups, directed=False),
    }
    nx.set_node_attributes(flat, dict(enumerate(groups)), "group")
    again = nx.attribute_assortativity_coefficient(flat, "group")
    assert abs(other.density() - result["density"]) < 1e-12
    assert abs(other.transitivity_undirected() - result["transitivity"]) < 1e-12
    assert abs(again - result["assortativity"]) < 1e-12
    across = sum(groups[u] != groups[v] for u, v in flat.edges())
    result["externalInternal"] = 2 * across / flat.number_of_edges() - 1
    return result


def values(name, graph):
    undirected, n = reference.undirected(graph), len(graph)
    flat, arcs = (reference.values(name, g)[0] for g in (undirected, graph))
    measures = {
        key: value for key, value in flat["measures"].items() if key not in FOLLOWED}
    measures |= {key: arcs["measures"][key] for key in FOLLOWED if key in arcs["measures"]}
    measures["out-degree"] = arcs["measures"]["degree"]
    measures["out-strength"] = [graph.out_degree(v, weight="strength") for v in range(n)]
    measures["in-strength"] = [graph.in_degree(v, weight="strength") for v in range(n)]
    measures["strength"] = [undirected.degree(v, weight="strength") for v in range(n)]
    measures["betweenness-directed"] = arcs["measures"]["betweenness"]
    returned = nx.reciprocity(graph, list(graph.nodes)) if len(graph) else {}
    measures["reciprocity"] = [returned[v] for v in range(n)]
    measures["articulation"] = [int(v in flat["articulationPoints"]) for v in range(n)]
    overall = nx.overall_reciprocity(graph)
    assert abs(overall - reference.in_igraph(graph).reciprocity()) < 1e-12
    groups = [v % 3 for v in range(n)]
    return reference.compact({
        "name": name, "partners": n, "measures": measures, "reciprocity": overall,
        "bestModularity": flat["bestModularity"], "roles": roles(graph, groups),
        "figures": figures(graph, groups)})


def main():
    results = []
    for seed in range(20):
        n, ties = drawn(seed)
        results.append({**values(f"seed {seed}", directed(n, ties)), "ties": ties})
    for name in EMON:
        results.append({**values(f"emon_{name}", emon(name)), "ties": []})
    header = {
        "madeBy": "directions.py",
        "tools": {
            "python": platform.python_version(), "networkx": nx.__version__,
            "igraph": igraph.__version__},
        "method": "directions ignored: the calls of reference.py on the union of both directions with "
        "the larger strength; directions followed: the same calls on the arcs, a mutual tie being two",
        "calls": {
            "in-degree, out-degree": "G.in_degree(), G.out_degree()",
            "in-strength, out-strength": "the same with weight='strength'",
            "pagerank": "nx.pagerank(G, tol=1e-15, max_iter=10000, weight=None or 'strength')",
            "betweenness-directed": "nx.betweenness_centrality(G, normalized=False)",
            "reciprocity": "nx.reciprocity(G, nodes), nx.overall_reciprocity(G)",
            "bestModularity": "leidenalg, best of 200 on the union of both directions",
            "roles": "by the definition; partner v in domain v % 3",
            "figures": "nx.density, number_connected_components, transitivity, betweenness_centrality, "
            "closeness_centrality; igraph diameter, average_path_length, assortativity_nominal; all on the "
            "union of both directions; centralization by Freeman's formula, external-internal by its own",
        },
    }
    lines = [json.dumps(result, separators=(",", ":")) for result in results]
    text = json.dumps(header, indent=2)[:-2] + ',\n  "networks": [\n' + ",\n".join(lines) + "\n]}\n"
    json.loads(text)
    (HERE / "directions.json").write_text(text)


if __name__ == "__main__":
    main()
