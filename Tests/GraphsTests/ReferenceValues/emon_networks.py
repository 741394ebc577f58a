"""Writes emon_networks.json: reference values of seven rescue networks, without the networks.

The networks lie outside the repository, in the folder that COALITIEKAART_DATA names:
    COALITIEKAART_DATA=... python emon_networks.py
"""

import csv
import os
import pathlib

import networkx as nx

from reference import write

NAMES = ["cheyenne", "hurrfrederic", "lakepomona", "mtsi", "mtsthelens", "texas", "wichita"]


def network(name, directed):
    folder = pathlib.Path(os.environ["COALITIEKAART_DATA"], f"emon_{name}")
    with open(folder / "nodes.csv") as nodes, open(folder / "edges.csv") as edges:
        graph = nx.DiGraph() if directed else nx.Graph()
        graph.add_nodes_from(range(sum(1 for _ in csv.DictReader(nodes))))
        for row in csv.DictReader(edges):
            u, v, strength = int(row["from"]) - 1, int(row["to"]) - 1, float(row["weight"])
            known = graph.get_edge_data(u, v, {"strength": 0})["strength"]
            if u != v:
                graph.add_edge(u, v, strength=max(strength, known))
    return graph


write(
    "emon_networks",
    "The emon networks of statnet.data (CC BY 4.0; Drabek and others, 1981), strength = 5 - "
    "Frequency, directed as reported and without directions.",
    [
        (f"emon_{name}, {'directed' if directed else 'undirected'}", network(name, directed))
        for name in NAMES
        for directed in (True, False)
    ],
    leaves_out_edges=True,
)
