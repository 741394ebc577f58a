"""Opens what the program wrote with openpyxl, networkx, igraph, LibreOffice and Graphviz.

    python3 check-written.py FOLDER

The folder holds one network as g.xlsx, g.graphml, g.gexf, g.net, g.dl, m.dl (matrix), g.tsv, g.dot
and k.xlsx (Kumu), and the template t.xlsx. Exits with 1 when a program counts other partners or ties,
or a sheet lacks its bold, frozen heading or its drop-downs, also after LibreOffice saved it again.
"""
import pathlib
import subprocess
import sys
import tempfile
import warnings

import igraph
import networkx
import openpyxl

warnings.simplefilter("error")
# Told by networkx about directed and undirected graphs in one library, not about our file.
warnings.filterwarnings("ignore", category=DeprecationWarning)


def sheet(book, *names):
    return next(book[name] for name in names if name in book.sheetnames)


def saved_again(path):
    """The workbook as LibreOffice saves it."""
    folder = tempfile.mkdtemp()
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
         "--convert-to", "xlsx", "--outdir", folder, str(path)],
        check=True, capture_output=True)
    return pathlib.Path(folder) / path.name


def count(book):
    """The numbers of partners and ties, below their headings."""
    return sheet(book, "Partners").max_row - 1, sheet(book, "Verbindingen", "Ties").max_row - 1


def check_workbook(path):
    book = openpyxl.load_workbook(path)
    for each in book.worksheets:
        if each.sheet_state == "visible":
            assert each.freeze_panes == "A2", f"{each.title}: the heading does not stay in view"
            assert each["A1"].font.bold, f"{each.title}: the heading is not bold"
            assert each.auto_filter.ref, f"{each.title}: there is no filter"
    assert count(openpyxl.load_workbook(saved_again(path))) == count(book), "LibreOffice lost a row"
    return count(book)


def drop_downs(path):
    """The choices of every sheet, by the cells for which they hold."""
    book = openpyxl.load_workbook(path)
    return {each.title: sorted(str(v.sqref).split(":")[0] for v in
                               each.data_validations.dataValidation if v.type == "list")
            for each in book.worksheets}


def check_template(path):
    before = drop_downs(path)
    assert len(before["Partners"]) >= 4, "there are no drop-downs for partners"
    assert len(before["Verbindingen"]) >= 4, "there are no drop-downs for ties"
    assert drop_downs(saved_again(path)) == before, "LibreOffice lost a drop-down"
    return sum(len(cells) for cells in before.values())


def is_structure(data):
    return data.get("knoop", data.get("node-kind")) in ("overleg", "structure")


def check_graph(name, graph, partners, ties):
    """A graph of networkx, with structures as nodes or without."""
    structures = {node for node, data in graph.nodes(data=True) if is_structure(data)}
    edges = [edge for edge in graph.edges() if not structures & set(edge[:2])]
    assert len(graph) - len(structures) == partners, f"networkx counts other partners in {name}"
    assert len(edges) == ties, f"networkx counts {len(edges)} ties in {name}, not {ties}"


def main(folder):
    folder = pathlib.Path(folder)
    partners, ties = check_workbook(folder / "g.xlsx")
    elements = openpyxl.load_workbook(folder / "k.xlsx")["Elements"]
    assert [cell.value for cell in elements[1]][:3] == ["ID", "Label", "Type"]
    choices = check_template(folder / "t.xlsx")

    graphml = networkx.read_graphml(folder / "g.graphml", force_multigraph=True)
    check_graph("g.graphml", graphml, partners, ties)
    check_graph("g.gexf", networkx.read_gexf(folder / "g.gexf"), partners, ties)
    # networkx reads a mutual edge before arcs as two arcs.
    pajek = networkx.read_pajek(folder / "g.net")
    mutual = "*Edges" in (folder / "g.net").read_text("utf-8")
    assert len(pajek) == partners, "networkx counts other partners in g.net"
    assert len(pajek.edges()) == ties or mutual, "networkx counts other ties in g.net"

    assert igraph.Graph.Read_GraphML(str(folder / "g.graphml")).vcount() == len(graphml)
    assert igraph.Graph.Read_Pajek(str(folder / "g.net")).vcount() == partners
    lists = [igraph.Graph.Read_DL(str(folder / name)) for name in ("g.dl", "m.dl")]
    assert all(graph.vcount() == partners for graph in lists), "igraph counts other partners in DL"
    pairs = [sorted(graph.get_edgelist()) for graph in lists]
    assert pairs[0] == pairs[1], "the list and the matrix of DL differ"
    lines = (folder / "g.tsv").read_text("utf-8").splitlines()
    assert len(lines) - 1 == ties, "the list of edges has other ties"

    dot = subprocess.run(["dot", "-Tplain", str(folder / "g.dot")], check=True,
                         capture_output=True, text=True).stdout
    assert sum(line.startswith("node ") for line in dot.splitlines()) == len(graphml)
    print(f"openpyxl, LibreOffice, networkx, igraph and Graphviz agree: {partners} partners, "
          f"{ties} ties, {choices} drop-downs")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except AssertionError as error:
        sys.exit(str(error))
