// Opens what a user brings: a chosen or dropped file, a page saved before, pasted names or an example.

import { Refusal } from "./engine.js";
import { failed, now, open, show } from "./network.js";
import { sheetsIn } from "./workbooks.js";
import { say } from "./texts.js";
import { askFirst } from "./dialogs.js";

/**
 * The network that stands in a page which was saved before.
 * @param {string} words
 */
export function networkInPage(words) {
  const page = new DOMParser().parseFromString(words, "text/html");
  return JSON.parse(page.getElementById("netwerk")?.textContent ?? "null");
}

/**
 * @param {unknown} problem
 * @param {string} name
 */
function refused(problem, name) {
  const messages = problem instanceof Refusal ? problem.messages : [{ text: say("notAWorkbook") }];
  now.bar = { text: `${say("cannotRead")}: ${name}`, messages };
  show();
}

/**
 * @param {string} name
 * @param {Uint8Array} bytes
 */
async function openBytes(name, bytes) {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (["html", "htm"].includes(ending)) {
    const saved = networkInPage(new TextDecoder().decode(bytes));
    if (!saved) throw new Refusal([{ text: say("notAWorkbook") }]);
    return openSaved(saved);
  }
  if (ending === "xls") throw new Refusal([{ text: say("oldExcel") }]);
  if (["xlsx", "xlsm", "ods"].includes(ending)) {
    return open({ do: "open", name, sheets: await sheetsIn(bytes) });
  }
  return open({ do: "open", name }, bytes);
}

/**
 * Opens what a page carried.
 * @param {{ yaml: string, notes?: Record<string, string> }} saved
 */
export async function openSaved(saved) {
  const state = await open({ do: "open", name: "netwerk.yaml" }, new TextEncoder().encode(saved.yaml));
  now.notes = saved.notes ?? {};
  now.section = "map";
  show();
  return state;
}

/**
 * Does one opening after the user agreed to leave what is not saved.
 * @param {string} name
 * @param {() => Promise<import("./network.js").State>} opening
 */
async function openedBy(name, opening) {
  if (now.unsaved > 0 && !(await askFirst())) return;
  now.bar = null;
  show();
  try { await opening(); } catch (problem) {
    if (problem instanceof Refusal && problem.isRestored) await failed(problem);
    else refused(problem, name);
  }
}

/**
 * Opens a file of the user.
 * @param {File} file
 */
export async function openFile(file) {
  await openedBy(file.name, async () => openBytes(file.name, new Uint8Array(await file.arrayBuffer())));
}

/**
 * Reads pasted or typed names.
 * @param {string} words
 */
export async function openNames(words) {
  if (words.trim() === "") return;
  await openedBy(say("pasteNames"), () => open({ do: "names", text: words }));
}

/**
 * Opens an example that stands in this file.
 * @param {{ name: string, index: number }} example
 */
export async function openExample({ name, index }) {
  await openedBy(name, () => open({ do: "open", name: `${name}.yaml` }, index));
}

/**
 * Makes a network from the checklist.
 * @param {string} place
 * @param {object[]} partners
 */
export async function openChecklist(place, partners) {
  await openedBy(say("startChecklist"), () => open({ do: "new", place, partners }));
  now.unsaved += 1;
}

/**
 * The examples that stand in this file.
 * @returns {{ name: string, index: number }[]}
 */
export function examples() {
  const names = JSON.parse(document.getElementById("voorbeelden")?.textContent || "[]");
  return names.map((/** @type {string} */ name, /** @type {number} */ index) => ({ name, index }));
}

/** Lets the user choose a file. */
export function chooseFile() {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.xlsm,.ods,.csv,.tsv,.yaml,.yml,.json,.html,.xls";
  input.onchange = () => { if (input.files?.[0]) void openFile(input.files[0]); };
  input.click();
}
