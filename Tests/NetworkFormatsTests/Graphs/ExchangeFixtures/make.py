"""Makes the GEXF, Pajek and edge list files here, with networkx 3 and python-igraph.

    python3 make.py [FOLDER]

The files are committed: the tests need neither library. matrix.dl is made by make.R. ucinet.dl,
gephi and kumu.json are written by hand, after the form in which UCINET 6, Gephi 0.10 and Kumu keep
this same network.
"""
import pathlib
import re
import sys

import igraph
import networkx

HERE = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else __file__).resolve()
HERE = HERE if HERE.is_dir() else HERE.parent

PARTNERS = [
    ("jgz", "JGZ", "jgz", "publieke-gezondheid"),
    ("wijkteam", "Wijkteam & co", "wijkteam", "sociaal"),
    ("verloskundigen", "Verloskundigen Zoë", "verloskundige", "medisch"),
    ("buurthuis", "Buurthuis", "buurthuis", "sociaal"),
]
TIES = [("jgz", "wijkteam", "overleg", 3), ("verloskundigen", "jgz", "verwijzing", 5)]
NAMES = {key: label for key, label, _, _ in PARTNERS}


def gexf():
    graph = networkx.DiGraph()
    for key, label, kind, domain in PARTNERS:
        graph.add_node(key, label=label, type=kind, domain=domain)
    for source, target, kind, weight in TIES:
        graph.add_edge(source, target, kind=kind, weight=float(weight))
    networkx.write_gexf(graph, HERE / "networkx.gexf")
    # The only thing that differs from day to day.
    path = HERE / "networkx.gexf"
    path.write_text(re.sub(r'lastmodifieddate="[^"]*"', 'lastmodifieddate="2026-01-01"',
                           path.read_text("utf-8")), "utf-8")


def pajek(directed):
    graph = networkx.DiGraph() if directed else networkx.Graph()
    for _, label, _, _ in PARTNERS:
        graph.add_node(label)
    for source, target, _, weight in TIES:
        graph.add_edge(NAMES[source], NAMES[target], weight=float(weight))
    name = "networkx-directed.net" if directed else "networkx.net"
    networkx.write_pajek(graph, HERE / name)


def edge_list():
    graph = networkx.Graph()
    for source, target, _, weight in TIES:
        graph.add_edge(NAMES[source], NAMES[target], weight=weight)
    networkx.write_edgelist(graph, HERE / "networkx.edgelist", delimiter="\t")
    networkx.write_weighted_edgelist(graph, HERE / "networkx.edges", delimiter="\t")


def with_igraph():
    graph = igraph.Graph(directed=True)
    for _, label, _, _ in PARTNERS:
        graph.add_vertex(label, id=label)
    for source, target, _, weight in TIES:
        graph.add_edge(NAMES[source], NAMES[target], weight=weight)
    graph.write_pajek(str(HERE / "igraph.net"))


gexf()
pajek(False)
pajek(True)
edge_list()
with_igraph()
