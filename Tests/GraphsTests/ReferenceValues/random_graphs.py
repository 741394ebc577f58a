"""Writes random_graphs.json: reference values of 200 random graphs, from sparse to complete."""

import networkx as nx

from reference import write

SHARES = [0.02, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.5, 0.8, 1.0]


def random_graph(seed, directed):
    n = 5 + 7 * seed % 26
    pairs = n * (n - 1) // (1 if directed else 2)
    edge_count = round(SHARES[seed % len(SHARES)] * pairs)
    return nx.gnm_random_graph(n, edge_count, seed=seed, directed=directed)


write(
    "random_graphs",
    "nx.gnm_random_graph(n, m, seed=seed, directed=directed) for seeds 0 to 99, undirected and "
    "directed; 5 to 30 nodes, from 2% to all of the possible edges.",
    [
        (f"{'directed' if directed else 'undirected'} seed {seed}", random_graph(seed, directed))
        for directed in (False, True)
        for seed in range(100)
    ],
)
