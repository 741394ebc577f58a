"""Makes networkx.graphml and igraph.graphml, with networkx 3 and python-igraph.

    python3 make.py

The files are committed: the tests need neither library. gephi.graphml and yed.graphml are written
by hand, after the form in which Gephi 0.10 and yEd 3.23 save this same network.
"""
import pathlib

import igraph
import networkx

HERE = pathlib.Path(__file__).parent

PARTNERS = [
    ("jgz", "JGZ", "jgz", "publieke-gezondheid"),
    ("wijkteam", "Wijkteam & co", "wijkteam", "sociaal"),
    ("verloskundigen", "Verloskundigen Zoë", "verloskundige", "medisch"),
]
TIES = [("jgz", "wijkteam", "overleg", 3), ("verloskundigen", "jgz", "verwijzing", 5)]


def with_networkx(directed, name):
    graph = networkx.DiGraph() if directed else networkx.Graph()
    graph.graph["naam"] = "Proef"
    for key, label, kind, domain in PARTNERS:
        graph.add_node(key, label=label, type=kind, domain=domain)
    for source, target, kind, weight in TIES:
        graph.add_edge(source, target, kind=kind, weight=float(weight))
    networkx.write_graphml(graph, HERE / name)


def with_igraph():
    graph = igraph.Graph(directed=True)
    for _, label, kind, domain in PARTNERS:
        graph.add_vertex(label, type=kind, sector=domain)
    names = {key: label for key, label, _, _ in PARTNERS}
    for source, target, kind, weight in TIES:
        graph.add_edge(names[source], names[target], kind=kind, intensity=weight)
    graph.write_graphml(str(HERE / "igraph.graphml"))


with_networkx(False, "networkx.graphml")
with_networkx(True, "networkx-directed.graphml")
with_igraph()
