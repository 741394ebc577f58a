"""Writes group_values.json: reference values of the measures of groups, roles and key players.

Run with Python 3.11, `pip install networkx==3.6.1 igraph==1.0.0`, and R with sna:
    python group_values.py
The graphs are those that `Graph.random` makes from the same seeds, drawn anew here, and a few by
name; node i is in group (i * i + seed) % groups.
"""

import csv
import io
import itertools
import json
import pathlib
import platform
import subprocess

import igraph
import networkx as nx

MASK = (1 << 64) - 1
HERE = pathlib.Path(__file__)


class SplitMix64:
    """Steele, Lea and Flood (2014), with the rule for bounds of the Swift program."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        return (self.next() * bound) >> 64


def random_graph(n, m, directed, seed):
    graph = nx.DiGraph() if directed else nx.Graph()
    graph.add_nodes_from(range(n))
    pairs = n * (n - 1) // (1 if directed else 2)
    generator, drawn = SplitMix64(seed), set()
    for last in range(pairs - m, pairs):
        candidate = generator.below(last + 1)
        number = last if candidate in drawn else candidate
        drawn.add(number)
        rounds, start = divmod(number, n)
        graph.add_edge(start, (start + rounds + 1) % n)
    return graph


def graphs():
    shares = [0, 0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.45, 0.7, 1]
    for seed in range(250):
        for directed in (False, True):
            n = seed % 23
            m = round(shares[seed // 25] * n * (n - 1) // (1 if directed else 2))
            yield {"n": n, "m": m, "directed": directed, "seed": seed}, random_graph(
                n, m, directed, seed)
    named = {
        "path": nx.path_graph(5), "star": nx.star_graph(5), "cycle": nx.cycle_graph(6),
        "kite": nx.krackhardt_kite_graph(), "karate": nx.karate_club_graph(),
    }
    for name, graph in named.items():
        yield {"name": name, "n": len(graph), "seed": 1, "directed": False,
               "edges": sorted([u, v] for u, v in graph.edges())}, graph


def brokerage(graph, group):
    """The definition to the letter: a -> v -> b without a -> b; w_I w_O b_IO b_OI b_O of sna."""
    arcs = graph.to_directed()
    result = []
    for v in range(len(graph)):
        counts = [0] * 5
        for a in arcs.predecessors(v):
            for b in arcs.successors(v):
                if a != b and not arcs.has_edge(a, b):
                    x, y, z = group[a], group[v], group[b]
                    role = (0 if x == y == z else 1 if x == z else 2 if x == y
                            else 3 if y == z else 4)
                    counts[role] += 1
        result.append(counts)
    return result


def separator_size(graph, one, other):
    beyond = nx.DiGraph(graph)
    beyond.add_edges_from(("s", v) for v in one)
    beyond.add_edges_from((v, "t") for v in other)
    if not one or not other:
        return 0
    return nx.node_connectivity(beyond, "s", "t")


def cuts(graph, one, other):
    """For each node the pairs of the two groups that lose each other, when there are any."""
    def connected(g):
        return {(a, b) for part in nx.connected_components(g)
                for a in part if a in one for b in part if b in other}
    undirected = nx.Graph(graph)
    before = connected(undirected)
    result = []
    for v in sorted(undirected):
        rest = undirected.copy()
        rest.remove_node(v)
        after = connected(rest)
        lost = {pair for pair in before if v not in pair} - after
        if lost:
            result.append([v, len(lost), 0 if after else 1])
    return result


def nearness(graph):
    n = len(graph)
    lengths = dict(nx.all_pairs_shortest_path_length(graph))
    return sum(1 / d for row in lengths.values() for d in row.values() if d) / (n * (n - 1))


def fragmentation(graph, removed):
    rest = graph.copy()
    rest.remove_nodes_from(removed)
    n = len(rest)
    if n < 2:
        return None
    parts = nx.connected_components(nx.Graph(rest))
    together = sum(len(p) * (len(p) - 1) for p in parts)
    return [1 - nearness(rest), 1 - together / (n * (n - 1))]


def within(graph, steps):
    return {v: set(nx.single_source_shortest_path_length(graph, v, cutoff=steps)) for v in graph}


def key_players(graph):
    """The best values over all sets of two nodes; small graphs only."""
    n = len(graph)
    if not 4 <= n <= 12:
        return None
    near = within(graph, 2)
    sets = list(itertools.combinations(range(n), 2))
    return [max(fragmentation(graph, s)[0] for s in sets),
            max(len(near[a] | near[b]) for a, b in sets) / n]


def finite(value):
    return None if value is None or value != value or abs(value) == float("inf") else value


def assortativity(graph, group):
    if graph.number_of_edges() == 0:
        return None
    inside = len({group[v] for e in graph.edges() for v in e}) == 1
    if inside:
        return None
    nx.set_node_attributes(graph, dict(enumerate(group)), "group")
    first = nx.attribute_assortativity_coefficient(graph, "group")
    g = igraph.Graph(len(graph), list(graph.edges()), directed=graph.is_directed())
    second = g.assortativity_nominal(group, directed=graph.is_directed())
    assert abs(first - second) < 1e-9 or first != first, (first, second)
    return finite(first)


def jackknife(graph, group):
    """The standard error, from leaving out every edge in turn; nothing where that is undefined."""
    whole = assortativity(graph, group)
    if whole is None or graph.number_of_edges() > 60:
        return None
    squares = 0
    for edge in list(graph.edges()):
        rest = graph.copy()
        rest.remove_edge(*edge)
        value = assortativity(rest, group)
        if value is None:
            return None
        squares += (value - whole) ** 2
    return squares ** 0.5


def census(graph):
    g = igraph.Graph(len(graph), list(graph.edges()), directed=graph.is_directed())
    if not graph.is_directed():
        n, m = len(graph), graph.number_of_edges()
        return [m, 0, n * (n - 1) // 2 - m]
    return list(g.dyad_census()) if len(graph) else [0, 0, 0]


def values(description, graph):
    groups = 2 + description["seed"] % 3
    group = [(i * i + description["seed"]) % groups for i in range(len(graph))]
    one = [v for v in graph if group[v] == 0]
    other = [v for v in graph if group[v] == 1]
    mixing = [[0] * groups for _ in range(groups)]
    for u, v in graph.edges():
        mixing[group[u]][group[v]] += 1
        if not graph.is_directed() and group[u] != group[v]:
            mixing[group[v]][group[u]] += 1
    external = sum(group[u] != group[v] for u, v in graph.edges())
    return {
        **description, "groups": groups,
        "external": external, "internal": graph.number_of_edges() - external,
        "mixing": mixing,
        "assortativity": assortativity(graph, group), "assortativityError": jackknife(graph, group),
        "brokerage": brokerage(graph, group),
        "census": census(graph),
        "cuts": cuts(graph, one, other),
        "separator": separator_size(graph, one, other),
        "fragmentation": fragmentation(graph, [v for v in (0, 1) if v < len(graph)]),
        "reach": len(set().union(*(within(graph, 2)[v] for v in (0,)))) / len(graph)
        if len(graph) else None,
        "keyPlayers": key_players(graph),
    }


def by_sna(results, all_graphs):
    """Brokerage (a second opinion), Freeman centralization and reciprocity, from R's sna."""
    edges = io.StringIO()
    writer = csv.writer(edges)
    for number, graph in enumerate(all_graphs):
        for u, v in graph.edges():
            writer.writerow([number, u + 1, v + 1])
    nodes = [[r["n"], int(r["directed"]), r["groups"], r["seed"]] for r in results]
    script = HERE.with_name("group_values.R")
    text = "\n".join(",".join(map(str, row)) for row in nodes) + "\n\n" + edges.getvalue()
    found = subprocess.run(
        ["Rscript", "--vanilla", str(script)], input=text, capture_output=True, text=True, check=True)
    return json.loads(found.stdout)


def main():
    pairs = list(graphs())
    results = [values(description, graph) for description, graph in pairs]
    sna = by_sna(results, [graph for _, graph in pairs])
    for result, (_, graph), other in zip(results, pairs, sna["graphs"], strict=True):
        if other["brokerage"] is not None:
            assert result["brokerage"] == other["brokerage"], result
        result["centralization"] = {
            key: finite(value) for key, value in other["centralization"].items()}
        connected = (nx.is_strongly_connected if graph.is_directed() else nx.is_connected)
        if len(graph) < 3 or not connected(graph):
            result["centralization"]["closeness"] = None
        result["reciprocity"] = [finite(v) for v in other["reciprocity"]]
    header = {
        "madeBy": HERE.name,
        "tools": {
            "python": platform.python_version(), "networkx": nx.__version__,
            "igraph": igraph.__version__, "R": sna["R"], "sna": sna["sna"],
        },
        "calls": {
            "assortativity": "nx.attribute_assortativity_coefficient; igraph assortativity_nominal "
            "gives the same; the error by leaving out each edge in turn",
            "brokerage": "sna::brokerage w_I w_O b_IO b_OI b_O, and the definition to the letter",
            "centralization": "sna::centralization of degree, betweenness and closeness",
            "reciprocity": "sna::grecip edgewise, dyadic.nonnull, dyadic",
            "census": "igraph dyad_census",
            "separator": "nx.node_connectivity between two nodes added beyond groups 0 and 1",
            "cuts": "nx.connected_components with each node left out: node, lost pairs, all lost",
            "fragmentation": "nx.all_pairs_shortest_path_length without nodes 0 and 1: DF and F",
            "reach": "nx.single_source_shortest_path_length from node 0, two steps",
            "keyPlayers": "the best of all sets of two nodes: DF, and reach in two steps",
        },
    }
    lines = [json.dumps(result, separators=(",", ":")) for result in results]
    text = json.dumps(header, indent=2)[:-2] + ',\n  "graphs": [\n' + ",\n".join(lines) + "\n]}\n"
    json.loads(text)
    HERE.with_suffix(".json").write_text(text)


main()
