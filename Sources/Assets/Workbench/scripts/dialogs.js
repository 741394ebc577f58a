// Dialogs: one at a time, closed by Escape, with the focus back where it was.

import { button, fill, part } from "./elements.js";
import { icon } from "./icons.js";
import { say } from "./texts.js";

/**
 * Opens a dialog; gives what closes it. What is marked `data-first` has the focus from the first moment, so that keys
 * typed at once go there and not to the button that closes.
 * @param {string} title
 * @param {(close: (answer?: any) => void) => (Node | string | null)[]} content
 * @param {string} [kind]
 * @returns {Promise<any>}
 */
export function dialog(title, content, kind = "") {
  const back = document.activeElement;
  return new Promise((done) => {
    const box = /** @type {HTMLDialogElement} */ (part("dialog", { class: `dialog ${kind}`, "aria-labelledby": "dialog-kop" }));
    let closed = false;
    const close = (/** @type {any} */ answer) => {
      if (closed) return;
      closed = true;
      box.close();
      box.remove();
      if (back instanceof HTMLElement && back.isConnected) back.focus();
      else if (back instanceof HTMLElement && back.id) document.getElementById(back.id)?.focus();
      done(answer);
    };
    fill(box, part("div", { class: "dialog-head" }, part("h2", { id: "dialog-kop" }, title),
      button(say("close"), () => close(), { icon: icon("close"), hideText: true, class: "quiet" })), content(close));
    box.addEventListener("cancel", (event) => { event.preventDefault(); close(); });
    document.body.append(box);
    box.showModal();
    /** @type {HTMLElement | null} */ (box.querySelector("[data-first]"))?.focus();
  });
}

/** @type {() => Promise<boolean>} */
let saving = async () => false;

/**
 * Tells how to save, for who asks first.
 * @param {() => Promise<boolean>} save
 */
export function savesBy(save) { saving = save; }

/**
 * Whether the user agrees to leave what is not saved.
 * @returns {Promise<boolean>}
 */
export async function askFirst() {
  const answer = await dialog(say("saveFirst"), (close) => [
    part("p", null, say("saveFirstMore")),
    part("div", { class: "row" },
      button(say("saveAndGo"), () => close("save"), { class: "primary" }),
      button(say("goWithoutSaving"), () => close("go")),
      button(say("back"), () => close(), { class: "quiet" })),
  ]);
  return answer === "go" || (answer === "save" && await saving());
}

/**
 * The five answers about two partners, with their key, status and line.
 * @type {{ key: string, text: string, status: string, directed?: boolean, line: string }[]}
 */
export const answers = [
  { key: "1", text: "workTogether", status: "bestaand", line: "tie" },
  { key: "2", text: "isPlanned", status: "gepland", line: "planned" },
  { key: "3", text: "notYetWanted", status: "gewenst", line: "wanted" },
  { key: "4", text: "noContact", status: "geen", line: "none" },
  { key: "5", text: "calls", status: "bestaand", directed: true, line: "arrow" },
];

/**
 * Asks what is known of two partners; gives the answer, "remove" or nothing.
 * @param {string} first
 * @param {string} second
 * @param {boolean} exists
 */
export function askTie(first, second, exists) {
  return dialog(`${first} – ${second}`, (close) => {
    const list = part("div", { class: "answers", onkeydown: (/** @type {KeyboardEvent} */ event) => {
      const answer = answers.find((one) => one.key === event.key);
      if (answer) { event.preventDefault(); close(answer); }
    } }, answers.map((answer, index) => part("button", { type: "button", "data-first": index === 0, onclick: () => close(answer) },
      part("span", { class: `line is-${answer.line}`, "aria-hidden": "true" }), part("span", null, say(answer.text)),
      part("kbd", null, answer.key))));
    return [part("p", { class: "small" }, say("whatAboutTwo")), list,
      exists ? button(say("remove"), () => close("remove"), { class: "quiet" }) : null];
  }, "is-narrow");
}

/**
 * A field in which letters find one of many things.
 * @param {string} label
 * @param {{ value: string, label: string, more?: string, mark?: Node }[]} things
 * @param {(value: string, typed: string) => void} choose
 * @param {string} [newLabel]
 */
export function finder(label, things, choose, newLabel) {
  let at = 0;
  const list = part("ul", { role: "listbox", id: "vind-lijst", "aria-label": label });
  const field = /** @type {HTMLInputElement} */ (part("input", { type: "text", id: "vind-veld", role: "combobox", "data-first": true,
    "aria-label": label, "aria-controls": "vind-lijst", "aria-expanded": "true", autocomplete: "off" }));
  const found = () => {
    const words = field.value.toLocaleLowerCase().split(/\s+/).filter((word) => word);
    const hits = things.filter((thing) => words.every((word) =>
      ` ${thing.label} ${thing.more ?? ""}`.toLocaleLowerCase().replace(/[(\-/]/g, " ").includes(` ${word}`)));
    return newLabel && field.value.trim() !== "" && hits.length === 0
      ? [{ value: "", label: `${newLabel}: ${field.value.trim()}` }] : hits.slice(0, 40);
  };
  const draw = () => {
    const hits = found();
    at = Math.max(0, Math.min(at, hits.length - 1));
    fill(list, hits.length === 0 ? part("li", { class: "small", role: "option", "aria-selected": "false" }, say("noneFound")) : hits.map((hit, index) =>
      part("li", { role: "option", id: `vind-${index}`, "aria-selected": String(index === at),
        onclick: () => choose(hit.value, field.value.trim()) }, hit.mark?.cloneNode(true), part("span", null, hit.label),
        hit.more ? part("span", { class: "small" }, hit.more) : null)));
    if (hits.length > 0) field.setAttribute("aria-activedescendant", `vind-${at}`);
    list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  };
  field.addEventListener("input", () => { at = 0; draw(); });
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      at += event.key === "ArrowDown" ? 1 : -1;
      draw();
    } else if (event.key === "Enter") {
      event.preventDefault();
      const hit = found()[at];
      if (hit) choose(hit.value, field.value.trim());
    }
  });
  draw();
  return part("div", { class: "finder" }, field, list);
}
