// Reads the cells of .xlsx and .ods files and writes .xlsx files. What the cells mean, the engine says.

import { archiveOf, filesIn } from "./archive.js";

/** @typedef {{ name: string, rows: string[][] }} Sheet */

const most = 2_000_000;

/**
 * @param {Map<string, () => Promise<Uint8Array>>} files
 * @param {string} name
 */
async function document_(files, name) {
  const unpack = files.get(name);
  if (!unpack) return null;
  const words = new TextDecoder().decode(await unpack());
  if (words.includes("<!DOCTYPE") || words.includes("<!ENTITY")) throw new Error("entity");
  const read = new DOMParser().parseFromString(words, "application/xml");
  if (read.getElementsByTagName("parsererror").length > 0) throw new Error(name);
  return read;
}

/**
 * @param {Document | Element | null} place
 * @param {string} tag
 */
function inside(place, tag) {
  return place ? Array.from(place.getElementsByTagNameNS("*", tag)) : [];
}

/**
 * The number of a column: A is 0.
 * @param {string} reference
 */
export function columnOf(reference) {
  let number = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    number = number * 26 + code;
  }
  return number - 1;
}

/**
 * The texts of an item, without what is only a guide to pronounce it.
 * @param {Element} item
 */
function textIn(item) {
  return inside(item, "t").filter((t) => t.parentElement?.localName !== "rPh")
    .map((t) => t.textContent ?? "").join("");
}

/**
 * @param {Element} cell
 * @param {string[]} shared
 */
function textOfCell(cell, shared) {
  const type = cell.getAttribute("t");
  if (type === "inlineStr") return textIn(cell);
  const value = inside(cell, "v")[0]?.textContent ?? "";
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "ja" : "nee";
  return value;
}

/**
 * @param {Document | null} sheet
 * @param {string[]} shared
 */
function rowsOfExcel(sheet, shared) {
  /** @type {string[][]} */
  const rows = [];
  for (const row of inside(sheet, "row")) {
    const number = Number(row.getAttribute("r") ?? rows.length + 1);
    if (number > most) break;
    while (rows.length < number) rows.push([]);
    const cells = rows[number - 1];
    for (const cell of inside(row, "c")) {
      const reference = cell.getAttribute("r");
      const column = reference ? columnOf(reference) : cells.length;
      if (column > 16_384) continue;
      while (cells.length <= column) cells.push("");
      cells[column] = textOfCell(cell, shared);
    }
  }
  return rows;
}

/**
 * @param {Map<string, () => Promise<Uint8Array>>} files
 * @returns {Promise<Sheet[]>}
 */
async function excel(files) {
  const shared = inside(await document_(files, "xl/sharedStrings.xml"), "si").map(textIn);
  const links = new Map(inside(await document_(files, "xl/_rels/workbook.xml.rels"), "Relationship")
    .map((link) => [link.getAttribute("Id"), link.getAttribute("Target") ?? ""]));
  const sheets = [];
  for (const sheet of inside(await document_(files, "xl/workbook.xml"), "sheet")) {
    const id = sheet.getAttribute("r:id") ??
      sheet.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
    const target = links.get(id) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    sheets.push({ name: sheet.getAttribute("name") ?? "", rows: rowsOfExcel(await document_(files, path), shared) });
  }
  return sheets;
}

/**
 * @param {Element} element
 * @param {string} name
 */
function repeated(element, name) {
  const number = Array.from(element.attributes).find((one) => one.localName === name)?.value;
  return Math.max(1, Number(number ?? 1));
}

/**
 * @param {Map<string, () => Promise<Uint8Array>>} files
 * @returns {Promise<Sheet[]>}
 */
async function openDocument(files) {
  const content = await document_(files, "content.xml");
  return inside(content, "table").map((table) => {
    /** @type {string[][]} */
    const rows = [];
    for (const row of inside(table, "table-row")) {
      const cells = [];
      for (const cell of Array.from(row.children)) {
        if (!cell.localName.endsWith("table-cell")) continue;
        const words = inside(cell, "p").map((p) => p.textContent ?? "").join("\n");
        const times = repeated(cell, "number-columns-repeated");
        for (let left = words ? Math.min(times, 16_384) : Math.min(times, 256); left > 0; left -= 1) cells.push(words);
      }
      while (cells.length > 0 && cells[cells.length - 1] === "") cells.pop();
      const times = repeated(row, "number-rows-repeated");
      for (let left = cells.length > 0 ? Math.min(times, 100_000) : Math.min(times, 1_000); left > 0; left -= 1) rows.push([...cells]);
    }
    while (rows.length > 0 && rows[rows.length - 1].length === 0) rows.pop();
    const name = Array.from(table.attributes).find((one) => one.localName === "name")?.value ?? "";
    return { name, rows };
  });
}

/**
 * The sheets of a workbook.
 * @param {Uint8Array} bytes
 * @returns {Promise<Sheet[]>}
 */
export async function sheetsIn(bytes) {
  const files = filesIn(bytes);
  const sheets = files.has("content.xml") ? await openDocument(files) : await excel(files);
  if (sheets.length === 0) throw new Error("no sheets");
  return sheets;
}

/** @param {string} words */
function escaped(words) {
  return words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** @param {number} column */
function lettersOf(column) {
  let letters = "";
  for (let number = column + 1; number > 0; number = Math.floor((number - 1) / 26)) {
    letters = String.fromCharCode(65 + ((number - 1) % 26)) + letters;
  }
  return letters;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/**
 * A workbook with the first row of each sheet in bold.
 * @param {Sheet[]} sheets
 * @returns {Blob}
 */
export function workbookOf(sheets) {
  const cell = (/** @type {string} */ text, /** @type {number} */ column, /** @type {number} */ row) =>
    `<c r="${lettersOf(column)}${row + 1}" s="${row === 0 ? 1 : 0}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  const pages = sheets.map((sheet) => `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="20" width="24" customWidth="1"/></cols><sheetData>${
    sheet.rows.map((row, number) => `<row r="${number + 1}">${row.map((text, column) => (text === "" ? "" : cell(text, column, number))).join("")}</row>`).join("")}</sheetData></worksheet>`);
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return archiveOf([
    ["[Content_Types].xml", `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${
      pages.map((_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join("")}</Types>`],
    ["_rels/.rels", `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ["xl/workbook.xml", `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${
      sheets.map((sheet, n) => `<sheet name="${escaped(sheet.name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join("")}</sheets></workbook>`],
    ["xl/_rels/workbook.xml.rels", `${head}<Relationships xmlns="${packages}/relationships">${
      sheets.map((_, n) => `<Relationship Id="rId${n + 1}" Type="${office}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`],
    ["xl/styles.xml", `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`],
    ...pages.map((page, n) => /** @type {[string, string]} */ ([`xl/worksheets/sheet${n + 1}.xml`, page])),
  ]);
}
