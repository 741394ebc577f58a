// The first screen: four ways to begin, and the checklist.

import { ask } from "./engine.js";
import { button, choiceRow, fill, part } from "./elements.js";
import { icon, logo, plate } from "./icons.js";
import { chooseFile, examples, openChecklist, openExample, openFile, openNames } from "./files.js";
import { dialog } from "./dialogs.js";
import { now, show, tell } from "./network.js";
import { bar } from "./bars.js";
import { say, spoken } from "./texts.js";

/**
 * The switch between the two languages.
 * @param {(language: import("./texts.js").Language) => void} speak
 */
export function languages(speak) {
  return part("div", { class: "languages", role: "group", "aria-label": say("language") },
    /** @type {import("./texts.js").Language[]} */ (["nl", "en"]).map((language) => part("button", {
      type: "button", id: `taal-${language}`, lang: language, "aria-pressed": String(spoken.current === language),
      "aria-label": language === "nl" ? "Nederlands" : "English",
      onclick: () => speak(language) }, language.toUpperCase())));
}

/** Shows in four sentences how the page works. */
export function help() {
  void dialog(say("howItWorks"), () => [
    part("ol", null, ["help1", "help2", "help3", "help4"].map((key) => part("li", null, say(key)))),
    part("p", { class: "small" }, say("madeWith", versionOfPage())),
  ]);
}

/** Which version this page is. */
export function versionOfPage() {
  return document.querySelector("meta[name=coalitiekaart]")?.getAttribute("content") ?? "";
}

/**
 * @param {string} drawing
 * @param {string} title
 * @param {string} text
 * @param {Record<string, any>} more
 * @param {...any} rest
 */
function card(drawing, title, text, more, ...rest) {
  return part("section", { class: "card", ...more }, part("h2", null, icon(drawing, 24), title), part("p", null, text), ...rest);
}

function fileCard() {
  const here = card("file", say("openFile"), say("openFileMore"), { class: "card is-drop" },
    button(say("chooseFile"), chooseFile, { class: "primary large", id: "kies" }),
    part("p", { class: "small" }, say("alsoGood")));
  return here;
}

function namesCard() {
  const field = /** @type {HTMLTextAreaElement} */ (part("textarea", { id: "namen", rows: "4", "aria-label": say("pasteNames"),
    placeholder: say("pasteExample") }));
  return card("paste", say("pasteNames"), say("pasteMore"), {}, field,
    part("div", { class: "row" }, button(say("readNames"), () => void openNames(field.value), { id: "lees" }),
      part("span", { class: "small" }, say("pasteToo"))));
}

function exampleCard() {
  return card("eye", say("seeExample"), say("exampleMore"), {},
    part("ul", { class: "examples" }, examples().map((example) => part("li", null,
      button(example.name[0].toUpperCase() + example.name.slice(1), () => void openExample(example), { id: `voorbeeld-${example.index}`, "aria-label": say("openName", example.name) })))));
}

/**
 * The first screen.
 * @param {(language: import("./texts.js").Language) => void} speak
 */
export function startScreen(speak) {
  const domains = ["medisch", "publieke-gezondheid", "sociaal", "gemeente", "informeel", "verzekeraar", "kennis", "onderwijs-opvang"];
  const checklist = card("list", say("startChecklist"), say("checklistMore"), {},
    button(say("openChecklist"), () => { now.section = "checklist"; show(); }, { id: "checklist" }),
    part("div", { class: "plates", "aria-hidden": "true" }, domains.map((domain) => plate(domain))));
  return part("div", { class: "start" },
    part("header", { class: "start-head" }, part("span", { class: "brand" }, logo(), "coalitiekaart"),
      button(say("howItWorks"), help, { class: "link", id: "hulp" }), languages(speak)),
    part("main", { class: "start-main", id: "hoofd", tabindex: "-1" },
      part("div", { class: "start-words" }, part("h1", null, say("startTitle")), part("p", { class: "lead" }, say("startLead")),
        part("p", { class: "safe" }, icon("lock"), part("span", null, part("strong", null, say("staysHere")), " ", say("staysHereWhy"))),
        part("ol", { class: "steps" }, [1, 2, 3, 4].map((n) => part("li", null, part("span", null,
          part("strong", null, say(`step${n}`)), " ", say(`step${n}More`)))))),
      part("div", { class: "cards" }, part("div", { class: "wide" }, bar()), fileCard(), checklist, namesCard(), exampleCard())),
    part("footer", { class: "start-foot small" }, say("madeWith", versionOfPage())));
}

/** @type {{ type: string, name: string, domain: string, group?: string, status: string, called: string }[] | null} */
let kinds = null;
let place = "";

async function loadKinds() {
  try {
    const told = await ask({ do: "checklist" });
    const list = Array.isArray(told) ? told : told.kinds ?? told.partners;
    kinds = list.map((/** @type {any} */ kind) => ({ ...kind, status: "unknown", called: "" }));
    show();
  } catch (problem) { now.section = "start"; tell(problem); }
}

/**
 * What the checklist amounts to.
 * @returns {object[]}
 */
function chosenKinds() {
  return (kinds ?? []).filter((kind) => kind.status === "betrokken" || kind.status === "gewenst")
    .map(({ type, name, status, called }) => ({ type, name: called || name, status }));
}

/** @param {HTMLElement} box */
function drawTotals(box) {
  const number = (/** @type {string} */ status) => (kinds ?? []).filter((kind) => kind.status === status).length;
  fill(box, part("p", { class: "small" }, say("soFar")), part("p", { class: "figure" }, number("betrokken")),
    part("p", null, say("soFarMore", number("gewenst"), number("unknown"))),
    part("p", { class: "small" }, part("strong", null, say("unknownIsFine")), " ", say("unknownIsFineMore")),
    button(say("makeMap"), () => void openChecklist(place, chosenKinds()), { class: "primary large", id: "maak" }),
    button(say("back"), () => { now.section = "start"; show(); }, { class: "quiet" }));
}

/** The checklist of kinds of partner that the norm asks for. */
export function checklistScreen() {
  if (!kinds) void loadKinds();
  const totals = part("aside", { class: "totals", "aria-label": say("soFar") });
  const states = [["betrokken", "takesPart"], ["gewenst", "wanted"], ["unknown", "unknown"], ["not", "notHere"]];
  const rows = part("div", { class: "kinds" });
  const draw = () => {
    let group = "";
    fill(rows, (kinds ?? []).map((kind) => {
      const first = (kind.group ?? kind.domain) !== group;
      group = kind.group ?? kind.domain;
      return part("div", { class: first ? "kind is-first" : "kind" },
        plate(kind.domain, kind.status !== "betrokken"), part("span", { class: "kind-name" }, kind.name),
        part("input", { type: "text", id: `soort-${kind.type}`, value: kind.called, placeholder: say("yourName"), "aria-label": `${say("yourName")} ${kind.name}`,
          oninput: (/** @type {any} */ event) => {
            kind.called = event.target.value;
            if (kind.called && kind.status === "unknown") { kind.status = "betrokken"; draw(); }
          } }),
        choiceRow(kind.name, states.map(([value, key]) => ({ value, label: say(key) })), kind.status,
          (value) => { kind.status = value; draw(); }));
    }));
    drawTotals(totals);
  };
  draw();
  return part("div", { class: "checklist" },
    part("main", { id: "hoofd", tabindex: "-1" }, part("h1", null, say("whoTakesPart")), part("p", { class: "lead" }, say("checklistLead")), bar(),
      part("label", { class: "field" }, say("place"), part("input", { type: "text", id: "plaats", value: place,
        oninput: (/** @type {any} */ event) => { place = event.target.value; } })), rows), totals);
}

/** Lets files be dropped anywhere on the page. */
export function acceptDrops() {
  document.addEventListener("dragover", (event) => { event.preventDefault(); document.body.classList.add("is-dropping"); });
  document.addEventListener("dragleave", () => document.body.classList.remove("is-dropping"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("is-dropping");
    const file = event.dataTransfer?.files[0];
    if (file) void openFile(file);
  });
}
