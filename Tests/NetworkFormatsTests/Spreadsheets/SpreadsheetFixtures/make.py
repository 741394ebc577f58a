"""Makes the spreadsheets in this folder, with openpyxl 3.1 and LibreOffice 7.4.

    python3 make.py

The files are committed: the tests need neither program.
"""
import datetime
import pathlib
import shutil
import subprocess
import tempfile

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HERE = pathlib.Path(__file__).parent


def kinds(book):
    """One row for each kind of content: a word, the content, a word."""
    sheet = book.active
    sheet.title = "Soorten"
    rows = [
        ("soort", "waarde", "einde"),
        ("voorloopnullen", "007", "x"),
        ("getal", 7, "x"),
        ("kommagetal", 0.25, "x"),
        ("procent", 0.5, "x"),
        ("datum", datetime.date(2020, 3, 15), "x"),
        ("datum, eigen opmaak", datetime.date(2020, 3, 15), "x"),
        ("maand", datetime.date(2020, 3, 1), "x"),
        ("jaar", datetime.date(2020, 1, 1), "x"),
        ("datum en tijd", datetime.datetime(2020, 3, 15, 14, 30), "x"),
        ("tijd", datetime.time(14, 30), "x"),
        ("ja", True, "x"),
        ("nee", False, "x"),
        ("formule", "=1+1", "x"),
        ("fout", "#N/A", "x"),
        ("spaties", "  twee  ", "x"),
        ("regels", "een\ntwee", "x"),
        ("lettertekens", "Zoë & <Ögüt> 👶", "x"),
        ("leeg", None, "x"),
        ("opmaak in tekst", CellRichText("on", TextBlock(InlineFont(b=True), "der"), "deel"), "x"),
    ]
    for row in rows:
        sheet.append(row)
    sheet["B5"].number_format = "0%"
    sheet["B6"].number_format = "dd-mm-yyyy"
    sheet["B7"].number_format = "[$-413]d mmmm yyyy;@"
    sheet["B8"].number_format = "mmm yyyy"
    sheet["B9"].number_format = "yyyy"
    sheet["B10"].number_format = "yyyy-mm-dd h:mm"
    sheet["B11"].number_format = "h:mm"
    sheet["B2"].comment = Comment("Deze opmerking is geen waarde.", "maker")
    return sheet


def shapes(book):
    """Merged cells, gaps, a hidden sheet and one to leave out."""
    sheet = book.create_sheet("Vormen")
    sheet["A1"] = "titel"
    sheet.merge_cells("A1:C1")
    sheet["B3"] = "medisch"
    sheet.merge_cells("B3:B5")
    for row in (3, 4, 5):
        sheet.cell(row, 3, f"rij {row}")
    sheet["D8"] = "ver weg"
    sheet["F30"].number_format = "dd-mm-yyyy"
    hidden = book.create_sheet("Geheim")
    hidden["A1"] = "verborgen"
    hidden.sheet_state = "hidden"
    book.create_sheet("Aantekeningen (ignore)")["A1"] = "weg"
    both = book.create_sheet("Lijsten (ignore)")
    both["A1"] = "lijst"
    both.sheet_state = "veryHidden"


def convert(source, folder, extension):
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
         "--convert-to", extension, "--outdir", folder, str(source)],
        check=True, stdout=subprocess.DEVNULL)
    return pathlib.Path(folder) / (source.stem + "." + extension)


def main():
    book = openpyxl.Workbook()
    kinds(book)
    shapes(book)
    book.save(HERE / "openpyxl.xlsx")

    early = openpyxl.Workbook()
    early.epoch = CALENDAR_MAC_1904
    early.active.title = "Datums"
    early.active["A1"] = datetime.date(2020, 3, 15)
    early.save(HERE / "from-1904.xlsx")

    with tempfile.TemporaryDirectory() as folder:
        sheet = convert(HERE / "openpyxl.xlsx", folder, "ods")
        shutil.copy(sheet, HERE / "libreoffice.ods")
        shutil.copy(convert(sheet, folder, "xlsx"), HERE / "libreoffice.xlsx")


main()
