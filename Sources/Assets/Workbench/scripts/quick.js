// The quick entry: two beginnings of names and Enter make a tie.

import { ask } from "./engine.js";
import { button, fill, part } from "./elements.js";
import { icon } from "./icons.js";
import { change, now, show } from "./network.js";
import { addPartner } from "./acts.js";
import { say } from "./texts.js";

/** @type {{ sentence?: string, changes?: object[], change?: object, newPartner?: string }} */
let proposal = {};
let asked = 0;
/**
 * What was added by the quick entry or an answer since the page opened.
 * @type {string[]}
 */
export const gathered = [];

/** @param {string} words */
async function propose(words) {
  asked += 1;
  const mine = asked;
  let told = {};
  if (words.trim() !== "") {
    try { told = await ask({ do: "quick", text: words }); } catch { told = {}; }
  }
  if (mine !== asked) return;
  proposal = told;
  const place = document.getElementById("snel-voorstel");
  if (place) fill(place, proposal.sentence ?? (proposal.newPartner ? `${say("newPartner")}: ${proposal.newPartner}` : words.trim() ? say("noneFound") : ""));
}

/** @param {HTMLInputElement} field */
async function accept(field) {
  await propose(field.value);
  const { changes, newPartner, sentence } = proposal;
  const list = changes ?? (proposal.change ? [proposal.change] : []);
  if (list.length > 0) {
    if (await change(list, say("added", sentence ?? ""))) {
      gathered.unshift(sentence ?? "");
      show();
      const again = /** @type {HTMLInputElement | null} */ (document.getElementById("snel"));
      if (again) { again.value = ""; again.focus(); }
      proposal = {};
    }
  } else if (newPartner) {
    typed = "";
    await addPartner(newPartner);
  }
}

let typed = "";

/** The quick entry. */
export function quickEntry() {
  const field = /** @type {HTMLInputElement} */ (part("input", { type: "text", id: "snel", "aria-label": say("quickLabel"), placeholder: say("quickHint"),
    autocomplete: "off", value: typed, "aria-describedby": "snel-voorstel", oninput: () => { typed = field.value; void propose(field.value); } }));
  return part("form", { class: "quick", onsubmit: (/** @type {Event} */ event) => { event.preventDefault(); typed = ""; void accept(field); } },
    icon("keyboard", 22), field, part("output", { id: "snel-voorstel", class: "proposal", for: "snel" }, typed ? proposal.sentence ?? "" : ""),
    part("kbd", { "aria-hidden": "true", title: say("quickKeys") }, "/"), part("button", { type: "submit", class: "primary", id: "snel-voegtoe", disabled: !now.state }, say("add")));
}
