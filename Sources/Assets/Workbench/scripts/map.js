// The map: the picture that the engine draws, on which partners are chosen by mouse, touch and keys.

import { button, fill, part } from "./elements.js";
import { icon } from "./icons.js";
import { choose, nameOf, now, partnerOf, refresh, show } from "./network.js";
import { bar } from "./bars.js";
import { addMeeting, addPartner, tieBetween, tieFrom } from "./acts.js";
import { partnerTree } from "./tree.js";
import { say } from "./texts.js";

let zoom = 1;
/**
 * The partner from which a tie is being drawn; "" when the first is still to be chosen.
 * @type {string | null}
 */
let drawing = null;

/**
 * Begins or stops drawing a tie.
 * @param {string | null} from
 */
export function drawFrom(from) {
  drawing = from;
  show();
}

/** Whether a tie is being drawn. */
export function isDrawing() { return drawing !== null; }

/** @param {string} id */
function picked(id) {
  if (drawing === null) { choose(id === now.chosen ? null : id); return; }
  if (drawing === "") { drawing = id; choose(id, false); return; }
  const from = drawing;
  drawing = null;
  show();
  if (from !== id) void tieBetween(from, id);
}

/**
 * The picture as elements, without anything that could run.
 * @param {string} words
 * @returns {Element | null}
 */
export function pictureOf(words) {
  if (words === "") return null;
  const read = new DOMParser().parseFromString(words, "image/svg+xml");
  const picture = read.documentElement;
  if (picture.localName !== "svg") return null;
  for (const element of Array.from(picture.querySelectorAll("script, foreignObject, a, style"))) element.remove();
  return document.importNode(picture, true);
}

/** @param {Element} picture */
function mark(picture) {
  const near = new Set(now.chosen ? [now.chosen] : []);
  for (const tie of now.state?.ties ?? []) {
    if (tie.from === now.chosen) near.add(tie.to);
    if (tie.to === now.chosen) near.add(tie.from);
  }
  for (const meeting of now.state?.meetings ?? []) {
    if (now.chosen && meeting.members.includes(now.chosen)) for (const id of [meeting.id, ...meeting.members]) near.add(id);
  }
  picture.classList.toggle("has-choice", now.chosen !== null);
  for (const group of Array.from(picture.querySelectorAll("[data-partner], [data-structure]"))) {
    const id = group.getAttribute("data-partner") ?? group.getAttribute("data-structure") ?? "";
    group.classList.toggle("is-chosen", id === now.chosen);
    group.classList.toggle("is-pale", now.chosen !== null && !near.has(id));
    if (group.hasAttribute("data-partner")) group.classList.add("is-choice");
  }
  for (const line of Array.from(picture.querySelectorAll("[data-kind]"))) {
    const [from, to] = [line.getAttribute("data-from"), line.getAttribute("data-to")];
    const touched = from === now.chosen || to === now.chosen;
    line.classList.toggle("is-pale", now.chosen !== null && from !== null && !touched);
    line.classList.toggle("is-marked", line.getAttribute("data-missing") === now.pair && now.pair !== null);
  }
}

/**
 * The yellow marker around a chosen partner.
 * @param {SVGElement} picture
 */
function halo(picture) {
  picture.querySelector(".halo")?.remove();
  const group = /** @type {SVGGElement | null} */ (picture.querySelector(".is-chosen"));
  if (!group) return;
  const box = group.getBBox();
  const frame = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8, rx: 12, class: "halo" })) {
    frame.setAttribute(name, String(value));
  }
  group.before(frame);
}

/**
 * @param {HTMLElement} canvas
 * @param {SVGElement} picture
 */
function sized(canvas, picture) {
  const [, , width, height] = (picture.getAttribute("viewBox") ?? "0 0 600 400").split(/\s+/).map(Number);
  picture.removeAttribute("width");
  picture.removeAttribute("height");
  const room = canvas.clientWidth || 900;
  const natural = Math.min(room, Math.max(width, Math.min(room, (width / height) * 900)));
  picture.style.width = `${Math.round(natural * zoom)}px`;
  picture.style.height = "auto";
}

/** @param {number} factor */
export function zoomBy(factor) {
  zoom = factor === 0 ? 1 : Math.max(0.4, Math.min(4, zoom * factor));
  const canvas = document.getElementById("doek");
  const picture = canvas?.querySelector("svg");
  if (canvas && picture) sized(canvas, picture);
}

/** The picture with its choices, for the map and for a session. */
export function canvas() {
  const picture = /** @type {SVGElement | null} */ (pictureOf(now.picture));
  const place = part("div", { class: "canvas", id: "doek", tabindex: "0", role: "group", "aria-label": say("picture"), onclick: (/** @type {Event} */ event) => {
    const group = /** @type {Element} */ (event.target).closest?.("[data-partner], [data-missing]");
    const id = group?.getAttribute("data-partner");
    if (id && partnerOf(id)) picked(id);
    else if (group?.hasAttribute("data-missing")) { now.pair = group.getAttribute("data-missing"); now.chosen = null; show(); }
    else if (now.chosen || now.pair) choose(null, false);
  } });
  if (!picture) {
    fill(place, part("div", { class: "empty" }, part("h2", null, say("nothingYet")), part("p", null, say("nothingYetMore")),
      button(say("addPartner"), () => void addPartner(), { class: "primary" })));
    return place;
  }
  picture.setAttribute("aria-hidden", "true");
  picture.removeAttribute("role");
  picture.removeAttribute("aria-labelledby");
  picture.removeAttribute("aria-describedby");
  for (const title of Array.from(picture.querySelectorAll(":scope > title, :scope > desc"))) title.remove();
  mark(picture);
  place.append(picture);
  requestAnimationFrame(() => { if (place.isConnected) { sized(place, picture); halo(picture); } });
  return place;
}

/** The row of tools above the map or table. */
export function tools() {
  const two = [["map", false], ["tableView", true]];
  const views = now.views.length > 1 ? part("label", { class: "view" }, part("span", { class: "unseen" }, say("view")),
    part("select", { id: "soort-kaart", "aria-label": say("view"), onchange: (/** @type {any} */ event) => { now.view = event.target.value; void refresh(); } },
      now.views.map((view) => part("option", { value: view.code, selected: view.code === now.view }, view.name)))) : null;
  return part("div", { class: "tools", role: "toolbar", "aria-label": say("map") },
    part("div", { class: "switch", role: "group", "aria-label": say("view") }, two.map(([key, table]) => button(say(String(key)), () => { now.table = Boolean(table); now.section = "map"; show(); },
      { icon: icon(table ? "list" : "map"), "aria-pressed": String(now.table === table), id: `stand-${key}` }))),
    button(say("partner"), () => void addPartner(), { icon: icon("plus"), id: "nieuw-partner", "aria-label": say("addPartner") }),
    button(say("drawTie"), () => { if (now.chosen) void tieFrom(now.chosen); else drawFrom(drawing === null ? "" : null); },
      { icon: icon("tie"), id: "teken", "aria-pressed": String(drawing !== null) }),
    button(say("meeting"), () => void addMeeting(), { icon: icon("meeting"), id: "nieuw-overleg", "aria-label": say("newMeeting") }),
    part("span", { class: "grow" }), now.table ? null : views,
    now.table ? null : [["smaller", "minus", 0.8], ["larger", "plus", 1.25], ["fit", "fit", 0]].map(([key, drawn, factor]) =>
      button(say(String(key)), () => zoomBy(Number(factor)), { icon: icon(String(drawn)), hideText: true, class: "quiet", id: `zoom-${key}` })));
}

/** The headline above the map. */
export function headline() {
  const chosen = partnerOf(now.chosen);
  const words = drawing === "" ? say("firstPick") : drawing ? say("secondPick", nameOf(drawing))
    : now.since?.said?.length && now.unsaved > 0 ? now.since.said[now.since.said.length - 1] : now.advice?.headline ?? now.state?.title ?? "";
  return part("div", { class: "headline" }, part("h1", null, words),
    part("p", { class: "small" }, chosen ? say("chosen", chosen.name) : now.advice?.provenance ?? ""));
}

/** The middle of the page with the map. */
export function mapScreen() {
  return part("div", { class: "map" }, tools(), headline(), bar(), partnerTree(), canvas());
}
