"""Opens what the program wrote with openpyxl, networkx and igraph.

    python3 check-written.py NETWORK.xlsx NETWORK.graphml

Exits with 1 when the numbers of partners and ties differ, or a sheet lacks its bold, frozen heading.
"""
import sys
import warnings

import igraph
import networkx
import openpyxl

warnings.simplefilter("error")


def sheet(book, *names):
    return next(book[name] for name in names if name in book.sheetnames)


def main(workbook, graphml):
    book = openpyxl.load_workbook(workbook)
    for each in book.worksheets:
        if each.sheet_state == "visible":
            assert each.freeze_panes == "A2", f"{each.title}: the heading does not stay in view"
            assert each["A1"].font.bold, f"{each.title}: the heading is not bold"
            assert each.auto_filter.ref, f"{each.title}: there is no filter"
    partners = sheet(book, "Partners").max_row - 1
    ties = sheet(book, "Verbindingen", "Ties").max_row - 1

    graph = networkx.read_graphml(graphml, force_multigraph=True)
    structures = {n for n, data in graph.nodes(data=True)
                  if data.get("knoop", data.get("node-kind")) in ("overleg", "structure")}
    edges = [e for e in graph.edges() if not structures & set(e[:2])]
    assert len(graph) - len(structures) == partners, "networkx counts other partners"
    assert len(edges) == ties, "networkx counts other ties"
    assert igraph.Graph.Read_GraphML(graphml).vcount() == len(graph), "igraph counts other nodes"
    print(f"openpyxl, networkx and igraph agree: {partners} partners, {ties} ties")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except AssertionError as error:
        sys.exit(str(error))
