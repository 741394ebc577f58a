// What a user does to the network: add, tie, remove; each act is one step back.

import { askTie, dialog, finder } from "./dialogs.js";
import { plate } from "./icons.js";
import { change, choose, nameOf, now, partnerOf } from "./network.js";
import { part, button } from "./elements.js";
import { say } from "./texts.js";

/**
 * @param {string} a
 * @param {string} b
 */
export function tieOf(a, b) {
  return now.state?.ties.find((tie) => (tie.from === a && tie.to === b) || (tie.from === b && tie.to === a));
}

/**
 * Records an answer about two partners.
 * @param {string} from
 * @param {string} to
 * @param {{ text: string, status: string, directed?: boolean }} answer
 */
export function record(from, to, answer) {
  const fields = { from, to, status: answer.status, directed: answer.directed ?? false };
  return change([{ put: "tie", fields }], say("added", `${nameOf(from)} – ${nameOf(to)}: ${say(answer.text).toLowerCase()}`));
}

/**
 * Asks what is known of two partners, and records it.
 * @param {string} from
 * @param {string} to
 */
export async function tieBetween(from, to) {
  const answer = await askTie(nameOf(from), nameOf(to), tieOf(from, to) !== undefined);
  if (answer === "remove") {
    const tie = tieOf(from, to);
    await change([{ remove: "tie", id: tie?.id, from: tie?.from, to: tie?.to }], say("removed", `${nameOf(from)} – ${nameOf(to)}`));
  } else if (answer) await record(from, to, answer);
}

/** @param {(partner: import("./network.js").Partner) => boolean} fits */
function partnersToFind(fits) {
  return (now.state?.partners ?? []).filter(fits)
    .map((partner) => ({ value: partner.id, label: partner.name, more: partner.typeName, mark: plate(partner.domain) }));
}

/**
 * Finds a partner by letters.
 * @param {string} title
 * @param {string} [but]
 * @returns {Promise<string | undefined>}
 */
export function findPartner(title, but) {
  return dialog(title, (close) => [finder(title, partnersToFind((partner) => partner.id !== but), (id) => close(id))], "is-narrow");
}

/**
 * Begins a tie at a partner: letters find the other.
 * @param {string} from
 */
export async function tieFrom(from) {
  const to = await findPartner(say("worksWithWhom", nameOf(from)), from);
  if (to) await tieBetween(from, to);
}

/**
 * Finds a kind of partner by letters.
 * @param {string} title
 * @returns {Promise<string | undefined>}
 */
export function findKind(title) {
  const kinds = now.schema.types.map((type) => ({ value: type.code, label: type.name,
    more: (type.synonyms ?? []).slice(0, 3).join(", "), mark: plate(type.domain) }));
  return dialog(title, (close) => [finder(say("searchKind"), kinds, (code) => close(code))], "is-narrow");
}

/**
 * Adds a partner: a name, then its kind.
 * @param {string} [typed]
 */
export async function addPartner(typed) {
  const name = typed ?? await askName(say("newPartner"));
  if (!name) return;
  const type = await findKind(`${say("kind")}: ${name}`);
  if (!type) return;
  const before = new Set(now.state?.partners.map((partner) => partner.id));
  if (await change([{ put: "partner", fields: { name, type, status: "betrokken" } }], say("added", name))) {
    const made = now.state?.partners.find((partner) => !before.has(partner.id));
    if (made) choose(made.id);
  }
}

/** Gives the network another name. */
export async function rename() {
  const title = await askName(say("rename"), now.state?.title);
  if (title) await change([{ put: "network", fields: { title } }]);
}

/**
 * @param {string} title
 * @param {string} [name]
 * @returns {Promise<string | undefined>}
 */
function askName(title, name = "") {
  return dialog(title, (close) => {
    const field = /** @type {HTMLInputElement} */ (part("input", { type: "text", id: "naam-veld", autocomplete: "off", required: true, "data-first": true, value: name }));
    return [part("form", { onsubmit: (/** @type {Event} */ event) => { event.preventDefault(); if (field.value.trim()) close(field.value.trim()); } },
      part("label", { class: "field" }, say("name"), field),
      part("div", { class: "row" }, part("button", { type: "submit", class: "primary" }, say("next"))))];
  }, "is-narrow");
}

/** Adds a meeting: a name and who takes part. */
export async function addMeeting() {
  const name = await askName(say("newMeeting"));
  if (!name) return;
  /** @type {Set<string>} */
  const members = new Set(now.chosen ? [now.chosen] : []);
  const sure = await dialog(`${name}: ${say("whoIsIn")}`, (close) => [
    part("div", { class: "ticks" }, (now.state?.partners ?? []).map((partner) => part("label", null,
      part("input", { type: "checkbox", checked: members.has(partner.id), onchange: (/** @type {any} */ event) => {
        if (event.target.checked) members.add(partner.id); else members.delete(partner.id);
      } }), plate(partner.domain), partner.name))),
    part("div", { class: "row" }, button(say("done"), () => close(true), { class: "primary" }))]);
  if (sure) await change([{ put: "meeting", fields: { name, members: Array.from(members) } }], say("added", name));
}

/**
 * Removes a partner; the bar gives the way back.
 * @param {string} id
 */
export async function removePartner(id) {
  const name = partnerOf(id)?.name ?? id;
  choose(null, false);
  await change([{ remove: "partner", id }], say("removed", name));
}
