"""Makes the broken and odd spreadsheets and CSV files in this folder, with openpyxl 3.1.

    python3 make.py

Each holds one fault, or a few of one kind, that a Dutch office meets; expected.json tells what the
reader says of it. The files are committed: the tests do not need openpyxl.
"""
import datetime
import io
import pathlib
import re
import zipfile

import openpyxl

HERE = pathlib.Path(__file__).parent
PARTNERS = [["id", "naam", "type"], ["ggd", "GGD", "ggd"], ["wt", "Wijkteam Noord", "wijkteam"],
            ["kz", "Kraamzorg", "kraamzorg"]]
TIES = [["van", "naar", "soort"], ["ggd", "wt", "overleg"], ["wt", "kz", "verwijzing"]]
STAMP = (2020, 1, 1, 0, 0, 0)


def book(**sheets):
    """A workbook with these sheets; a `_` in a name is a space."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(row)
    return made


def packed(made):
    """The parts of a workbook by name."""
    buffer = io.BytesIO()
    made.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(name, parts):
    """Writes an archive in which every part has the same date."""
    with zipfile.ZipFile(HERE / name, "w") as archive:
        for part, data in parts.items():
            info = zipfile.ZipInfo(part, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)


def save(name, made):
    parts = packed(made)
    core = "docProps/core.xml"
    parts[core] = re.sub(rb"20\d\d-[\d:T-]+Z", b"2020-01-01T00:00:00Z", parts[core])
    pack(name, parts)


def text(name, content, encoding="utf-8"):
    path = HERE / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content.encode(encoding))


def workbooks():
    made = book(Partners=PARTNERS, Verbindingen=TIES)
    made["Partners"]["B3"] = '="Wijkteam "&"Noord"'
    made["Verbindingen"]["C3"] = "=C2"
    save("formule-zonder-uitkomst.xlsx", made)

    made = book(Partners=PARTNERS, Verbindingen=TIES)
    made["Partners"]["B4"] = "#N/A"
    made["Partners"]["C4"] = "kraamzrog"
    made["Verbindingen"]["B2"] = "#REF!"
    made["Verbindingen"]["C2"] = "overlegg"
    save("fouten-in-cellen.xlsx", made)

    save("onbekende-namen.xlsx", book(
        Partners=PARTNERS, Verbindingen=TIES + [["GGD", "Wijkteam Nord"], ["Kramzorg", "GGD"]]))

    save("dubbele-id.xlsx", book(
        Partners=PARTNERS + [["wt", "Wijkteam Zuid", "wijkteam"]], Verbindingen=TIES))

    made = book(Partners=PARTNERS, Verbindingen=[["van", "naar"], ["ggd", "wt"], [None, "kz"]])
    made["Verbindingen"].merge_cells("A2:A3")
    save("samengevoegde-cellen.xlsx", made)

    made = book(Partners=PARTNERS, Verbindingen=TIES, Oud=[["van", "naar"], ["wt", "ggd"]],
                **{"Kladblok_(ignore)": [["zomaar", "iets"]], "Begroting": [["post", "bedrag"]]})
    made["Oud"].sheet_state = "hidden"
    save("bladen-overgeslagen.xlsx", made)

    made = book(
        Partners=PARTNERS, Netwerk=[["netwerk", "peildatum"], ["Proef", datetime.date(2020, 3, 15)]],
        Bronnen=[["id", "titel", "jaar"], ["a", "Verslag", 43905], ["b", "Brief", 2019]])
    made["Netwerk"]["B2"].number_format = "dd-mm-yyyy"
    save("datum-als-getal.xlsx", made)

    made = book(Partners=[["id", "naam"], ["007", "GGD"], ["010", "Wijkteam"], ["011", "Alleen"]],
                Verbindingen=[["van", "naar"], ["007", "010"]])
    made["Partners"].row_dimensions[3].hidden = True
    save("voorloopnullen.xlsx", made)

    save("leeg-formulier.xlsx", book(Partners=PARTNERS[:1], Verbindingen=TIES[:1]))

    save("kop-vergeten.xlsx", book(
        Partners=[["Onze partners in 2024"], []] + [row + [None] for row in PARTNERS],
        Verbindingen=[["van", None, "soort"], ["ggd", "wt", "overleg"]]))


def damaged_workbooks():
    whole = io.BytesIO()
    book(Partners=PARTNERS).save(whole)
    (HERE / "afgebroken.xlsx").write_bytes(whole.getvalue()[:3000])
    (HERE / "met-wachtwoord.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    (HERE / "oud.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))

    parts = packed(book(Partners=PARTNERS, Verbindingen=TIES))
    sheet = parts["xl/worksheets/sheet1.xml"]
    sheet = re.sub(rb'<c r="B2".*?</c>', b'<c r="B2" t="s"><v>400</v></c>', sheet)
    sheet = re.sub(rb'<c r="C3".*?</c>', b'<c r="C3"><v>12x</v></c>', sheet)
    sheet = re.sub(rb'r="A4"', b'r="A9"', sheet)
    parts["xl/worksheets/sheet1.xml"] = sheet
    pack("beschadigde-cellen.xlsx", parts)

    parts["xl/worksheets/sheet1.xml"] = b'<!DOCTYPE x [<!ENTITY a "b">]>' + sheet
    pack("doctype.xlsx", parts)


def ods():
    names = {"office": "office", "table": "table", "text": "text", "style": "style"}
    spaces = " ".join(f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{value}:1.0"'
                      for key, value in names.items())
    spaces += (' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:'
               'calcext:1.0"')

    def cell(value):
        if value is None:
            return "<table:table-cell/>"
        if value.startswith("#"):
            return (f'<table:table-cell table:formula="of:=A1" office:value-type="string" '
                    f'calcext:value-type="error"><text:p>{value}</text:p></table:table-cell>')
        if value.startswith("="):
            return f'<table:table-cell table:formula="of:{value}"/>'
        return (f'<table:table-cell office:value-type="string"><text:p>{value}</text:p>'
                '</table:table-cell>')

    def table(name, rows, style="zichtbaar"):
        padding = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
        padding += 'table:number-columns-repeated="16384"/></table:table-row>'
        body = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>"
                       for row in rows)
        return f'<table:table table:name="{name}" table:style-name="{style}">{body}{padding}</table:table>'

    def save_ods(name, *tables):
        styles = ('<style:style style:name="verborgen" style:family="table">'
                  '<style:table-properties table:display="false"/></style:style>')
        pack(name, {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": f"<office:document-content {spaces}><office:automatic-styles>{styles}"
                           "</office:automatic-styles><office:body><office:spreadsheet>"
                           f"{''.join(tables)}</office:spreadsheet></office:body>"
                           "</office:document-content>"})

    save_ods("fouten.ods",
             table("Partners", PARTNERS[:2] + [["wt", "#N/B", "wijktaem"], ["kz", "=B1", None]]),
             table("Verbindingen", TIES + [["wt", "kraamzorgg", None]]))
    save_ods("rijen-met-niets.ods",
             table("Partners", PARTNERS[:2] + [[None], [None]] + PARTNERS[2:]),
             table("Verborgen", [["naam"], ["weg"]], style="verborgen"),
             table("Verbindingen", TIES))


def comma_files():
    text("bom-sep-crlf.csv", "\ufeffsep=,\r\nvan,naar\r\nGGD,\"Wijkteam; Noord\"\r\n"
         "GGD,Kraamzorg\r\n")
    text("windows-1252.csv", "van;naar;soort\r\nGGD;Wijkteam;overleg\r\nWijkteam;Kraamzorg;\r\n"
         "Kraamzorg;Coöperatie ’t Groéne Kruis;\r\n", "cp1252")
    text("unicode-tekst.csv", "\ufeffvan\tnaar\r\nCoöperatie Één\tGGD\r\n", "utf-16-le")
    text("lege-kolommen.csv", " Van ; NAAR ;;;\r\n  GGD ; Wijkteam Noord  ;;;\r\n;;;;\r\n"
         " Kraamzorg;GGD;;;\r\n;;;;\r\n;;;;\r\n")
    text("decimale-komma.csv", "van;naar;sterkte\nGGD;Wijkteam;3,0\nGGD;Kraamzorg;2,5\n")
    text("aanhalingsteken-open.csv", "van;naar\nGGD;Wijkteam\n\"Kraamzorg;GGD\nGGD;Apotheek\n")
    text("scheidingsteken-in-tekst.csv",
         "van;naar;soort\nGGD;Wijkteam;overleg\nGGD;Huisarts; tandarts;overleg\n")
    text("doel-leeg.csv", "van;naar\nGGD;Wijkteam\nKraamzorg;\n;GGD\n")
    text("andere-koppen.csv", "organisatie 1;organisatie 2;waarom\nGGD;Wijkteam;casus\n")
    text("fouten-van-excel.csv", "van;naar;soort\nGGD;#N/B;overleg\nGGD;#VERW!;#NAAM?\n")
    text("dubbele-verbindingen.csv", "van;naar;soort\nGGD;Wijkteam;overleg\nGGD;Wijkteam;verwijzing\n"
         "Wijkteam;GGD;overleg\nGGD;Wijkteam;overleg\n")
    text("geen-tekst.csv", "%PDF-1.7\0\1\2", "latin-1")


def comma_folders():
    text("gephi-map/nodes.csv", "Id,Label,timeset\n1,GGD,\n2,\"Wijkteam, Noord\",\n3,Alleen,\n")
    text("gephi-map/edges.csv", "Source,Target,Type,Weight\n1,2,Undirected,1.0\n")
    text("map-met-fouten/partners.csv",
         "id;naam;type;domien\nggd;GGD;ggd;\nwt;Wijkteam;wijkteem;sociaal\n")
    text("map-met-fouten/verbindingen.csv", "van;naar\n\nggd;wt\nggd;Wijktem\nggd;ggd\n")


workbooks()
damaged_workbooks()
ods()
comma_files()
comma_folders()
