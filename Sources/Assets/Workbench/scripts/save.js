// Saving and sharing: in place where the browser allows it, by a download elsewhere.

import { ask, askBytes, askText } from "./engine.js";
import { announce, button, part } from "./elements.js";
import { icon } from "./icons.js";
import { dialog } from "./dialogs.js";
import { now, show, tell } from "./network.js";
import { pictureOf } from "./map.js";
import { workbookOf } from "./workbooks.js";
import { say } from "./texts.js";

/** This page as it was opened, to write it again with a network inside. */
let pageItself = "";
/**
 * Where "one file" was saved before.
 * @type {any}
 */
let handle = null;
let withNotes = false;

/** Keeps this page as it was opened. */
export function keepPage() { pageItself = `<!doctype html>\n${document.documentElement.outerHTML}\n`; }

/**
 * The page with a network inside; its scripts stay the same, so its policy holds.
 * @param {string} page
 * @param {object} carried
 */
export function pageWith(page, carried) {
  const json = JSON.stringify(carried).replace(/</g, "\\u003c");
  return page.replace(/(<script type="application\/json" id="netwerk">)[^<]*(<\/script>)/, (_, head, tail) => head + json + tail);
}

/**
 * @param {string} ending
 * @param {string} [mark]
 */
function fileName(ending, mark = "") {
  const place = (now.state?.place || now.state?.title || "netwerk").toLowerCase().normalize("NFD").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const time = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString();
  return `coalitiekaart-${place}-${time.slice(0, 10)}-${time.slice(11, 16).replace(":", "")}${mark}.${ending}`;
}

/**
 * @param {Blob} blob
 * @param {string} name
 */
function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  told(say("inDownloads", name));
}

/** @param {string} sentence */
function told(sentence) {
  now.bar = { text: sentence };
  announce(sentence);
  show();
}

/**
 * Saves one file with the network inside.
 * @returns {Promise<boolean>}
 */
export async function saveOneFile() {
  try {
    const carried = { yaml: await askText({ do: "text", kind: "yaml" }), ...(withNotes ? { notes: now.notes } : {}) };
    const blob = new Blob([pageWith(pageItself, carried)], { type: "text/html" });
    const name = fileName("html", withNotes ? "-INTERN" : "");
    const picker = /** @type {any} */ (window).showSaveFilePicker;
    if (picker && !navigator.webdriver) {
      handle ??= await picker({ suggestedName: name, types: [{ accept: { "text/html": [".html"] } }] });
      const file = await handle.createWritable();
      await file.write(blob);
      await file.close();
      now.unsaved = 0;
      told(say("savedAs", handle.name));
    } else {
      now.unsaved = 0;
      download(blob, name);
    }
    return true;
  } catch (problem) {
    if (!(problem instanceof DOMException && problem.name === "AbortError")) tell(problem);
    return false;
  }
}

/**
 * @param {string} kind
 * @param {string} ending
 * @param {string} type
 */
async function saveText(kind, ending, type) {
  try {
    const bytes = await askBytes({ do: "text", kind });
    if (kind === "yaml") now.unsaved = 0;
    download(new Blob([bytes], { type }), fileName(ending));
  } catch (problem) { tell(problem); }
}

async function saveExcel() {
  try {
    const told = await ask({ do: "sheets" });
    download(workbookOf(Array.isArray(told) ? told : told.sheets), fileName("xlsx"));
    now.unsaved = 0;
  } catch (problem) { tell(problem); }
}

/** The picture of now as the command line draws it. */
function plainPicture() {
  return askText({ do: "picture", view: now.view, of: now.view === "ego" ? now.chosen ?? undefined : undefined });
}

async function savePicture() {
  try { download(new Blob([await plainPicture()], { type: "image/svg+xml" }), fileName("svg")); } catch (problem) { tell(problem); }
}

/**
 * Draws a picture on a canvas of a width in pixels.
 * @param {number} width
 * @param {string} picture
 * @param {string} [mark]
 */
async function savePixels(width, picture, mark = "") {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([picture], { type: "image/svg+xml" }));
  image.src = address;
  await image.decode();
  const sheet = document.createElement("canvas");
  sheet.width = width;
  sheet.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
  sheet.getContext("2d")?.drawImage(image, 0, 0, sheet.width, sheet.height);
  URL.revokeObjectURL(address);
  sheet.toBlob((blob) => { if (blob) download(blob, fileName("png", mark)); });
}

/**
 * A text with the button that copies it.
 * @param {string} label
 * @param {string} text
 * @param {string} id
 */
function copied(label, text, id) {
  return part("section", null, part("h3", null, label), part("p", { id }, text),
    button(say("copy"), () => void navigator.clipboard.writeText(text).then(() => announce(say("copied")), tell), { id: `${id}-kopie`, "aria-label": `${say("copy")}: ${label}` }));
}

/** What an editor takes along for a newsletter: picture, caption and alternative text. */
export async function newsletter() {
  try {
    const told = await ask({ do: "newsletter" });
    const picture = pictureOf(told.picture ?? "");
    await dialog(say("newsletter"), () => [part("div", { class: "two" },
      part("section", null, part("div", { class: "still", tabindex: "0", role: "group", "aria-label": say("picture") }, picture),
        button("PNG 1200", () => void savePixels(1200, told.picture, "-nieuwsbrief").catch(tell), { class: "primary", id: "nieuwsbrief-png" })),
      part("div", null, copied(say("caption"), told.caption, "bijschrift"), copied(say("alternative"), told.alternative, "alt-tekst")))], "is-wide");
  } catch (problem) { tell(problem); }
}

/** The menu of ways to save and share. */
export function saveMenu() {
  void dialog(say("saveAndShare"), (close) => {
    const item = (/** @type {string} */ drawn, /** @type {string} */ title, /** @type {string} */ more, /** @type {() => any} */ act, /** @type {string} */ id, kind = "") =>
      part("button", { type: "button", class: `item ${kind}`, id: `bewaar-${id}`, onclick: () => { close(); act(); } }, icon(drawn, 20), part("span", null, part("strong", null, title), part("span", { class: "small block" }, more)));
    const pictures = part("div", { class: "row" }, icon("picture", 20), part("strong", null, say("onlyMap")), button("SVG", () => { close(); void savePicture(); }, { id: "bewaar-svg" }),
      [600, 1200, 2400].map((width) => button(`PNG ${width}`, () => { close(); void plainPicture().then((picture) => savePixels(width, picture)).catch(tell); })));
    return [part("div", { class: "two" },
      part("section", null, part("h3", null, say("keepGoing")),
        item("file", say("oneFile"), `${say("oneFileMore")} · Ctrl S`, () => void saveOneFile(), "html", "is-first"),
        item("list", "Excel", say("excelMore"), () => void saveExcel(), "xlsx"),
        item("file", "YAML", say("yamlMore"), () => void saveText("yaml", "yaml", "application/yaml"), "yaml"),
        item("file", "JSON", say("jsonMore"), () => void saveText("json", "json", "application/json"), "json"),
        part("label", { class: "tick boxed" }, part("input", { type: "checkbox", id: "notities-mee", checked: withNotes, onchange: (/** @type {any} */ event) => { withNotes = event.target.checked; } }),
          part("span", null, part("strong", null, say("takeNotes")), part("span", { class: "small block" }, say("takeNotesMore"))))),
      part("section", null, part("h3", null, say("shareOrPrint")),
        item("print", say("print"), say("printMore"), () => window.print(), "print"),
        item("screen", say("reportPage"), say("reportMore"), () => void saveText("rapport.html", "rapport.html", "text/html"), "rapport-html"),
        item("picture", say("newsletter"), say("newsletterMore"), () => void newsletter(), "nieuwsbrief"),
        item("talk", say("adviceText"), say("adviceTextMore"), () => void saveText("advies.md", "advies.md", "text/markdown"), "advies-md"),
        item("file", say("reportText"), say("adviceTextMore"), () => void saveText("rapport.md", "rapport.md", "text/markdown"), "rapport-md"), pictures)),
    part("p", { class: "small" }, icon("lock"), part("strong", null, say("nothingOnline")), " ", say("nothingOnlineMore"))];
  }, "is-wide");
}
