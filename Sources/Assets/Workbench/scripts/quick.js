// The quick entry: two beginnings of names and Enter make a tie.

import { ask } from "./engine.js";
import { fill, part } from "./elements.js";
import { icon } from "./icons.js";
import { change, now, show } from "./network.js";
import { addPartner } from "./acts.js";
import { say } from "./texts.js";

/** @typedef {{ sentence?: string, changes?: object[], newPartner?: string }} Proposal */

/** What is being typed, and what it would add. */
let typed = "";
let proposed = "";
/**
 * What was added by the quick entry or an answer since the page opened.
 * @type {string[]}
 */
export const gathered = [];

/** @param {string} words */
function field(words) {
  typed = words;
  const shown = /** @type {HTMLInputElement | null} */ (document.getElementById("snel"));
  if (shown) shown.value = words;
}

/**
 * What words amount to; nothing when the engine cannot tell.
 * @param {string} words
 * @returns {Promise<Proposal>}
 */
async function proposal(words) {
  return words.trim() === "" ? {} : ask({ do: "quick", text: words }).catch(() => ({}));
}

/** @param {string} sentence */
function propose(sentence) {
  proposed = sentence;
  const place = document.getElementById("snel-voorstel");
  if (place) fill(place, sentence);
}

/** @param {string} words */
async function type(words) {
  typed = words;
  const told = await proposal(words);
  if (words !== typed) return;
  propose(told.sentence ?? (told.newPartner ? `${say("newPartner")}: ${told.newPartner}` : words.trim() ? say("noneFound") : ""));
}

/**
 * Adds what words amount to; what cannot be added comes back, unless something else is typed by now.
 * @param {string} words
 */
async function add(words) {
  const { changes, newPartner, sentence } = await proposal(words);
  if (changes && await change(changes, say("added", sentence ?? ""))) {
    gathered.unshift(sentence ?? "");
    show();
  } else if (newPartner) {
    await addPartner(newPartner);
  } else if (typed === "") {
    field(words);
    await type(words);
  }
}

/** The lines that were entered are added one after the other, while the next is typed. */
let adding = Promise.resolve();

/** @param {Event} event */
function enter(event) {
  event.preventDefault();
  const words = typed;
  field("");
  propose("");
  adding = adding.then(() => add(words));
}

/** The quick entry. */
export function quickEntry() {
  return part("form", { class: "quick", onsubmit: enter }, icon("keyboard", 22),
    part("input", { type: "text", id: "snel", "aria-label": say("quickLabel"), placeholder: say("quickHint"), autocomplete: "off", value: typed,
      "aria-describedby": "snel-voorstel", oninput: (/** @type {any} */ event) => void type(event.target.value) }),
    part("output", { id: "snel-voorstel", class: "proposal", for: "snel" }, proposed),
    part("kbd", { "aria-hidden": "true", title: say("quickKeys") }, "/"), part("button", { type: "submit", class: "primary", id: "snel-voegtoe", disabled: !now.state }, say("add")));
}
