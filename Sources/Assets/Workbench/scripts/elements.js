// Making and replacing parts of the page.

/** @typedef {Node | string | number | null | undefined | false} Child */

/**
 * A new element. A property that begins with "on" is a handler; one that is false or absent is left out.
 * @param {string} tag
 * @param {Record<string, any> | null} [properties]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElement}
 */
export function part(tag, properties, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "value") /** @type {HTMLInputElement} */ (made).value = value;
    else if (name === "checked") /** @type {HTMLInputElement} */ (made).checked = value;
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...shown(children));
  return made;
}

/**
 * @param {(Child | Child[])[]} children
 * @returns {(Node | string)[]}
 */
function shown(children) {
  return children.flat()
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : String(child)));
}

/**
 * Puts other children in a part of the page; who had the focus keeps it, by its id.
 * @param {Element} place
 * @param {...(Child | Child[])} children
 */
export function fill(place, ...children) {
  const active = document.activeElement;
  const id = active && place.contains(active) ? active.id : "";
  const input = active instanceof HTMLInputElement && active.type === "text" ? active : null;
  const [start, end] = input ? [input.selectionStart, input.selectionEnd] : [null, null];
  place.replaceChildren(...shown(children));
  const again = id ? document.getElementById(id) : null;
  if (!again) return;
  again.focus({ preventScroll: true });
  if (again instanceof HTMLInputElement && start !== null) again.setSelectionRange(start, end);
}

/**
 * A button with a drawing, a text or both.
 * @param {string} text
 * @param {(event: Event) => void} act
 * @param {{ icon?: Node, class?: string, hideText?: boolean, [name: string]: any }} [more]
 */
export function button(text, act, more = {}) {
  const { icon: drawing, hideText, ...rest } = more;
  return part("button", { type: "button", ...rest, "aria-label": hideText ? text : undefined,
    title: hideText ? text : undefined, onclick: act }, drawing, hideText ? null : part("span", null, text));
}

/**
 * A group of choices of which one is pressed.
 * @param {string} label
 * @param {{ value: string, label: string }[]} choices
 * @param {string | undefined} chosen
 * @param {(value: string) => void} choose
 */
export function choiceRow(label, choices, chosen, choose) {
  return part("div", { class: "choices", role: "group", "aria-label": label },
    choices.map((choice) => part("button", { type: "button", "aria-pressed": String(choice.value === chosen),
      id: `keuze-${label}-${choice.value}`.replace(/[^\w-]/g, "_"), onclick: () => choose(choice.value) }, choice.label)));
}

/**
 * Says one sentence to a screen reader.
 * @param {string} sentence
 */
export function announce(sentence) {
  const live = document.getElementById("live");
  if (live) live.textContent = sentence;
}
