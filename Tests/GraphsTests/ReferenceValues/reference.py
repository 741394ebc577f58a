"""What the scripts in this folder share: the values of one graph, by networkx and by igraph.

Run with Python 3.11 and `pip install networkx==3.6.1 igraph==1.0.0`:
    python named_graphs.py && python random_graphs.py
"""

import json
import pathlib
import platform

import igraph
import networkx as nx

TOLERANCE = 1e-9

CALLS = {
    "degree": "G.out_degree() when directed, else G.degree()",
    "strength": "the same with weight='strength', only where strengths are given",
    "betweenness": "nx.betweenness_centrality(G, normalized=False)",
    "harmonic": "nx.harmonic_centrality(G.reverse() when directed, else G) / (n - 1)",
    "components": "nx.weakly_connected_components(G) when directed, else nx.connected_components(G)",
    "articulationPoints": "nx.articulation_points(U), U = G.to_undirected() when directed, else G",
    "bridges": "nx.bridges(U)",
    "density": "nx.density(G)",
}


def by_networkx(graph):
    n = graph.number_of_nodes()
    directed = graph.is_directed()
    undirected = graph.to_undirected() if directed else graph
    degrees = graph.out_degree if directed else graph.degree
    harmonic = nx.harmonic_centrality(graph.reverse() if directed else graph)
    betweenness = nx.betweenness_centrality(graph, normalized=False)
    parts = nx.weakly_connected_components if directed else nx.connected_components
    return {
        "degree": [degrees(v) for v in range(n)],
        "strength": [degrees(v, weight="strength") for v in range(n)],
        "betweenness": [betweenness[v] for v in range(n)],
        "harmonic": [harmonic[v] / (n - 1) for v in range(n)],
        "components": sorted(sorted(part) for part in parts(graph)),
        "articulationPoints": sorted(nx.articulation_points(undirected)),
        "bridges": sorted(sorted(edge) for edge in nx.bridges(undirected)),
        "density": nx.density(graph),
    }


def by_igraph(graph):
    n = graph.number_of_nodes()
    ties = list(graph.edges(data="strength", default=1))
    g = igraph.Graph(n, [(u, v) for u, v, _ in ties], directed=graph.is_directed())
    undirected = g.as_undirected(mode="collapse")
    return {
        "degree": g.degree(mode="out"),
        "strength": g.strength(mode="out", weights=[s for _, _, s in ties]),
        "betweenness": g.betweenness(directed=graph.is_directed()),
        "harmonic": g.harmonic_centrality(mode="out", normalized=True),
        "components": sorted(sorted(part) for part in g.connected_components(mode="weak")),
        "articulationPoints": sorted(undirected.articulation_points()),
        "bridges": sorted(sorted(undirected.es[i].tuple) for i in undirected.bridges()),
        "density": g.density(),
    }


def difference(first, second):
    """The largest difference between two results of one shape; other shapes are an error."""
    if isinstance(first, list):
        assert len(first) == len(second), (first, second)
        return max((difference(a, b) for a, b in zip(first, second)), default=0)
    return abs(first - second)


def values(name, graph):
    """The values by networkx, once igraph has confirmed them; and how far the two were apart."""
    ours, theirs = by_networkx(graph), by_igraph(graph)
    apart = max(difference(ours[key], theirs[key]) for key in ours)
    assert apart < TOLERANCE, (name, apart)
    ties = sorted(graph.edges(data="strength", default=1))
    result = {
        "name": name,
        "isDirected": graph.is_directed(),
        "nodeCount": graph.number_of_nodes(),
        "edges": [[u, v] for u, v, _ in ties],
    }
    if any(strength != 1 for _, _, strength in ties):
        result["edgeStrengths"] = [strength for _, _, strength in ties]
    else:
        del ours["strength"]
    return {**result, **ours}, apart


def write(script, method, graphs):
    """Writes the values of graphs, given as (name, graph) pairs, beside the script."""
    results = [values(name, graph) for name, graph in graphs]
    header = {
        "madeBy": f"{script}.py",
        "tools": {
            "python": platform.python_version(),
            "networkx": nx.__version__,
            "igraph (second opinion)": igraph.__version__,
        },
        "method": method,
        "calls": CALLS,
        "secondOpinion": "python-igraph gives the same for every value; largest difference "
        f"{max(apart for _, apart in results):.1e}",
    }
    lines = [json.dumps(result, separators=(",", ":")) for result, _ in results]
    text = json.dumps(header, indent=2)[:-2] + ',\n  "graphs": [\n' + ",\n".join(lines) + "\n]}\n"
    json.loads(text)
    pathlib.Path(__file__).with_name(f"{script}.json").write_text(text)
