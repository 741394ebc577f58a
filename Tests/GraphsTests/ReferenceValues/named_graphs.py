"""Writes named_graphs.json: reference values of small graphs that textbooks use."""

import networkx as nx

from reference import write


def numbered(graph):
    """The graph with its nodes numbered in alphabetical order."""
    return nx.relabel_nodes(graph, {name: i for i, name in enumerate(sorted(graph))})


def with_strengths(graph):
    """The graph with its weights under the name strength."""
    for _, _, data in graph.edges(data=True):
        data["strength"] = data.pop("weight", 1)
    return graph


def without_data(graph):
    """The bare graph: nodes and edges in order."""
    result = nx.Graph()
    result.add_nodes_from(sorted(graph))
    result.add_edges_from(sorted(graph.edges()), strength=1)
    return result


write(
    "named_graphs",
    "Each graph comes from networkx: path_graph(5), star_graph(5) (node 0 in the middle), "
    "cycle_graph(6), krackhardt_kite_graph(), florentine_families_graph() with the families "
    "numbered in alphabetical order, karate_club_graph() with its weights as strengths. "
    "Betweenness and harmonic centrality count steps and ignore the strengths.",
    [
        ("path", with_strengths(nx.path_graph(5))),
        ("star", with_strengths(nx.star_graph(5))),
        ("cycle", with_strengths(nx.cycle_graph(6))),
        ("kite", without_data(nx.krackhardt_kite_graph())),
        ("florentine", without_data(numbered(nx.florentine_families_graph()))),
        ("karate", with_strengths(nx.karate_club_graph())),
    ],
)
