"""Writes random_graphs.json: reference values of 500 random graphs, from sparse to complete."""

import random

import networkx as nx

from reference import write

SHARES = [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 1.0]
STRENGTHS = ["equal", "whole", "decimal"]


def random_graph(seed):
    """Of every two graphs one is directed; of every three one has whole strengths, one decimals."""
    directed = seed % 2 == 1
    n = 1 + 7 * seed % 15
    pairs = n * (n - 1) // (1 if directed else 2)
    edge_count = round(SHARES[seed // 6 % len(SHARES)] * pairs)
    graph = nx.gnm_random_graph(n, edge_count, seed=seed, directed=directed)
    draw = random.Random(seed)
    for u, v in sorted(graph.edges):
        kind = STRENGTHS[seed % 3]
        graph[u][v]["strength"] = (
            1 if kind == "equal" else draw.randint(1, 5) if kind == "whole"
            else draw.randint(1, 40) / 10)
    return graph


write(
    "random_graphs",
    "nx.gnm_random_graph(n, m, seed=seed, directed=directed) for seeds 0 to 499, the odd ones "
    "directed; 1 to 15 nodes, from none to all of the possible edges; strengths all 1, whole numbers "
    "1 to 5 or tenths 0.1 to 4.0 by the remainder of the seed by 3.",
    [
        (f"{'directed' if seed % 2 else 'undirected'}, {STRENGTHS[seed % 3]}, seed {seed}",
         random_graph(seed))
        for seed in range(500)
    ],
)
