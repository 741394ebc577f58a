// The form of one partner; each field is one step back.

import { button, choiceRow, part } from "./elements.js";
import { icon, plate } from "./icons.js";
import { change, choose, now, partnerOf, show } from "./network.js";
import { findKind, removePartner, tieBetween, tieFrom } from "./acts.js";
import { say } from "./texts.js";

/**
 * @param {string} id
 * @param {Record<string, any>} fields
 */
export function put(id, fields) {
  return change([{ put: "partner", fields: { id, ...fields } }]);
}

/**
 * @param {import("./network.js").Partner} partner
 * @param {"name" | "benefit"} name
 * @param {string} label
 */
function textField(partner, name, label) {
  return part("label", { class: "field" }, label, part("input", { type: "text", id: `veld-${name}`, value: partner[name] ?? "",
    onchange: (/** @type {any} */ event) => void put(partner.id, { [name]: event.target.value }) }));
}

/** @param {import("./network.js").Partner} partner */
function phaseBoxes(partner) {
  const phases = [["voor", "before"], ["tijdens", "during"], ["na", "after"]];
  return part("fieldset", { class: "field" }, part("legend", null, say("whenInvolved")), phases.map(([code, key]) => part("label", { class: "tick" },
    part("input", { type: "checkbox", id: `fase-${code}`, checked: partner.phases?.includes(code), onchange: (/** @type {any} */ event) => {
      const kept = (partner.phases ?? []).filter((one) => one !== code);
      void put(partner.id, { phases: event.target.checked ? [...kept, code] : kept });
    } }), say(key))), part("span", { class: "small" }, say("pregnancy")));
}

/** @param {string} id */
function tieRows(id) {
  const ties = (now.state?.ties ?? []).filter((tie) => tie.from === id || tie.to === id);
  const meetings = (now.state?.meetings ?? []).filter((meeting) => meeting.members.includes(id));
  return part("ul", { class: "rows" }, ties.map((tie, n) => {
    const other = partnerOf(tie.from === id ? tie.to : tie.from);
    return part("li", null, part("button", { type: "button", id: `band-${n}`, onclick: () => void tieBetween(tie.from, tie.to) },
      plate(other?.domain), part("span", null, part("strong", null, other?.name ?? ""), part("span", { class: "small block" }, tie.sentence))));
  }), meetings.map((meeting) => part("li", { class: "row" }, icon("meeting"), part("strong", null, meeting.name),
    part("span", { class: "small" }, String(meeting.members.length)))));
}

/** The panel of the chosen partner. */
export function partnerPanel() {
  const partner = partnerOf(now.chosen);
  if (!partner) return part("div", { class: "panel-body" }, part("p", null, say("choosePartner")));
  const statuses = now.schema.statuses.map((status) => ({ value: status.code, label: status.name }));
  return part("div", { class: "panel-body" },
    part("div", { class: "row" }, plate(partner.domain), part("h2", null, partner.name)),
    textField(partner, "name", say("name")),
    part("div", { class: "field" }, part("span", null, say("kind")), button(partner.typeName || say("unknown"), async () => {
      const type = await findKind(say("kind"));
      if (type) await put(partner.id, { type });
    }, { icon: icon("down"), class: "pick", id: "veld-kind" })),
    statuses.length > 0 ? part("div", { class: "field" }, part("span", null, say("takesPartQuestion")),
      choiceRow(say("takesPartQuestion"), statuses, partner.status, (status) => void put(partner.id, { status }))) : null,
    partner.roles?.length ? part("div", { class: "field" }, part("span", null, say("role")), part("ul", { class: "tags" }, partner.roles.map((role) => part("li", null, role)))) : null,
    textField(partner, "benefit", say("benefit")), phaseBoxes(partner),
    part("h3", null, say("worksWith")), tieRows(partner.id),
    button(say("newTie"), () => void tieFrom(partner.id), { icon: icon("tie"), id: "nieuwe-band" }),
    partner.source ? [part("h3", null, say("source")), part("p", { class: "small" }, partner.source)] : null,
    part("div", { class: "row" }, button(say("remove"), () => void removePartner(partner.id), { class: "quiet", id: "weg", "aria-label": say("removeNamed", partner.name) }),
      button(say("close"), () => choose(null, false), { class: "quiet", id: "dicht" })));
}

/** The panel of the notes that stay with the user. */
export function notesPanel() {
  const id = now.chosen ?? "";
  return part("div", { class: "panel-body" }, part("h2", null, `${say("notes")}: ${partnerOf(id)?.name ?? say("general")}`),
    part("p", { class: "small" }, part("strong", null, say("onlyForYou")), " ", say("notesMore")),
    part("textarea", { id: "notitie", rows: "10", "aria-label": say("notes"), value: now.notes[id] ?? "", oninput: (/** @type {any} */ event) => {
      now.notes[id] = event.target.value;
      if (now.unsaved === 0) now.unsaved = 1;
    } }), button(say("eraseNotes"), () => { now.notes = {}; show(); }, { class: "quiet", id: "wis" }));
}
