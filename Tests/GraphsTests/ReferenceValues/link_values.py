"""Writes link_values.json: scores, pattern, passing chance and nearness of pairs and groups of nodes.

Run with Python 3.11 and `pip install networkx==3.6.1 igraph==1.0.0 numpy==2.4.6 scipy==1.17.1`:
    python link_values.py
The scores are networkx's, compared with igraph where that has them. The pattern is the largest
penalized likelihood that scipy's minimizer finds, polished to the last digits. The two reaches are worked out to the letter of
their definitions, the distances being networkx's.
"""

import json
import pathlib
import platform
import random

import igraph
import networkx as nx
import numpy as np
import scipy
from scipy.optimize import minimize
from scipy.special import expit

HERE = pathlib.Path(__file__)


def pairs(n):
    return [(i, j) for i in range(n) for j in range(i + 1, n)]


def scores(graph):
    """The scores of the pairs without an edge, by the names that the Swift program gives them."""
    open_pairs = [p for p in pairs(len(graph)) if not graph.has_edge(*p)]
    names = {
        "jaccard": nx.jaccard_coefficient, "adamic-adar": nx.adamic_adar_index,
        "resource-allocation": nx.resource_allocation_index,
        "preferential-attachment": nx.preferential_attachment,
    }
    found = {name: [s for _, _, s in call(graph, open_pairs)] for name, call in names.items()}
    found["common-neighbors"] = [len(list(nx.common_neighbors(graph, *p))) for p in open_pairs]
    other = igraph.Graph(n=len(graph), edges=list(graph.edges()))
    for name, matrix in [
        ("jaccard", other.similarity_jaccard(loops=False)),
        ("adamic-adar", other.similarity_inverse_log_weighted()),
        ("common-neighbors", other.cocitation()),
    ]:
        # Of two isolates igraph says that they have all neighbors in common.
        for (i, j), ours in zip(open_pairs, found[name], strict=True):
            assert graph.degree(i) + graph.degree(j) == 0 or abs(matrix[i][j] - ours) < 1e-12
    return found


def pattern(graph, groups, shared):
    """The log odds of all pairs at the largest penalized likelihood."""
    n, all_pairs = len(graph), pairs(len(graph))
    kinds = sorted({tuple(sorted((groups[i], groups[j]))) for i, j in all_pairs})
    columns = 1 + n + len(kinds) + shared
    x, ridge = np.zeros((len(all_pairs), columns)), np.ones(columns)
    ridge[0] = 1e-6
    for row, (i, j) in enumerate(all_pairs):
        kind = kinds.index(tuple(sorted((groups[i], groups[j]))))
        x[row, [0, 1 + i, 1 + j, 1 + n + kind]] = 1
    if shared:
        ra = [s for _, _, s in nx.resource_allocation_index(graph, all_pairs)]
        z = np.log(np.array(ra) + 0.05)
        x[:, -1] = (z - z.mean()) / z.std() if z.std() > 1e-12 else 0
        ridge[-1] = 5
    y = np.array([graph.has_edge(*p) for p in all_pairs], float)
    cost = lambda w: np.logaddexp(0, x @ w).sum() - y @ x @ w + (ridge * w * w).sum() / 2
    slope = lambda w: x.T @ (expit(x @ w) - y) + ridge * w
    bend = lambda w: (x.T * (expit(x @ w) * expit(-x @ w))) @ x + np.diag(ridge)
    best = minimize(cost, np.zeros(columns), jac=slope, hess=bend, method="trust-exact",
                    options={"gtol": 1e-11, "maxiter": 500}).x
    for _ in range(20):
        best -= np.linalg.solve(bend(best), slope(best))
    assert abs(slope(best)).max() < 1e-10
    return (x @ best).tolist()


def passing(graph, first, second, p=0.5):
    """The chance that some path of one or two edges passes on, on average over the pairs."""
    chance = lambda u, v: p if graph.has_edge(u, v) else 0
    total = 0
    for u in first:
        for v in second:
            missed = 1 - chance(u, v)
            for k in set(graph) - {u, v}:
                missed *= 1 - chance(u, k) * chance(k, v)
            total += 1 - missed
    return total / (len(first) * len(second)) if first and second else None


def nearness(graph, first, second):
    """The mean of 1/distance over the pairs."""
    values = [nx.efficiency(graph, u, v) for u in first for v in second]
    return sum(values) / len(values) if values else None


def case(name, graph, group_count):
    n = len(graph)
    groups = [(v * v + n) % group_count for v in range(n)]
    first = [v for v in range(n) if groups[v] == 0]
    second = [v for v in range(n) if groups[v] == 1]
    gains = []
    for pair in pairs(n):
        if graph.has_edge(*pair):
            continue
        more = graph.copy()
        more.add_edge(*pair)
        gains.append([
            None if passing(graph, first, second) is None
            else call(more, first, second) - call(graph, first, second)
            for call in (passing, nearness)])
    mixed = graph.number_of_edges() not in (0, n * (n - 1) // 2)
    return {
        "name": name, "n": n, "edges": sorted(sorted(e) for e in graph.edges()),
        "groups": groups, "scores": scores(graph),
        "pattern": pattern(graph, groups, False) if mixed else None,
        "patternShared": pattern(graph, groups, True) if mixed else None,
        "passing": passing(graph, first, second), "nearness": nearness(graph, first, second),
        "gains": gains,
    }


def rounded(value):
    if isinstance(value, float):
        return float(f"{value:.13g}")
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    return [rounded(item) for item in value] if isinstance(value, list) else value


def main():
    draw = random.Random(5)
    cases = []
    for seed in range(36):
        n = 2 + seed % 11
        m = draw.randint(0, n * (n - 1) // 2)
        graph = nx.gnm_random_graph(n, m, seed=seed)
        cases.append(case(f"seed {seed}", graph, 2 + seed % 3))
    karate = nx.Graph()
    karate.add_nodes_from(range(34))
    karate.add_edges_from(nx.karate_club_graph().edges())
    cases.append(case("karate", karate, 4))
    text = {
        "madeBy": HERE.name,
        "tools": {"python": platform.python_version(), "networkx": nx.__version__,
                  "igraph": igraph.__version__, "numpy": np.__version__,
                  "scipy": scipy.__version__},
        "order": "scores and gains: the pairs i < j without an edge; pattern: all pairs i < j",
        "graphs": rounded(cases),
    }
    lines = ",\n".join(json.dumps(graph) for graph in text.pop("graphs"))
    head = json.dumps(text, indent=1)[:-2]
    HERE.with_suffix(".json").write_text(f'{head},\n "graphs": [\n{lines}\n ]\n}}\n')


main()
