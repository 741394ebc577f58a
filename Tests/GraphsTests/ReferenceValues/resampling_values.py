"""Writes resampling_values.json: what an independent Python program finds by drawing lots.

Run with Python 3.11 and `pip install networkx==3.6.1 numpy==2.4.6 scipy==1.17.1`:
    python resampling_values.py
The graphs are those of named_graphs.py; node i is in group i % 3. Lots are numpy's, so that only
the methods are the same; the values are close, not equal.
"""

import json
import pathlib
import platform

import networkx as nx
import numpy as np
import scipy
from scipy.stats import spearmanr

HERE = pathlib.Path(__file__)
RNG = np.random.default_rng(20)
DRAWS = 20000


def external_internal(graph):
    group = np.arange(len(graph)) % 3
    u, v = np.array(graph.edges()).T
    index = lambda labels: 2 * np.mean(labels[u] != labels[v]) - 1
    observed = index(group)
    drawn = np.array([index(RNG.permutation(group)) for _ in range(DRAWS)])
    # The mean of the draws stands in for the expectation that the Swift program works out.
    far = np.abs(drawn - drawn.mean()) >= abs(observed - drawn.mean()) - 1e-3
    return {"observed": observed, "expected": drawn.mean(), "p": (far.sum() + 1) / (DRAWS + 1)}


def density_error(graph):
    matrix = nx.to_numpy_array(graph, weight=None)
    n = len(matrix)
    pairs = [(i, j) for i in range(n) for j in range(n) if i != j]
    densities = []
    for _ in range(4000):
        drawn = RNG.integers(n, size=n)
        ties = 0
        for a in range(n):
            for b in range(a + 1, n):
                i, j = drawn[a], drawn[b]
                if i == j:
                    i, j = pairs[RNG.integers(len(pairs))]
                ties += matrix[i, j]
        densities.append(ties / (n * (n - 1) / 2))
    return float(np.std(densities, ddof=1))


def order_stability(graph, measure, draws=400):
    n, whole, last = len(graph), measure(graph), 0
    for share in np.arange(1, 16) / 20:
        kept = n - int(np.floor(share * n + 0.5))
        passed = 0
        for _ in range(draws):
            chosen = sorted(RNG.choice(n, kept, replace=False))
            part = measure(graph.subgraph(chosen))
            scores = [part[i] for i in chosen]
            if len(set(np.round(scores, 12))) > 1 and len(set(round(whole[i], 12) for i in chosen)) > 1:
                passed += spearmanr([round(whole[i], 12) for i in chosen],
                                    np.round(scores, 12)).statistic >= 0.7
        if passed < 0.95 * draws:
            break
        last = share
    return float(last)


def main():
    with open(HERE.with_name("named_graphs.json")) as file:
        named = json.load(file)["graphs"]
    results = []
    for entry in named:
        if entry["name"] not in ("kite", "florentine", "karate"):
            continue
        graph = nx.Graph()
        graph.add_nodes_from(range(entry["nodeCount"]))
        graph.add_edges_from(map(tuple, entry["edges"]))
        results.append({
            "name": entry["name"],
            "externalInternal": external_internal(graph),
            "densityError": density_error(graph),
            "orderStability": {
                "degree": order_stability(graph, lambda g: dict(g.degree())),
                "betweenness": order_stability(graph, nx.betweenness_centrality),
                "harmonic": order_stability(graph, nx.harmonic_centrality),
            },
        })
    text = {
        "madeBy": HERE.name,
        "tools": {"python": platform.python_version(), "networkx": nx.__version__,
                  "numpy": np.__version__, "scipy": scipy.__version__},
        "graphs": results,
    }
    HERE.with_suffix(".json").write_text(json.dumps(text, indent=1) + "\n")


main()
