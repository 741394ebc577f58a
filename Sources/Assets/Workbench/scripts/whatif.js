// What if: switches on the numbered pairs; nothing counts until it is applied.

import { ask } from "./engine.js";
import { button, fill, part } from "./elements.js";
import { icon } from "./icons.js";
import { change, nameOf, now, show, tell } from "./network.js";
import { differenceRow } from "./advice.js";
import { findPartner } from "./acts.js";
import { pictureOf } from "./map.js";
import { say } from "./texts.js";

/** @type {[string, string][]} */
let tried = [];
/** @type {any} */
let outcome = null;

async function reckon() {
  try { outcome = tried.length > 0 ? await ask({ do: "whatif", add: tried }) : null; } catch (problem) { tell(problem); }
  show();
}

/**
 * @param {string} from
 * @param {string} to
 */
function isTried(from, to) { return tried.some(([a, b]) => a === from && b === to); }

/**
 * @param {string} from
 * @param {string} to
 */
function toggle(from, to) {
  tried = isTried(from, to) ? tried.filter(([a, b]) => !(a === from && b === to)) : [...tried, [from, to]];
  void reckon();
}

async function other() {
  const from = await findPartner(say("from"));
  const to = from ? await findPartner(say("worksWithWhom", nameOf(from)), from) : undefined;
  if (from && to) toggle(from, to);
}

async function apply() {
  const changes = tried.map(([from, to]) => ({ put: "tie", fields: { from, to, status: "bestaand", directed: false } }));
  if (await change(changes)) { tried = []; outcome = null; now.section = "map"; show(); }
}

/**
 * @param {string} key
 * @param {string[] | undefined} titles
 */
function titles(key, titles) {
  return titles?.length ? part("section", { class: "card" }, part("h2", null, say(key)), part("ul", { class: "plus" }, titles.map((title) => part("li", null, title)))) : null;
}

/** The screen of what if. */
export function whatIfScreen() {
  const pairs = (now.advice?.pairs ?? []).map((pair) => ({ from: pair.from, to: pair.to, number: pair.number }));
  const own = tried.filter(([a, b]) => !pairs.some((pair) => pair.from === a && pair.to === b)).map(([from, to]) => ({ from, to, number: 0 }));
  const later = part("div", { class: "still", tabindex: "0", role: "group", "aria-label": say("picture") });
  fill(later, outcome?.picture ? pictureOf(outcome.picture) : null);
  const today = part("div", { class: "still", tabindex: "0", role: "group", "aria-label": say("picture") });
  fill(today, pictureOf(now.picture));
  return part("div", { class: "whatif" }, part("h1", null, say("whatIfTitle")), part("p", { class: "lead" }, say("whatIfLead")),
    part("div", { class: "row" }, [...pairs, ...own].map((pair) => part("button", { type: "button", role: "switch", class: "toggle", id: `wat-${pair.from}-${pair.to}`,
      "aria-checked": String(isTried(pair.from, pair.to)), onclick: () => toggle(pair.from, pair.to) },
    pair.number ? part("span", { class: "disc" }, pair.number) : null, part("span", null, `${nameOf(pair.from)} – ${nameOf(pair.to)}`), part("span", { class: "knob", "aria-hidden": "true" }))),
    button(say("other"), () => void other(), { icon: icon("plus"), id: "andere" })),
    outcome ? part("div", { class: "two" },
      part("section", { class: "card" }, part("h2", null, say("now")), today),
      outcome.picture ? part("section", { class: "card is-after" }, part("h2", null, say("later")), later) : null,
      part("section", { class: "card" }, part("h2", null, say("figures")), part("dl", null, (outcome.figures ?? []).map(differenceRow))),
      titles("goneAdvice", outcome.gone), titles("newAdvice", outcome.new),
      part("section", { class: "card" }, outcome.note ? [part("h2", null, say("note")), part("p", null, outcome.note)] : null,
        button(say("apply"), () => void apply(), { class: "primary", id: "neem-over" }))) : part("p", null, say("nothingChosen")));
}
