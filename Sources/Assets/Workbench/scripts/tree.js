// The map as a screen reader and the keyboard walk it: domains, their partners, and the ties of each.

import { part } from "./elements.js";
import { choose, nameOf, now, partnerOf, show } from "./network.js";
import { addMeeting, addPartner, removePartner, tieFrom } from "./acts.js";
import { plate } from "./icons.js";
import { count, say } from "./texts.js";

/** @typedef {{ id: string, level: number, label: string, goes?: string, domain?: string, at?: number, of?: number }} Stop */

/** Where the keys stand, and whether the ties of that partner are open. */
let stopAt = "";
let tiesOpen = false;

/**
 * The ties and meetings of a partner, as stops.
 * @param {string} id
 * @returns {Stop[]}
 */
export function tiesOf(id) {
  const ties = (now.state?.ties ?? []).filter((tie) => tie.from === id || tie.to === id);
  const meetings = (now.state?.meetings ?? []).filter((meeting) => meeting.members.includes(id));
  const stops = [
    ...ties.map((tie, n) => ({ id: `${id}/v${n}`, level: 3, label: tie.sentence, goes: tie.from === id ? tie.to : tie.from })),
    ...meetings.map((meeting, n) => ({ id: `${id}/o${n}`, level: 3, label: `${say("meeting")}: ${meeting.name}`, goes: meeting.members.find((one) => one !== id) })),
  ];
  return stops.map((stop, n) => ({ ...stop, at: n + 1, of: stops.length }));
}

/** @returns {Stop[]} */
function stops() {
  const state = now.state;
  if (!state) return [];
  const domains = Array.from(new Set(state.partners.map((partner) => partner.domain ?? "")));
  const order = (state.domains ?? []).map((domain) => domain.code);
  domains.sort((a, b) => (order.indexOf(a) + 99) % 99 - (order.indexOf(b) + 99) % 99);
  return domains.flatMap((domain, place) => {
    const inside = state.partners.filter((partner) => (partner.domain ?? "") === domain);
    const title = state.domains?.find((one) => one.code === domain)?.name ?? (domain || "?");
    return [{ id: `domein-${domain}`, level: 1, label: `${title}, ${count(inside.length, "onePartner", "somePartners")}`, domain, at: place + 1, of: domains.length },
      ...inside.flatMap((partner, n) => [{ id: partner.id, level: 2, domain,
        label: [partner.name, title, partner.statusName ?? partner.status, `${say("worksWith").toLowerCase()} ${partner.ties ?? 0}`].join(", "), at: n + 1, of: inside.length },
      ...(tiesOpen && stopAt.split("/")[0] === partner.id ? tiesOf(partner.id) : [])])];
  });
}

/** @param {string} id */
function move(id) {
  stopAt = id;
  const partner = partnerOf(id.split("/")[0]);
  now.chosen = partner ? partner.id : null;
  now.pair = null;
  if (partner) now.panel = "partner";
  show();
}

/**
 * @param {KeyboardEvent} event
 * @param {Stop[]} list
 */
function walk(event, list) {
  const place = Math.max(0, list.findIndex((stop) => stop.id === stopAt));
  const stop = list[place];
  const same = list.filter((one) => one.level <= 2 || (tiesOpen && one.level === 3));
  const index = same.findIndex((one) => one.id === stopAt);
  /** @type {Record<string, () => void>} */
  const acts = {
    ArrowDown: () => move(same[Math.min(same.length - 1, index + 1)].id),
    ArrowUp: () => move(same[Math.max(0, index - 1)].id),
    Home: () => move(list[0].id),
    End: () => move(list[list.length - 1].id),
    ArrowRight: () => { tiesOpen = true; const first = partnerOf(stopAt) && tiesOf(stopAt)[0]; move(first ? first.id : stopAt); },
    ArrowLeft: () => { const id = stopAt.split("/")[0]; tiesOpen = false; move(id); },
    Enter: () => {
      if (stop.goes) { tiesOpen = false; move(stop.goes); } else if (now.chosen) { choose(now.chosen); document.getElementById("veld-name")?.focus(); }
    },
    F2: () => document.getElementById("veld-name")?.focus(),
    Delete: () => { if (now.chosen) void removePartner(now.chosen); },
    Escape: () => { tiesOpen = false; choose(null, false); },
  };
  const act = acts[event.key];
  if (act) { event.preventDefault(); act(); return; }
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
  const letter = event.key.toLowerCase();
  if (event.key === "v" && now.chosen) { event.preventDefault(); void tieFrom(now.chosen); return; }
  if (event.key === "p") { event.preventDefault(); void addPartner(); return; }
  if (event.key === "o") { event.preventDefault(); void addMeeting(); return; }
  const names = list.filter((one) => one.level === 2);
  const here = names.findIndex((one) => one.id === stopAt);
  const next = [...names.slice(here + 1), ...names.slice(0, here + 1)].find((one) => nameOf(one.id).toLowerCase().startsWith(letter));
  if (next) { event.preventDefault(); move(next.id); }
}

/** The map as a tree; one stop of the Tab key. */
export function partnerTree() {
  const list = stops();
  if (list.length === 0) return null;
  if (!list.some((stop) => stop.id === stopAt)) stopAt = now.chosen && list.some((stop) => stop.id === now.chosen) ? now.chosen : list[0].id;
  if (now.chosen && stopAt.split("/")[0] !== now.chosen) stopAt = now.chosen;
  return part("ul", { class: "tree", role: "tree", id: "boom", tabindex: "0", "aria-label": say("mapOf", now.state?.title ?? "", now.state?.partners.length ?? 0),
    "aria-activedescendant": `stop-${list.findIndex((stop) => stop.id === stopAt)}`, "aria-describedby": "boom-toetsen",
    onkeydown: (/** @type {KeyboardEvent} */ event) => walk(event, list) },
  list.map((stop, n) => part("li", { role: "treeitem", id: `stop-${n}`, "aria-level": String(stop.level), "aria-posinset": String(stop.at), "aria-setsize": String(stop.of),
    "aria-selected": String(stop.id === stopAt), "aria-expanded": stop.level === 2 ? String(tiesOpen && stop.id === stopAt.split("/")[0]) : stop.level === 1 ? "true" : null }, stop.label)),
  part("li", { role: "none", id: "boom-toetsen" }, say("mapKeys")));
}

/** The map of one partner, as rows; on a phone each row is the way to the next. */
export function partnerRows() {
  const partner = partnerOf(now.chosen) ?? [...(now.state?.partners ?? [])].sort((a, b) => (b.ties ?? 0) - (a.ties ?? 0))[0];
  if (!partner) return null;
  return part("div", { class: "around" },
    part("div", { class: "around-self", "data-domain": partner.domain || "onbekend" }, plate(partner.domain), part("strong", null, partner.name),
      part("span", { class: "small" }, `${say("worksWith")} ${partner.ties ?? 0}`)),
    part("ul", null, tiesOf(partner.id).map((stop, n) => {
      const other = partnerOf(stop.goes);
      return part("li", null, part("button", { type: "button", id: `rij-${n}`, onclick: () => choose(stop.goes ?? null, false) },
        plate(other?.domain), part("span", null, part("strong", null, other?.name ?? ""), part("span", { class: "small block" }, stop.label))));
    })));
}
