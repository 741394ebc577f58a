"""What networkx says of Networks/groningen.yaml, read on our own with PyYAML.

Run with Python 3.11 and `pip install networkx==3.6.1 PyYAML==6.0.3`:
    python groningen.py
"""

import itertools
import json
import pathlib
import platform

import networkx as nx
import yaml

HERE = pathlib.Path(__file__).resolve().parent
NETWORK = HERE.parent.parent.parent / "Networks" / "groningen.yaml"
TOLERANCE = 1e-9


def listed(value):
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def is_coalition_wide(structure):
    stated = structure.get("coalitiebreed")
    if stated is None:
        return structure.get("soort") == "coalitie"
    return stated in ("ja", True)


def pairs(document):
    """The pairs that are tied now: by a tie, in a structure, or with the body that has members."""
    for tie in listed(document.get("verbindingen")):
        if tie.get("status", "bestaand") == "bestaand":
            yield tie["van"], tie["naar"]
    for structure in listed(document.get("overleggen")):
        if structure.get("status", "bestaand") != "bestaand" or is_coalition_wide(structure):
            continue
        members = listed(structure.get("leden"))
        yield from itertools.combinations(members, 2)
        yield from itertools.product(members, listed(structure.get("samenwerking-met")))
    for body in listed(document.get("partners")):
        if body.get("leden") and body.get("status", "betrokken") == "betrokken":
            yield from itertools.combinations([body["id"]] + listed(body["leden"]), 2)


def main():
    document = yaml.safe_load(NETWORK.read_text(encoding="utf-8"))
    graph = nx.Graph()
    for partner in document["partners"]:
        if partner.get("status", "betrokken") == "betrokken":
            graph.add_node(partner["id"])
    graph.add_edges_from(pairs(document))

    n = graph.number_of_nodes()
    betweenness = nx.betweenness_centrality(graph, normalized=False)
    harmonic = nx.harmonic_centrality(graph)
    values = {
        "tool": f"networkx {nx.__version__}, PyYAML {yaml.__version__}, Python {platform.python_version()}",
        "calls": {
            "betweenness": "nx.betweenness_centrality(G, normalized=False)",
            "harmonic": "nx.harmonic_centrality(G) / (n - 1)",
            "bridges": "nx.bridges(G)",
            "articulationPoints": "nx.articulation_points(G)",
        },
        "tolerance": TOLERANCE,
        "partners": {
            node: {
                "degree": graph.degree(node),
                "betweenness": betweenness[node],
                "harmonic": harmonic[node] / (n - 1),
            }
            for node in sorted(graph)
        },
        "ties": sorted(sorted(edge) for edge in graph.edges),
        "density": nx.density(graph),
        "components": sorted(sorted(part) for part in nx.connected_components(graph)),
        "articulationPoints": sorted(nx.articulation_points(graph)),
        "bridges": sorted(sorted(edge) for edge in nx.bridges(graph)),
    }
    text = json.dumps(values, indent=1, ensure_ascii=False) + "\n"
    (HERE / "groningen.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
