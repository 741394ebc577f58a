// The table of partners and ties, the full equal of the map: each cell is changed in place.

import { button, choiceRow, part } from "./elements.js";
import { plate } from "./icons.js";
import { change, choose, nameOf, now, show } from "./network.js";
import { findKind, record, removePartner } from "./acts.js";
import { answers } from "./dialogs.js";
import { put } from "./partner.js";
import { bar } from "./bars.js";
import { tools } from "./map.js";
import { say } from "./texts.js";

let filter = "all";
let pasted = "";

/** @param {import("./network.js").Partner} partner */
function partnerRow(partner) {
  return part("tr", { class: partner.id === now.chosen ? "is-chosen" : null },
    part("th", { scope: "row" }, plate(partner.domain, partner.status === "gewenst"), part("input", { type: "text", id: `naam-${partner.id}`, value: partner.name, "aria-label": say("name"),
      onfocus: () => { if (now.chosen !== partner.id) { now.chosen = partner.id; } },
      onchange: (/** @type {any} */ event) => void put(partner.id, { name: event.target.value }) })),
    part("td", null, part("button", { type: "button", class: "cell", id: `type-${partner.id}`, "aria-label": `${say("kind")} ${partner.name}: ${partner.typeName}`, onclick: async () => {
      const type = await findKind(say("kind"));
      if (type) await put(partner.id, { type });
    } }, partner.typeName || say("unknown"))),
    part("td", null, part("select", { id: `stand-${partner.id}`, "aria-label": `${say("takesPartQuestion")} ${partner.name}`,
      onchange: (/** @type {any} */ event) => void put(partner.id, { status: event.target.value }) },
    now.schema.statuses.map((status) => part("option", { value: status.code, selected: status.code === partner.status }, status.name)))),
    part("td", { class: "number" }, partner.ties ?? 0),
    part("td", null, part("button", { type: "button", class: "cell", id: `doen-${partner.id}`, "aria-label": `${say("partner")} ${partner.name}`, onclick: () => choose(partner.id) }, partner.todo || "…")),
    part("td", null, button("×", () => void removePartner(partner.id), { class: "quiet", id: `weg-${partner.id}`, "aria-label": say("removeNamed", partner.name) })));
}

/**
 * @param {import("./network.js").Tie} tie
 * @param {number} index
 */
function tieRow(tie, index) {
  const chosen = answers.find((one) => one.status === tie.status && Boolean(one.directed) === Boolean(tie.directed)) ?? answers[0];
  const [from, to] = [nameOf(tie.from), nameOf(tie.to)];
  return part("tr", null, part("th", { scope: "row" }, from), part("td", null, to),
    part("td", null, part("select", { id: `band-stand-${index}`, "aria-label": `${say("status")} ${from} – ${to}`, onchange: (/** @type {any} */ event) => {
      const answer = answers.find((one) => one.key === event.target.value);
      if (answer) void record(tie.from, tie.to, answer);
    } }, answers.map((one) => part("option", { value: one.key, selected: one === chosen }, say(one.text))))),
    part("td", { class: "small" }, tie.sentence),
    part("td", null, button("×", () => void change([{ remove: "tie", id: tie.id, from: tie.from, to: tie.to }], say("removed", `${from} – ${to}`)),
      { class: "quiet", id: `band-weg-${index}`, "aria-label": say("removeNamed", `${from} – ${to}`) })));
}

/**
 * @param {string} label
 * @param {string[]} heads
 * @param {HTMLElement[]} rows
 */
function framed(label, heads, rows) {
  return part("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": label }, part("table", null, part("caption", { class: "unseen" }, label),
    part("thead", null, part("tr", null, heads.map((key) => part("th", { scope: "col" }, key ? say(key) : part("span", { class: "unseen" }, say("remove")))))),
    part("tbody", null, rows)));
}

async function addPasted() {
  const names = pasted.split(/\r?\n/).map((line) => line.split("\t")[0].trim()).filter((name) => name);
  if (names.length === 0) return;
  const changes = names.map((name) => ({ put: "partner", fields: { name, status: "betrokken" } }));
  if (await change(changes, say("added", names.join(", ")))) { pasted = ""; show(); }
}

/** The middle of the page with the tables. */
export function tableScreen() {
  const all = now.state?.partners ?? [];
  const filters = [{ value: "all", label: `${say("all")} ${all.length}` },
    ...now.schema.statuses.map((status) => ({ value: status.code, label: `${status.name} ${all.filter((one) => one.status === status.code).length}` })),
    { value: "none", label: `${say("noTies")} ${all.filter((one) => !one.ties).length}` }];
  const rows = all.filter((one) => filter === "all" || (filter === "none" ? !one.ties : one.status === filter));
  return part("div", { class: "table" }, tools(), bar(), part("h1", { class: "unseen" }, say("partners")),
    choiceRow(say("takesPartQuestion"), filters, filter, (value) => { filter = value; show(); }),
    framed(say("partners"), ["partner", "kind", "takesPartQuestion", "worksWith", "toDo", ""], rows.map(partnerRow)),
    part("p", { class: "small" }, say("editHint")),
    part("h2", null, say("ties")), framed(say("ties"), ["from", "to", "status", "sentence", ""], (now.state?.ties ?? []).map(tieRow)),
    part("h2", null, say("pasteRows")), part("textarea", { id: "plak", rows: "3", "aria-label": say("pasteRows"), value: pasted,
      oninput: (/** @type {any} */ event) => { pasted = event.target.value; } }),
    button(say("addRows"), () => void addPasted(), { id: "plak-erbij" }));
}
