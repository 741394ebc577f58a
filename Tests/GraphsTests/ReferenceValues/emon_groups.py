"""Writes emon_groups.json: E-I index and response experiment on seven rescue networks.

Run with Python 3.11, `pip install networkx==3.6.1 numpy==2.4.6 scipy==1.17.1` and the folder with
the networks:
    COALITIEKAART_DATA=... python emon_groups.py
The networks themselves (Drabek and others 1981, CC BY 4.0) stay outside the repository. Lots are
numpy's, so that only the methods are those of the Swift program; values are close, not equal.
"""

import csv
import json
import os
import pathlib
import platform

import networkx as nx
import numpy as np
import scipy
from scipy.stats import spearmanr

HERE = pathlib.Path(__file__)
DATA = pathlib.Path(os.environ["COALITIEKAART_DATA"])
RNG = np.random.default_rng(18)
B, DRAWS = 2000, 60


def read(folder):
    with open(folder / "nodes.csv") as file:
        sectors = [row["sector"] for row in csv.DictReader(file)]
    reports = nx.DiGraph()
    reports.add_nodes_from(range(len(sectors)))
    with open(folder / "edges.csv") as file:
        reports.add_edges_from(
            (int(row["from"]) - 1, int(row["to"]) - 1) for row in csv.DictReader(file)
            if row["from"] != row["to"])
    return sectors, reports


def external_internal(sectors, reports):
    labels = np.array([sorted(set(sectors)).index(s) for s in sectors])
    u, v = np.array(nx.Graph(reports).edges()).T
    index = lambda x: 2 * np.mean(x[u] != x[v]) - 1
    observed = index(labels)
    n = len(labels)
    inside = sum(c * (c - 1) for c in np.bincount(labels))
    expected = 1 - 2 * inside / (n * (n - 1))
    drawn = np.array([index(RNG.permutation(labels)) for _ in range(B)])
    far = np.abs(drawn - expected) >= abs(observed - expected) - 1e-12
    return {"observed": observed, "expected": expected, "p": (far.sum() + 1) / (B + 1)}


def scores(graph):
    n = len(graph)
    return {
        "degree": [graph.degree(v) for v in range(n)],
        "betweenness": [nx.betweenness_centrality(graph)[v] for v in range(n)],
        "harmonic": [nx.harmonic_centrality(graph)[v] for v in range(n)],
    }


def experiment(networks):
    """Mean Spearman of the scores with those of full reports, by share of silent nodes."""
    result = {}
    for share in (0.1, 0.2, 0.3, 0.4, 0.5):
        found = {"degree": [], "betweenness": [], "harmonic": []}
        for _, reports in networks:
            n, whole = len(reports), scores(nx.Graph(reports))
            for _ in range(DRAWS):
                silent = set(RNG.choice(n, int(share * n + 0.5), replace=False))
                part = nx.Graph()
                part.add_nodes_from(range(n))
                part.add_edges_from((a, b) for a, b in reports.edges() if a not in silent)
                now = scores(part)
                for name, values in found.items():
                    values.append(spearmanr(np.round(whole[name], 12),
                                            np.round(now[name], 12)).statistic)
        result[str(share)] = {name: float(np.mean(values)) for name, values in found.items()}
    return result


def main():
    folders = sorted(folder for folder in DATA.iterdir() if folder.name.startswith("emon_"))
    networks = [read(folder) for folder in folders]
    text = {
        "madeBy": HERE.name,
        "tools": {"python": platform.python_version(), "networkx": nx.__version__,
                  "numpy": np.__version__, "scipy": scipy.__version__},
        "permutations": B,
        "networks": [
            {"name": folder.name, **external_internal(*network)}
            for folder, network in zip(folders, networks, strict=True)],
        "responseExperiment": experiment(networks),
    }
    HERE.with_suffix(".json").write_text(json.dumps(text, indent=1) + "\n")


main()
