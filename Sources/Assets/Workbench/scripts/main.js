// The page: draws the screen of now, and hears the keys that hold everywhere.

import { button, fill, part } from "./elements.js";
import { icon, logo } from "./icons.js";
import { canRun, ready } from "./engine.js";
import { chooseFile, openSaved } from "./files.js";
import { acceptDrops, checklistScreen, help, languages, startScreen } from "./start.js";
import { choose, now, show, speak, step, tell, watch } from "./network.js";
import { drawFrom, isDrawing, mapScreen, zoomBy } from "./map.js";
import { partnerRows } from "./tree.js";
import { rename } from "./acts.js";
import { tableScreen } from "./table.js";
import { advicePanel } from "./advice.js";
import { notesPanel, partnerPanel } from "./partner.js";
import { checkScreen } from "./check.js";
import { whatIfScreen } from "./whatif.js";
import { sessionKey, sessionScreen } from "./session.js";
import { quickEntry } from "./quick.js";
import { keepPage, saveMenu, saveOneFile } from "./save.js";
import { savesBy } from "./dialogs.js";
import { both, count, say } from "./texts.js";

/** Says what is not saved yet. */
function saveState() {
  if (now.unsaved <= 0) return say("allSaved");
  return count(now.unsaved, "oneChangeNotSaved", "changesNotSaved");
}

/** @param {string} section */
function go(section) {
  now.section = section === "partners" ? "map" : section;
  if (section === "partners") now.table = true;
  if (section === "map") now.table = false;
  show();
}

/** The way past the header: to the map, or to the main part. */
function skipLink() {
  const goal = now.section === "map" && now.state && !now.table ? "boom" : "hoofd";
  return part("a", { class: "skip", href: `#${goal}`, onclick: (/** @type {Event} */ event) => { event.preventDefault(); document.getElementById(goal)?.focus(); } },
    say(goal === "boom" ? "skipToMap" : "skipToMain"));
}

function header() {
  const sections = [["partners", "partners"], ["map", "mapAndAdvice"], ["whatif", "whatIf"], ["session", "session"]];
  const current = now.section === "map" ? (now.table ? "partners" : "map") : now.section;
  return part("header", { class: "head" },
    skipLink(),
    logo(), part("div", { class: "file" }, now.state ? part("button", { type: "button", class: "title", id: "titel", title: say("rename"), onclick: () => void rename() }, now.state.title) : part("strong", null, say("newNetwork")),
      part("span", { class: now.unsaved >= 10 ? "small is-bold" : "small", id: "stand" }, saveState())),
    part("nav", { class: "sections", "aria-label": say("sections") }, now.state ? sections.map(([code, key]) => part("button", { type: "button", id: `deel-${code}`,
      "aria-current": code === current ? "page" : null, onclick: () => go(code) }, say(key))) : null),
    button(say("undo"), () => void step("undo"), { icon: icon("undo"), hideText: true, class: "quiet", id: "terug", disabled: !now.state?.canUndo }),
    button(say("redo"), () => void step("redo"), { icon: icon("redo"), hideText: true, class: "quiet", id: "opnieuw", disabled: !now.state?.canRedo }),
    button(say("otherFile"), chooseFile, { icon: icon("file"), hideText: true, class: "quiet", id: "ander-bestand" }),
    languages((language) => void speak(language)),
    button(say("saveAndShare"), saveMenu, { class: "primary", icon: icon("share"), id: "bewaren", disabled: !now.state }));
}

function panel() {
  const tabs = [["advice", "advice"], ["partner", "partner"], ["notes", "notes"]];
  const body = { advice: advicePanel, partner: partnerPanel, notes: notesPanel }[now.panel] ?? advicePanel;
  return part("aside", { class: now.panelOpen ? "panel is-open" : "panel", "aria-label": say("advice") },
    part("div", { class: "tabs", role: "tablist", "aria-label": say("advice") }, tabs.map(([code, key]) => part("button", { type: "button", role: "tab", id: `tab-${code}`, "aria-selected": String(now.panel === code),
      "aria-controls": "paneel", onclick: () => { now.panel = code; now.panelOpen = true; show(); } }, say(key)))),
    part("div", { role: "tabpanel", id: "paneel", tabindex: "0", "aria-labelledby": `tab-${now.panel}` }, body()),
    button(say("close"), () => { now.panelOpen = false; show(); }, { class: "quiet panel-close", icon: icon("close"), hideText: true, id: "paneel-dicht" }));
}

function workScreen() {
  if (now.section === "whatif") return part("main", { class: "whole", id: "hoofd", tabindex: "-1" }, whatIfScreen());
  return part("div", { class: "work" },
    part("main", { class: "middle", id: "hoofd", tabindex: "-1" }, now.table ? tableScreen() : [mapScreen(), partnerRows()], quickEntry()), panel());
}

/** What a browser gets in which the engine cannot run: words, in both languages. */
function wordsOnly() {
  return part("main", { class: "page-error", id: "hoofd", tabindex: "-1" }, part("h1", null, "Coalitiekaart"),
    part("p", { lang: "nl" }, both("noWebAssembly")[0]), part("p", { lang: "en" }, both("noWebAssembly")[1]));
}

/** @returns {HTMLElement[]} */
function screen() {
  if (!canRun()) return [wordsOnly()];
  if (now.section === "session" && now.state) return [sessionScreen()];
  if (now.section === "check") return [header(), checkScreen()];
  if (now.section === "checklist") return [header(), checklistScreen()];
  if (!now.state) return [startScreen((language) => void speak(language))];
  return [header(), workScreen()];
}

function draw() {
  const page = document.getElementById("page");
  const scrolled = document.getElementById("paneel")?.parentElement?.scrollTop ?? 0;
  if (page) fill(page, screen());
  const panelNow = document.getElementById("paneel")?.parentElement;
  if (panelNow) panelNow.scrollTop = scrolled;
  document.title = now.state ? `${now.state.title} · Coalitiekaart` : "Coalitiekaart";
}

/** @param {KeyboardEvent} event */
function key(event) {
  const inField = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
  const inDialog = document.querySelector("dialog[open]") !== null;
  if (inDialog) return;
  if (event.ctrlKey || event.metaKey) {
    /** @type {Record<string, () => void>} */
    const acts = { s: () => void saveOneFile(), z: () => void step(event.shiftKey ? "redo" : "undo"), y: () => void step("redo"), k: () => document.getElementById("snel")?.focus() };
    const act = acts[event.key.toLowerCase()];
    if (!act || !now.state || (inField && "zy".includes(event.key.toLowerCase()))) return;
    event.preventDefault();
    act();
    return;
  }
  if (event.key === "Escape") { if (isDrawing()) drawFrom(null); else if (now.chosen) choose(null, false); return; }
  if (inField || event.altKey || !now.state) return;
  if (event.key === "/") { event.preventDefault(); document.getElementById("snel")?.focus(); return; }
  if (event.key === "?") { help(); return; }
  if (event.key === "F6") { event.preventDefault(); document.getElementById(document.activeElement?.id === "boom" ? "paneel" : "boom")?.focus(); return; }
  if (now.section === "session" && sessionKey(event.key)) { event.preventDefault(); return; }
  if (now.section === "map" && "+-0".includes(event.key)) zoomBy({ "+": 1.25, "-": 0.8, 0: 0 }[event.key] ?? 1);
}

async function begin() {
  keepPage();
  savesBy(saveOneFile);
  watch(draw);
  document.addEventListener("keydown", key);
  acceptDrops();
  window.addEventListener("beforeunload", (event) => { if (now.unsaved > 0) event.preventDefault(); });
  window.addEventListener("resize", () => zoomBy(1));
  show();
  if (!canRun()) return;
  ready().catch(tell);
  const carried = JSON.parse(document.getElementById("netwerk")?.textContent ?? "null");
  if (carried) {
    try { await openSaved(carried); } catch (problem) { tell(problem); }
    if (carried.notes) document.body.prepend(part("p", { class: "internal", role: "note" }, say("internalBand")));
  }
}

void begin();
